from __future__ import annotations

import pytest

from offers.extraction.fields.title import find_title, split_gender
from offers.extraction.text import page_of


@pytest.mark.parametrize(
    ("text", "title", "gender"),
    [
        ("Chargé de mission (H/F)", "Chargé de mission", "H/F"),
        ("Chargée F-H-X de projet", "Chargée de projet", "F-H-X"),
        ("Medewerker (m/v/x)", "Medewerker", "m/v/x"),
        ("Animateur(e) homme/femme", "Animateur(e)", "homme/femme"),
        ("Directeur(e)", "Directeur(e)", ""),
        ("Chef de projet R/D", "Chef de projet R/D", ""),
    ],
)
def test_gender_marker_is_kept_apart(text: str, title: str, gender: str) -> None:
    assert split_gender(text) == (title, gender)


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("# La Ruche recrute un(e) chargé(e) de projet", "Chargé(e) de projet"),
        ("# Offre d'emploi : comptable", "Comptable"),
        ("# Recrutement d'une coordinatrice ou d'un coordinateur", "Coordinatrice ou d'un coordinateur"),
        ("# Nous recrutons !\n\nLa Ruche engage un·e jardinier·ère pour sa serre.", "Jardinier·ère"),
        ("# La Ruche recrute\n\nIntitulé du poste : Apicultrice", "Apicultrice"),
        ("# Jardinier paysagiste\n\nTexte", "Jardinier paysagiste"),
    ],
)
def test_title(source: str, title: str) -> None:
    found = find_title(page_of(source))
    assert found is not None
    assert found.value[0] == title


@pytest.mark.parametrize("source", ["", "# Nous recrutons !", "# Offres d'emploi", "# Missions\n\n# Profil"])
def test_no_title_is_guessed(source: str) -> None:
    assert find_title(page_of(source)) is None
