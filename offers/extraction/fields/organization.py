"""Who hires: front matter, a label, the subject of « X recrute », the first words about « us »."""
# ruff: noqa: E501 - one wording a line reads worse than a long line

from __future__ import annotations

import re
from collections.abc import Iterator

from offers.extraction import page_vocabulary as words
from offers.extraction.posting import Certainty
from offers.extraction.text import Found, Page, Passage

from .wording import fold

FIELD = "hiring_organization"
KEYS = (
    *(
        "hiring_organization",
        "hiringOrganization",
        "employer",
        "employeur",
        "organisation",
        "organization",
        "organisme",
    ),
    *("entreprise", "company", "werkgever", "structure", "association", "friend"),
)
_LABEL = re.compile(rf"^[^a-z0-9]*(?:{'|'.join(words.EMPLOYER_LABELS)})\s?:\s?(?=\S)")
_VERB = re.compile(
    rf"\s(?:{words.HIRING_VERBS}|(?:souhait|desir|veu|propos)\w* (?:recruter|engager|embaucher|un|une)"
    rf"|est (?:actuellement )?a la recherche|lance un recrutement"
    rf"|{words.HIRING_NL_EN}|met au concours|ouvre un poste|offre un poste)(?![a-z])"
)
_BEFORE = re.compile(
    r"(?:^|[.!?:;\n•]\s?|,\s(?!asbl|a\.s\.b\.l|sa|srl|sas|sarl|scop|inc|association)|\s[-–—]\s|«\s?"
    r"|\")(?=[^.!?:;\n,«»]{2,90}$)"
)
_ARTICLE = re.compile(
    r"(?:l'|la |le |les |the |de |het |notre |votre )?"
    r"(?:(?:asbl|a\.s\.b\.l\.?|association|organisation|societe|entreprise|vzw|ong|scop|sarl)\s(?:l'|la |le "
    r"|les )?(?=[^a-z]{0,2}[a-z]))?"
)
# « La coopérative Les Sapins, à Neuville » is called « Les Sapins ».
_PLACE = re.compile(r",\s(?:a|au|aux|en|situee?|basee?|sise?|dont|pres|association|active?|une?)\s.*$")
_US = re.compile(
    r"^[^a-z]*(?:qui (?:sommes|est|sont)|a propos|about|quelques mots|l'association|l'organisation|presentation"
    r"|l'employeur|l'entreprise|nous connaitre|over ons|wie zijn"
    r"|contexte|la structure|notre (?:association|organisation)|about us)"
)
_IS = re.compile(
    r"^(?P<name>[^.!?:;\n]{2,80}?),?\s(?:est|sont|is|regroupe|rassemble|oeuvre|,)\s(?:un|une|l'|le|la|des|een|the|a"
    r"|an|depuis|active?|implante)"
)
_PROPER = re.compile(r"[A-ZÀ-Ý]")
LONGEST = 90
_NO_NAMES = frozenset(
    ("profil", "profil recherche", "missions", "mission", "contexte", "poste", "nos objectifs", "objectifs")
)


def find_organization(page: Page) -> Found[str] | None:
    for passage, start, end, certainty in _candidates(page):
        begin, name = _named(passage.text[start:end])
        if name:
            return Found(name, (page.evidence(passage, start + begin, start + begin + len(name), certainty),))
    return None


_Candidate = tuple[Passage, int, int, Certainty]


def _candidates(page: Page) -> Iterator[_Candidate]:
    yield from _metadata(page)
    for line in page.lines:
        label = _LABEL.match(fold(line.text))
        if label and len(line.text) <= 120:
            yield line, label.end(), len(line.text), "stated"
    for passage in (*(line for line in page.lines if line.key), *page.blocks[:40]):
        yield from _subjects(passage)
    yield from _introduced(page)


def _metadata(page: Page) -> Iterator[_Candidate]:
    for key in KEYS:
        value = page.metadata.get(key)
        if isinstance(value, dict):
            value = value.get("name") or value.get("nom")
        if isinstance(value, str) and _PROPER.search(value):
            number = page.metadata_lines.get(key, 1)
            at = page.source.find(value.strip(), page.starts[number - 1])
            if at >= 0:
                text = value.strip()
                yield Passage(page.line_at(at), text, "text", 0, ((0, at, at + len(text)),)), 0, len(text), "stated"


def _subjects(passage: Passage) -> Iterator[_Candidate]:
    """The words between the last full stop or comma and the verb."""
    folded = fold(passage.text)
    for verb in _VERB.finditer(folded):
        window = folded[max(0, verb.start() - 100) : verb.start()]
        before = list(_BEFORE.finditer(window))
        if before or verb.start() <= 90:
            start = verb.start() - len(window) + (before[-1].end() if before else 0)
            yield passage, start, verb.start(), "stated"


def _introduced(page: Page) -> Iterator[_Candidate]:
    """« Qui sommes-nous ? / La Ruche est une association… »: the name is stated, that it hires is ours."""
    under = False
    rest = []
    for block in page.blocks[:25]:
        if block.kind == "heading":
            under = bool(_US.match(fold(block.text)))
            continue
        match = _IS.match(fold(block.text))
        if match and under:
            yield block, match.start("name"), match.end("name"), "inferred"
        elif match and block.kind == "text":
            rest.append((block, match.start("name"), match.end("name")))
    for block, start, end in rest[:2]:
        yield block, start, end, "inferred"


def _named(text: str) -> tuple[int, str]:
    """(offset, name): without its article; empty unless it is a proper name."""
    begin = len(text) - len(text.lstrip(' \t"«»-–—*>👉'))
    text = text[begin:]
    article = _ARTICLE.match(fold(text))
    if article:
        begin += article.end()
        text = text[article.end() :]
    text = text.rstrip(' \t,:;.-–—"»«')
    place = _PLACE.search(fold(text))
    text = text[: place.start()] if place else text
    if fold(text) in _NO_NAMES or re.match(r"(?:une?|des?) ", fold(text)) or fold(text).endswith((" et", " ou", " de")):
        return 0, ""
    if not 1 < len(text) <= LONGEST or not _PROPER.search(text) or len(text.split()) > 11:
        return 0, ""
    if fold(text) in words.GENERIC_SUBJECTS or fold(text.split()[0]) in (
        "nous",
        "on",
        "tu",
        "vous",
        "je",
        "qui",
        "si",
        "dans",
        "pour",
        "afin",
    ):
        return 0, ""
    return begin, text
