"""Addresses for applying, and those for everything else."""

from __future__ import annotations

import pytest

from offers.extraction.fields.contact import find_apply_url, find_contacts, find_postal_address
from offers.extraction.text import page_of


def contacts(text: str, **fields: object) -> tuple[str, ...]:
    found = find_contacts(page_of(text, metadata=fields))
    return found.value if found else ()


def url(text: str) -> str | None:
    found = find_apply_url(page_of(text))
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Candidatures à adresser à rh@example.org", ("rh@example.org",)),
        ("Candidatures à [rh@example.org](mailto:rh@example.org)", ("rh@example.org",)),
        ("Écris-nous [par mail](mailto:job@example.be?subject=Candidature)", ("job@example.be",)),
        ("Envoyez votre CV à job (at) example.be", ("job@example.be",)),
        ("Envoyez votre CV à job[at]example[dot]be", ("job@example.be",)),
        ("Envoyez votre CV à job at example.be", ("job@example.be",)),
        ("Envoyez votre CV à lea.dupre [arobase] example.org", ("lea.dupre@example.org",)),
        ("Envoyez votre CV à a@example.org et b@example.org", ("a@example.org", "b@example.org")),
        ("Candidatures : rh@example.org\n\nRenseignements : info@example.org", ("rh@example.org",)),
        ("Pour toute question : info@example.org. Candidature à envoyer à rh@example.org", ("rh@example.org",)),
        ("Si tu as des questions avant de postuler, écris à info@example.org", ()),
        ("Pour plus d'informations : info@example.org", ()),
        ("## Postuler\n\nrh@example.org", ("rh@example.org",)),
        ("Aucune adresse ici", ()),
        ("Nous étions at work dot com", ()),
    ],
)
def test_contacts(text: str, expected: tuple[str, ...]) -> None:
    assert contacts(text) == expected


def test_contact_of_the_front_matter_wins() -> None:
    assert contacts("Écrire à a@example.org pour postuler", application_contact="b@example.org") == ("b@example.org",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Postuler en ligne](https://example.org/jobs/12)", "https://example.org/jobs/12"),
        ("Candidatez via ce formulaire : https://example.org/form.", "https://example.org/form"),
        ("Postulez sur [notre site](https://example.org/apply)", "https://example.org/apply"),
        ("Déposez votre dossier sur https://example.org/candidature", "https://example.org/candidature"),
        ("Solliciteer via [dit formulier](https://example.be/vacature)", "https://example.be/vacature"),
        ("Plus d'infos : https://example.org", None),
        ("En savoir plus sur [nos projets](https://example.org)", None),
        ("[Télécharger l'appel à candidatures](https://example.org/fiche.pdf)", None),
        ("Notre site : www.example.org", None),
    ],
)
def test_apply_url(text: str, expected: str | None) -> None:
    assert url(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Candidatures à envoyer par courrier à Asbl Le Pont, rue du Moulin 12, 5000 Namur ou par mail",
            "Asbl Le Pont, rue du Moulin 12, 5000 Namur",
        ),
        (
            "Adressez votre candidature à l'attention de Mme Lys, 3 avenue des Tilleuls, 86000 Poitiers",
            "Mme Lys, 3 avenue des Tilleuls, 86000 Poitiers",
        ),
        ("Nos bureaux : rue du Moulin 12, 5000 Namur", ""),
        ("Lieu de travail : rue du Moulin 12, 5000 Namur", ""),
    ],
)
def test_postal_address(text: str, expected: str) -> None:
    found = find_postal_address(page_of(text))
    assert (found.value if found else "") == expected
