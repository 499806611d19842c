"""How much of the week: a share of full time, and hours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from offers.extraction import vocabulary as words
from offers.extraction.posting import Certainty
from offers.extraction.text import Found, Page

from .wording import Sentence, last, sentences, wordings

_FULL = wordings(words.FULL_TIME)
_HALF = wordings(words.HALF_TIME)
_TIME = wordings(words.TIME_WORDS)
_NOT_TIME = wordings(words.NOT_TIME)
_GLYPHS = {
    "½": (1, 2),
    "¾": (3, 4),
    "¼": (1, 4),
    "⅘": (4, 5),
    "⅗": (3, 5),
    "⅖": (2, 5),
    "⅕": (1, 5),
    "⅔": (2, 3),
    "⅓": (1, 3),
}
_ORDINAL = r"(?:\s?(?:e|eme|emes|ieme|de|th|es))?"
_SHARE = re.compile(
    rf"(?<![\d/.,])(?P<n>[1-9]|1[0-9]|2\d|3\d)\s?/\s?(?P<d>[2-9]|10|19|20|30|35|36|38"
    rf"|40){_ORDINAL}(?![\d/])(?P<after>\s?(?:de\s|d'un\s)?(?:temps|tps|tijds?|etp|time))?"
    rf"|(?P<glyph>[½¾¼⅘⅗⅖⅕⅔⅓]){_ORDINAL}(?P<after2>\s?(?:de\s)?(?:temps|tps|tijds?|etp))?"
    r"|(?P<words>(?:trois|quatre|deux|un)[- ](?:quarts?|cinquiemes?|tiers))(?:[- ](?:de[- ])?)temps"
    r"|(?P<etp>[01][.,]\d{1,2})\s?(?:etp|ept|fte|vte|equivalents?[- ]temps)"
    r"|(?P<percent>\d{2,3})(?:[.,]0)?\s?(?:a|-|et|ou|/)?\s?(?:\d{2,3}\s?)?(?:%|pour ?cent"
    r"|p\.c\.)(?P<after3>\s?(?:d'un |de )?(?:temps|etp|fte))?"
)
_DAYS = re.compile(
    r"(?<![\d.,/-])(?P<days>[1-5](?:[.,]5)?)\s?(?:a\s?\d\s?|ou\s?\d\s?|-\s?\d\s?)?(?:jours?|j|dagen|days?)\s?"
    r"(?:sur (?:5|cinq)(?! semaines)|/ ?5(?!\d)|(?:par|/|a la|chaque|de travail par|per|a|in de"
    r"|travailles? par)\s?(?:semaine|sem\.?|week))"
)
_HOURS = re.compile(
    r"(?<![\d.,/:])(?P<hours>\d{1,2}(?:[.,h]\d{1,2})?)\s?(?:-|a|ou)?\s?(?:\d{1,2}\s?)?(?:heures?|h|hrs?|u|uur|uren"
    r"|hours?)\.?(?P<min>\d\d)?\s?"
    r"(?:de travail )?(?:/ ?|par |hebdomadaires?|hebdo|a la |per |chaque |de travail par |a |weekly"
    r"|p/)(?:la )?(?:semaines?|sem\.?|week|wk|hebdomadaires?)?(?![a-z]*jour)"
)
_HOURS_LABEL = re.compile(
    r"(?:duree hebdomadaire|horaire hebdomadaire|temps de travail hebdomadaire|hebdomadaire|par semaine"
    r"|heures par semaine)\D{0,20}(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:h|heures)(?P<min>\d\d)?"
)
_WORD_SHARES = {"quart": 4, "cinquieme": 5, "tiers": 3}
_DAY_NOT = re.compile(
    r"(?:teletravail|distance|presentiel|presence|bureau|sur place|sur site|conge|reunion|formation|cours|ecole"
    r"|remote)"
)


def find_percent(page: Page) -> Found[float] | None:
    """Share of full time in percent, when written as a share, as full time or as days of five."""
    given = _number(page, "working_time_percent", ("taux", "taux_activite"))
    if given:
        return given
    best: tuple[int, Sentence, int, int, float] | None = None
    for sentence in sentences(page):
        for score, start, end, value in _shares(sentence):
            if best is None or score > best[0]:
                best = (score, sentence, start, end, value)
    if best is None:
        return None
    score, sentence, start, end, value = best
    certainty: Certainty = "stated" if score > 1 else "inferred"
    return Found(value, (sentence.evidence(start, end, certainty),))


def _shares(sentence: Sentence) -> Iterator[tuple[int, int, int, float]]:
    """(strength, start, end, percent) of everything that reads as a share of time."""
    folded = sentence.folded
    for match in _SHARE.finditer(folded):
        percent, certain = _percent(match)
        if percent is not None and (certain or _is_time(sentence, match)) and not _is_other(folded, match):
            yield 3, match.start(), match.end(), percent
    for pattern, value in ((_HALF, 50.0), (_FULL, 100.0)):
        for match in pattern.finditer(folded):
            if not _is_condition(folded, match):
                yield 3, match.start(), match.end(), value
    for match in _DAYS.finditer(folded):
        if not _DAY_NOT.search(folded[max(0, match.start() - 60) : match.end() + 40]):
            yield (
                2 if match["days"] != "5" else 1,
                match.start(),
                match.end(),
                float(match["days"].replace(",", ".")) * 20,
            )


def _percent(match: re.Match[str]) -> tuple[float | None, bool]:
    """The share, and whether « temps », « ETP » stands in it."""
    if match["n"]:
        n, d = int(match["n"]), int(match["d"])
        return (round(100 * n / d, 2) if n <= d else None), bool(match["after"])
    if match["glyph"]:
        n, d = _GLYPHS[match["glyph"]]
        return round(100 * n / d, 2), bool(match["after2"])
    if match["words"]:
        count, _, part = match["words"].replace("-", " ").partition(" ")
        return round(100 * words.NUMBERS[count] / _WORD_SHARES[part.rstrip("s") if part != "tiers" else part], 2), True
    if match["etp"]:
        value = float(match["etp"].replace(",", ".")) * 100
        return (round(value, 2) if 0 < value <= 100 else None), True
    percent = float(match["percent"])
    return (percent if 10 <= percent <= 100 else None), bool(match["after3"])


def _is_time(sentence: Sentence, match: re.Match[str]) -> bool:
    left = sentence.folded[max(0, match.start() - 40) : match.start()]
    right = sentence.folded[match.end() : match.end() + 20]
    announced = last(_TIME, left) or (not left.strip(" :*-") and _TIME.search(sentence.label))
    if match["n"] and match["d"] not in ("2", "4", "5", "3"):
        return bool(last(_TIME, left)) or right.lstrip().startswith(("h", "u"))
    if match["n"] and re.search(r"(?:le|au|du|avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s?$", left):
        return False
    return (
        bool(announced)
        or bool(re.match(r"\s?(?:\(|-|,)?\s?(?:ou )?(?:temps|cdi|cdd|etp)", right))
        or sentence.is_heading
    )


def _is_other(folded: str, match: re.Match[str]) -> bool:
    """« 100 % télétravail », « transport remboursé à 80 % »."""
    left = folded[max(0, match.start() - 50) : match.start()]
    other, time = last(_NOT_TIME, left), last(_TIME, left)
    if other and (time is None or time.start() < other.start()):
        return True
    return bool(
        re.match(
            r"\s?(?:de |en |du |des |d')?(?:" + "|".join(words.NOT_TIME) + r")", folded[match.end() : match.end() + 30]
        )
    )


def _is_condition(folded: str, match: re.Match[str]) -> bool:
    """« évolution vers un temps plein », « équivalent temps plein » (a head count)."""
    left = folded[max(0, match.start() - 40) : match.start()]
    return bool(
        re.search(
            r"(?:equivalents?|evolu\w+|possibilite|passage|passer|vers|deboucher|extension|etudes|cours|formation"
            r"|etudiant\w*)[^,;.]{0,25}$",
            left,
        )
    ) or bool(
        re.match(
            r"\s?\)?\s?(?:possible (?:a terme|ensuite)|a terme|par la suite)", folded[match.end() : match.end() + 20]
        )
    )


def find_hours(page: Page) -> Found[float] | None:
    """Hours per week."""
    given = _number(page, "hours_per_week", ("heures_semaine",))
    if given:
        return given
    for sentence in sentences(page):
        for pattern in (_HOURS, _HOURS_LABEL):
            for match in pattern.finditer(sentence.folded):
                hours = _hours(match)
                if hours and _weekly(sentence, match):
                    return Found(hours, (sentence.evidence(match.start(), match.end()),))
    return None


def _hours(match: re.Match[str]) -> float | None:
    text = match["hours"].replace(",", ".")
    value = float(text) if "h" not in text else int(text.split("h")[0]) + int(text.split("h")[1]) / 60
    if match["min"]:
        value += int(match["min"]) / 60
    return round(value, 2) if 2 <= value <= 60 else None


def _weekly(sentence: Sentence, match: re.Match[str]) -> bool:
    said = match[0]
    week = re.search(r"sem|week|wk|hebdo|weekly", said)
    left = sentence.folded[max(0, match.start() - 40) : match.start()]
    return bool(week) and not re.search(
        r"(?:cours|permanence|reunion|ouvert|supplementaires?|teletravail)[^.;,]{0,25}$", left
    )


def _number(page: Page, key: str, others: tuple[str, ...]) -> Found[float] | None:
    for name in (key, *others):
        value = page.metadata.get(name)
        if isinstance(value, (int, float, str)) and not isinstance(value, bool):
            match = re.fullmatch(r"(\d{1,3}(?:[.,]\d+)?)\s?(?:%|h(?:eures)?)?", str(value).strip())
            if match:
                return Found(float(match[1].replace(",", ".")), (page.metadata_evidence(name),))
    return None
