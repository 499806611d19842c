"""``plan``: reads files, compares with the database, writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from offers.extraction import reader
from offers.extraction.extractor import EXTRACTOR_VERSION, Analysis, analyse, extract
from offers.extraction.posting import Problem
from offers.extraction.reader import Entry, RawFile, ReadError
from offers.importer import values
from offers.importer.merge import Decision, Sides, merge
from offers.models import Employer, ImportedFile, ImportSource, JobPosting
from offers.models.choices import State
from offers.models.source import Answer

ACTIONS = ("added", "changed", "conflict", "missing", "perhaps", "unchanged", "ignored", "error")


@dataclass(slots=True)
class Item:
    """One file of the plan. ``action`` is one of ``ACTIONS``; ``known`` the row it had so far."""

    path: str
    action: str
    digest: str = ""
    raw: RawFile | None = None
    analysis: Analysis | None = None
    known: ImportedFile | None = None
    moved_from: str = ""
    decisions: list[Decision] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def posting_json(self) -> dict[str, Any] | None:
        """The posting as the report writes it: read now, or the base of an unchanged file."""
        if self.analysis and self.analysis.extraction:
            return self.analysis.extraction.posting.as_json()
        return (self.known.base or None) if self.known and self.known.posting_id else None


@dataclass(slots=True)
class Plan:
    source: ImportSource
    items: list[Item]

    def counts(self) -> dict[str, int]:
        counted = Counter(item.action for item in self.items)
        return {action: counted[action] for action in ACTIONS if counted[action]}

    def having(self, *actions: str) -> Iterator[Item]:
        return (item for item in self.items if item.action in actions)

    @property
    def is_empty(self) -> bool:
        """Would applying it change any posting?"""
        return not any(self.having("added", "changed", "conflict", "missing"))


def plan(source: ImportSource, paths: Sequence[Path], entries: Iterable[Entry] | None = None) -> Plan:
    """Compares the files under ``paths`` with what ``source`` imported before.

    ``entries``: the same files walked already (the command counts them for its progress bar).
    """
    known = _known(source)
    planner = Planner(source, known)
    items = [planner.item(entry) for entry in (entries if entries is not None else reader.walk(paths))]
    whole_tree = any(path.is_dir() for path in paths)
    planner.find_moved(items)
    if whole_tree:
        items += planner.missing({item.path for item in items} | {item.moved_from for item in items})
    return Plan(source, items)


def _known(source: ImportSource) -> dict[str, ImportedFile]:
    """What the source imported before, by path. Thousands are articles: of those, only what the
    comparison needs is read (their JSON columns would cost more than reading the files again)."""
    rows = ImportedFile.objects.filter(source=source)
    heavy = ("text", "base", "evidence", "problems", "conflicts")
    quiet = rows.filter(posting=None).defer(*heavy)
    ads = rows.filter(posting__isnull=False).select_related("posting__employer").defer("text")
    return {row.path: row for row in (*quiet, *ads)}


class Planner:
    """Holds what one run knows, so that each file is compared without a query of its own."""

    def __init__(self, source: ImportSource, known: dict[str, ImportedFile]) -> None:
        self.source = source
        self.known = known
        self.employers = list(Employer.objects.all())
        self.zone = ZoneInfo(source.time_zone)

    def item(self, entry: Entry) -> Item:
        if entry.problem:
            return Item(
                entry.relative, "error" if entry.problem.severity == "error" else "ignored", problems=[entry.problem]
            )
        try:
            data = entry.path.read_bytes()
        except OSError as error:
            problem = Problem("error", "unreadable", values={"detail": error.strerror or type(error).__name__})
            return Item(entry.relative, "error", problems=[problem])
        return self.compare(entry.relative, data)

    def compare(self, path: str, data: bytes) -> Item:
        """``data`` may also come from an upload or pasted text."""
        known, digest = self.known.get(path), reader.digest(data)
        if known and _is_settled(known, digest):
            return Item(path, "unchanged" if known.posting_id else _quiet(known), digest, known=known)
        try:
            raw = reader.parse(data, path)
        except ReadError as error:
            return Item(path, "error", digest, known=known, problems=[error.problem])
        analysis = analyse(raw, time_zone=self.zone, language=self.source.language)
        if known and known.hr_verdict == Answer.YES and analysis.extraction is None:
            fields = extract(raw, analysis.published_on, self.zone, self.source.language)
            analysis = replace(analysis, extraction=fields)
        item = Item(path, "", digest, raw, analysis, known)
        self.settle(item)
        return item

    def settle(self, item: Item) -> None:
        """Gives the item its action and decisions, from its analysis and the row it had."""
        assert item.analysis is not None  # noqa: S101 (narrowing: compare() has just set it)
        extraction, known = item.analysis.extraction, item.known
        if extraction:
            item.problems = [*(item.raw.problems if item.raw else ()), *extraction.problems]
        answer = (known.hr_verdict if known else "") or item.analysis.verdict.answer
        if known and known.posting_id:
            item.decisions = self.decide(item, known)
            item.action = _action_of(item.decisions)
        elif answer == Answer.YES and extraction:
            item.action = "added"
        else:
            item.action = "perhaps" if answer == Answer.PERHAPS else "ignored"

    def decide(self, item: Item, known: ImportedFile) -> list[Decision]:
        posting, site = known.posting, item.posting_json
        if posting is None or site is None:
            return []
        reading = values.Reader(self.source, posting.employer)
        sides = {
            name: Sides(reading.parse(name, known.base), reading.parse(name, site), values.current(posting, name))
            for name in values.NAMES
        }
        published = posting.state != State.DRAFT
        held = frozenset(self._held(sides, only_extractor=known.digest == item.digest)) if published else frozenset()
        return merge(sides, held)

    def _held(self, sides: dict[str, Sides], *, only_extractor: bool) -> Iterable[str]:
        """On a published posting: nothing by a new extractor alone, no earlier or dropped deadline,
        no other documents."""
        if only_extractor:
            return sides
        deadline = sides[values.DEADLINE]
        later = deadline.site and deadline.base and deadline.site > deadline.base
        return values.DOCUMENTS, *(() if later else (values.DEADLINE,))

    def find_moved(self, items: list[Item]) -> None:
        """A new path with the digest, or the title and date, of a file that is gone: the same file."""
        seen = {item.path for item in items}
        gone = [row for path, row in self.known.items() if path not in seen and row.posting_id]
        by_digest = {row.digest: row for row in gone}
        by_title = {(row.base.get("title"), row.base.get("date_posted")): row for row in gone}
        for item in items:
            if item.action != "added":
                continue
            site = item.posting_json or {}
            row = by_digest.get(item.digest) or by_title.get((site.get("title"), site.get("date_posted")))
            if row is None or row.path not in {g.path for g in gone}:
                continue
            gone.remove(row)
            item.known, item.moved_from = row, row.path
            self.settle(item)
            item.action = "changed" if item.action == "unchanged" else item.action

    def missing(self, seen: set[str]) -> list[Item]:
        """Postings whose file is gone. Said once more at each run until closed; never deleted."""
        gone = ((path, row) for path, row in self.known.items() if path not in seen)
        return [Item(path, "missing", row.digest, known=row) for path, row in gone if _is_current(row.posting)]


def _is_current(posting: JobPosting | None) -> bool:
    return posting is not None and posting.closed_at is None and posting.state != State.ARCHIVED


def _is_settled(known: ImportedFile, digest: str) -> bool:
    """Nothing new to read: same bytes, same extractor, and no « this is an ad » of HR still to follow."""
    same = known.digest == digest and known.extractor_version == EXTRACTOR_VERSION and not known.missing_since
    return same and (known.posting_id is not None or known.hr_verdict != Answer.YES)


def _quiet(known: ImportedFile) -> str:
    return "perhaps" if known.answer == Answer.PERHAPS else "ignored"


def _action_of(decisions: list[Decision]) -> str:
    if not decisions:
        return "unchanged"
    return "changed" if all(decision.outcome == "take" for decision in decisions) else "conflict"
