"""The application deadline: which of a page's dates ends the applications.

A date counts when its own sentence, or the label it stands under, says so. Start dates, interviews,
answers and ends of contract stand in the same sentences: the wording nearest to the date decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from offers.extraction import date_vocabulary as words
from offers.extraction.posting import Certainty, Evidence, Problem
from offers.extraction.text import Found, Page

from .calendar import Day, When, find_dates, resolve
from .wording import Sentence, fold, last, mute, sentences, wordings

FIELD = "valid_through"
LEFT, RIGHT = 400, 160  # characters of the sentence that are looked at on either side of a date
KEYS = (
    "valid_through",
    "validThrough",
    "deadline",
    "date_limite",
    "application_deadline",
    "closing_date",
    "date_cloture",
)

# How much a wording proves. From EXPLICIT on it says « applications end » in so many words.
FROM_HEADING, OFFER_OPEN, EXPLICIT, LABEL = 4, 5, 7, 10

_LABEL = wordings(words.DEADLINE_LABELS)
_WORD = wordings(words.DEADLINE_WORDS)
_MOVED = wordings(words.DEADLINE_MOVED)
_APPLY = wordings(words.APPLY_WORDS, words.SEND_WORDS)
_APPLYING = wordings(words.APPLY_WORDS)
_SEND = wordings(words.SEND_WORDS)
_ASKING = wordings(words.ASKING)
_INFORMATION = wordings(words.INFORMATION_WORDS)
_OPEN = re.compile(wordings(words.OPEN_UNTIL).pattern + r"\s?$")
_NOT = wordings(words.NOT_DEADLINE)
_OTHER = wordings(words.OTHER_DATES)
_POSTMARK = wordings(words.POSTMARK)
_ARTICLES = (
    r"(?:\s?[:,(>*-]{0,3}\s?(?:le|la|au|ce|du|l'|the|op|de|den|date du|en date du|soir du|fin de journee|jour)?){0,2}"
    r"\s?$"
)
_STRICT = "|".join(words.STRICT_LIMITS)
_LIMIT = re.compile(
    rf"(?<![a-z0-9])(?:(?P<strict>{_STRICT})|(?:{'|'.join(words.LIMITS)}))(?:\s(?:au plus tard|uiterlijk))?" + _ARTICLES
)
_UNTIL = re.compile(r"(?<![a-z0-9])(?:jusqu'|jusque|tot|until|till|t/m|t\.e\.m)[^.;]{0,20}$")
_AFTER = re.compile(rf"[\s,(:-]{{0,4}}(?:{'|'.join(words.LIMITS_AFTER)})(?![a-z0-9])")
_BOUNDARY = re.compile(r"[,;:()]|\s-\s|\set\s(?:les|la|le|un|une|des|l')\b")


@dataclass(frozen=True, slots=True)
class Deadline:
    """``value``: a bare day, or an aware date-time when an hour is given. ``before``: the wording was
    « avant le ». ``postmark``: the date of the postmark counts. ``phrase``: the words as they stand."""

    value: date | datetime
    phrase: str
    before: bool = False
    postmark: bool = False


@dataclass(frozen=True, slots=True)
class _Candidate:
    sentence: Sentence
    when: When
    start: int
    score: int
    moved: bool
    before: bool

    @property
    def phrase(self) -> str:
        return " ".join(self.sentence.text[self.start : self.when.end].split())

    def evidence(self, certainty: Certainty) -> Evidence:
        return self.sentence.evidence(self.start, self.when.end, certainty)


def find_deadline(page: Page, published_on: date | None, time_zone: ZoneInfo) -> Found[Deadline | None] | None:
    """The deadline. ``value`` is None when the page gives one that cannot be read (the problem says why)."""
    given = _from_metadata(page, published_on, time_zone)
    if given:
        return given
    dated = [(sentence, dates) for sentence in sentences(page) if (dates := find_dates(sentence.text))]
    candidates = [found for sentence, dates in dated for found in _candidates(sentence, dates)]
    if not candidates:
        return None
    years = frozenset(when.year for _, dates in dated for when in dates if when.year)
    return _choose(candidates, published_on, years, time_zone)


# Candidates


def _candidates(sentence: Sentence, dates: tuple[When, ...]) -> Iterator[_Candidate]:
    previous = 0
    for when in dates:
        begin = when.since.start if when.since else when.start
        found = _judge(sentence, when, max(previous, 0), begin)
        if found:
            yield found
        previous = when.end


@dataclass(frozen=True, slots=True)
class _Context:
    """What stands around a date: ``left`` up to it within its sentence, ``fresh`` the part of it that no
    earlier date has used up, ``right`` behind it. ``asking``: somebody is asked to apply here, or writes to us."""

    left: str
    fresh: str
    right: str
    limit: re.Match[str] | None
    ranged: bool
    asking: bool

    @property
    def until(self) -> bool:
        return self.limit is not None or self.ranged


def _judge(sentence: Sentence, when: When, previous: int, begin: int) -> _Candidate | None:
    if when.day is None and when.part not in ("mid", "end"):
        return None
    left = mute(sentence.folded[max(0, begin - LEFT) : begin])
    fresh = left[-(begin - previous) :] if begin > previous else ""
    right = sentence.folded[when.end : when.end + RIGHT]
    limit = _LIMIT.search(left, max(0, len(left) - 48))
    context = _Context(left, fresh, right, limit, when.since is not None, _is_asking(sentence))
    score, cue = _score(context, when)
    if not score and previous == 0 or (score and cue is None):
        score = score or _announced(sentence, context, when)
    if not score:
        return None
    start = begin - len(left) + min(cue if cue is not None else len(left), limit.start() if limit else len(left))
    moved = bool(_MOVED.search(left, max(0, len(left) - 80)))
    before = bool(limit and limit["strict"])
    return _Candidate(sentence, when, start, score, moved, before)


def _is_asking(sentence: Sentence) -> bool:
    if _APPLYING.search(sentence.folded) or _ASKING.search(sentence.folded) or "@" in sentence.text:
        return True
    return any(_APPLYING.search(head) for head in (sentence.label, *sentence.headings[:2]) if head)


def _score(context: _Context, when: When) -> tuple[int, int | None]:
    """How strongly the sentence itself says deadline, and where in ``left`` the words for it begin."""
    label = last(_LABEL, context.left)
    if label and not _parted(context.left[label.end() :]):
        return LABEL, label.start()
    refused = last(_NOT, context.fresh)
    word = last(_WORD, context.fresh)
    if (
        word
        and (refused is None or refused.end() <= word.start())
        and (not when.weak or word.end() + 5 > len(context.fresh))
    ):
        other = last(_OTHER, context.fresh[word.end() :])
        return (0 if other else LABEL - 1), len(context.left) - len(context.fresh) + word.start()
    if not context.until or when.weak:
        return _after(context, refused), None
    return _limited(context, refused)


def _parted(between: str) -> bool:
    """Does something else begin between the label and the date?"""
    rival = last(_NOT, between) or last(_OTHER, between)
    return len(between) > 160 or bool(rival and _BOUNDARY.search(between, 0, rival.start()))


def _limited(context: _Context, refused: re.Match[str] | None) -> tuple[int, int | None]:
    """« avant le », « jusqu'au » and ranges: a deadline when it is applying that they limit."""
    apply = last(_APPLY if context.asking else _APPLYING, context.left)
    offset = len(context.left) - len(context.fresh)
    if refused and (apply is None or offset + refused.end() > apply.start()) or _is_question(context):
        return 0, None
    opened = _OPEN.search(context.left[: context.limit.start()] if context.limit else context.left)
    if opened and (context.ranged or _UNTIL.search(context.left)):
        return (EXPLICIT if _APPLY.search(opened[0]) else OFFER_OPEN), opened.start()
    other = last(_OTHER, context.fresh)
    if other and (apply is None or offset + other.end() > apply.start()):
        send = last(_SEND, context.left)
        if send is None or context.ranged or _BOUNDARY.search(context.left, send.end(), offset + other.start()):
            return 0, None
    if apply and (not context.ranged or len(context.left) - apply.end() < 30 or context.limit):
        return EXPLICIT + 1, apply.start() if len(context.left) - apply.start() < 90 else None
    moved = _MOVED.search(context.fresh)
    if moved and context.limit:
        return EXPLICIT, offset + moved.start()
    if apply is None and context.limit and _applies_after(context.right):
        return EXPLICIT, None
    return 0, None


