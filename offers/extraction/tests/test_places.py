"""Places of work, and the many other reasons to name a town."""

from __future__ import annotations

import pytest

from offers.extraction.fields.places import find_places, find_remote
from offers.extraction.text import page_of


def places(text: str, **fields: object) -> tuple[str, ...]:
    found = find_places(page_of(text, metadata=fields))
    return found.value if found else ()


def remote(text: str) -> str | None:
    found = find_remote(page_of(text))
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lieu de travail : Namur", ("Namur",)),
        ("Lieu de travail : au siège du magazine à Liège, télétravail possible", ("Liège",)),
        ("Lieu de travail : rue du Pont 12, 5000 Namur", ("Namur",)),
        ("**Lieu :** 1050 Ixelles", ("Ixelles",)),
        ("Localisation : Saint-Jean-sur-Richelieu (Québec)", ("Saint-Jean-sur-Richelieu",)),
        ("Lieu de stage : Région parisienne", ("Région",)),
        ("Lieu : Paris ou Lyon", ("Paris", "Lyon")),
        ("Le poste est basé à Poitiers. Des déplacements sont à prévoir.", ("Poitiers",)),
        ("Poste basé à Paris, télétravail possible", ("Paris",)),
        ("Le poste est situé à La Chaux-de-Fonds", ("La Chaux-de-Fonds",)),
        ("Nos bureaux sont à Lausanne", ("Lausanne",)),
        ("L'équipe est basée à Paris et à Lyon", ("Paris", "Lyon")),
        ("Standplaats: Gent", ("Gent",)),
        ("The position is based in Brussels", ("Brussels",)),
        ("## Lieu de travail\n\nHuy", ("Huy",)),
        ("| Lieu | Sion |\n|---|---|\n| Contrat | CDI |", ("Sion",)),
        ("Une asbl active à Namur, Mons et Arlon", ()),
        ("Réunions ponctuelles à Paris", ()),
        ("De Tournai à Virton, de Thuin à Verviers", ()),
        ("Lieu de travail : à définir", ()),
        ("Basée à Gand, notre association organise des stages", ()),
    ],
)
def test_places(text: str, expected: tuple[str, ...]) -> None:
    assert tuple(name[: len(want)] for name, want in zip(places(text), expected, strict=False)) == expected
    assert bool(places(text)) == bool(expected)


def test_places_of_the_front_matter_win() -> None:
    assert places("Lieu : Huy", job_location=["Liège", "Namur"]) == ("Liège", "Namur")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Télétravail possible", "partial"),
        ("Possibilité de télétravail deux jours par semaine", "partial"),
        ("Travail hybride", "partial"),
        ("100% télétravail", "full"),
        ("Télétravail complet", "full"),
        ("Poste en full remote", "full"),
        ("Pas de télétravail", "none"),
        ("Poste en présentiel", "none"),
        ("Télétravail impossible", "none"),
        ("Telewerk mogelijk", "partial"),
        ("Entretien à distance", None),
        ("Formation à distance", None),
        ("Accompagner le public à distance", None),
        ("Un bureau lumineux", None),
    ],
)
def test_remote(text: str, expected: str | None) -> None:
    assert remote(text) == expected
