"""The page as field parsers see it: plain lines and blocks that can be quoted from the source."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from .markup import scan
from .passage import BOLD_HEADING, Line, Link, Markup, Passage, Segment, normalise
from .posting import Certainty, Evidence, Problem

__all__ = [
    "BOLD_HEADING",
    "Block",
    "Found",
    "Line",
    "Link",
    "Page",
    "Passage",
    "metadata_lines_of",
    "normalise",
    "page_of",
    "plain_lines",
]

T = TypeVar("T")

_HEADING_KEYS = frozenset(
    ("title", "titre", "titel", "heading", "kop", "subtitle", "sous_titre", "name", "nom", "naam", "label", "intitule")
)
_NEVER_PROSE = re.compile(r"^[\w./#:@%?=&+~-]*$|^(?:https?:|/)\S*$")
# A word that stands further than this after the last one is taken for another word's twin.
_WINDOW = 120


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value, the passages it was read from, and what there is to say about it."""

    value: T
    evidence: tuple[Evidence, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Block(Passage):
    """One paragraph, list item or table row as one text: its lines are joined by a line feed,
    its cells by « : ». Match across lines with ``\\s``; quote it as one would a line."""

    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """``lines`` and ``blocks`` in reading order, front-matter prose first; ``source`` is the whole
    decoded file with LF; ``body_line`` counts from 1."""

    lines: tuple[Line, ...]
    blocks: tuple[Block, ...]
    source: str
    metadata: Mapping[str, Any] = field(default_factory=dict)
    metadata_lines: Mapping[str, int] = field(default_factory=dict)
    path: str = ""
    markup: Markup = "markdown"
    body_line: int = 1
    starts: tuple[int, ...] = (0,)

    def line_at(self, offset: int) -> int:
        return bisect_right(self.starts, offset)

    def quote(self, passage: Passage, start: int, end: int) -> tuple[int, str]:
        """Source line and exact source text of ``passage.text[start:end]``."""
        first, last = passage.span(start, end)
        return self.line_at(first), self.source[first:last]

    def evidence(self, passage: Passage, start: int, end: int, certainty: Certainty = "stated") -> Evidence:
        number, quote = self.quote(passage, start, end)
        return Evidence(number, quote, certainty)

    def link_evidence(self, link: Link, certainty: Certainty = "stated") -> Evidence:
        """The link's address as it stands in the source (entities not yet decoded)."""
        end = link.source + len(link.href)
        return Evidence(self.line_at(link.source), self.source[link.source : end], certainty)

    def metadata_evidence(self, key: str, certainty: Certainty = "stated") -> Evidence:
        """The source line on which a front-matter key stands (dotted for nested keys)."""
        number = self.metadata_lines.get(key, 1)
        return Evidence(number, self.source_line(number).strip(), certainty)

    def source_line(self, number: int) -> str:
        start = self.starts[number - 1]
        end = self.starts[number] - 1 if number < len(self.starts) else len(self.source)
        return self.source[start:end]

    def heading_over(self, line: Line) -> Line | None:
        """The nearest heading above a line (its own heading when it is one itself is not counted)."""
        above = None
        for other in self.lines:
            if other is line:
                return above
            if other.kind == "heading":
                above = other
        return above


# Bodies


def line_starts(source: str) -> tuple[int, ...]:
    return (0, *(match.end() for match in re.finditer("\n", source)))


def plain_lines(
    source: str, *, start: int = 0, markup: Markup = "markdown", starts: tuple[int, ...] = ()
) -> tuple[Line, ...]:
    """Lines of the source from offset ``start`` on, numbered as in the source."""
    starts = starts or line_starts(source)
    return tuple(_numbered(scan(source, start, None, markup), starts))


def _numbered(lines: Iterable[Line], starts: tuple[int, ...], first_block: int = 0) -> Iterator[Line]:
    for line in lines:
        number = bisect_right(starts, line.segments[0][1])
        yield replace(line, number=number, block=line.block + first_block)


def page_of(
    source: str,
    *,
    body_line: int = 1,
    metadata: Mapping[str, Any] | None = None,
    metadata_lines: Mapping[str, int] | None = None,
    path: str = "",
    markup: Markup = "markdown",
) -> Page:
    """``source`` is the whole file; the body begins on ``body_line``."""
    starts = line_starts(source)
    fields = metadata or {}
    keys = metadata_lines or {}
    body_start = starts[body_line - 1] if body_line <= len(starts) else len(source)
    above = metadata_lines_of(source[:body_start], fields, keys, starts)
    first_block = above[-1].block + 1 if above else 0
    body = _numbered(scan(source, body_start, None, markup), starts, first_block)
    lines = (*above, *body)
    return Page(lines, _blocks(lines), source, fields, keys, path, markup, body_line, starts)


# Blocks


def _blocks(lines: tuple[Line, ...]) -> tuple[Block, ...]:
    groups: dict[int, list[Line]] = {}
    for line in lines:
        groups.setdefault(line.block, []).append(line)
    return tuple(_joined(group) for group in groups.values())


def _joined(group: list[Line]) -> Block:
    text = ""
    segments: list[Segment] = []
    links: list[Link] = []
    for line in group:
        if text:
            glue = " : " if line.kind == "cell" else "\n"
            segments.append((len(text), segments[-1][2], line.segments[0][1]))
            text += glue
        at = len(text)
        segments += [(at + plain, start, end) for plain, start, end in line.segments]
        links += [replace(link, start=link.start + at, end=link.end + at) for link in line.links]
        text += line.text
    first = group[0]
    return Block(first.number, text, first.kind, first.level, tuple(segments), tuple(links), first.key, tuple(group))


# Prose in front matter


def metadata_lines_of(
    source: str, metadata: Mapping[str, Any], keys: Mapping[str, int], starts: tuple[int, ...]
) -> tuple[Line, ...]:
    """Front-matter values that are prose, as lines: page builders keep whole pages there.

    A short value under a key such as ``title`` or ``heading`` is a heading, a list of strings is
    a list of items. ``source`` ends with the front matter.
    """
    lines: list[Line] = []
    block, cursor = 0, 0
    for key, value, is_item in _prose(metadata):
        at = keys.get(key) or keys.get(key.partition(".")[0])
        cursor = max(cursor if "." in key else 0, starts[at - 1] if at and at <= len(starts) else 0)
        scanned = scan(value)
        if not scanned:
            continue
        words, cursor = _aligned(value, source, _value_start(source, cursor, key))
        for line in scanned:
            kind, level = _kind(line, key, is_item)
            segments = tuple(_moved(line, words))
            links = tuple(replace(link, source=_source_of(link.source, words)) for link in line.links)
            moved = replace(line, segments=segments, links=links, kind=kind, level=level, key=key)
            lines += _numbered([moved], starts, block)
        block += scanned[-1].block + 1
    return tuple(lines)


def _value_start(source: str, cursor: int, key: str) -> int:
    name = key.rpartition(".")[2]
    found = source.find(name, cursor, cursor + len(name) + 40)
    return found + len(name) if found >= 0 else cursor


def _kind(line: Line, key: str, is_item: bool) -> tuple[Any, int]:
    name = key.rpartition(".")[2].casefold()
    if line.kind == "text" and name in _HEADING_KEYS:
        return "heading", 1 if key == name else 2
    if line.kind == "text" and is_item:
        return "item", 1
    return line.kind, line.level


def _prose(metadata: Mapping[str, Any], prefix: str = "", depth: int = 0) -> Iterator[tuple[str, str, bool]]:
    """(dotted key, text, is a list item) of every value that reads as text."""
    if depth > 12:
        return
    for key, value in metadata.items():
        dotted = f"{prefix}{key}"
        yield from _prose_of(dotted, value, depth, is_item=False)


def _prose_of(key: str, value: Any, depth: int, *, is_item: bool) -> Iterator[tuple[str, str, bool]]:
    if isinstance(value, str):
        if _is_prose(key, value):
            yield key, value, is_item
    elif isinstance(value, Mapping):
        yield from _prose(value, f"{key}.", depth + 1)
    elif isinstance(value, list) and depth <= 12:
        for number, item in enumerate(value):
            yield from _prose_of(f"{key}.{number}", item, depth + 1, is_item=isinstance(item, str))


def _is_prose(key: str, value: str) -> bool:
    if key.rpartition(".")[2].casefold() in _HEADING_KEYS:
        return bool(value.strip())
    return value.strip().count(" ") >= 2 and not _NEVER_PROSE.match(value)


_Word = tuple[int, int, int, int]  # start and end in the value, start and end in the source


def _aligned(value: str, source: str, cursor: int) -> tuple[list[_Word], int]:
    """Where each word of a decoded value stands in the source. Folding, indentation and quotes lie
    between words; a word that escapes hide gets an empty place after the one before it."""
    words: list[_Word] = []
    for match in re.finditer(r"\S+", value):
        found, length = _find(match[0], source, cursor)
        if found < 0:
            words.append((match.start(), match.end(), cursor, cursor))
            continue
        words.append((match.start(), match.end(), found, found + length))
        cursor = found + length
    return words, cursor


def _find(word: str, source: str, cursor: int) -> tuple[int, int]:
    for written in (word, json.dumps(word)[1:-1], word.replace("'", "''")):
        found = source.find(written, cursor, cursor + _WINDOW + len(written))
        if found >= 0:
            return found, len(written)
    return -1, 0


def _moved(line: Line, words: list[_Word]) -> Iterator[Segment]:
    """The line's segments with offsets in the value replaced by offsets in the source."""
    for number, (plain, start, end) in enumerate(line.segments):
        following = line.segments[number + 1][0] if number + 1 < len(line.segments) else len(line.text)
        if following - plain != end - start:
            yield plain, _source_of(start, words), _source_of(end, words, is_end=True)
            continue
        yield from _split(plain, start, end, words)


def _split(plain: int, start: int, end: int, words: list[_Word]) -> Iterator[Segment]:
    index = max(0, bisect_right(words, (start, len(words) and words[-1][1] + 1, 0, 0)) - 1)
    at = start
    while at < end and index < len(words):
        first, last, source_start, source_end = words[index]
        if at < first:
            before = words[index - 1][3] if index else source_start
            yield plain + at - start, before, max(before, source_start)
            at = first
            continue
        stop = min(last, end)
        if at < stop:
            same = source_end - source_start == last - first
            moved = (source_start + at - first, source_start + stop - first) if same else (source_start, source_end)
            yield plain + at - start, *moved
            at = stop
        index += 1
    if at < end:
        after = words[-1][3] if words else 0
        yield plain + at - start, after, after


def _source_of(offset: int, words: list[_Word], *, is_end: bool = False) -> int:
    for first, last, source_start, source_end in words:
        if offset < last or (is_end and offset == last):
            if source_end - source_start == last - first:
                return source_start + max(0, offset - first)
            return source_end if is_end else source_start
    return words[-1][3] if words else 0
