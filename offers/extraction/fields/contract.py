"""What kind of contract, which alternatives, for how long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from offers.extraction import vocabulary as words
from offers.extraction.posting import Certainty
from offers.extraction.text import Found, Page

from .wording import Sentence, fold, last, sentences, wordings

KEYS = ("employment_type", "contract_type", "employmentType", "contrat", "type_contrat", "type_de_contrat", "contract")
DURATION_KEYS = ("duration_months", "duree_mois")

_KINDS = {code: wordings(table) for code, table in words.CONTRACT_WORDINGS.items()}
_BEFORE = wordings(words.CONTRACT_UNLESS_BEFORE)
_AFTER = re.compile(rf"\s?\(?(?:{'|'.join(words.CONTRACT_UNLESS_AFTER)})(?![a-z])")
_LABEL = re.compile(rf"(?:{'|'.join(words.CONTRACT_LABELS)})\s?(?:\([^)]{{0,20}}\)\s?)?[:=-]\s?[^:]{{0,60}}$")
_LABEL_ALONE = re.compile(rf"(?:{'|'.join(words.CONTRACT_LABELS)})\W*$")
_NUMBER = r"(?:\d{1,2}(?:[.,]\d)?|" + "|".join(sorted(words.NUMBERS, key=len, reverse=True)) + ")"
_UNIT = "|".join(sorted(words.DURATION_UNITS, key=len, reverse=True))
_DURATION = re.compile(
    rf"(?<![a-z0-9.,/'])(?:d'|l')?(?P<number>{_NUMBER})\s?(?:\(\d{{1,2}}\)\s?)?(?:-|a|ou|/|to|tot"
    rf"|et)?\s?(?:(?P<upper>{_NUMBER})\s?)?-?"
    rf"(?P<unit>{_UNIT})(?![a-z])(?P<half>\set demie?)?"
)
_SPAN_BEFORE = wordings(words.DURATION_BEFORE)
_SPAN_NOT = wordings(words.DURATION_NOT)
_BOUNDARY = re.compile(r"[;:()]|,\s|\s-\s|\sou\s")

IN_TEXT, AS_TITLE, LABELLED = 2, 3, 5


@dataclass(frozen=True, slots=True)
class _Mention:
    code: str
    sentence: Sentence
    start: int
    end: int
    score: int


def find_contract(page: Page) -> Found[tuple[str, tuple[str, ...]]] | None:
    """The contract and what may be had instead of it, as codes of CONTRACT_TYPES."""
    given = _from_metadata(page)
    if given:
        return given
    mentions = [mention for sentence in sentences(page) for mention in _mentions(sentence)]
    if not mentions:
        return _from_duration(page)
    best = max(mention.score for mention in mentions)
    strong = [mention for mention in mentions if mention.score >= min(best, IN_TEXT)]
    first = next(mention for mention in strong if mention.score == best)
    # Other kinds are alternatives where they stand beside the first; elsewhere they are other people's.
    beside = [m for m in strong if m.sentence.block is first.sentence.block or m.score == best]
    others = tuple(code for code in dict.fromkeys(m.code for m in beside) if code != first.code)
    evidence = first.sentence.evidence(first.start, first.end, "stated" if first.score >= IN_TEXT else "inferred")
    return Found((first.code, others), (evidence,))


def _mentions(sentence: Sentence) -> Iterator[_Mention]:
    found = [
        _Mention(code, sentence, match.start(), match.end(), score)
        for code, pattern in _KINDS.items()
        for match in pattern.finditer(sentence.folded)
        if (score := _score(sentence, match, code))
    ]
    yield from sorted(found, key=lambda mention: mention.start)


def _score(sentence: Sentence, match: re.Match[str], code: str) -> int:
    left = sentence.folded[max(0, match.start() - 70) : match.start()]
    right = sentence.folded[match.end() : match.end() + 30]
    refused = last(_BEFORE, left)
    if refused and not _BOUNDARY.search(left, refused.end()):
        return 0
    if _AFTER.match(right):
        return 0
    if _LABEL.search(left) or (not left.strip(" *-:") and _LABEL_ALONE.search(sentence.label)):
        return LABELLED
    if sentence.is_heading:
        return (
            AS_TITLE if code in ("internship", "apprenticeship", "civic_service", "volunteer", "research") else IN_TEXT
        )
    return AS_TITLE if code in ("cdi", "cdd", "freelance", "civic_service", "temp_agency") else IN_TEXT


def _from_metadata(page: Page) -> Found[tuple[str, tuple[str, ...]]] | None:
    for key in KEYS:
        value = page.metadata.get(key)
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        codes = tuple(dict.fromkeys(code for text in texts if isinstance(text, str) for code in _codes(text)))
        if codes:
            return Found((codes[0], codes[1:]), (page.metadata_evidence(key),))
    return None


def _codes(text: str) -> Iterator[str]:
    folded = fold(text).strip()
    for part in re.split(r"\s(?:ou|or|of)\s|[,/;]", folded):
        word = part.strip().replace("_", " ")
        code = part.strip()
        if code in words.CONTRACT_TYPES:
            yield code
        elif word in words.CONTRACT_KEYS:
            yield words.CONTRACT_KEYS[word]
        else:
            yield from (kind for kind, pattern in _KINDS.items() if pattern.search(word))
            yield from (kind for name, kind in words.CONTRACT_KEYS.items() if re.match(rf"{name}\W", word))


def _from_duration(page: Page) -> Found[tuple[str, tuple[str, ...]]] | None:
    """« contrat d'un an »: an employment contract that ends is a CDD, though nobody wrote so."""
    for sentence, match in _durations(page):
        left = sentence.folded[max(0, match.start() - 60) : match.start()]
        if re.search(r"(?<![a-z])contrat(?! de (?:stage|volontariat))", left):
            return Found(
                ("cdd", ()),
                (
                    sentence.evidence(
                        max(0, match.start() - len(left) + left.rfind("contrat")), match.end(), "inferred"
                    ),
                ),
            )
    return None


