"""``receive``: the one function that takes an application in. Atomic, idempotent, durable.

Order: files on disk (synced, read back) → one transaction with everything that belongs together,
acknowledgement included → the caller answers. A crash before the commit leaves files without a row,
swept a day later; never a row without its files.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from applications.documents.storage import Stored, document_storage
from applications.intake.token import FormToken
from applications.messages import outbox
from applications.models import Application, Candidate, Document, StatusChange
from applications.status import Status
from applications.submission import Submission, Upload
from offers import deadlines
from offers.models import JobPosting


class Closed(Exception):
    """The posting takes no application now; ``judgement`` says against which deadline."""

    def __init__(self, judgement: deadlines.Judgement) -> None:
        super().__init__(judgement.verdict)
        self.judgement = judgement


class TokenUsed(Exception):
    """Something else was already sent with this form (shared computer, back button, correction)."""


def receive(posting: JobPosting, submission: Submission, token: FormToken, *, now: datetime) -> Application:
    """Takes the application in and returns it; the same form sent again returns the same one.

    Raises ``Closed``, ``TokenUsed``, ``documents.storage.StorageError`` (nothing is kept: send again).
    """
    digest = _digest(submission)
    if earlier := _sent_before(token, digest):
        return earlier
    judgement = deadlines.judge(posting, received_at=now, opened_at=token.opened_at)
    if not judgement.accepted:
        raise Closed(judgement)
    stored = _store(submission.uploads)
    try:
        with transaction.atomic():
            return _write(posting, submission, token, digest, judgement, stored, now)
    except IntegrityError:
        _discard(stored)
        if earlier := _sent_before(token, digest):  # the other half of a double click won
            return earlier
        raise
    except BaseException:
        _discard(stored)
        raise


def _sent_before(token: FormToken, digest: str) -> Application | None:
    earlier = Application.objects.filter(token=token.nonce).first()
    if earlier and earlier.payload_digest != digest:
        raise TokenUsed
    return earlier


def _digest(submission: Submission) -> str:
    """SHA-256 over every text and every file, so that a correction is told from a repeat."""
    text = {name: getattr(submission, name) for name in submission.__slots__ if name != "uploads"}
    digest = hashlib.sha256(json.dumps(text, sort_keys=True).encode())
    for upload in submission.uploads:
        inner = hashlib.sha256()
        for chunk in upload.file.chunks():
            inner.update(chunk)
        digest.update(f"{upload.kind} {upload.name} ".encode() + inner.digest())
    return digest.hexdigest()


def _store(uploads: tuple[Upload, ...]) -> list[Stored]:
    storage, stored = document_storage(), []
    try:
        for upload in uploads:
            stored.append(storage.put(upload.file.chunks()))
    except BaseException:
        _discard(stored)
        raise
    return stored


def _discard(stored: list[Stored]) -> None:
    storage = document_storage()
    for item in stored:
        storage.delete(item.key)


def _write(
    posting: JobPosting,
    submission: Submission,
    token: FormToken,
    digest: str,
    judgement: deadlines.Judgement,
    stored: list[Stored],
    now: datetime,
) -> Application:
    application = Application.objects.create(
        employer_id=posting.employer_id,
        posting=posting,
        candidate=_candidate(posting, submission),
        token=token.nonce,
        payload_digest=digest,
        submitted_at=now,
        deadline_snapshot=judgement.deadline,
        verdict=judgement.verdict,
        posting_snapshot=_snapshot(posting),
        cover_note=submission.cover_note,
        heard_from=submission.heard_from,
    )
    Document.objects.bulk_create(
        Document(
            application=application,
            requirement=upload.requirement,
            kind=upload.kind,
            name=upload.name,
            type=upload.type,
            size=item.size,
            sha256=item.sha256,
            storage_key=item.key,
            added_at=now,
        )
        for upload, item in zip(submission.uploads, stored, strict=True)
    )
    StatusChange.objects.create(application=application, to_status=Status.RECEIVED, at=now)
    outbox.queue_acknowledgement(application, at=now)
    return application


def _candidate(posting: JobPosting, submission: Submission) -> Candidate:
    return Candidate.objects.create(
        employer_id=posting.employer_id,
        first_name=submission.first_name,
        last_name=submission.last_name,
        email=submission.email or None,
        phone=submission.phone,
        language=submission.language,
    )


def _snapshot(posting: JobPosting) -> dict[str, Any]:
    """What the candidate saw: kept even if the ad is re-imported, changed or archived later."""
    deadline = posting.valid_through
    return {
        "title": posting.full_title,
        "organization": posting.organization,
        "description": posting.description,
        "valid_through": deadline and timezone.localtime(deadline, posting.zone).isoformat(),
        "version": posting.version,
        "documents": [
            {"code": requirement.code, "name": requirement.name, "required": requirement.required}
            for requirement in posting.document_requirements.all()
        ],
    }
