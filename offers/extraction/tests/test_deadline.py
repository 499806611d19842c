"""Deadlines as people write them, and the dates beside them that are none."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from offers.extraction.fields.deadline import Deadline, find_deadline
from offers.extraction.text import Found, page_of

BRUSSELS = ZoneInfo("Europe/Brussels")
PUBLISHED = date(2024, 4, 20)  # a Saturday


def found(text: str, published_on: date | None = PUBLISHED, **fields: object) -> Found[Deadline | None] | None:
    return find_deadline(page_of(text, metadata=fields), published_on, BRUSSELS)


def day(text: str, published_on: date | None = PUBLISHED) -> str | None:
    deadline = found(text, published_on)
    return None if deadline is None or deadline.value is None else str(deadline.value.value)[:16]


DEADLINES = [
    # « avant le » and its family
    ("Les candidatures sont à envoyer avant le 13 mai", "2024-05-13"),
    ("Candidature à envoyer avant le 25 août à l'adresse job@example.be", "2024-08-25"),
    ("Merci d'adresser votre CV et une lettre avant le 3 juin 2024.", "2024-06-03"),
    ("Envoyez votre dossier au plus tard le vendredi 7 juin 2024", "2024-06-07"),
    ("Votre candidature doit nous parvenir au plus tard pour le 15 mai 2024 inclus.", "2024-05-15"),
    ("Postulez dès maintenant et jusqu'au 30/06/2024 inclus", "2024-06-30"),
    ("Dossier à renvoyer pour le 12 mai 2024 par courriel", "2024-05-12"),
    ("Candidatures à rentrer pour le 1er juin 2024 au plus tard", "2024-06-01"),
    ("À envoyer dès que possible et au plus tard le 2 mai 2024", "2024-05-02"),
    ("Envoie ton CV d'ici le 5 mai 2024", "2024-05-05"),
    ("Nous attendons vos candidatures jusqu’au dimanche 26 mai", "2024-05-26"),
    ("Tu as jusqu'au 12 mai 2024 pour nous écrire", "2024-05-12"),
    ("Vous avez jusqu’au 12 mai pour postuler", "2024-05-12"),
    ("Jusqu'au 12 mai 2024, envoyez CV et lettre à rh@example.ch", "2024-05-12"),
    ("Avant le 12 mai 2024, faites-nous parvenir votre dossier complet", "2024-05-12"),
    ("Merci de remplir le formulaire avant le 14/05/24", "2024-05-14"),
    ("Les lettres sont à faire parvenir à Mme la Bourgmestre pour le 10.05.2024 au plus tard", "2024-05-10"),
    ("Intéressé·e ? Écris-nous avant le 8 mai 2024 !", "2024-05-08"),
    ("CV + lettre de motivation pour le 20 mai 2024 à rh@example.be", "2024-05-20"),
    ("Les candidatures seront reçues jusqu'au 17 mai 2024.", "2024-05-17"),
    ("Les offres de service sont acceptées jusqu'au 17 mai 2024, 16 h 30.", "2024-05-17 16:30"),
    ("Les candidatures sont à adresser au président du jury avant le 12 mai 2024", "2024-05-12"),
    ("Lettre à envoyer au comité de sélection pour le 12 mai 2024", "2024-05-12"),
    ("Envoyez-nous votre intérêt pour la mission avant le 12 mai 2024", "2024-05-12"),
    ("Le dossier complet doit être déposé en ligne avant le 31 mai 2024 à 23h59", "2024-05-31 23:59"),
    ("Seront pris en compte les dossiers reçus avant le 12 mai 2024", "2024-05-12"),
    ("En cas d'intérêt, contactez-nous avant le 12 mai 2024", "2024-05-12"),
    ("La sélection se fera sur dossier. Dépôt avant le 12 mai 2024", "2024-05-12"),
    ("**Candidature à envoyer pour le :** 12 mai 2024", "2024-05-12"),
    ("Délai : 12 mai 2024", "2024-05-12"),
    ("Envoyez CV, lettre et notes à stage@festival.example.be pour le 15 mai 2024", "2024-05-15"),
    ("Candidature (CV, lettre, diplôme) par mail, avant le 2 juin 2024", "2024-06-02"),
    # labels
    ("Date limite : 12 mai 2024", "2024-05-12"),
    ("Date limite de dépôt des candidatures : 12/05/2024", "2024-05-12"),
    ("Date limite d'envoi des candidatures fixée au 12 mai 2024", "2024-05-12"),
    ("Date limite de réception des dossiers : le mercredi 15 mai 2024 à 17h", "2024-05-15 17:00"),
    ("Date limite pour postuler : 2024-05-10", "2024-05-10"),
    ("La date limite de candidature est le 24 mai 2024.", "2024-05-24"),
    ("⚠️ Date limite de candidature : 20/05/2024", "2024-05-20"),
    ("Clôture des candidatures : 28 avril 2024 à minuit", "2024-04-28 23:59"),
    ("Clôture des candidatures le 28 avril 2024", "2024-04-28"),
    ("Clôture de l'appel : 1er mai 2024", "2024-05-01"),
    ("Fin de l'affichage : 3 mai 2024", "2024-05-03"),
    ("Fin de la période de candidature : 3 mai 2024", "2024-05-03"),
    ("Délai pour l'introduction de la candidature : le 14/05/2024", "2024-05-14"),
    ("Délai de postulation : 31 mai 2024", "2024-05-31"),
    ("Délai de candidature : 31.05.2024", "2024-05-31"),
    ("Délai d'inscription : 31.5.2024", "2024-05-31"),
    ("Délai pour postuler : vendredi 31 mai", "2024-05-31"),
    ("Deadline : 12 mai 2024", "2024-05-12"),
    ("DEADLINE 12/05", "2024-05-12"),
    ("Échéance : 12 mai 2024, 12h", "2024-05-12 12:00"),
    ("Dernier délai : 12 mai 2024", "2024-05-12"),
    ("Limite de candidature : 12 mai 2024", "2024-05-12"),
    ("Le 12 mai 2024 est la date limite pour postuler.", "2024-05-12"),
    ("Candidatures : le 12 mai 2024 au plus tard", "2024-05-12"),
    ("Vos candidatures sont attendues le 12 mai 2024 au plus tard.", "2024-05-12"),
    ("Date limite de candidature pour l'examen de sélection : 12 mai 2024", "2024-05-12"),
    ("Date limite pour envoyer sa candidature au poste de chargé de projet : 12 mai 2024", "2024-05-12"),
    ("Candidatures ouvertes jusqu'au 12 juin 2024", "2024-06-12"),
    ("L'appel à candidatures est ouvert jusqu'au 12 juin 2024", "2024-06-12"),
    ("Offre valable jusqu'au 12 juin 2024", "2024-06-12"),
    ("Les inscriptions à l'examen sont ouvertes jusqu'au 12 juin 2024", "2024-06-12"),
    # Québec
    ("Affichage du concours du 3 au 17 mai 2024", "2024-05-17"),
    ("Période d'affichage : du 3 au 17 mai 2024", "2024-05-17"),
    ("Période d'affichage : du 2024-05-03 au 2024-05-17", "2024-05-17"),
    ("Période de mise en candidature : 3 au 17 mai 2024", "2024-05-17"),
    ("Date limite pour soumettre votre candidature : le 17 mai 2024, 16 h", "2024-05-17 16:00"),
    ("Faites parvenir votre curriculum vitae au plus tard le 17 mai 2024 à 16 h 30", "2024-05-17 16:30"),
    ("Le concours est ouvert jusqu'au 17 mai 2024", "2024-05-17"),
    # ranges
    ("Les candidatures sont reçues entre le 27 avril et le 29 mai", "2024-05-29"),
    ("Dépôt des candidatures du 27 avril au 29 mai 2024", "2024-05-29"),
    ("Dépôt des candidatures : du 2 au 29 mai 2024 (inclus)", "2024-05-29"),
    ("Les dossiers sont à déposer entre le lundi 6 mai et le vendredi 31 mai 2024", "2024-05-31"),
    # hours
    ("Candidature à envoyer avant le lundi 3 juin 2024 à 12h, à l'adresse suivante", "2024-06-03 12:00"),
    ("Envoie ton CV jusqu’au 23/06/2024, minuit à job@example.be", "2024-06-23 23:59"),
    ("Candidatures avant 17h le vendredi 7 juin 2024", "2024-06-07 17:00"),
    ("Clique ici pour candidater jusqu'au 23 novembre 23h59", "2024-11-23 23:59"),
    ("Postulez avant le 12 mai 2024 à midi", "2024-05-12 12:00"),
    ("Postulez avant le 12 mai 2024 (18h00)", "2024-05-12 18:00"),
    ("Postulez avant le 12 mai 2024 à 00h00", "2024-05-12"),
    # Dutch, English
    ("Solliciteren kan tot en met 12 juni 2024", "2024-06-12"),
    ("Solliciteer vóór 15 mei 2024 via het formulier", "2024-05-15"),
    ("Stuur je cv en motivatiebrief uiterlijk op 15 mei 2024 naar jobs@example.be", "2024-05-15"),
    ("Uiterste sollicitatiedatum: 15 mei 2024", "2024-05-15"),
    ("Kandidaturen worden ingewacht tot 15 mei 2024 om 12 uur", "2024-05-15 12:00"),
    ("Deadline voor sollicitaties: 15/05/2024", "2024-05-15"),
    ("Apply by 12 June 2024", "2024-06-12"),
    ("Application deadline: June 12, 2024", "2024-06-12"),
    ("Closing date: 12 June 2024 at 5 pm", "2024-06-12 17:00"),
    ("Please send your CV no later than June 12th, 2024", "2024-06-12"),
    ("Applications close on 12 June 2024", "2024-06-12"),
    # layouts
    ("## Date limite de candidature\n\n12 mai 2024", "2024-05-12"),
    ("**Date limite**\n\nLe 12 mai 2024 à 17h", "2024-05-12 17:00"),
    ("Date limite de candidature\n12 mai 2024", "2024-05-12"),
    ("Date limite de candidature\n\n12 mai 2024", "2024-05-12"),
    ("| Contrat | CDD |\n| --- | --- |\n| Date limite | 12 mai 2024 |", "2024-05-12"),
    ("| Poste | Lieu | Date limite |\n|---|---|---|\n| Animateur | Huy | 12 mai 2024 |", "2024-05-12"),
    ("<table><tr><th>Délai de postulation</th><td>12.05.2024</td></tr></table>", "2024-05-12"),
    ("<dl><dt>Date limite</dt><dd>12/05/2024</dd></dl>", "2024-05-12"),
    ("## Comment postuler ?\n\nAu plus tard le 12 mai 2024, par courriel.", "2024-05-12"),
    ("## Candidatures\n\n* avant le 12 mai 2024\n* par la poste", "2024-05-12"),
    ("Pour postuler :\n\n- un CV\n- avant le 12 mai 2024", "2024-05-12"),
    ("Les candidatures sont à envoyer avant le\n13 mai 2024 à l'adresse rh@example.be", "2024-05-13"),
    ("Les candidatures sont à envoyer avant le vendredi **1<sup>er</sup> juin**<br>**2024**", "2024-06-01"),
    ("Candidature à envoyer avant le ~~2~~ 6 septembre 2024", "2024-09-06"),
    ("Candidature à envoyer avant le <del>2 septembre</del> 6 septembre 2024", "2024-09-06"),
    # moved
    ("Prolongé jusqu'au 20 mai ! Candidature avant le 12 mai", "2024-05-20"),
    ("La date limite, initialement fixée au 12 mai, est reportée au 20 mai 2024", "2024-05-20"),
    ("Candidatures avant le 3 mai 2024.\n\nDélai prolongé jusqu'au 17 mai 2024.", "2024-05-17"),
    ("Le dépôt des candidatures est repoussé au 20 mai 2024", "2024-05-20"),
    ("Nouvelle date limite : 20 mai 2024 (au lieu du 12 mai 2024)", "2024-05-20"),
    # among other dates
    ("Poste à pourvoir au 1er septembre 2024, candidatures avant le 15 juin 2024", "2024-06-15"),
    (
        "Le poste est à pourvoir le 16 septembre. Les candidatures sont à adresser avant le 6 septembre 2024",
        "2024-09-06",
    ),
    ("Date limite : 12 mai. Entretiens le 20 mai.", "2024-05-12"),
    ("Date limite de candidature : 12 mai 2024, entretiens le 22 mai 2024", "2024-05-12"),
    ("Candidatures jusqu'au 12 mai 2024, réponse au plus tard le 30 mai 2024", "2024-05-12"),
    ("Début : 1er juin 2024 ; candidatures : jusqu'au 12 mai 2024", "2024-05-12"),
    ("Loi du 3 juillet 1978 sur les contrats. Candidature avant le 12 mai 2024.", "2024-05-12"),
    ("Entretiens : 20 et 21 mai 2024. Clôture des candidatures : 10 mai 2024.", "2024-05-10"),
    ("CDD du 1er juin au 31 août 2024. Candidatures avant le 12 mai 2024.", "2024-05-12"),
]


@pytest.mark.parametrize(("text", "expected"), DEADLINES)
def test_reads_a_deadline(text: str, expected: str) -> None:
    assert day(text) == expected


NOT_DEADLINES = [
    "Envoyer les comptes aux autorités avant le 30 juin 2024",
    "Vous remettez les rapports trimestriels avant le 15 mai 2024",
    "Tu envoies la newsletter avant le 12 mai",
    "Déposer le dossier de subvention avant le 31 octobre 2024",
    "Gérer les inscriptions aux stages jusqu'au 12 juillet 2024",
    "Les candidatures seront examinées jusqu'au 12 mai 2024",
    "Envoyez votre candidature avant notre assemblée générale du 12 mai 2024",
    "Entrée en fonction : 1er juin 2024",
    "Entrée en fonction dès que possible et au plus tard le 1er juin 2024",
    "Poste à pourvoir au plus tard le 1er juin 2024",
    "Poste à pourvoir pour le 1er septembre 2024",
    "Le poste est à pourvoir le 16 septembre.",
    "Engagement souhaité au plus tard le 14/10/2024",
    "Prise de poste souhaitée avant le 1er juin 2024",
    "Début de la mission : au plus tard le 17 juin",
    "Disponible avant le 17 juin 2024",
    "Un CDD temps plein (38h/semaine) jusqu’au 30/06/2024",
    "Contrat de remplacement jusqu'au 30/06/2024, pouvant être prolongé",
    "CDD de remplacement prolongé jusqu'au 31 décembre 2024",
    "Mission jusqu'au 31 décembre 2025",
    "Un CDD au sein de la Direction jusqu'au 31 décembre 2024.",
    "Modalités jusqu’au 30 juin 24 :\n\n- TJM à discuter",
    "On t’informera si ta candidature a été retenue au plus tard le 24/06/2024.",
    "Les candidats retenus seront avertis avant le 3 mai 2024",
    "Si ta candidature est retenue, l'entretien aura lieu le mercredi 5/10",
    "Les entretiens se tiendront entre le 20 et le 24 mai 2024.",
    "Les auditions auront lieu jusqu'au 24 mai 2024",
    "Une réponse sera donnée avant le 24 mai 2024",
    "Nous commencerons nos entretiens dès la semaine du 5 décembre 2024.",
    "La date limite de candidature est passée, les entretiens auront lieu le 12 mai",
    "Publié le 12 mai 2024",
    "Mis en ligne le 12/05/2024",
    "Dernière mise à jour : 12 mai 2024",
    "Poste ouvert le 01/06/2024",
    "Conformément à la loi du 3 juillet 1978 relative aux contrats de travail",
    "Festival du 3 au 17 mai 2024",
    "Le festival se tient jusqu'au 17 mai 2024. Postulez !",
    "Candidature pour le festival du 3 au 17 mai 2024",
    "Piloter la campagne entre le 1er août et le 15 octobre 2024",
    "Être titulaire du diplôme au plus tard le 30 juin 2024",
    "Être né avant le 1er janvier 1998",
    "Être inscrit comme demandeur d'emploi avant le 1er mai 2024",
    "Pour toute question, contactez Mme Lafleur avant le 3 mai 2024",
    "Renseignements jusqu'au 3 mai 2024 au 02 555 01 23",
    "Le projet est financé jusqu'au 31 décembre 2026",
    "Le bureau sera fermé jusqu'au 15 août 2024",
    "Ouverture des candidatures le 3 mai 2024",
    "Rejoignez-nous le 12 mai 2024 à notre journée portes ouvertes",
    "Une séance d'information est organisée le 12 mai 2024",
    "Événement de clôture au printemps 2024",
    "Notre association existe depuis le 12 mai 1994",
    "Temps de travail : 3/5 temps ou 4/5",
    "Candidature : rh@example.be ou 02/05.55.12",
    "Un poste de 20/38 heures",
    "Travail le week-end du 14 (en soirée) au 16 mai",
    "Contrat de 4 mois (du 14/10 au 28/02/2025)",
    "Télétravail possible jusqu'au 30 juin 2024",
    "Les candidatures sont traitées au fil de l'eau.",
    "Date d'entrée : 1er juin 2024",
    "Envoyez votre candidature pour une entrée en service avant le 1er septembre 2024",
    "Si vous n'avez pas de réponse avant le 15 mai 2024, votre candidature n'est pas retenue",
    "Startdatum: 1 september 2024",
    "De gesprekken vinden plaats tot 20 mei 2024",
    "Interviews will be held by 20 May 2024",
    "The position starts no later than 1 September 2024",
    "## Entrée en fonction\n\nAu plus tard le 12 mai 2024",
    "**Contrat**\n\nJusqu'au 12 mai 2024",
    "## Candidatures\n\nEntretien avant le 12 mai 2024",
    "Premier entretien : 12 mai 2024",
]


@pytest.mark.parametrize("text", NOT_DEADLINES)
def test_other_dates_are_no_deadline(text: str) -> None:
    assert day(text) is None
