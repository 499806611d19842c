"""``apply``: writes a plan. Each file is all or nothing; one that fails never stops the others."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.db import DatabaseError, transaction
from django.utils import timezone

from offers import deadlines, publication
from offers.extraction.extractor import EXTRACTOR_VERSION
from offers.extraction.posting import Problem
from offers.importer import values
from offers.importer.plan import Item, Plan
from offers.importer.report import line, needs_reader
from offers.models import DocumentRequirement, Employer, ImportedFile, ImportRun, JobPosting
from offers.models.choices import CloseReason, DocumentKind
from offers.models.deadline_change import Origin
from offers.models.employer import User

BATCH = 500
# What publication needs; « --publish certain » wants each of them stated.
NEEDED = ("title", "valid_through", "required_documents")
FLOOR = 0.5  # of a source's open postings: more vanish at once only when the folder is wrong


class TooManyMissing(Exception):
    """Over half of the source's open postings would close: most likely the wrong folder."""


def apply(
    plan: Plan,
    *,
    by: User | None = None,
    publish_certain: bool = False,
    close_missing: bool = False,
    force: bool = False,
    root: str = "",
) -> ImportRun:
    """Writes what ``plan`` found and leaves an ``ImportRun``. Raises ``TooManyMissing`` before writing."""
    started, missing = timezone.now(), list(plan.having("missing"))
    if close_missing and not force:
        _check_floor(plan, len(missing))
    _write_quiet(plan)
    for item in plan.having("added", "changed", "conflict", "unchanged"):
        _write_safely(item, plan, by, publish_certain, started)
    for item in missing if close_missing else ():
        assert item.known is not None and item.known.posting is not None  # noqa: S101
        publication.close(item.known.posting, CloseReason.VANISHED, now=started)
    if root and root != plan.source.last_root:
        plan.source.last_root = root
        plan.source.save(update_fields=["last_root"])
    return ImportRun.objects.create(
        source=plan.source,
        by=by,
        started_at=started,
        finished_at=timezone.now(),
        counts=plan.counts(),
        lines=[line(item) for item in plan.items if needs_reader(item)],
    )


def _check_floor(plan: Plan, missing: int) -> None:
    open_ones = ImportedFile.objects.filter(source=plan.source, posting__closed_at=None, posting__isnull=False).count()
    if missing > FLOOR * open_ones:
        raise TooManyMissing(f"{missing}/{open_ones}")


def _write_quiet(plan: Plan) -> None:
    """Files that are no ads: one row each, in batches, so that the next run need not read them again."""
    rows = [
        _row(item, plan, ImportedFile(source=plan.source))
        for item in plan.having("ignored", "perhaps")
        if item.analysis
    ]
    for start in range(0, len(rows), BATCH):
        ImportedFile.objects.bulk_create(
            rows[start : start + BATCH],
            update_conflicts=True,
            unique_fields=["source", "path"],
            update_fields=["digest", "extractor_version", "verdict", "verdict_score", "verdict_reasons", "text"],
        )


def _row(item: Item, plan: Plan, row: ImportedFile) -> ImportedFile:
    assert item.analysis is not None and item.raw is not None  # noqa: S101
    verdict = item.analysis.verdict
    row.path, row.digest, row.extractor_version = item.path, item.digest, EXTRACTOR_VERSION
    row.verdict, row.verdict_score, row.missing_since = verdict.answer, verdict.score, None
    row.verdict_reasons = [asdict(reason) for reason in verdict.reasons]
    row.text = "" if verdict.answer == "no" else item.raw.text.replace("\x00", "")
    return row


def _write_safely(item: Item, plan: Plan, by: User | None, publish_certain: bool, now: datetime) -> None:
    if item.action == "unchanged" and not item.analysis:
        return
    try:
        with transaction.atomic():
            posting = _write(item, plan, by, now)
            # Whatever it lacks keeps it a draft; an exception here would take the posting back too.
            certain = publish_certain and item.action == "added" and _is_certain(item)
            if certain and not publication.missing_for_publication(posting):
                publication.publish(posting, now=now)
    except (DatabaseError, ValueError) as error:
        item.action = "error"
        item.problems.append(Problem("error", "not_stored", values={"detail": type(error).__name__}))


