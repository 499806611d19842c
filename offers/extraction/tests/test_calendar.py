"""The date grammar: what reads as a date, and which day it is."""

from __future__ import annotations

from datetime import date

import pytest

from offers.extraction.fields.calendar import find_dates, resolve

PUBLISHED = date(2022, 4, 27)


def days(text: str) -> list[str]:
    return [str(resolve(when, PUBLISHED).value) for when in find_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13 mai", "2022-05-13"),
        ("le 1er juin", "2022-06-01"),
        ("1e septembre", "2022-09-01"),
        ("1 er juin 2023", "2023-06-01"),
        ("premier septembre prochain", "2022-09-01"),
        ("12/05/2024", "2024-05-12"),
        ("12.05.24", "2024-05-12"),
        ("12-05-2024", "2024-05-12"),
        ("2024-05-12", "2024-05-12"),
        ("le 12/05", "2022-05-12"),
        ("vendredi 13 mai 2022", "2022-05-13"),
        ("May 12th, 2024", "2024-05-12"),
        ("12 mei 2024", "2024-05-12"),
        ("03/14/2024", "2024-03-14"),
        ("fin février 2024", "2024-02-29"),
        ("à la mi-mai", "2022-05-15"),
        ("15 avril", "2023-04-15"),
        ("29 février 2023", "None"),
        ("31 avril", "None"),
        ("le 12 janv. 2025", "2025-01-12"),
        ("12 août à 24 h 00", "2022-08-12"),
    ],
)
def test_day(text: str, expected: str) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize(
    "text",
    ["3/5 temps", "4/5e", "02.512.34.56", "0477/12.34.56", "CP 329.02", "5-6 jours", "mars 24 heures", "mai", "may"],
)
def test_not_a_date(text: str) -> None:
    assert days(text) == []


def test_a_range_is_one_date_that_knows_its_beginning() -> None:
    (when,) = find_dates("du 14/10 au 28/02/2023")
    assert when.since is not None
    assert (when.since.day, when.since.month, when.since.year) == (14, 10, 2022)
    (when,) = find_dates("entre le 3 et le 14 mai 2024")
    assert when.since is not None
    assert when.since.day == 3


def test_a_weekday_settles_the_year() -> None:
    (when,) = find_dates("vendredi 13 mai")
    assert resolve(when, date(2022, 5, 20)).value == date(2022, 5, 13)  # the page was dated again later
    assert resolve(when, None, frozenset({2022, 2023})).value == date(2022, 5, 13)
    assert resolve(when, None).problem == "year_unknown"


def test_a_wrong_weekday_is_noticed() -> None:
    (when,) = find_dates("lundi 13 mai 2022")
    assert resolve(when, PUBLISHED).odd_weekday
