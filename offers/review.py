"""The source text of an imported ad cut into passages, so that each reading can be shown where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import pgettext

from offers.models import ImportedFile, JobPosting


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of text under the same readings. ``fields``: those that cover it (none: plain text);
    ``begins``: those whose quotation begins here; ``certainty``: inferred if one of them is."""

    text: str
    fields: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    certainty: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read for one field: ``value`` as the site says it, where, and how sure it is."""

    field: str
    label: str
    value: Any
    line: int
    quote: str
    certainty: str


# Names of the report that are not those of a column.
COLUMNS = {"job_location": "places", "job_location_type": "remote", "application_contact": "contact"}


def label(name: str) -> str:
    """What HR calls a field of the report."""
    if name == "base_salary":
        return pgettext("posting field", "Pay")
    if name == "required_documents":
        return pgettext("posting field", "Documents asked for")
    words = JobPosting._meta.get_field(COLUMNS.get(name, name)).verbose_name  # type: ignore[union-attr]
    return str(capfirst(words))


def passages(imported: ImportedFile) -> list[Passage]:
    """The whole text in order, cut wherever a quotation begins or ends; quotations may overlap."""
    return list(_cut(imported.text, list(_spans(imported))))


def _spans(imported: ImportedFile) -> Iterator[tuple[int, int, str, str]]:
    starts = _line_starts(imported.text)
    for name, found in imported.evidence.items():
        for passage in found:
            line = min(max(passage["line"], 1), len(starts))
            start = imported.text.find(passage["quote"], starts[line - 1])
            if passage["quote"] and start >= 0:
                yield start, start + len(passage["quote"]), name, passage["certainty"]


def _line_starts(text: str) -> list[int]:
    starts, at = [0], text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts


def _cut(text: str, spans: list[tuple[int, int, str, str]]) -> Iterator[Passage]:
    edges = sorted({0, len(text), *(edge for start, end, _, _ in spans for edge in (start, end))})
    anchored: set[str] = set()
    for begin, end in pairwise(edges):
        over = [span for span in spans if span[0] <= begin and end <= span[1]]
        begins = tuple(dict.fromkeys(name for start, _, name, _ in over if start == begin and name not in anchored))
        anchored.update(begins)
        certainties = {certainty for _, _, _, certainty in over}
        certainty = "inferred" if "inferred" in certainties else "stated" if certainties else ""
        yield Passage(text[begin:end], tuple(dict.fromkeys(name for _, _, name, _ in over)), begins, certainty)


def readings(imported: ImportedFile) -> list[Reading]:
    """One per field that was read, in the order of the report."""
    return [
        Reading(name, label(name), value, found[0]["line"], found[0]["quote"], found[0]["certainty"])
        for name, value in imported.base.items()
        if (found := imported.evidence.get(name))
    ]
