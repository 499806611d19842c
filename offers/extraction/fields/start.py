"""When the work begins: a day, a month, or as soon as possible."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from offers.extraction import date_vocabulary as words
from offers.extraction.posting import Certainty, Problem
from offers.extraction.text import Found, Page

from .calendar import When, find_dates, resolve
from .wording import Sentence, fold, last, sentences, wordings

FIELD = "job_start_date"
KEYS = ("job_start_date", "jobStartDate", "start_date", "date_debut", "debut", "entree_en_fonction")

# How much a wording proves that this is the start.
WORK_FROM, PERIOD, VERB, LABEL = 1, 2, 3, 5

_LABEL = wordings(words.START_LABELS)
_VERB = wordings(words.START_VERBS)
_WORK = wordings(words.START_WORK)
_SOON = wordings(words.SOON)
_APPLY = wordings(words.APPLY_WORDS, words.SEND_WORDS, words.DEADLINE_WORDS)
_NOT = wordings(words.NOT_START)
_DEADLINE = wordings(words.DEADLINE_LABELS, words.DEADLINE_WORDS)
_FROM = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(words.START_FROM)})(?:\s?(?:le|la|du|l'|lundi))?\s?$")
_FROM_MONTH = re.compile(rf"(?:{'|'.join(words.START_FROM)}|pour|en)(?:\s|$|(?<='))")
_END = re.compile(
    r"(?<![a-z0-9])(?:jusqu'(?:au|a|en)|fin|se termine|until|(?<!plus )tot|echeance|terme)(?:\s(?:le|au|:))?\s?:?\s?$"
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    sentence: Sentence
    start: int
    end: int
    score: int
    when: When | None  # None: as soon as possible


def find_start(page: Page, published_on: date | None) -> Found[str | None] | None:
    """``YYYY-MM-DD``, ``YYYY-MM`` or ``asap``; of several options the first."""
    given = _from_metadata(page, published_on)
    if given:
        return given
    candidates = [found for sentence in sentences(page) for found in _candidates(sentence)]
    if not candidates:
        return None
    best = max(found.score for found in candidates)
    chosen = next(found for found in candidates if found.score == best)
    return _found(chosen, published_on)


def _candidates(sentence: Sentence) -> Iterator[_Candidate]:
    announced = _announces(sentence)
    folded = sentence.folded
    if not (announced or _LABEL.search(folded) or _VERB.search(folded) or _WORK.search(folded)):
        return
    previous = 0
    for soon in _SOON.finditer(folded):
        score = _score_soon(folded[max(0, soon.start() - 160) : soon.start()], folded[soon.end() :][:80], announced)
        if score:
            yield _Candidate(sentence, _cue(folded, soon.start()), soon.end(), score, None)
    for when in find_dates(sentence.text):
        first = when.since or when
        score = _score(folded[max(previous, first.start - 200) : first.start], when, announced, folded)
        if score:
            yield _Candidate(sentence, _cue(folded, first.start), when.end, score, first)
        previous = when.end


def _announces(sentence: Sentence) -> bool:
    """Does the label above say « entrée en fonction »?"""
    label = sentence.label
    return bool(label and _LABEL.search(label) and not _DEADLINE.search(label) and len(label) < 60)


def _cue(folded: str, start: int) -> int:
    """Where the words that announce the start begin, for the quote."""
    cue = last(_LABEL, folded[max(0, start - 80) : start])
    return max(0, start - 80) + cue.start() if cue else start


def _score_soon(left: str, right: str, announced: bool) -> int:
    label = last(_LABEL, left) or last(_VERB, left)
    apply = last(_APPLY, left)
    if apply and (label is None or apply.start() > label.start()):
        return 0
    if label and not _NOT.search(left, label.end()):
        return LABEL if _LABEL.fullmatch(label[0]) else VERB
    if announced and len(left.strip(" :-*")) < 40:
        return LABEL
    after = _LABEL.search(right)
    return VERB if after and after.start() < 30 and not _APPLY.search(right, 0, after.start()) else 0


def _score(left: str, when: When, announced: bool, folded: str) -> int:
    if when.weak or _END.search(left):
        return 0
    label, refused, apply = last(_LABEL, left), last(_NOT, left), last(_APPLY, left)
    nearest = max((match.end() for match in (refused, apply) if match), default=-1)
    if label and label.start() >= nearest and len(left) - label.end() < 90:
        return LABEL
    if announced and nearest < 0 and len(left.strip(" :-*")) < 40:
        return LABEL
    verb = last(_VERB, left)
    bound = bool(_FROM.search(left)) or _opens(when, folded)
    if verb and verb.start() > nearest and (bound or len(left) - verb.end() < 16):
        return VERB
    work = last(_WORK, left)
    if work is None or work.start() < nearest:
        return 0
    if when.since is not None:
        return PERIOD
    return WORK_FROM if bound else 0


def _opens(when: When, folded: str) -> bool:
    """« à partir de septembre »: the date grammar has taken the preposition into the date."""
    return when.day is None and bool(_FROM_MONTH.match(folded, when.start))


def _found(chosen: _Candidate, published_on: date | None) -> Found[str | None]:
    if chosen.when is None:
        return Found("asap", (chosen.sentence.evidence(chosen.start, chosen.end),))
    when = chosen.when
    day = resolve(when, published_on)
    evidence = chosen.sentence.evidence(chosen.start, chosen.end, "inferred" if day.completed else "stated")
    if day.value is None:
        said = {"text": chosen.sentence.text[when.start : when.end]}
        return Found(None, (evidence,), (Problem("warning", day.problem, FIELD, evidence.line, {**said}),))
    problems = (
        (Problem("warning", "weekday_mismatch", FIELD, evidence.line, {"text": evidence.quote}),)
        if day.odd_weekday
        else ()
    )
    return Found(_written(when, day.value), (evidence,), problems)


def _written(when: When, value: date) -> str:
    return value.isoformat() if when.day is not None else value.isoformat()[:7]


def _from_metadata(page: Page, published_on: date | None) -> Found[str | None] | None:
    key = next((key for key in KEYS if isinstance(page.metadata.get(key), (str, date))), None)
    if key is None:
        return None
    text = str(page.metadata[key]).strip()
    evidence = page.metadata_evidence(key)
    dates = find_dates(text)
    if not dates and _SOON.search(fold(text)):
        return Found("asap", (evidence,))
    month = re.fullmatch(r"(20\d\d)-(0[1-9]|1[0-2])", text)
    if month:
        return Found(text, (evidence,))
    if not dates:
        return Found(
            None, (evidence,), (Problem("error", "date_unreadable", FIELD, evidence.line, {"text": text[:120]}),)
        )
    day = resolve(dates[0], published_on)
    if day.value is None:
        return Found(None, (evidence,), (Problem("error", day.problem, FIELD, evidence.line, {"text": text[:120]}),))
    certainty: Certainty = "inferred" if day.completed else "stated"
    return Found(_written(dates[0], day.value), (page.metadata_evidence(key, certainty),))
