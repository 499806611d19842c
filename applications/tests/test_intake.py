import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import DatabaseError
from django.utils import timezone

from applications import intake
from applications.documents.storage import DiskStorage, StorageError
from applications.models import Application, Candidate, Document, Message, StatusChange

DEADLINE = datetime(2026, 5, 13, 21, 59, 59, tzinfo=UTC)


def test_everything_belongs_together(receive, posting, settings):
    application = receive(posting, ("cv", "cover_letter"))
    document = Document.objects.get(kind="cv")
    path = Path(settings.DOCUMENTS_DIR) / document.storage_key[:2] / document.storage_key
    assert hashlib.sha256(path.read_bytes()).hexdigest() == document.sha256
    assert (path.stat().st_size, oct(path.stat().st_mode & 0o777)) == (document.size, "0o600")
    assert StatusChange.objects.get().to_status == "received"
    message = Message.objects.get()
    assert (message.kind, message.state, message.to) == ("acknowledgement", "queued", "noe@example.org")
    assert application.reference in message.subject
    assert "{link}" in message.body
    assert application.posting_snapshot["title"] == posting.title
    assert application.missing_documents() == []


def test_same_form_again_is_the_same_application(receive, posting):
    now = timezone.now()
    token = intake.issue_token(posting, now)
    first, second = (receive(posting, now=now, token=token) for _ in range(2))
    assert first == second
    assert (Application.objects.count(), Document.objects.count(), Message.objects.count()) == (1, 1, 1)


def test_other_content_under_a_used_token_reveals_nothing(receive, posting):
    now = timezone.now()
    token = intake.issue_token(posting, now)
    receive(posting, now=now, token=token)
    with pytest.raises(intake.TokenUsed):
        receive(posting, now=now, token=token, email="autre@example.org")
    assert Application.objects.count() == 1


def test_an_address_already_known_makes_a_new_candidate_row(receive, posting):
    receive(posting)
    receive(posting)
    assert (Candidate.objects.count(), Application.objects.count()) == (2, 2)


@pytest.mark.parametrize("failing", ["write", "sync", "read_back"])
def test_storage_that_fails_leaves_nothing(receive, posting, monkeypatch, settings, failing):
    from applications.documents import storage

    def fail(*args, **kwargs):
        raise OSError(28, "No space left on device")

    names = {"write": "_write_synced", "sync": "_sync_folder", "read_back": "_hash_file"}
    monkeypatch.setattr(storage, names[failing], (lambda path: (0, "")) if failing == "read_back" else fail)
    with pytest.raises(StorageError):
        receive(posting)
    assert (Application.objects.count(), Candidate.objects.count(), Message.objects.count()) == (0, 0, 0)
    assert [p for p in Path(settings.DOCUMENTS_DIR).rglob("*") if p.is_file()] == []


def test_database_that_fails_leaves_no_file(receive, posting, monkeypatch, settings):
    from applications.messages import outbox

    def fail(*args, **kwargs):
        raise DatabaseError("disk full")

    monkeypatch.setattr(outbox, "queue_acknowledgement", fail)
    with pytest.raises(DatabaseError):
        receive(posting)
    assert Application.objects.count() == 0
    assert list(DiskStorage(Path(settings.DOCUMENTS_DIR)).iter_keys()) == []


def test_late_is_refused_and_grace_is_kept_with_its_deadline(receive, make_posting):
    posting = make_posting(valid_through=DEADLINE)
    opened = intake.issue_token(posting, DEADLINE - timedelta(minutes=5))
    application = receive(posting, now=DEADLINE + timedelta(minutes=20), token=opened)
    assert (application.verdict, application.deadline_snapshot) == ("grace", DEADLINE)
    with pytest.raises(intake.Closed):
        receive(posting, now=DEADLINE + timedelta(hours=3), email="tard@example.org")


@pytest.mark.parametrize("age", [timedelta(hours=25), timedelta(seconds=-5)])
def test_token_of_yesterday_or_tomorrow_is_invalid(posting, age):
    now = timezone.now()
    with pytest.raises(intake.TokenInvalid):
        intake.read_token(intake.issue_token(posting, now - age), posting, now)


def test_token_of_another_posting_is_invalid(posting, make_posting):
    now = timezone.now()
    with pytest.raises(intake.TokenInvalid):
        intake.read_token(intake.issue_token(make_posting(), now), posting, now)


@pytest.mark.parametrize("key", ["../../etc/passwd", "", "ABCDEF", "0" * 31])
def test_storage_takes_only_its_own_keys(tmp_path, key):
    with pytest.raises(ValueError, match="not a storage key"):
        DiskStorage(tmp_path).open(key)