# Duration


def find_duration(page: Page) -> Found[float] | None:
    """Months; of « 4 à 6 mois » the lower."""
    for key in DURATION_KEYS:
        months = page.metadata.get(key)
        if isinstance(months, (int, float, str)) and re.fullmatch(r"\d{1,3}(?:\.\d+)?", str(months).strip()):
            return Found(float(months), (page.metadata_evidence(key),))
    for sentence, match in _durations(page):
        certainty: Certainty = "stated" if words.DURATION_UNITS[match["unit"]] >= 1 else "inferred"
        return Found(_months(match), (sentence.evidence(match.start(), match.end(), certainty),))
    return None


def _durations(page: Page) -> list[tuple[Sentence, re.Match[str]]]:
    found = [(_span_score(s, m), s, m) for s in sentences(page) for m in _DURATION.finditer(s.folded)]
    good = [entry for entry in found if entry[0]]
    best = max((score for score, _, _ in good), default=0)
    return [(sentence, match) for score, sentence, match in good if score == best]


def _span_score(sentence: Sentence, match: re.Match[str]) -> int:
    left = sentence.folded[max(0, match.start() - 70) : match.start()]
    right = sentence.folded[match.end() : match.end() + 30]
    if re.match(
        r"\s?(?:d'|de |minimum d'|d’)?(?:experience|ervaring|pratique|anciennete|d'experience|renouvelable d"
        r"|d'essai|d'etudes|plus tot)",
        right,
    ):
        return 0
    if not sentence.folded[: match.start()].strip(" *-:(") and re.search(
        r"(?:duree|duration|duur|contrat|periode)[^.;]{0,25}$", sentence.label
    ):
        return 3
    if re.match(r"\s?\(?(?:renouvelable|reconductible|prolongeable|adaptable)s?", right) and not last(_SPAN_NOT, left):
        return 3
    said, refused = last(_SPAN_BEFORE, left), last(_SPAN_NOT, left)
    if said is None or (refused and refused.end() > said.start()) or len(left) - said.end() > 45:
        return 0
    if re.search(r"(?:duree|duration|cdd|contrat|determine)", said[0]) and "essai" not in left:
        return 3
    return 2 if len(left) - said.end() < 25 else 0


def _months(match: re.Match[str]) -> float:
    number = match["number"]
    value = float(words.NUMBERS[number]) if number in words.NUMBERS else float(number.replace(",", "."))
    if match["half"]:
        value += 0.5
    return round(value * words.DURATION_UNITS[match["unit"]], 1)
