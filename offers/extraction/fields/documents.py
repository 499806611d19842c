"""The documents that an application must hold, where the ad tells how to apply."""

from __future__ import annotations

import re
from typing import Any

from offers.extraction import vocabulary as words
from offers.extraction.date_vocabulary import APPLY_WORDS, SEND_WORDS
from offers.extraction.posting import Certainty, Evidence
from offers.extraction.text import Found, Page

from .wording import Sentence, fold, last, sentences, wordings

KEYS = ("required_documents", "requiredDocuments", "documents", "pieces_demandees")

_KINDS = {code: wordings(table) for code, table in words.DOCUMENT_WORDINGS.items()}
_OTHERS = {name: wordings((pattern,)) for name, pattern in words.DOCUMENTS_OTHER.items()}
_SEND = wordings(
    SEND_WORDS,
    (
        "joindre|joignez|joint|jointe|accompagne(?:e|es|s)?|ajoute[rz]?|annexe[rz]?|muni(?:e|s)?|comprenant"
        "|composee?|contenant|constitu\\w+|comporter(?:a|ont)?|requis|requise|pieces?",
    ),
)
_APPLY = wordings(APPLY_WORDS)
_HEADING = wordings(words.APPLY_HEADINGS)
_NOT = wordings(words.NOT_REQUIRED)
# Elsewhere a « diplôme », a « book » or a « référence » is a skill, a product or a number.
_SURE = frozenset(("cv", "cover_letter"))
_KEY_NAMES = {
    "cv": "cv",
    "lettre": "cover_letter",
    "lettre de motivation": "cover_letter",
    "motivation": "cover_letter",
    "diplome": "diploma",
}


def find_documents(page: Page) -> Found[tuple[str, ...]] | None:
    """Codes of DOCUMENT_KINDS, or ``other:<name>``, in the order of the ad."""
    given = _from_metadata(page)
    if given:
        return given
    codes: list[str] = []
    evidence: list[Evidence] = []
    for sentence in sentences(page):
        found = _documents(sentence)
        new = [(start, end, code) for start, end, code in found if code not in codes]
        if new:
            codes += dict.fromkeys(code for _, _, code in new)
            certainty: Certainty = "stated"
            evidence.append(sentence.evidence(min(s for s, _, _ in new), max(e for _, e, _ in new), certainty))
    return Found(tuple(codes), tuple(evidence)) if codes else None


def _documents(sentence: Sentence) -> list[tuple[int, int, str]]:
    found = sorted(
        (match.start(), match.end(), code)
        for code, pattern in (*_KINDS.items(), *((f"other:{name}", other) for name, other in _OTHERS.items()))
        for match in pattern.finditer(sentence.folded)
        if not _is_optional(sentence.folded, match)
    )
    return found if found and _is_asked(sentence, [code for _, _, code in found]) else []


def _is_optional(folded: str, match: re.Match[str]) -> bool:
    left = folded[max(0, match.start() - 45) : match.start()]
    right = folded[match.end() : match.end() + 40]
    refused = last(_NOT, left)
    if refused and not re.search(r"[,;:.]\s", left[refused.end() :]):
        return True
    return bool(
        re.match(
            r"[^.,;]{0,12}(?:facultati|optionnel|si (?:tu|vous) (?:en )?(?:as|avez)|n'est pas|non obligatoire"
            r"|\(?le cas echeant)",
            right,
        )
    )


def _is_asked(sentence: Sentence, codes: list[str]) -> bool:
    if sentence.is_heading and not _SEND.search(sentence.folded):
        return False
    asked = bool(_SEND.search(sentence.folded) or _APPLY.search(sentence.label) or _SEND.search(sentence.label))
    under = any(_HEADING.search(heading) for heading in sentence.headings[:2])
    if _SURE & set(codes):
        return asked or under or bool(re.search(r"candidature|dossier|interess", sentence.folded)) or len(codes) > 1
    return asked and (
        under
        or bool(
            re.search(
                r"candidat|postul|dossier|joindre|joign|sollicit|apply|application", sentence.folded + sentence.label
            )
        )
    )


def _from_metadata(page: Page) -> Found[tuple[str, ...]] | None:
    for key in KEYS[: 2 if not isinstance(page.metadata.get("documents"), (str, list)) else None]:
        value: Any = page.metadata.get(key)
        items = re.split(r"[,;]|\set\s", value) if isinstance(value, str) else value if isinstance(value, list) else []
        codes = tuple(dict.fromkeys(_code(item.strip()) for item in items if isinstance(item, str) and item.strip()))
        if codes:
            return Found(codes[:20], (page.metadata_evidence(key),))
    return None


def _code(name: str) -> str:
    folded = fold(name)
    if name in words.DOCUMENT_KINDS or name.startswith("other:"):
        return name
    if folded in _KEY_NAMES:
        return _KEY_NAMES[folded]
    return next(
        (code for code, pattern in _KINDS.items() if pattern.search(folded) or folded.startswith(code)),
        f"other:{name[:80]}",
    )
