"""The language of a page: front matter, its path, else its commonest little words."""

from __future__ import annotations

import re

from offers.extraction.posting import Evidence
from offers.extraction.text import Found, Page
from offers.extraction.vocabulary import LANGUAGES

from .wording import fold

FIELD = "in_language"
KEYS = ("in_language", "inLanguage", "lang", "language", "langue", "locale", "taal", "languageCode")
NAMES = {"francais": "fr", "french": "fr", "nederlands": "nl", "neerlandais": "nl", "english": "en", "anglais": "en"}
LITTLE_WORDS = {
    "fr": frozenset("le la les des du et une est dans pour vous nous sur avec au aux qui par votre ce".split()),  # noqa: SIM905
    "nl": frozenset("het een van en voor met zijn wij je op ons naar wordt bij ook als niet aan deze jouw".split()),  # noqa: SIM905
    "en": frozenset("the and of to with for you we our are will your this is be have that an from or".split()),  # noqa: SIM905
}
LOOKED_AT = 6_000  # characters
_CODE = re.compile(r"^(fr|nl|en)(?:[-_][A-Za-z]{2,4})?$", re.IGNORECASE)
_IN_PATH = re.compile(r"(?:^|/|[._])(fr|nl|en)(?:[-_][A-Za-z]{2})?(?=/|\.(?:md|markdown|html?|txt)$)", re.IGNORECASE)
_HTML = re.compile(r"<html[^<>]{0,300}\slang\s*=\s*[\"']?(fr|nl|en)\b", re.IGNORECASE)


def find_language(page: Page, default: str) -> Found[str]:
    """One of ``vocabulary.LANGUAGES``; ``default`` where the page is too short to tell."""
    for key in KEYS:
        code = _named(page.metadata.get(key))
        if code:
            return Found(code, (page.metadata_evidence(key),))
    html = _HTML.search(page.source[:3_000])
    if html:
        return Found(html[1].lower(), (Evidence(page.line_at(html.start()), html[0], "stated"),))
    spoken = detect(" ".join(line.text for line in page.lines)[:LOOKED_AT])
    in_path = [match[1].lower() for match in _IN_PATH.finditer(page.path)]
    code = spoken or (in_path[-1] if in_path else "") or (default if default in LANGUAGES else "fr")
    certainty = "stated" if spoken and spoken in in_path else "inferred"
    first = max(page.lines[:12], key=lambda line: len(line.text), default=None)
    evidence = (page.evidence(first, 0, min(80, len(first.text)), certainty),) if first else ()  # type: ignore[arg-type]
    return Found(code, evidence)


def _named(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    code = _CODE.match(value.strip())
    return code[1].lower() if code else NAMES.get(fold(value.strip()))


def detect(text: str) -> str:
    """The language whose little words are the most frequent, or empty when there are too few."""
    spoken = re.findall(r"[a-z]+", fold(text))
    counts = {code: sum(word in known for word in spoken) for code, known in LITTLE_WORDS.items()}
    best = max(counts, key=lambda code: counts[code])
    rivals = max(count for code, count in counts.items() if code != best)
    return best if counts[best] >= 4 and counts[best] > 1.3 * rivals else ""