def _is_question(context: _Context) -> bool:
    asked = last(_INFORMATION, context.fresh)
    return asked is not None and not _APPLYING.search(context.fresh, asked.end())


def _applies_after(right: str) -> bool:
    """« Jusqu'au 12 mai, envoyez… », « vous avez jusqu'au 12 mai pour postuler »."""
    apply = _APPLY.search(right)
    if apply is None:
        return False
    rival = _NOT.search(right, 0, apply.start()) or _OTHER.search(right, 0, apply.start())
    return rival is None


def _after(context: _Context, refused: re.Match[str] | None) -> int:
    """« candidatures : le 12 mai au plus tard », « le 12 mai est la date limite »."""
    if refused or not _AFTER.match(context.right):
        return 0
    if _WORD.search(context.right, 0, 40) and "date" in context.right[:20]:
        return EXPLICIT
    return EXPLICIT if _APPLY.search(context.left) and not _OTHER.search(context.fresh) else 0


def _announced(sentence: Sentence, context: _Context, when: When) -> int:
    """A date whose sentence says nothing: its label or heading may."""
    short = len(context.left.strip(" *_:>-")) <= 60
    if _NOT.search(context.fresh) or (_OTHER.search(context.fresh)) or not short:
        return 0
    label = sentence.label
    if label:
        if _LABEL.search(label) and not _parted(label[last(_LABEL, label).end() :]):  # type: ignore[union-attr]
            return LABEL - 1
        if _WORD.search(label) and not _NOT.search(label) and not _OTHER.search(label):
            return LABEL - 2
        if _NOT.search(label) or when.weak:
            return 0
    if not context.until or when.weak:
        return 0
    heads = [label, *sentence.headings[:2]]
    return FROM_HEADING if any(_APPLY.search(head) and not _NOT.search(head) for head in heads if head) else 0


