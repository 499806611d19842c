"""Documents asked for, and documents that are only spoken of."""

from __future__ import annotations

import pytest

from offers.extraction.fields.documents import find_documents
from offers.extraction.text import page_of


def documents(text: str, **fields: object) -> set[str]:
    found = find_documents(page_of(text, metadata=fields))
    return set(found.value) if found else set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les candidatures (CV et lettre de motivation) sont à adresser à rh@example.org", "cv cover_letter"),
        ("Envoi CV + lettre de motivation à rh@example.org", "cv cover_letter"),
        ("Envoyez votre candidature (CV et lettre de motivation) avec une copie de votre diplôme", "cv cover_letter diploma"),
        ("Envoyez-nous votre CV ainsi que votre portfolio", "cv portfolio"),
        ("Merci d'envoyer CV, lettre et book à rh@example.org", "cv cover_letter portfolio"),
        ("Envoie-nous ton CV, une lettre de motivation et deux références", "cv cover_letter references"),
        ("Candidature à envoyer avec CV, lettre de motivation et relevés de notes", "cv cover_letter transcript"),
        ("## Postuler\n\n* un curriculum vitae\n* une lettre de motivation\n* une copie du diplôme", "cv cover_letter diploma"),
        ("Votre dossier de candidature comportera : un CV, une lettre de motivation, un extrait de casier judiciaire (modèle 2)",
         "cv cover_letter other:extrait de casier judiciaire"),
        ("Stuur je cv en motivatiebrief naar jobs@example.be", "cv cover_letter"),
        ("Please send your CV and cover letter", "cv cover_letter"),
        ("Envoyez votre CV. Pas besoin de lettre de motivation.", "cv"),
        ("Envoyez votre CV, sans lettre de motivation", "cv"),
        ("Être titulaire d'un diplôme de bachelier", ""),
        ("Vous publiez un book annuel", ""),
        ("Référence de l'offre : 2024-12", ""),
        ("Aider les jeunes à rédiger un CV", ""),
    ],
)  # fmt: skip
def test_documents(text: str, expected: str) -> None:
    want = (
        {"cv", "cover_letter", "other:extrait de casier judiciaire"} if "casier" in expected else set(expected.split())
    )
    assert documents(text) == want


def test_documents_of_the_front_matter_win() -> None:
    assert documents("Envoyez un book", required_documents=["cv", "lettre de motivation"]) == {"cv", "cover_letter"}
    assert documents("", required_documents="CV, permis cariste") == {"cv", "other:permis cariste"}
