from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from offers import deadlines
from offers.deadlines import Verdict, judge, last_instant
from offers.models import DeadlineChange, JobPosting

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("day", "zone", "utc"),
    [
        (date(2026, 1, 31), "Europe/Brussels", "2026-01-31T22:59:59+00:00"),
        (date(2026, 7, 31), "Europe/Brussels", "2026-07-31T21:59:59+00:00"),
        (date(2026, 3, 29), "Europe/Brussels", "2026-03-29T21:59:59+00:00"),  # 23 hours long
        (date(2026, 10, 25), "Europe/Brussels", "2026-10-25T22:59:59+00:00"),  # 25 hours long
        (date(2026, 5, 13), "America/Toronto", "2026-05-14T03:59:59+00:00"),
    ],
)
def test_bare_day_ends_at_midnight_there(day, zone, utc):
    assert last_instant(day, ZoneInfo(zone)).isoformat() == utc


def test_strict_employer_excludes_the_day_of_avant_le():
    assert last_instant(date(2026, 5, 13), BRUSSELS, excludes_day=True) == last_instant(date(2026, 5, 12), BRUSSELS)


def test_stated_hour_is_kept():
    noon = datetime(2026, 5, 13, 12, 0, tzinfo=BRUSSELS)
    assert last_instant(noon, BRUSSELS, excludes_day=True) == noon


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 6, 15)])
def test_open_through_the_last_second_and_closed_after_it(make_posting, day):
    deadline = last_instant(day, BRUSSELS)
    posting = make_posting(valid_through=deadline)
    last = deadline + timedelta(microseconds=999_999)
    first_late = deadline + timedelta(seconds=1)
    assert [posting.is_open_at(at) for at in (deadline, last, first_late)] == [True, True, False]
    assert [JobPosting.objects.open_at(at).filter(pk=posting.pk).exists() for at in (deadline, last, first_late)] == [
        True,
        True,
        False,
    ]
    assert first_late.astimezone(BRUSSELS).date() == day + timedelta(days=1)


DEADLINE = datetime(2026, 5, 13, 21, 59, 59, tzinfo=UTC)
BEFORE, AFTER = DEADLINE - timedelta(hours=1), DEADLINE + timedelta(minutes=30)


@pytest.mark.parametrize(
    ("fields", "opened", "arrives", "accepted", "verdict"),
    [
        ({}, BEFORE, BEFORE, True, Verdict.ON_TIME),
        ({}, BEFORE, DEADLINE, True, Verdict.ON_TIME),
        ({}, BEFORE, AFTER, True, Verdict.GRACE),
        ({}, BEFORE, DEADLINE + timedelta(minutes=60), True, Verdict.GRACE),
        ({}, BEFORE, DEADLINE + timedelta(minutes=60, seconds=1), False, Verdict.LATE),
        ({}, AFTER, AFTER, False, Verdict.LATE),
        ({}, None, AFTER, False, Verdict.LATE),
        ({"late_policy": "accept"}, AFTER, AFTER, True, Verdict.LATE),
        ({"late_policy": "accept"}, BEFORE, DEADLINE + timedelta(days=9), True, Verdict.LATE),
        ({"grace_minutes": 0}, BEFORE, AFTER, False, Verdict.LATE),
        ({"closed_at": BEFORE, "close_reason": "filled"}, BEFORE - timedelta(hours=1), BEFORE, True, Verdict.GRACE),
        ({"closed_at": BEFORE, "close_reason": "filled"}, BEFORE, BEFORE, False, Verdict.LATE),
        (
            {"closed_at": BEFORE, "close_reason": "filled", "late_policy": "accept"},
            AFTER,
            AFTER,
            False,
            Verdict.LATE,
        ),
        ({"state": "archived"}, BEFORE, AFTER, True, Verdict.GRACE),
        ({"state": "archived"}, AFTER, AFTER, False, Verdict.LATE),
        ({"opens_at": DEADLINE}, BEFORE, BEFORE, False, Verdict.LATE),
    ],
)
def test_judgement(make_posting, fields, opened, arrives, accepted, verdict):
    posting = make_posting(**{"valid_through": DEADLINE, **fields})
    judgement = judge(posting, received_at=arrives, opened_at=opened)
    assert (judgement.accepted, judgement.verdict) == (accepted, verdict)


def test_posting_without_deadline_is_always_on_time(make_posting):
    judgement = judge(make_posting(), received_at=AFTER, opened_at=None)
    assert judgement == deadlines.Judgement(True, Verdict.ON_TIME, None)


def test_change_of_deadline_leaves_a_row_that_run_jobs_will_read(make_posting, cast):
    posting = make_posting(valid_through=DEADLINE)
    deadlines.change_deadline(posting, AFTER, by=cast.hr, reason="Trop peu de candidatures")
    change = DeadlineChange.objects.get()
    assert (change.old, change.new, change.by, change.origin) == (DEADLINE, AFTER, cast.hr, "hand")
    assert (change.processed_at, change.reason) == (None, "Trop peu de candidatures")
    posting.refresh_from_db()
    assert (posting.valid_through, posting.version) == (AFTER, 2)


def test_same_deadline_again_changes_nothing(make_posting):
    posting = make_posting(valid_through=DEADLINE)
    assert deadlines.change_deadline(posting, DEADLINE, by=None) is None
    assert not DeadlineChange.objects.exists()
