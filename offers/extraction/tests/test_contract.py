"""Kinds of contract, their alternatives and durations – and words that only look like one."""

from __future__ import annotations

import pytest

from offers.extraction.fields.contract import find_contract, find_duration
from offers.extraction.text import page_of


def contract(text: str, **fields: object) -> tuple[str | None, tuple[str, ...]]:
    found = find_contract(page_of(text, metadata=fields))
    return found.value if found else (None, ())


def months(text: str) -> float | None:
    found = find_duration(page_of(text))
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "code", "others"),
    [
        ("Type de contrat : CDI", "cdi", ()),
        ("Contrat à durée indéterminée, temps plein", "cdi", ()),
        ("Contrat de durée indéterminée", "cdi", ()),
        ("Poste permanent à temps complet", "cdi", ()),
        ("Nous offrons un CDD de 6 mois", "cdd", ()),
        ("en contrat à durée déterminée de six mois", "cdd", ()),
        ("Contrat de remplacement de 4 mois", "cdd", ()),
        ("CDD de 6 mois avec possibilité de CDI", "cdd", ()),
        ("CDD d'un an pouvant déboucher sur un CDI", "cdd", ()),
        ("CDD renouvelable, transformable en CDI", "cdd", ()),
        ("CDD d'un an ou convention d'indépendant", "cdd", ("freelance",)),
        ("CDD ou freelance", "cdd", ("freelance",)),
        ("Contrat : CDI ou CDD selon profil", "cdi", ("cdd",)),
        ("Poste ouvert pour un·e indépendant·e", "freelance", ()),
        ("Poste ouvert en indépendant", "freelance", ()),
        ("Recherche journaliste free lance", "freelance", ()),
        ("Contrat : freelance (auto-entrepreneur)", "freelance", ()),
        ("Stage de fin d'études de 6 mois", "internship", ()),
        ("Nous recherchons un stagiaire pour six mois", "internship", ()),
        ("# Offre de stage : médiation", "internship", ()),
        ("Contrat d'apprentissage de deux ans", "apprenticeship", ()),
        ("Poste en alternance", "apprenticeship", ()),
        ("Mission de service civique de 8 mois", "civic_service", ()),
        ("Mission bénévole", "volunteer", ()),
        ("Poste ouvert aux titulaires et contractuels", "civil_service", ()),
        ("Contrat doctoral de trois ans", "research", ()),
        ("Mission d'intérim", "temp_agency", ()),
        ("Contract van onbepaalde duur", "cdi", ()),
        ("Contract van bepaalde duur", "cdd", ()),
        ("Fixed-term contract, 12 months", "cdd", ()),
        ("Une sécurité d'emploi (contrat à ¾ temps d'un an)", "cdd", ()),
        ("## Type de contrat\n\nCDI à temps partiel", "cdi", ()),
        ("| Contrat | Stage |\n|---|---|\n| Lieu | Huy |", "internship", ()),
    ],
)
def test_contract(text: str, code: str, others: tuple[str, ...]) -> None:
    assert contract(text) == (code, others)


@pytest.mark.parametrize(
    "text",
    [
        "Édité par une asbl indépendante de tout parti",
        "Tu travailles de manière indépendante",
        "Vous encadrez des stagiaires et des bénévoles",
        "Vous animez un réseau de bénévoles",
        "Une première expérience (stage, alternance) est un plus",
        "Nous offrons 30 000 stages de troisième aux élèves",
        "L'apprentissage du français langue étrangère",
        "Possibilité de CDI à terme",
        "Gestion des volontaires en service civique",
        "Le contrat de quartier durable",
    ],
)
def test_no_contract(text: str) -> None:
    assert contract(text) == (None, ())


def test_contract_of_the_front_matter_wins() -> None:
    assert contract("CDD de 6 mois", employment_type="CDI") == ("cdi", ())
    assert contract("", contract_type="cdd ou freelance") == ("cdd", ("freelance",))
    assert contract("", contrat="indépendant") == ("freelance", ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CDD de 6 mois", 6),
        ("CDD (3 ans)", 36),
        ("contrat à durée déterminée de six mois", 6),
        ("contrat à durée déterminée d'un an (CDD)", 12),
        ("contrat à ¾ temps d’un an avec possibilité de prolongation", 12),
        ("Durée : 18 mois", 18),
        ("Durée de la mission : 4-6 mois", 4),
        ("Mission de 3 mois, reconductible", 3),
        ("Stage de 4 à 6 mois", 4),
        ("la mission est proposée pour 7 mois renouvelables", 7),
        ("un premier contrat de 6 mois renouvelable", 6),
        ("Contrat d'un an et demi", 18),
        ("CDD deux ans", 24),
        ("Poste ouvert en CDD 3 ans.", 36),
        ("## Durée\n\n12 mois", 12),
        ("Contract van bepaalde duur van 12 maanden", 12),
        ("Contrat de 12 mois après une période d'essai de 3 mois", 12),
        ("Au moins 5 ans d'expérience utile", None),
        ("Vous avez moins de 30 ans", None),
        ("Depuis 10 ans, notre association agit", None),
        ("Période d'essai de 3 mois", None),
        ("CDI avec une période d'essai de 3 mois", None),
        ("Missions :\n\n* suivre les élèves de 12 ans", None),
    ],
)
def test_duration(text: str, expected: float | None) -> None:
    assert months(text) == expected
