"""The pay: amounts that a wording or a unit of time makes pay, never budgets, bonuses or vouchers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from offers.extraction import vocabulary as words
from offers.extraction.posting import Certainty, Salary
from offers.extraction.text import Found, Page

from .wording import Sentence, fold, last, sentences, wordings

KEYS = ("base_salary", "baseSalary", "salary", "salaire", "remuneration")
# Without a unit of time: what an amount of this size must be (EUR and CAD a year, CHF a year).
MONTHLY_FROM, YEARLY_FROM = Decimal(500), Decimal(14000)
SMALLEST, BIGGEST = Decimal(4), Decimal(500_000)

_PAY = wordings(words.PAY_WORDS)
_NOT = wordings(words.NOT_PAY)
_NUMBER = r"\d{1,3}(?:[ .',]\d{3}){1,2}(?:[.,]\d{1,2})?(?!\d)|\d{1,6}(?:[.,]\d{1,2})?(?!\d)"
_SIGN = r"€|\$\s?(?:ca|can)?(?![a-z])|euros?|eur|chf|francs?|fr\.|cad|dollars?"
_AMOUNT = re.compile(
    rf"(?<![\d.,/'])(?:(?P<before>{_SIGN})\s?)?(?P<low>{_NUMBER})\s?(?P<lowk>k(?![a-z]))?\s?(?P<lowsign>{_SIGN})?(?:\.-|\.–)?"
    rf"(?:\s?(?:(?:bruts?|nets?|ht|htva)\s)?(?:-|a|et|to|tot|and|/"
    rf"|jusqu'a)\s?(?:(?:{_SIGN})\s?)?(?P<high>{_NUMBER})\s?(?P<highk>k(?![a-z]))?)?\s?(?P<after>{_SIGN})?(?:\.-)?(?![\d%])"
)
_UNITS = {
    "HOUR": re.compile(
        r"(?:/|par|de l'|a l'|per|p/|l')\s?(?:heure|h(?![a-z])|hour|uur|u(?![a-z]))|horaire|hourly|per uur|uurloon"
    ),
    "DAY": re.compile(
        r"(?:/|par|per|la|p/)\s?(?:journee|jour|j(?![a-z])|day|dag)|journalier|tjm|tjh|de journee|daily|dagtarief"
        r"|jour de travail|journee de travail"
    ),
    "MONTH": re.compile(
        r"(?:/|par|per|au|p/)\s?(?:mois|month|maand)|mensuel\w*|mensuell\w*|monthly|maandloon|bruto? per maand"
    ),
    "YEAR": re.compile(
        r"(?:/|par|per|l'|p/)\s?(?:an(?![a-z])|annee|year|jaar)|annuel\w*|yearly|annual|a l'annee|par annee|p\.a\."
    ),
}
_BASES = {
    "excl_vat": re.compile(r"(?<![a-z])(?:htva|hors tva|ht|hors taxes?|excl\.? (?:btw|vat))(?![a-z])"),
    "net": re.compile(r"(?<![a-z])(?:nets?|nettes?|netto\w*)(?![a-z])"),
    "gross": re.compile(r"(?<![a-z])(?:bruts?|brutes?|bruto\w*|gross)(?![a-z])"),
}


@dataclass(frozen=True, slots=True)
class _Amount:
    sentence: Sentence
    start: int
    end: int
    salary: Salary
    certain: bool
    score: int


def find_salary(page: Page) -> Found[Salary] | None:
    """The first pay stated; a pay scale without a figure is none."""
    given = _from_metadata(page)
    if given:
        return given
    amounts = [
        amount
        for sentence in sentences(page)
        if any(c.isdigit() for c in sentence.text)
        for amount in _amounts(sentence)
    ]
    if not amounts:
        return None
    best = max(amount.score for amount in amounts)
    chosen = next(amount for amount in amounts if amount.score == best)
    certainty: Certainty = "stated" if chosen.certain else "inferred"
    return Found(chosen.salary, (chosen.sentence.evidence(chosen.start, chosen.end, certainty),))


def _amounts(sentence: Sentence) -> list[_Amount]:
    return [found for match in _AMOUNT.finditer(sentence.folded) if (found := _read(sentence, match))]


def _read(sentence: Sentence, match: re.Match[str]) -> _Amount | None:
    sign = match["before"] or match["lowsign"] or match["after"]
    thousands = bool(match["lowk"] or match["highk"])
    low, high = _value(match["low"], thousands), _value(match["high"], thousands)
    if (not sign and not thousands) or low is None or not SMALLEST <= low <= BIGGEST:
        return None
    left = sentence.folded[max(0, match.start() - 90) : match.start()]
    right = sentence.folded[match.end() : match.end() + 50]
    score = _is_pay(sentence, left, right)
    unit, sure = _unit(left, right, low)
    if not score or unit is None or (score < 2 and not sure):
        return None
    if high is not None and not low < high <= low * 5:
        high = None
    salary = Salary(low, high or low, _currency(sign or "€"), unit, _basis(left, right))
    end = match.end() + _tail(right)
    return _Amount(sentence, match.start(), end, salary, sure, score)


def _value(text: str | None, thousands: bool) -> Decimal | None:
    if text is None:
        return None
    text = text.replace(" ", "").replace("'", "")
    text = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", text).replace(",", ".")
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value * 1000 if thousands and value < 1000 else value


def _is_pay(sentence: Sentence, left: str, right: str) -> int:
    """2: a word of pay beside the amount; 1: only a unit of time says so; 0: something else is paid."""
    pay, other = last(_PAY, left), last(_NOT, left)
    if other and (pay is None or pay.start() < other.start()):
        return 0
    if re.match(r"\s?(?:de |d'|en )?(?:" + "|".join(words.NOT_PAY) + r")(?![a-z])", right):
        return 0
    if (
        pay
        or _PAY.match(right.lstrip(" (/-"))
        or re.match(r"[^.;]{0,25}(?<![a-z])(?:brut|net|htva|ht|bruto|netto|gross)(?![a-z])", right)
    ):
        return 2
    labels = (sentence.label, *sentence.headings[:1])
    if any(_PAY.search(label) and not _NOT.search(label) for label in labels if label):
        return 2
    return 1 if any(unit.match(right.lstrip()) for unit in _UNITS.values()) else 0


def _unit(left: str, right: str, low: Decimal) -> tuple[str | None, bool]:
    near = [
        (found.start(), name)
        for name, unit in _UNITS.items()
        if (found := unit.search(re.split(r"[.;]\s|\d", right)[0][:40]))
    ]
    if near:
        return min(near)[1], True
    said = [(found.end(), name) for name, unit in _UNITS.items() if (found := last(unit, left[-60:]))]
    if said:
        return max(said)[1], True
    if low >= YEARLY_FROM:
        return "YEAR", False
    if low >= MONTHLY_FROM:
        return "MONTH", False
    return None, False


def _basis(left: str, right: str) -> str | None:
    near = [
        (found.start(), name)
        for name, basis in _BASES.items()
        if (found := basis.search(re.split(r"[.;]\s", right)[0][:40]))
    ]
    if near:
        return min(near)[1]
    said = [(found.end(), name) for name, basis in _BASES.items() if (found := last(basis, left[-40:]))]
    return max(said)[1] if said else None


def _currency(sign: str) -> str:
    if sign.startswith(("$", "cad", "dollar")):
        return "CAD"
    return "CHF" if sign in ("chf", "fr.") or sign.startswith("franc") else "EUR"


def _tail(right: str) -> int:
    """The unit and the basis belong to the quote."""
    tail = re.match(
        r"\s?(?:(?:brut|net|htva|ht|bruto|netto)\w{0,3}\s?)?(?:(?:/|par|per|de l'|a l')\s?\w{1,10}|mensuel\w*"
        r"|annuel\w*|htva|ht|bruts?|nets?)?(?:\s(?:brut|net)s?)?",
        right,
    )
    return len(tail[0].rstrip()) if tail else 0


def _from_metadata(page: Page) -> Found[Salary] | None:
    for key in KEYS:
        value = page.metadata.get(key)
        salary = _structured(value) if isinstance(value, Mapping) else _written(value)
        if salary:
            return Found(salary, (page.metadata_evidence(key),))
    return None


def _structured(value: Mapping[str, Any]) -> Salary | None:
    nested = value.get("value")
    fields = {**value, **nested} if isinstance(nested, Mapping) else dict(value)
    low = _plain(fields.get("min_value", fields.get("minValue", fields.get("value"))))
    high = _plain(fields.get("max_value", fields.get("maxValue")))
    if low is None and high is None:
        return None
    unit = str(fields.get("unit_text", fields.get("unitText", ""))).upper()
    basis = str(fields.get("basis", ""))
    currency = str(fields.get("currency", "EUR")).upper()
    return Salary(
        low,
        high or low,
        currency,
        unit if unit in words.SALARY_UNITS else None,
        basis if basis in words.SALARY_BASES else None,
    )


def _plain(value: Any) -> Decimal | None:
    return (
        _value(str(value), False)
        if isinstance(value, (int, float, str)) and not isinstance(value, bool) and value != ""
        else None
    )


def _written(value: Any) -> Salary | None:
    if not isinstance(value, (str, int, float)) or isinstance(value, bool):
        return None
    folded = fold(str(value))
    match = _AMOUNT.search(folded)
    low = _value(match["low"], bool(match["lowk"] or match["highk"])) if match else None
    if match is None or low is None:
        return None
    high = _value(match["high"], bool(match["lowk"] or match["highk"]))
    left, right = folded[: match.start()], folded[match.end() :]
    return Salary(
        low,
        high or low,
        _currency(match["before"] or match["lowsign"] or match["after"] or "€"),
        _unit(left, right, low)[0],
        _basis(left, right),
    )