# The choice


def _choose(
    candidates: list[_Candidate], published_on: date | None, years: frozenset[int], time_zone: ZoneInfo
) -> Found[Deadline | None]:
    best = _best(candidates)
    read = [(found, resolve(found.when, published_on, years)) for found in best]
    good = [(found, day, day.value) for found, day in read if day.value]
    if not good:
        found, day = read[0]
        problem = Problem("warning", day.problem, FIELD, found.evidence("stated").line, {"text": found.phrase})
        return Found(None, (found.evidence("inferred"),), (problem,))
    latest = max(value for _, _, value in good)
    same = [(found, day) for found, day, value in good if value == latest]
    chosen, day = max(same, key=lambda pair: (not pair[1].completed, pair[0].when.hour is not None, pair[0].score))
    conflict = len({value for _, _, value in good}) > 1
    return _found(chosen, day, latest, conflict, published_on, time_zone)


def _best(candidates: list[_Candidate]) -> list[_Candidate]:
    moved = [found for found in candidates if found.moved]
    pool = moved or candidates
    explicit = [found for found in pool if found.score >= EXPLICIT]
    most = max(found.score for found in pool)
    return explicit or [found for found in pool if found.score == most]


def _found(
    chosen: _Candidate, day: Day, value: date, conflict: bool, published_on: date | None, time_zone: ZoneInfo
) -> Found[Deadline | None]:
    when = chosen.when
    problems = tuple(_doubts(chosen, day, conflict, published_on))
    doubtful = day.completed or day.odd_weekday or conflict or when.day is None or when.unclear_hour
    sure = not doubtful and chosen.score >= EXPLICIT
    moment = datetime.combine(value, when.hour, time_zone) if when.hour else value
    deadline = Deadline(moment, chosen.phrase, chosen.before, _postmark(chosen.sentence))
    return Found(deadline, (chosen.evidence("stated" if sure else "inferred"),), problems)


def _doubts(chosen: _Candidate, day: Day, conflict: bool, published_on: date | None) -> Iterator[Problem]:
    line = chosen.evidence("stated").line
    said: dict[str, str | int] = {"text": chosen.phrase}
    if conflict:
        yield Problem("warning", "deadline_ambiguous", FIELD, line, said)
    if day.odd_weekday:
        yield Problem("warning", "weekday_mismatch", FIELD, line, said)
    if published_on and day.value and day.value < published_on:
        yield Problem("warning", "deadline_before_publication", FIELD, line, said)


def _postmark(sentence: Sentence) -> bool:
    return any(
        other.block is sentence.block or abs(other.block.number - sentence.block.number) <= 3
        for other in sentences(sentence.page)
        if _POSTMARK.search(other.folded)
    )


# Front matter


def _from_metadata(page: Page, published_on: date | None, time_zone: ZoneInfo) -> Found[Deadline | None] | None:
    for key in KEYS:
        value = _scalar(page.metadata, key)
        if value:
            return _read_metadata(page, key, value, published_on, time_zone)
    return None


def _scalar(metadata: Mapping[str, Any], key: str) -> str:
    value = metadata.get(key)
    return str(value).strip() if isinstance(value, (str, int, float, date)) and not isinstance(value, bool) else ""


def _read_metadata(
    page: Page, key: str, value: str, published_on: date | None, time_zone: ZoneInfo
) -> Found[Deadline | None]:
    evidence = page.metadata_evidence(key)
    instant = _instant(value)
    if instant:
        aware = instant.replace(tzinfo=time_zone) if instant.tzinfo is None else instant.astimezone(time_zone)
        return Found(Deadline(aware, value), (evidence,))
    dates = [when for when in find_dates(value) if when.day]
    day = resolve(dates[-1], published_on) if dates else Day(None, problem="date_unreadable")
    if day.value is None:
        return Found(None, (evidence,), (Problem("error", day.problem, FIELD, evidence.line, {"text": value[:120]}),))
    when = dates[-1]
    before = bool(re.match(rf"(?:{_STRICT})\s", fold(value)))
    moment = datetime.combine(day.value, when.hour, time_zone) if when.hour else day.value
    certainty: Certainty = "inferred" if day.completed or day.odd_weekday else "stated"
    return Found(Deadline(moment, value, before), (replace(evidence, certainty=certainty),))


def _instant(value: str) -> datetime | None:
    """An ISO date-time; midnight sharp without an hour in it is a bare day."""
    if not re.match(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d", value):
        return None
    try:
        instant = datetime.fromisoformat(value.replace(" ", "T", 1).replace(" ", ""))
    except ValueError:
        return None
    return None if instant.time() == time(0) else instant
