"""Pay as it is written in four countries, and amounts that are none."""

from __future__ import annotations

import pytest

from offers.extraction.fields.salary import find_salary
from offers.extraction.text import page_of


def pay(text: str) -> tuple[float, float, str, str | None, str | None] | None:
    found = find_salary(page_of(text))
    if found is None:
        return None
    salary = found.value
    return float(salary.min_value or 0), float(salary.max_value or 0), salary.currency, salary.unit_text, salary.basis


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rémunération : 1047€ brut", (1047, 1047, "EUR", "MONTH", "gross")),
        ("Un forfait de 200 euros HTVA / journée de travail", (200, 200, "EUR", "DAY", "excl_vat")),
        ("Salaire : 45-55k€", (45000, 55000, "EUR", "YEAR", None)),
        ("Salaire : 38 k€ brut annuel", (38000, 38000, "EUR", "YEAR", "gross")),
        ("Rémunération : 30 000 – 40 000 € brut selon expérience", (30000, 40000, "EUR", "YEAR", "gross")),
        ("TJM entre 250€ et 350€ selon profil", (250, 350, "EUR", "DAY", None)),
        ("TJM : 500 € HT", (500, 500, "EUR", "DAY", "excl_vat")),
        ("TJM à discuter : entre 300 et 450€ HT par jour", (300, 450, "EUR", "DAY", "excl_vat")),
        ("Une rémunération à 11€/heure (brut)", (11, 11, "EUR", "HOUR", "gross")),
        ("entre 3000 et 4000 euros net par mois", (3000, 4000, "EUR", "MONTH", "net")),
        ("Salaire brut mensuel : 2&nbsp;320,21 €", (2320.21, 2320.21, "EUR", "MONTH", "gross")),
        ("échelon 4.1 (2320,21 euros brut/mensuel)", (2320.21, 2320.21, "EUR", "MONTH", "gross")),
        ("Salaire : 2\u202f100 € bruts par mois", (2100, 2100, "EUR", "MONTH", "gross")),
        ("Salaire horaire : 25,50 $ à 31,75 $", (25.5, 31.75, "CAD", "HOUR", None)),
        ("15,50 $/h", (15.5, 15.5, "CAD", "HOUR", None)),
        ("Salaire annuel de 52 000 $ à 61 500 $", (52000, 61500, "CAD", "YEAR", None)),
        ("Salaire mensuel : CHF 4'200.- brut", (4200, 4200, "CHF", "MONTH", "gross")),
        ("Salaire : 1'200.- CHF par mois", (1200, 1200, "CHF", "MONTH", None)),
        ("Gratification : 4,35 € de l'heure", (4.35, 4.35, "EUR", "HOUR", None)),
        ("Gratification : 600 € / mois", (600, 600, "EUR", "MONTH", None)),
        ("Brutoloon: € 2.850 per maand", (2850, 2850, "EUR", "MONTH", "gross")),
        ("Salary: €2,400 per month gross", (2400, 2400, "EUR", "MONTH", "gross")),
        ("| Salaire | 2 100 € brut mensuel |\n|---|---|\n| Lieu | Huy |", (2100, 2100, "EUR", "MONTH", "gross")),
        ("## Rémunération\n\n2 100 € par mois", (2100, 2100, "EUR", "MONTH", None)),
        ("Chèque-repas d'une valeur de 8 euros.", None),
        ("Salaire selon barème, chèques-repas de 8 € par jour", None),
        ("Gérer un budget de 200 000 € par an", None),
        ("Le montant par habitant (15 €) est élevé", None),
        ("Salaire conforme aux barèmes de la CP 329.02", None),
        ("Une prime de 500 € brut", None),
        ("Chiffre d'affaires : 3 000 000 €", None),
        ("Rémunération selon profil", None),
        ("Un abonnement de 49 € par mois", None),
    ],
)
def test_salary(text: str, expected: tuple[float, float, str, str | None, str | None] | None) -> None:
    assert pay(text) == expected