def _write(item: Item, plan: Plan, by: User | None, now: datetime) -> JobPosting:
    assert item.analysis is not None  # noqa: S101
    site = item.posting_json or {}
    row = _row(item, plan, item.known or ImportedFile(source=plan.source))
    posting = row.posting or JobPosting(employer=_employer(plan, site))
    reading = values.Reader(plan.source, posting.employer)
    if posting.pk is None:
        _fill(posting, site, item, reading)
    else:
        _merge(posting, row, item, site, by, now)
    row.posting, row.base = posting, site
    if item.analysis.extraction:
        row.evidence = {
            name: [found.as_json() for found in passages]
            for name, passages in item.analysis.extraction.evidence.items()
        }
    row.problems = [asdict(problem) for problem in item.problems]
    row.save()
    return posting


def _employer(plan: Plan, site: dict[str, Any]) -> Employer:
    """The employer whose name the ad gives, if we know it; text never creates one."""
    name = site.get("hiring_organization") or ""
    own = plan.source.employer
    if not name or own.is_called(name):
        return own
    return next((employer for employer in Employer.objects.all() if employer.is_called(name)), own)


def _fill(posting: JobPosting, site: dict[str, Any], item: Item, reading: values.Reader) -> None:
    for name, column in values.FIELDS.items():
        column.write(posting, reading.parse(name, site))
    posting.title = posting.title or item.path.rpartition("/")[2]
    posting.valid_through = reading.parse(values.DEADLINE, site)
    _keep_reading(posting, site, item)
    documents = reading.parse(values.DOCUMENTS, site)
    posting.documents_decided = bool(documents) and _certainty(item, values.DOCUMENTS) == "stated"
    posting.save()
    _set_documents(posting, documents)


def _merge(
    posting: JobPosting, row: ImportedFile, item: Item, site: dict[str, Any], by: User | None, now: datetime
) -> None:
    """Writes what the plan decided; a conflict or proposal waits on the file's row for HR."""
    conflicts = {name: kept for name, kept in row.conflicts.items() if not _settled(name, kept, site)}
    for decision in item.decisions:
        if decision.outcome == "take":
            conflicts.pop(decision.field, None)
            _take(posting, decision.field, decision.after, by, now)
        else:
            conflicts[decision.field] = {
                "kind": decision.outcome,
                "base": row.base.get(decision.field),
                "site": site.get(decision.field),
            }
    row.conflicts = conflicts
    if any(decision.outcome == "take" for decision in item.decisions):
        _keep_reading(posting, site, item)
        posting.version += 1
        posting.save()


def _settled(name: str, kept: dict[str, Any], site: dict[str, Any]) -> bool:
    """The site went back to what it said before the conflict."""
    return bool(kept["base"] == site.get(name))


def _take(posting: JobPosting, name: str, value: Any, by: User | None, now: datetime) -> None:
    if name == values.DEADLINE:
        deadlines.change_deadline(posting, value, by=by, origin=Origin.SITE, at=now)
    elif name == values.DOCUMENTS:
        _set_documents(posting, value)
    else:
        values.FIELDS[name].write(posting, value)


def _keep_reading(posting: JobPosting, site: dict[str, Any], item: Item) -> None:
    """How the deadline was read, for the day somebody disputes it."""
    posting.deadline_phrase = str(site.get("deadline_phrase") or "")[:500]
    posting.deadline_certainty = _certainty(item, values.DEADLINE)
    value = site.get(values.DEADLINE) or ""
    posting.deadline_reading = "" if not value else "hour" if "T" in value else "day"


def _certainty(item: Item, name: str) -> str:
    extraction = item.analysis.extraction if item.analysis else None
    passages = extraction.evidence.get(name, ()) if extraction else ()
    return passages[0].certainty if passages else ""


def _is_certain(item: Item) -> bool:
    return all(_certainty(item, name) == "stated" for name in NEEDED)


def _set_documents(posting: JobPosting, codes: list[str]) -> None:
    """Required documents become exactly ``codes``; HR's optional ones stay."""
    present = {requirement.code: requirement for requirement in posting.document_requirements.all()}
    for code, requirement in present.items():
        if requirement.required and code not in codes:
            requirement.delete()
    for code in codes:
        if code not in present:
            kind, _, label = code.partition(":")
            DocumentRequirement.objects.create(
                posting=posting, kind=kind if kind in DocumentKind.values else "other", label=label[:120]
            )
        elif not present[code].required:
            present[code].required = True
            present[code].save(update_fields=["required"])
