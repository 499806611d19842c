"""Plain text that knows where each of its characters stands in the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["heading", "item", "text", "cell"]
Markup = Literal["markdown", "html", "text"]
Segment = tuple[int, int, int]  # offset in the plain text, source start, source end

BOLD_HEADING = 7  # level of a line that is wholly bold: « **Missions** » is how many people write a heading

# Same length on both sides: offsets stay true.
_NORMAL = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u202f\u2007\u2008\u2009\u200a\u2002\u2003\u2004\u2005\u2006\u3000\t\x0b\x0c\x00", " "),
        **dict.fromkeys("’‘ʼ′`´", "'"),
        **dict.fromkeys("\u2010\u2011", "-"),
        **dict.fromkeys("\u2028\u2029\x85", "\n"),
    }
)


@dataclass(frozen=True, slots=True)
class Link:
    """``start``–``end`` in the line's text; ``href`` stands at ``source`` in the source file."""

    start: int
    end: int
    href: str
    source: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Plain text and where each part of it stands in the source."""

    number: int
    text: str
    kind: Kind
    level: int
    segments: tuple[Segment, ...]
    links: tuple[Link, ...] = ()
    key: str = ""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Source offsets of ``text[start:end]``, surrounding space left out."""
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        if start >= end:
            end = start + 1
        return self._source(start)[0], self._source(end - 1)[1]

    def _source(self, offset: int) -> tuple[int, int]:
        low, high = 0, len(self.segments)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.segments[middle][0] <= offset else (low, middle)
        plain, start, end = self.segments[low]
        following = self.segments[low + 1][0] if low + 1 < len(self.segments) else len(self.text)
        if following - plain == end - start:
            return start + offset - plain, start + offset - plain + 1
        return start, end


@dataclass(frozen=True, slots=True)
class Line(Passage):
    """``number``: source line, from 1. ``kind`` heading, item, text or cell; ``level`` 1–6 for marked
    headings, 7 for a line that is wholly bold, depth for items. ``block`` groups the lines of one
    paragraph, list item or table row. ``key``: the front-matter key whose value this is, or empty."""

    block: int = 0
    bold: bool = False


def normalise(text: str) -> str:
    """Typographic spaces, apostrophes and hyphens → the typewriter's; never another length."""
    return text.translate(_NORMAL)
