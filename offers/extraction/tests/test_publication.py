from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from offers.extraction.fields.publication import find_in_metadata, find_published, read_date
from offers.extraction.text import page_of

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2022-04-26", date(2022, 4, 26)),
        ("2022-04-26T22:00:00Z", date(2022, 4, 27)),
        ("2022-04-26T22:00:00+00:00", date(2022, 4, 27)),
        ("2022-04-26 10:00:00 +0200", date(2022, 4, 26)),
        ("2022-04-26T23:30:00", date(2022, 4, 26)),
        ("Tue, 26 Apr 2022 22:30:00 +0000", date(2022, 4, 27)),
        ("26/04/2022", date(2022, 4, 26)),
        ("26 avril 2022", date(2022, 4, 26)),
        ("2026-02-30", None),
        ("bientôt", None),
    ],
)
def test_read_date(value: str, day: date | None) -> None:
    assert read_date(value, BRUSSELS) == day


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("posts/2024-03-05-offre.md", date(2024, 3, 5)),
        ("2024-03-05-offre/index.md", date(2024, 3, 5)),
        ("2024/03/05/offre.md", date(2024, 3, 5)),
        ("posts/2024-02-31-offre.md", None),
        ("posts/offre-2024.md", None),
    ],
)
def test_name_of_file_or_folder(path: str, day: date | None) -> None:
    found, _ = find_in_metadata({}, {}, path, BRUSSELS)
    assert (found.value if found else None) == day


def test_an_impossible_date_is_named() -> None:
    found, problems = find_in_metadata({"date": "2026-02-30"}, {"date": 2}, "a.md", BRUSSELS)
    assert found is None
    assert [(problem.code, problem.line) for problem in problems] == [("bad_publication_date", 2)]


def test_the_page_s_own_words_are_inferred() -> None:
    found = find_published(page_of("Offre\n\nPublié le 3 mai 2023\n\nAvant le 4 juin 2023"), BRUSSELS)
    assert found is not None
    assert (found.value, found.evidence[0].certainty) == (date(2023, 5, 3), "inferred")
