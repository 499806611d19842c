"""When the work begins, and the dates that say something else."""

from __future__ import annotations

from datetime import date

import pytest

from offers.extraction.fields.start import find_start
from offers.extraction.text import page_of

PUBLISHED = date(2024, 4, 20)


def start(text: str, published_on: date | None = PUBLISHED) -> str | None:
    found = find_start(page_of(text), published_on)
    return found.value if found else None


STARTS = [
    ("Entrée en fonction : 1er juin 2024", "2024-06-01"),
    ("Entrée en fonctions : le 1<sup>er</sup> septembre 2024", "2024-09-01"),
    ("Entrée en service prévue le lundi 2 septembre 2024", "2024-09-02"),
    ("Date d'entrée en fonction : 01.09.2024", "2024-09-01"),
    ("Poste à pourvoir dès le 1er juin", "2024-06-01"),
    ("Poste à pourvoir au 1er septembre 2024", "2024-09-01"),
    ("Poste à pourvoir à compter du 1er septembre 2024", "2024-09-01"),
    ("Le poste est à pourvoir le 16 septembre.", "2024-09-16"),
    ("Le poste est à pourvoir à partir de juin 2024.", "2024-06"),
    ("Le poste est à pourvoir dès le mois de décembre essentiellement à Namur", "2024-12"),
    ("Poste à pourvoir immédiatement", "asap"),
    ("Poste à pourvoir dès que possible", "asap"),
    ("À pourvoir de suite", "asap"),
    ("Prise de poste : septembre 2024", "2024-09"),
    ("Prise de poste souhaitée : début septembre", "2024-09"),
    ("Prise de fonction : dès que possible", "asap"),
    ("Début de la mission : immédiat", "asap"),
    ("Début de la mission : 1er Juillet 2024", "2024-07-01"),
    ("Début de la mission : à partir de janvier", "2025-01"),
    ("Début de la mission : tout de suite !", "asap"),
    ("Début du contrat : 1/09/2024", "2024-09-01"),
    ("Début : 15 août 2024", "2024-08-15"),
    ("Date de début : ASAP", "asap"),
    ("Démarrage dès que possible pour une première mission de 3 mois", "asap"),
    ("Démarrage asap", "asap"),
    ("Démarrage début septembre 2024.", "2024-09"),
    ("Démarrage courant septembre 2024.", "2024-09"),
    ("Démarrage : rapidement", "asap"),
    ("Engagement au plus tôt le 18/06/2024", "2024-06-18"),
    ("Engagement souhaité au plus tard le 2/05/2024", "2024-05-02"),
    ("Un engagement souhaité au plus vite", "asap"),
    ("Date d’engagement : le 1er juillet ou le 1er août", "2024-07-01"),
    ("Une collaboration durable qui débutera le 1e septembre", "2024-09-01"),
    ("Le contrat débute le 3 juin 2024", "2024-06-03"),
    ("La mission commencera en septembre 2024", "2024-09"),
    ("Stage de 6 mois à partir de septembre 2024", "2024-09"),
    ("CDD de 6 mois à partir du 1er septembre 2024", "2024-09-01"),
    ("Contrat de remplacement de 4 mois (du 14/10 au 28/02/2025)", "2024-10-14"),
    ("CDD du 1er juin au 31 août 2024", "2024-06-01"),
    ("Stage du 2 septembre 2024 au 28 février 2025", "2024-09-02"),
    ("Nous recherchons un stagiaire pour un stage dès septembre 2024", "2024-09"),
    ("Nous recrutons dès que possible une personne polyvalente", "asap"),
    ("Entrée en fonction dès que possible et au plus tard le 1er juin 2024", "asap"),
    ("## Entrée en fonction\n\n1er septembre 2024", "2024-09-01"),
    ("**Début**\n\nDès que possible", "asap"),
    ("| Entrée en fonction | 1er août 2024 |\n|---|---|\n| Lieu | Sion |", "2024-08-01"),
    ("Startdatum: 1 september 2024", "2024-09-01"),
    ("Indiensttreding: zo snel mogelijk", "asap"),
    ("Start: as soon as possible", "asap"),
    ("Start date: 1 September 2024", "2024-09-01"),
    ("Entrée en fonction : de suite ou à convenir", "asap"),
    ("Disponibilité : immédiate", "asap"),
    ("Date prévue d'entrée en fonction : 2024-08-26", "2024-08-26"),
    ("Poste à pourvoir au 1er septembre 2024, candidatures avant le 15 juin 2024", "2024-09-01"),
    ("Candidature avant le 15 juin 2024 pour une entrée en fonction le 2 septembre 2024", "2024-09-02"),
]


@pytest.mark.parametrize(("text", "expected"), STARTS)
def test_reads_a_start(text: str, expected: str) -> None:
    assert start(text) == expected


NOT_STARTS = [
    "Envoyez votre candidature dès que possible",
    "Envoyez votre candidature dès que possible et au plus tard le 12 mai 2024",
    "Les candidatures sont à envoyer avant le 13 mai",
    "Candidatures ouvertes à partir du 3 mai 2024",
    "Entretiens à partir du 20 mai 2024",
    "Nous commencerons nos entretiens dès la semaine du 5 décembre 2024.",
    "Un CDD temps plein jusqu’au 30/06/2024",
    "CDD jusqu'au 31 décembre 2024",
    "Notre asbl, fondée en mars 1994, emploie 12 personnes",
    "Le projet a démarré en mi-juin 2018.",
    "Depuis septembre 2019, nous accompagnons les communes.",
    "Loi du 3 juillet 1978 relative aux contrats de travail",
    "Le lancement du premier Budget citoyen le 1er mars 2021.",
    "Festival du 3 au 17 mai 2024",
    "Réponse dès que possible",
    "La date de début de mission est à discuter.",
    "Fin de mission : 30/12/2024",
    "Vous intervenez rapidement en cas de panne",
    "Publié le 12 mai 2024",
    "Date limite de candidature : 12 mai 2024",
    "Le cadre de travail évolue dès que possible avec les outils",
]


@pytest.mark.parametrize("text", NOT_STARTS)
def test_other_dates_are_no_start(text: str) -> None:
    assert start(text) is None
