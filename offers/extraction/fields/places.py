"""Where the work is done, and whether it may be done elsewhere.

A place is read only where a wording says « here one works »: towns are named in ads for many reasons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from offers.extraction import vocabulary as words
from offers.extraction.posting import Evidence
from offers.extraction.text import Found, Page

from .wording import Sentence, sentences, wordings

KEYS = ("job_location", "jobLocation", "lieu", "location", "localisation", "ville", "lieu_de_travail", "lieux")

_LABEL = re.compile(rf"^[\W_]*(?:{'|'.join(words.PLACE_LABELS)})\s?(?:\([^)]{{0,30}}\)\s?)?(?::|=|-\s|\s->)\s?")
_LABEL_INSIDE = re.compile(r"(?<![a-z])(?:lieux? de (?:travail|stage|la mission)|localisation|standplaats)\s?:\s?")
_LABEL_ALONE = re.compile(rf"^[\W_]*(?:{'|'.join(words.PLACE_LABELS)})[\W_]*$")
_BEFORE = re.compile(rf"(?<![a-z])(?:{'|'.join(words.PLACE_BEFORE)})\s?")
_PREPOSITION = re.compile(
    r"(?:au siege[^,;.(]{0,40}? |dans (?:nos|les|ses|notre) (?:bureaux|locaux|locaux situes)\s)?(?:(?:a la|a l'|a"
    r"|au|aux|en|dans le|dans la|dans les|dans l'|sur|in|te|pres de|principalement a)\s?(?=[^\W\d_]))?"
)
# A proper name: capital first, joined by hyphens and small words (« Saint-Jean-de-la-Croix », « La Défense »).
_NAME = re.compile(
    r"(?:(?:le|la|les|l'|La|Le|Les|L')\s?)?[A-ZÀ-ÖØ-Þ][\w'’-]{1,40}(?:[ -](?:(?:de|du|des|la|le|les|sur|sous|lès"
    r"|lez|d'|l'|d’|l’)[ -]?){0,3}(?=[A-ZÀ-ÖØ-Þ])[A-ZÀ-ÖØ-Þ][\w'’-]{0,40}){0,4}(?:\s(?:\d{1,2}e?r?)\b)?"
)
_STREET = re.compile(
    r"(?<![a-z])(?:rue|avenue|av\.|boulevard|bd|place|chaussee|quai|allee|chemin|route|impasse|square|cours|straat"
    r"|laan|passage|esplanade|bte|etage|batiment)(?![a-z])"
)
_POSTCODE = re.compile(r"(?<!\d)(?:[BFL]-|CH-)?\d{4,5}\s+(?=[A-ZÀ-ÖØ-Þ])")
_AND = re.compile(r"\s?(?:,|/|et|ou|&|and|en|of|puis|\+)\s(?:a |à |en |au |sur )?")
_ORGANISATION = re.compile(
    r"(?:association|asbl|organisation|entreprise|startup|societe|collectif|cooperative|fondation|client\w*"
    r"|partenaire\w*)[^.;,]{0,40}$"
)
_NO_PLACE = frozenset((
    "cdi", "cdd", "teletravail", "telework", "remote", "poste", "postes", "contrat", "bureau", "bureaux", "temps",
    "notre", "nos", "vous", "nous", "le", "la", "les", "l", "un", "une", "des",
    "siege", "social", "ville", "distance", "hybride", "selon", "voir", "asap", "duree", "salaire", "date",
    "entree", "remuneration", "candidature", "description", "missions", "mission", "profil", "service", "direction", "equipe", "association",
    "asbl", "commune", "departement", "pole", "etp", "plein", "partiel", "f-h", "h-f", "mobilite", "rue",
    "avenue", "place", "boulevard",
))  # fmt: skip


def find_places(page: Page) -> Found[tuple[str, ...]] | None:
    """The places of work as written (town, region); labels and front matter before sentences."""
    given = _from_metadata(page)
    if given:
        return given
    every = sentences(page)
    for reader in (_labelled, _said):
        for sentence in every:
            found = reader(sentence)
            if found:
                return found
    return None


def _labelled(sentence: Sentence) -> Found[tuple[str, ...]] | None:
    match = _LABEL.match(sentence.folded) or _LABEL_INSIDE.search(sentence.folded)
    if match is None and not (sentence.label and _LABEL_ALONE.match(sentence.label) and len(sentence.text) < 160):
        return None
    if sentence.is_heading and match is None:
        return None
    start = match.end() if match else 0
    names, end = _address(sentence.text, start)
    return Found(names, (sentence.evidence(match.start() if match else 0, end),)) if names else None


def _said(sentence: Sentence) -> Found[tuple[str, ...]] | None:
    for match in _BEFORE.finditer(sentence.folded):
        names, end = _names(sentence.text, match.end())
        beside = sentence.folded[max(0, match.end() - 60) : match.end()], sentence.folded[end : end + 30]
        if names and not (_ORGANISATION.search(beside[0]) or re.match(r",\s(?:notre|l'|la|le|cette)\s?", beside[1])):
            return Found(names, (sentence.evidence(match.start(), end),))
    return None


def _address(text: str, start: int) -> tuple[tuple[str, ...], int]:
    """Names after a label; of a street address the town behind the postcode."""
    line_end = text.find("\n", start)
    stop = line_end if line_end > start + 2 else len(text)
    rest = text[start:stop]
    postcode = _POSTCODE.search(rest)
    if postcode and _STREET.search(rest[: postcode.start()].casefold()):
        return _names(text, start + postcode.end())
    skipped = _PREPOSITION.match(rest.casefold())
    at = start + (skipped.end() if skipped else 0)
    code = _POSTCODE.match(text, at)
    names, end = _names(text, code.end() if code else at)
    if not names and postcode:
        return _names(text, start + postcode.end())
    if not names:
        return _names_after_preposition(text, start, stop)
    return names, end


def _names_after_preposition(text: str, start: int, stop: int) -> tuple[tuple[str, ...], int]:
    """« au siège du magazine à Liège »."""
    for inside in re.finditer(r"\s(?:à|en|sur|dans le|dans la|te|in)\s(?=[A-ZÀ-ÖØ-Þ])", text[start:stop]):
        names, end = _names(text, start + inside.end())
        if names:
            return names, end
    return (), start


def _names(text: str, start: int) -> tuple[tuple[str, ...], int]:
    names: list[str] = []
    position = end = start
    while len(names) < 6:
        match = _NAME.match(text, position)
        if match is None or not _is_name(match[0]) or _STREET.match(match[0].casefold()):
            break
        names.append(match[0].strip(" -"))
        end = match.end()
        code = re.compile(r"\s?\(\d{2,5}\)").match(text, end)
        link = _AND.match(text, code.end() if code else end)
        if link is None:
            break
        position = link.end()
    return tuple(dict.fromkeys(names)), end


def _is_name(text: str) -> bool:
    first = re.split(r"[\s'’-]", text.casefold())[0]
    folded = first.translate(str.maketrans("éèêàâîôû", "eeeaaiou"))
    return (
        len(text) > 2
        and (folded not in _NO_PLACE or (folded in ("la", "le", "les", "l") and len(text) > 4))
        and not text.isupper()
        or (text.isupper() and len(text) > 4)
    )


def _from_metadata(page: Page) -> Found[tuple[str, ...]] | None:
    for key in KEYS:
        names = tuple(_strings(page.metadata.get(key)))
        if names:
            return Found(names, (page.metadata_evidence(key),))
    return None


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str) and 1 < len(value.strip()) <= 120:
        yield from (part.strip() for part in re.split(r"\s*[;|]\s*|\s+/\s+", value) if part.strip())
    elif isinstance(value, list):
        for item in value[:20]:
            yield from _strings(item)
    elif isinstance(value, Mapping):
        address = value.get("address", value)
        inner = address if isinstance(address, Mapping) else {"name": address}
        yield from _strings(
            inner.get("addressLocality") or inner.get("city") or inner.get("ville") or inner.get("name")
        )


_MUNICIPALITY = re.compile(
    r"(?:la )?(?:commune|ville|mairie|municipalité|administration communale|CPAS|gemeente|stad) (?:de |du |des |d['’])?"
    r"(?P<name>(?:La |Le |Les |L['’])?[A-ZÀ-ÖØ-Þ][^,;(–]{1,60})$",
    re.IGNORECASE,
)


def of_municipality(employer: str, evidence: tuple[Evidence, ...]) -> Found[tuple[str, ...]] | None:
    """A commune employs in the commune, when the ad names no place: inferred, and HR is told so."""
    match = _MUNICIPALITY.match(employer)
    if match is None or not evidence or not match["name"][0].isupper():
        return None
    return Found((match["name"].strip(),), tuple(replace(passage, certainty="inferred") for passage in evidence))


# Remote

_FULL, _NONE, _PARTIAL = wordings(words.REMOTE_FULL), wordings(words.REMOTE_NONE), wordings(words.REMOTE_PARTIAL)
_NOT = wordings(words.NOT_REMOTE)


def find_remote(page: Page) -> Found[str] | None:
    """``full``, ``partial`` or ``none``; None when the page does not speak of it."""
    key = next((k for k in ("job_location_type", "jobLocationType") if isinstance(page.metadata.get(k), str)), None)
    if key:
        value = str(page.metadata[key]).casefold()
        code = "full" if value == "telecommute" else value
        if code in words.LOCATION_TYPES:
            return Found(code, (page.metadata_evidence(key),))
    found = [(order, sentence, match) for sentence in sentences(page) for order, match in _remote(sentence)]
    if not found:
        return None
    order, sentence, match = min(found, key=lambda entry: entry[0])
    return Found(("none", "full", "partial")[order], (sentence.evidence(match.start(), match.end()),))


def _remote(sentence: Sentence) -> Iterator[tuple[int, re.Match[str]]]:
    for order, pattern in enumerate((_NONE, _FULL, _PARTIAL)):
        for match in pattern.finditer(sentence.folded):
            around = sentence.folded[max(0, match.start() - 40) : match.start()]
            if order == 2 and _NOT.search(around) and "teletravail" not in match[0]:
                continue
            if order == 1 and re.match(
                r"[^.;]{0,20}(?:possible|partiel|envisageable|occasionnel|\d jours?)",
                sentence.folded[match.end() : match.end() + 40],
            ):
                order = 2
            yield order, match
            return
