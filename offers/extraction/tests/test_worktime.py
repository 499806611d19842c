"""Shares of time and hours per week."""

from __future__ import annotations

import pytest

from offers.extraction.fields.worktime import find_hours, find_percent
from offers.extraction.text import page_of


def percent(text: str) -> float | None:
    found = find_percent(page_of(text))
    return found.value if found else None


def hours(text: str) -> float | None:
    found = find_hours(page_of(text))
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un contrat (CDD) 3/5ème temps", 60),
        ("Emploi à ¾ temps", 75),
        ("Contrat à durée indéterminée 4/5e temps ou temps plein", 80),
        ("Taux d'activité : 80 %", 80),
        ("Poste à 80-100 %", 80),
        ("Animatrice 60 %", None),
        ("# Animatrice 60 %", 60),
        ("Un mi-temps (19 h/semaine)", 50),
        ("Poste à temps plein", 100),
        ("Emploi à temps complet", 100),
        ("Full-time position", 100),
        ("Temps de travail : 4 jours/ semaine", 80),
        ("4 jours sur 5", 80),
        ("Rythme : 3 jours par semaine", 60),
        ("0,8 ETP", 80),
        ("Trois quarts temps", 75),
        ("trois-quarts-temps", 75),
        ("temps partiel à 80% minimum", 80),
        ("Régime de travail : 19/38", 50),
        ("Temps partiel (1/2 temps)", 50),
        ("Voltijds contract", 100),
        ("100% télétravail", None),
        ("Transports remboursés à 80 %", None),
        ("Notre équipe compte 12 équivalents temps plein", None),
        ("Télétravail 2 jours par semaine", None),
        ("CDD avec possibilité d'évolution vers un temps plein", None),
        ("Public composé à 70 % de jeunes", None),
        ("Le 3/5 nous organisons une fête", None),
    ],
)
def test_percent(text: str, expected: float | None) -> None:
    assert percent(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("temps partiel, 20 heures hebdomadaires", 20),
        ("38h/semaine", 38),
        ("38 h/sem.", 38),
        ("35 heures par semaine", 35),
        ("37,5 heures par semaine", 37.5),
        ("37h30 par semaine", 37.5),
        ("19u/week", 19),
        ("40 hours per week", 40),
        ("Durée hebdomadaire : 24 h", 24),
        ("Ouvert 24h/24", None),
        ("Une rémunération à 11€/heure", None),
    ],
)
def test_hours(text: str, expected: float | None) -> None:
    assert hours(text) == expected
