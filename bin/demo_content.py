"""The content folder of an invented association, with ads whose dates lie around today."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip


def in_words(day: date) -> str:
    """« 1er mars 2027 »"""
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


def write_demo(folder: Path, today: date | None = None) -> Path:
    """Writes five pages – four ads and an article – and returns ``folder``. Same day, same files."""
    today = today or date.today()  # noqa: DTZ011 (a demo: the machine's own day will do)
    values = {
        "posted": (today - timedelta(days=6)).isoformat(),
        "soon": in_words(today + timedelta(days=4)),
        "later": in_words(today + timedelta(days=18)),
        "numeric": f"{today + timedelta(days=11):%d/%m/%Y}",
        "start": in_words((today + timedelta(days=75)).replace(day=1)),
    }
    for name, text in PAGES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.format(**values), encoding="utf-8")
    return folder


PAGES = {
    "emplois/animatrice-jardin.md": """---
title: "La Maison Verte engage"
date: {posted}
---
# Animateur·rice de jardin partagé (H/F/X)

La Maison Verte, association d’éducation à l’environnement établie à Namur, engage une personne pour faire vivre
ses trois jardins de quartier.

## Missions

* Animer les ateliers du mercredi et du samedi
* Accompagner les groupes d’habitants dans le choix des cultures
* Tenir le calendrier des semis avec les bénévoles

## Profil

* Expérience de l’animation de groupes d’adultes
* Connaissance pratique du maraîchage
* Permis B : un atout

## Nous offrons

* Un contrat à durée indéterminée à 4/5 temps
* 2 350 € brut par mois
* Lieu de travail : Namur

## Pour postuler

Envoyez votre CV et une lettre de motivation à [emploi@maisonverte.example.org](mailto:emploi@maisonverte.example.org)
au plus tard le {soon}. Entrée en fonction : le {start}.
""",
    "emplois/comptable.md": """+++
title = "Comptable à mi-temps (F/H/X)"
date = "{posted}"
+++
La Maison Verte recherche un ou une **comptable** pour un contrat à durée déterminée d’un an, à mi-temps.

### Vos tâches

* Tenue de la comptabilité en partie double et clôture annuelle
* Suivi des subsides et des pièces justificatives

### Votre profil

* Bachelier en comptabilité
* Trois ans d’expérience dans le secteur associatif

Lieu de travail : Namur, télétravail possible deux jours par semaine.

Les candidatures (CV, lettre de motivation et copie du diplôme) sont à envoyer avant le {later} à
recrutement@maisonverte.example.org.
""",
    "emplois/stage-communication.md": """---
title: Stage en communication
date: {posted}
---
Tu étudies la communication ? La Maison Verte t’accueille en stage pendant 3 mois.

Lieu de travail : Namur

**Tes missions**

- Écrire la lettre d’information
- Préparer les affiches de la fête des semences

**Pour postuler** : envoie ton CV et ton portfolio à stages@maisonverte.example.org jusqu’au {numeric} inclus.
""",
    "emplois/graphiste.txt": """Retour aux actualités

Offre de mission : graphiste indépendant·e

La Maison Verte cherche un·e graphiste indépendant·e pour son rapport annuel.

  • Mise en page de 48 pages
  • Deux allers-retours de corrections

Rémunération : 280 euros HTVA par jour. Lieu : Namur ou à distance.

Envoyez votre book à projets@maisonverte.example.org. Date limite de dépôt des candidatures : {numeric}
""",
    "actualites/recolte.md": """---
title: Une récolte de courges exceptionnelle
date: {posted}
---
Grâce à l’été doux, les trois jardins ont donné plus de deux cents courges. Les bénévoles les ont partagées samedi
autour d’une soupe ; quarante voisins étaient là.
""",
}
