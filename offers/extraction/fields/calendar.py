"""The date grammar: days, months and hours as people write them in French, Dutch and English.

Pure strings: what a date *means* for the ad (deadline, start, interview) is decided by its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from functools import lru_cache

from .wording import fold

MONTHS = {
    1: "janvier januari january janv. janv jan. jan",
    2: "fevrier februari february fevr. fevr fev. fev febr. febr feb. feb",
    3: "mars maart march mrt. mrt mar.",
    4: "avril april avr. avr apr. apr",
    5: "mai mei may",
    6: "juin juni june jun. jun",
    7: "juillet juli july juil. juil jul. jul",
    8: "aout augustus august aug. aug",
    9: "septembre september sept. sept sep. sep",
    10: "octobre oktober october oct. oct okt. okt",
    11: "novembre november nov. nov",
    12: "decembre december dec. dec",
}
WEEKDAYS = {
    0: "lundi maandag monday lun. ma.",
    1: "mardi dinsdag tuesday mar. di.",
    2: "mercredi woensdag wednesday mer. wo.",
    3: "jeudi donderdag thursday jeu. do.",
    4: "vendredi vrijdag friday ven. vr.",
    5: "samedi zaterdag saturday sam. za.",
    6: "dimanche zondag sunday dim. zo.",
}
PARTS = {
    "start": "debut du mois de|debut du mois d'|au debut de|au debut du mois de|debut|tout debut"
    "|early|begin|beginning of|start of",
    "mid": "a la mi-|a la mi|mi-|mi|mid-|mid|middle of|half|medio|milieu",
    "end": "a la fin du mois de|a la fin du mois d'|fin du mois de|fin du mois d'|fin"
    "|late|end of|the end of|eind|einde",
    "": "courant du mois de|courant|au courant du mois de|dans le courant du mois de|au mois de|au mois d'|le mois de"
    "|le mois d'|des le mois de|des le mois d'|en|in|of|during|de|des|d'|d'ici|a partir de|a partir d'|a compter de"
    "|a compter d'|pour|vanaf|from|as of|since|depuis|jusqu'en|jusque|jusqu'a|until|avant|before|voor|by",
}


def _numbers(table: dict[int, str]) -> dict[str, int]:
    return {name: number for number, names in table.items() for name in names.split()}


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_MONTH = _numbers(MONTHS)
_WEEKDAY = _numbers(WEEKDAYS)
_PART = {name: part for part, names in PARTS.items() for name in names.split("|")}
_ENGLISH = [names.split()[2] for names in MONTHS.values()] + [
    "jan",
    "feb",
    "mar",
    "apr",
    "aug",
    "sept",
    "oct",
    "nov",
    "dec",
]

_DAY = r"(?:\d{1,2}(?:\s?(?:ere|er|eme|e|de|ste|st|nd|rd|th)(?![a-z]))?\.?|premier)"
_WEEK = rf"(?:(?P<weekday>{_any(_WEEKDAY)})(?![a-z])[ ,]{{0,2}}(?:le |the |den |de )?)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_SHORT = r"'?(?P<short>[2-3]\d)(?!\d|[ ]?[h:%€$/]|[ ](?!ou |et |inclus)[a-z])"
_MONTH_END = r"(?![a-z])"

_DATE = re.compile(
    rf"""(?<![a-z0-9]){_WEEK}(?:
      (?<![\d/.-])(?P<iso_y>(?:19|20)\d\d)(?P<iso_s>[-/.])(?P<iso_m>\d\d?)(?P=iso_s)(?P<iso_d>\d\d?)(?![\d])
    | (?<![\d/.,-])(?P<num_d>\d\d?)(?P<num_s>\ ?[/.-]\ ?)(?P<num_m>\d\d?)(?P=num_s)(?P<num_y>(?:19|20)\d\d|[0-4]\d)
      (?!\d|\ ?[/.-]\ ?\d)
    | (?<![\d/.,-])(?P<bare_d>\d\d?)(?P<bare_s>[/.-])(?P<bare_m>\d\d?)
      (?![\d%€$]|[/.,-]\d|\ ?(?:e|eme|eme|de|ste|h|jours?|j|temps|etp|ans|mois|km|k|euros|ects|fte)(?![a-z]))
    | (?<![\d/.,-])(?P<day>{_DAY})[ ]?-?(?:\ ?du\ mois\ d(?:e\ |'))?\ ?(?:of\ )?(?P<month>{_any(_MONTH)}){_MONTH_END}
      (?:[ ,-]{{0,2}}(?:de\ l'annee\ |de\ |van\ )?{_YEAR}|[ ,-]{{1,2}}{_SHORT}|'{_SHORT.replace("short", "apos")})?
    | (?P<en_month>{_any(_ENGLISH)}){_MONTH_END}\ (?:the\ )?(?P<en_day>\d\d?)(?:st|nd|rd|th)?(?![\d%€$/:]|\ ?h(?![a-z]))
      (?:,?\ {_YEAR.replace("<year>", "<en_year>")})?
    | (?P<part>{_any(_PART)})\ ?(?P<p_month>{_any(_MONTH)}){_MONTH_END}
      (?:[ ,]{{0,2}}(?:de\ )?{_YEAR.replace("<year>", "<p_year>")})?
    | (?P<m_month>{_any(_MONTH)}){_MONTH_END}[ ,/-]{{0,2}}(?:de\ )?{_YEAR.replace("<year>", "<m_year>")}
    | (?<=:\ )(?P<c_month>{_any(_MONTH)})(?![a-z])
    | (?P<r_month>{_any(_MONTH)})
      (?=\ ?(?:a|au|-|jusqu'a|jusqu'en|tot|to|until)\ ?(?:fin\ |mi-)?(?:{_any(_MONTH)})(?![a-z]))
    | (?<![\d/.,-])(?P<mm>0?[1-9]|1[0-2])[/.-](?P<mm_year>20\d\d)(?![\d/-])
    )""",
    re.VERBOSE,
)
_CLOCK = (
    r"(?:(?P<h>[01]?\d|2[0-4])\s?(?:heures?|hrs?|h|uur|u)(?![a-z])\s?(?P<m>[0-5]\d)?(?!\d|[.,]\d)"
    r"|(?P<h2>[01]?\d|2[0-4])(?P<sep>[:.])(?P<m2>[0-5]\d)(?::[0-5]\d)?(?!\d)\s?(?P<unit>h|heures|hrs|uur|u|pm"
    r"|p\.m\.|am|a\.m\.)?(?![a-z])"
    r"|(?P<h3>1?\d)\s?(?P<half>pm|p\.m\.|am|a\.m\.)|(?P<word>midi|minuit|noon|midnight|middernacht|middag)(?![a-z]))"
)
_CLOCK_AFTER = re.compile(
    r"\s{0,2}(?:inclus|compris)?\s{0,2}[,(:-]?\s{0,2}(?:(?:au plus tard|jusqu')?\s?(?:avant|a|at|om|voor|by|before"
    r"|jusqu'a|tot|until)\s)?"
    + r"(?:l'heure de\s)?" + _CLOCK + r"(?:\s?\((?:minuit|midi)\))?"
)  # fmt: skip
_CLOCK_BEFORE = re.compile(_CLOCK + r"\)?[ ,]{0,2}(?:le|du|on|op|de|of)?\s?$")
_RANGE_LINK = re.compile(
    r"\s?(?:(?P<and>et|and|en|ou)|au|a|-|t/m|tot|tot en met|to|until|till|jusqu'au|et jusqu'au|et au plus tard)\s?"
    r"(?:le\s|au\s|the\s)?(?:inclus\s)?$"
)
_RANGE_OPENER = re.compile(r"(?:entre|between|tussen)\s?(?:le\s|the\s|du\s)?$")
_PARTIAL = re.compile(
    rf"(?<![\w/.,-])(?:du|from|van|entre|between|tussen)\s(?:le\s"
    rf"|the\s)?(?:(?:{_any(_WEEKDAY)})\s)?(?P<day>\d\d?)(?:er|e)?"
    r"\s?(?:au|et|-|tot|t/m|tot en met|to|and|en)\s?(?:le\s|the\s)?$"
)
_ANCHORED = re.compile(
    r"(?<![a-z])(?:le|au|du|ce|the|on|by|op|tot|bis|vor|vom|den|des|met|voor|avant|before|uiterlijk|until|:)\s?$"
)


@dataclass(frozen=True, slots=True)
class When:
    """A date in a text. ``day`` None: a whole month (``part`` start, mid, end or empty). ``since`` is the
    first day of a range that this date ends. ``weak``: digits like 12/05 with nothing before them that
    announces a date. ``hour`` is the last minute on time (24:00 is read as 23:59:59)."""

    start: int
    end: int
    month: int
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    part: str = ""
    hour: time | None = None
    unclear_hour: bool = False
    weak: bool = False
    since: When | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, or why there is none: ``impossible_date`` or ``year_unknown``. ``completed``: the
    year is ours, not the page's. ``odd_weekday``: the page's weekday is not that day's."""

    value: date | None
    completed: bool = False
    odd_weekday: bool = False
    problem: str = ""


@lru_cache(maxsize=1024)  # deadline and start look at the same sentences
def find_dates(text: str) -> tuple[When, ...]:
    """Every date of a line, in order; a range is one date (its end) that knows its ``since``."""
    folded = fold(text)
    found: list[When] = []
    for match in _DATE.finditer(folded):
        if found and match.start() < found[-1].end:  # the hour of the date before: « à 12.00 h »
            continue
        when = _with_hour(_read(match, folded), folded)
        if not (1 <= when.month <= 12 or when.year) or when.day == 0:
            continue
        opener = found[-1] if found else None
        if opener and _is_range(opener, when, folded):
            found[-1] = replace(when, since=_complete(opener, when))
        else:
            found.append(_with_partial(when, folded))
    return tuple(found)


def _read(match: re.Match[str], folded: str) -> When:
    got = match.groupdict()
    when = When(match.start(), match.end(), 0, weekday=_WEEKDAY.get(got["weekday"] or ""))
    if got["iso_y"]:
        return replace(when, year=int(got["iso_y"]), month=int(got["iso_m"]), day=int(got["iso_d"]))
    if got["num_d"]:
        return _numeric(when, int(got["num_d"]), int(got["num_m"]), _year(got["num_y"]))
    if got["bare_d"]:
        weak = when.weekday is None and not _ANCHORED.search(folded, max(0, match.start() - 12), match.start())
        return replace(_numeric(when, int(got["bare_d"]), int(got["bare_m"]), None), weak=weak or got["bare_s"] != "/")
    if got["mm"]:
        return replace(when, month=int(got["mm"]), year=int(got["mm_year"]))
    month = got["month"] or got["en_month"] or got["p_month"] or got["m_month"] or got["r_month"] or got["c_month"]
    year = got["year"] or got["short"] or got["apos"] or got["en_year"] or got["p_year"] or got["m_year"]
    return replace(
        when,
        month=_MONTH[month],
        year=_year(year),
        day=_day(got["day"] or got["en_day"]),
        part=_PART.get(got["part"] or "", ""),
    )


def _numeric(when: When, day: int, month: int, year: int | None) -> When:
    if month > 12 >= day > 0:  # 03/14/2021: only the American order makes a date of it
        day, month = month, day
    return replace(when, day=day, month=month, year=year)


def _day(text: str | None) -> int | None:
    if text is None:
        return None
    digits = re.match(r"\d+", text)
    return int(digits[0]) if digits else 1


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _with_hour(when: When, folded: str) -> When:
    if when.day is None:
        return when
    after = _CLOCK_AFTER.match(folded, when.end)
    if after and (hour := _clock(after)) is not None:
        return replace(when, end=after.end(), hour=hour if hour != time(0) else None, unclear_hour=hour == time(0))
    window = max(0, when.start - 24)
    before = _CLOCK_BEFORE.search(folded, window, when.start)
    if before and (hour := _clock(before)) is not None and hour != time(0):
        return replace(when, start=before.start(), hour=hour)
    return when


def _clock(match: re.Match[str]) -> time | None:
    word = match["word"]
    if word:
        return time(12) if word in ("midi", "noon", "middag") else time(23, 59, 59)
    if match["h2"] and match["sep"] == "." and not match["unit"]:
        return None
    hour = int(match["h"] or match["h2"] or match["h3"])
    minute = int(match["m"] or match["m2"] or 0)
    half = (match["half"] or match["unit"] or "").replace(".", "")
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if hour == 24 or (hour, minute) == (23, 59):
        return time(23, 59, 59)
    return time(hour, minute) if hour < 24 else None


def _is_range(opener: When, when: When, folded: str) -> bool:
    link = _RANGE_LINK.fullmatch(folded, opener.end, when.start) if when.start - opener.end < 24 else None
    if link is None or opener.since is not None:
        return False
    if link["and"]:
        return bool(_RANGE_OPENER.search(folded, max(0, opener.start - 12), opener.start))
    return True


def _complete(opener: When, when: When) -> When:
    """« du 27 avril au 29 mai 2024 »: the year of the end holds for the beginning."""
    if opener.year or not when.year:
        return opener
    if opener.day is None and when.day is not None:
        return opener
    return replace(opener, year=when.year - (opener.month > when.month))


def _with_partial(when: When, folded: str) -> When:
    partial = _PARTIAL.search(folded, max(0, when.start - 32), when.start) if when.day else None
    if partial is None:
        return when
    first = When(partial.start(), when.end, when.month, int(partial["day"]), when.year)
    return replace(when, since=first)


def resolve(when: When, published_on: date | None, years: frozenset[int] = frozenset()) -> Day:
    """The calendar day of ``when`` (mid → the 15th, end → the last day, start and whole month → the 1st).

    Year-less: the first such day on or after ``published_on``; a weekday settles the year, without a
    publication date among ``years`` (those that the page names)."""
    day = _day_of_month(when)
    if when.year is not None:
        value = _date(when.year, when.month, day)
        return Day(value, odd_weekday=_odd(value, when)) if value else Day(None, problem="impossible_date")
    if _date(2024, when.month, day) is None:
        return Day(None, problem="impossible_date")
    if published_on is not None:
        return _next_after(when, day, published_on)
    fitting = [value for year in sorted(years) if (value := _date(year, when.month, day)) and not _odd(value, when)]
    if when.weekday is not None and len(fitting) == 1:
        return Day(fitting[0], completed=True)
    return Day(None, problem="year_unknown")


def _day_of_month(when: When) -> int:
    if when.day is not None:
        return when.day
    if when.part == "end":
        year = when.year or 2023
        return next(day for day in (31, 30, 29, 28) if _date(year, when.month, day))
    return 15 if when.part == "mid" else 1


def _next_after(when: When, day: int, published_on: date) -> Day:
    bound = published_on if when.day is not None or when.part else published_on.replace(day=1)
    near = [v for year in range(bound.year - 1, bound.year + 9) if (v := _date(year, when.month, day))]
    ahead = [value for value in near if value >= bound]
    if when.weekday is None or not _odd(ahead[0], when):
        return Day(ahead[0], completed=True)
    # The page was dated again after it was written, or announces next year: the weekday settles it.
    fitting = [v for v in near if not _odd(v, when) and abs(v.year - bound.year) <= 1]
    if fitting:
        return Day(min(fitting, key=lambda value: abs((value - bound).days)), completed=True)
    return Day(ahead[0], completed=True, odd_weekday=True)


def _odd(value: date | None, when: When) -> bool:
    return value is not None and when.weekday is not None and value.weekday() != when.weekday


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
