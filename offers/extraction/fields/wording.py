"""How the field parsers look at a page: sentences in folded text, each with the words that announce it.

Folded text (lower case, no accents, straight apostrophes) is as long as the plain text, so a span
found in one is a span of the other and leads back to the exact passage of the source.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from offers.extraction.posting import Certainty, Evidence
from offers.extraction.text import Block, Page

LONGEST_LABEL = 90

_PUNCTUATION = {
    **dict.fromkeys("’‘ʼ´`′", "'"),
    **dict.fromkeys("–—‑‒−‐", "-"),
    **dict.fromkeys("«»“”„", '"'),
    **dict.fromkeys("·‧⋅∙", "."),
    **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003\t\n", " "),
}


def _folding() -> dict[int, str]:
    table = {}
    for code in range(0x20, 0x250):
        plain = unicodedata.normalize("NFD", chr(code))[0].lower()
        table[code] = plain if len(plain) == 1 else chr(code)
    return table | {ord(mark): plain for mark, plain in _PUNCTUATION.items()}


_FOLDING = _folding()


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """``text`` in lower case without accents; always as long as ``text``."""
    return text.translate(_FOLDING)


def wordings(*tables: Iterable[str]) -> re.Pattern[str]:
    """One pattern that finds any of the wordings (regular expressions on folded text) as whole words."""
    every = sorted({entry for table in tables for entry in table}, key=len, reverse=True)
    return re.compile(r"(?<![a-z0-9])(?:" + "|".join(every) + r")(?![a-z0-9])")


# « stage@example.fr », « contact (at) festival.example » hold words that are not said.
_ADDRESS = re.compile(
    r"[\w.%+-]{1,64}\s?(?:@|[\[(]\s?(?:at|a|@|arobase)\s?[\])])\s?[\w.-]{1,80}|(?:https?://|www\.)[^\s<>()\"']{1,300}"
)


def mute(folded: str) -> str:
    """``folded`` with its e-mail and web addresses blanked out, as long as before."""
    return _ADDRESS.sub(lambda match: "_" * len(match[0]), folded)


def last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The match nearest to the end of a (short) text."""
    found = None
    for found in pattern.finditer(text):  # noqa: B007
        pass
    return found


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block. ``label``: folded words that announce it (the heading, label line or table
    header directly above); ``headings``: the folded headings it stands under, nearest first."""

    page: Page
    block: Block
    start: int
    text: str
    folded: str
    label: str = ""
    headings: tuple[str, ...] = ()

    @property
    def is_heading(self) -> bool:
        return self.block.kind == "heading"

    def evidence(self, start: int, end: int, certainty: Certainty = "stated") -> Evidence:
        """The passage ``text[start:end]`` as it stands in the source."""
        return self.page.evidence(self.block, self.start + start, self.start + end, certainty)


# Sentence ends

# Full stops that do not end a sentence: « art. 8 », « M. Dubois », « p. ex. », « 13 sept. à midi ».
_ABBREVIATIONS = frozenset((
    "art", "env", "tel", "min", "max", "resp", "hab", "mme", "mlle", "ext", "bld", "ave", "ste", "av", "bd", "st",
    "ex", "no", "nr", "cp", "dr", "me", "mr", "mail", "janv", "jan", "fevr", "fev", "avr", "juil", "sept", "oct",
    "nov", "dec", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "hebdo", "sem", "h", "tps", "cf", "incl",
))  # fmt: skip
_STOP = re.compile(r"[.!?…]{1,3}[\"')\]»”]{0,2}\s|[;|]\s|\s[•→]\s|\n")
_LAST_WORD = re.compile(r"[^\W\d_]{1,12}$")
# A line that ends with one of these goes on in the next, whatever its first letter.
_GOES_ON = re.compile(
    r"(?<![a-z])(?:a|au|aux|avant|avec|ce|d'|dans|de|des|du|en|et|la|le|les|ou|par|pour|sur|un|une|van|de|het|en"
    r"|tot|op"
    r"|the|of|by|to|and|or|at|in|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|m|mme)$|[,'(]$"
)


LONGEST_SENTENCE = 2_000


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of a block; semicolons and bullets inside a line part them too."""
    start = 0
    for stop in _STOP.finditer(text):
        if stop.start() >= start and _ends_sentence(text, stop):
            yield from _pieces(text, start, stop.end())
            start = stop.end()
    if start < len(text):
        yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Nobody writes a sentence of 2,000 characters: cut, it costs its length and not the square of it."""
    while end - start > LONGEST_SENTENCE:
        space = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        cut = space + 1 if space > 0 else start + LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    following = text[stop.end() : stop.end() + 1]
    if stop[0] == "\n":
        return not _is_wrapped(text[max(0, stop.start() - 40) : stop.start()], following)
    if stop[0][-1] == "\n" or stop[0][0] != ".":
        return True
    if following.islower():
        return False
    word = _LAST_WORD.search(text, max(0, stop.start() - 12), stop.start())
    return word is None or (len(word[0]) > 1 and fold(word[0]) not in _ABBREVIATIONS)


def _is_wrapped(above: str, following: str) -> bool:
    """Is this line feed inside a sentence (hard-wrapped text) rather than after a label or a list line?"""
    folded = fold(above).rstrip()
    return bool(_GOES_ON.search(folded)) or (
        (following.islower() or following.isdigit()) and folded[-1:] not in ".:!?;"
    )


# Pages

_memo: list[tuple[Page, tuple[Sentence, ...]]] = []


def sentences(page: Page) -> tuple[Sentence, ...]:
    """All sentences of the page in reading order (kept for the last page asked for: every family asks)."""
    if not _memo or _memo[-1][0] is not page:
        _memo[:] = [(page, tuple(_Reader(page).run()))]
    return _memo[-1][1]


class _Reader:
    """Walks the blocks once and remembers what has been announced."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.headings: list[tuple[int, str]] = []
        self.intro = ""  # « Pour postuler : » announces all items below it
        self.above = ""
        self.header: list[str] = []

    def run(self) -> Iterator[Sentence]:
        for block in self.page.blocks:
            if block.kind != "cell":
                self.header = []
            if block.kind == "heading":
                yield from self._heading(block)
            elif block.kind == "cell":
                yield from self._row(block)
            else:
                yield from self._prose(block)

    def _heading(self, block: Block) -> Iterator[Sentence]:
        folded = fold(block.text)
        self.headings = [entry for entry in self.headings if entry[0] < block.level]
        yield Sentence(self.page, block, 0, block.text, folded, "", self._trail())
        self.headings.append((block.level, folded))
        self.above = self.intro = folded

    def _trail(self) -> tuple[str, ...]:
        return tuple(text for _, text in reversed(self.headings[-4:]))

    def _prose(self, block: Block) -> Iterator[Sentence]:
        for start, end in sentence_spans(block.text):
            text = block.text[start:end]
            folded = fold(text)
            label = self.intro if block.kind == "item" and start == 0 else self.above
            yield Sentence(self.page, block, start, text, folded, label, self._trail())
            self.above = _as_label(folded)
            if block.kind != "item":
                self.intro = self.above

    def _row(self, block: Block) -> Iterator[Sentence]:
        cells = [line.text for line in block.lines]
        yield Sentence(self.page, block, 0, block.text, fold(block.text), "", self._trail())
        if len(cells) == len(self.header):
            start = 0
            for cell, header in zip(cells, self.header, strict=True):
                yield Sentence(self.page, block, start, cell, fold(cell), header, self._trail())
                start += len(cell) + 3
        if not self.header:
            self.header = [fold(cell) for cell in cells]
        self.above = ""


def _as_label(folded: str) -> str:
    """A short sentence without a full stop announces what follows it; others announce nothing."""
    bare = folded.strip(' *_->"')
    return bare if 1 < len(bare) <= LONGEST_LABEL and bare[-1] not in ".!;," else ""
