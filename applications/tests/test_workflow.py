from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from applications import workflow
from applications.models import Application, Message, StatusChange
from applications.status import DECISIONS, TRANSITIONS, Status

NOW = timezone.now()


@pytest.fixture
def application(receive, posting):
    return receive(posting)


@pytest.mark.parametrize(("old", "new"), [(old, new) for old in Status for new in Status if old != new])
def test_move_does_what_the_table_says_and_nothing_else(receive, posting, cast, old, new):
    application = receive(posting)
    decided = NOW if old in DECISIONS | {Status.HIRED} else None
    Application.objects.update(status=old, decided_at=decided)
    if new in TRANSITIONS[old]:
        workflow.move(application, new, by=cast.hr, at=NOW)
        assert Application.objects.get().status == new
    else:
        with pytest.raises(workflow.MoveRefused, match="Possible|possible|Possibles|possibles"):
            workflow.move(application, new, by=cast.hr, at=NOW)
        assert Application.objects.get().status == old


def test_move_keeps_who_when_and_why(application, cast):
    workflow.move(application, "under_review", by=cast.hr, at=NOW, reason="Dossier lu")
    change = StatusChange.objects.order_by("pk").last()
    assert (change.from_status, change.to_status, change.by, change.at, change.reason) == (
        "received",
        "under_review",
        cast.hr,
        NOW,
        "Dossier lu",
    )


def test_same_status_again_does_nothing(application, cast):
    assert workflow.move(application, "received", by=cast.hr, at=NOW) is None
    assert StatusChange.objects.count() == 1


def test_decision_is_drafted_not_announced(application, cast):
    workflow.move(application, "rejected", by=cast.hr, at=NOW)
    draft = Message.objects.get(kind="rejected")
    assert (draft.state, draft.to) == ("draft", "noe@example.org")
    assert (application.decided_at, application.announced_at) == (NOW, None)


def test_announcing_queues_the_answer_once(application, cast):
    workflow.move(application, "rejected", by=cast.hr, at=NOW)
    assert workflow.announce(application, by=cast.hr, at=NOW) == 1
    assert workflow.announce(application, by=cast.hr, at=NOW) == 0
    assert Message.objects.get(kind="rejected").state == "queued"
    assert (application.announced_at, application.announced_by) == (NOW, cast.hr)


def test_a_decision_taken_back_cancels_its_draft(application, cast):
    workflow.move(application, "rejected", by=cast.hr, at=NOW)
    workflow.move(application, "under_review", by=cast.hr, at=NOW)
    assert Message.objects.get(kind="rejected").state == "cancelled"
    assert application.decided_at is None


def test_second_officer_is_told_what_the_first_did(application, cast):
    seen = application.version
    workflow.move(application, "shortlisted", by=cast.hr, at=NOW, seen_version=seen)
    with pytest.raises(workflow.MoveRefused, match="Hélène Roy"):
        workflow.move(application, "rejected", by=cast.admin, at=NOW, seen_version=seen)
    assert Application.objects.get().status == "shortlisted"


def test_database_refuses_a_decision_without_date(application):
    with pytest.raises(IntegrityError), transaction.atomic():
        Application.objects.update(status="rejected")


def test_hired_keeps_the_date_of_the_decision(application, cast):
    Application.objects.update(status="interview")
    workflow.move(application, "selected", by=cast.hr, at=NOW)
    workflow.announce(application, by=cast.hr, at=NOW)
    workflow.move(application, "hired", by=cast.hr, at=NOW + timedelta(days=3))
    assert (application.decided_at, application.announced_at) == (NOW, NOW)
