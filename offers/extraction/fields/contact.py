"""Whom to send the application to: e-mail addresses, a link, a postal address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from offers.extraction import vocabulary as words
from offers.extraction.date_vocabulary import APPLY_WORDS, SEND_WORDS
from offers.extraction.posting import Evidence
from offers.extraction.text import Found, Link, Page

from .wording import Sentence, last, sentences, wordings

CONTACT_KEYS = ("application_contact", "applicationContact", "apply_email", "email_candidature")
URL_KEYS = ("apply_url", "applyUrl", "application_url", "lien_candidature")

_LOCAL, _HOST = r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}", r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}"
_EMAIL = re.compile(rf"(?<![\w.%+-]){_LOCAL}@{_HOST}(?![\w@])")
# « job (at) example.be », « job [arobase] example [point] be », « job at example dot be »
_AT = r"\s?(?:[\[({]\s?(?:at|@|arobase|a|chez|apenstaartje)\s?[\])}]|\sat\s|\sarobase\s|_at_|\s@\s)\s?"
_DOT = r"(?:\.|\s?[\[({]\s?(?:dot|point|punt|\.)\s?[\])}]\s?|\s(?:dot|point|punt)\s)"
_HIDDEN = re.compile(
    rf"(?<![\w.%+-])(?P<local>[A-Za-z0-9][A-Za-z0-9_%+-]{{0,40}}(?:{_DOT}[A-Za-z0-9_%+-]{{1,40}}){{0,3}}){_AT}(?P<host>[A-Za-z0-9-]{{2,63}}(?:{_DOT}[A-Za-z0-9-]{{1,40}}){{0,3}}{_DOT}[A-Za-z]{{2,12}})(?![\w@])",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://[^\s<>\"'()\[\]]{4,500}|(?<![\w@.])www\.[^\s<>\"'()\[\]]{4,300}")
_INFORMATION = wordings(words.CONTACT_INFORMATION)
_APPLY = wordings(APPLY_WORDS, SEND_WORDS)
_APPLYING = wordings(APPLY_WORDS)
_HEADING = wordings(words.APPLY_HEADINGS)
_LINK, _NOT_LINK = wordings(words.APPLY_LINKS), wordings(words.NOT_APPLY_LINKS)
_FILE = re.compile(r"\.(?:pdf|docx?|odt|jpe?g|png|zip)(?:$|[?#])", re.IGNORECASE)
_STREET = re.compile(
    r"(?<![a-z])(?:\d{1,4}[a-z]?,? )?(?:rue|avenue|av\.|boulevard|bd|bld|place|chaussee|quai|allee|chemin|route"
    r"|impasse|square|cours|passage|esplanade|[a-z-]{3,30}(?:straat|laan|plein|weg)|case postale|c\.p\."
    r"|boite postale|bp|cp)(?![a-z])"
)
_CITY = re.compile(
    r"(?<![\d.])(?:[A-Z]{1,2}-)?(?:\d{4,5}"
    r"|[A-Z]\d[A-Z] ?\d[A-Z]\d)\s+[A-ZÀ-ÖØ-Þ][\w'’-]{1,40}(?:[ -][A-ZÀ-ÖØ-Þ][\w'’-]{1,40}){0,3}(?:\s(?:Cedex)(?:\s\d{1,2})?)?"
    r"|\b[A-ZÀ-Þ][\w'-]{2,30} \((?:Québec|QC)\)\s+[A-Z]\d[A-Z] ?\d[A-Z]\d"
)
_POST = re.compile(
    r"(?<![a-z])(?:par (?:la )?(?:poste|courrier(?! electronique))|courrier postal|a l'attention de|adress\w+"
    r"|envoy\w+|transmett\w+|parvenir|l'adresse|a adresser|per post|by post|opsturen|poste|deposer)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class _Address:
    email: str
    evidence: Evidence
    score: int


def find_contacts(page: Page) -> Found[tuple[str, ...]] | None:
    """E-mail addresses for applications; those for questions only where there is no other."""
    for key in CONTACT_KEYS:
        value = page.metadata.get(key)
        items = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        given = tuple(
            dict.fromkeys(match[0] for item in items if isinstance(item, str) for match in _EMAIL.finditer(item))
        )
        if given:
            return Found(given, (page.metadata_evidence(key),))
    found = [address for sentence in sentences(page) for address in _addresses(sentence)]
    best = max((address.score for address in found), default=0)
    if best < 1:
        return None
    kept = {address.email.casefold(): address for address in reversed(found) if address.score == best}
    chosen = list(kept.values())[::-1]
    return Found(tuple(address.email for address in chosen), tuple(address.evidence for address in chosen))


def _addresses(sentence: Sentence) -> Iterator[_Address]:
    """Written addresses first; mailto links whose text is not the address after them."""
    seen = set()
    for match in _EMAIL.finditer(sentence.text):
        seen.add(match[0].casefold())
        yield _Address(match[0], sentence.evidence(*match.span()), _score(sentence, match.start(), match.end()))
    for match in _HIDDEN.finditer(sentence.text):
        email = _plain(match)
        if _EMAIL.fullmatch(email) and email.casefold() not in seen and "@" in email:
            seen.add(email.casefold())
            yield _Address(email, sentence.evidence(*match.span()), _score(sentence, match.start(), match.end()))
    for start, link in _links(sentence):
        email = unquote(link.href[7:].split("?")[0]).strip() if link.href.casefold().startswith("mailto:") else ""
        if _EMAIL.fullmatch(email) and email.casefold() not in seen:
            yield _Address(email, sentence.page.link_evidence(link), _score(sentence, start, start))


def _plain(match: re.Match[str]) -> str:
    dotted = re.compile(_DOT, re.IGNORECASE)
    return f"{dotted.sub('.', match['local'])}@{dotted.sub('.', match['host'])}".replace(" ", "")


def _links(sentence: Sentence) -> Iterator[tuple[int, Link]]:
    for link in sentence.block.links:
        if sentence.start <= link.start < sentence.start + max(1, len(sentence.text)):
            yield link.start - sentence.start, link


def _score(sentence: Sentence, start: int, end: int) -> int:
    """3: to send applications to; 2: under a heading on applying; 1: somewhere in the ad; 0: for questions."""
    left = sentence.folded[max(0, start - 260) : start].replace("avant de postuler", "")
    asked, apply = last(_INFORMATION, left), last(_APPLYING, left)
    if asked and (apply is None or apply.start() < asked.start()):
        right = sentence.folded[end : end + 60]
        # « pour toute question ou pour postuler » speaks of both.
        return 0 if not _APPLYING.search(right) else 2
    if apply or _APPLY.search(left) or _APPLYING.search(sentence.folded[end : end + 80]):
        return 3
    if sentence.label and _INFORMATION.search(sentence.label) and not _APPLYING.search(sentence.label):
        return 0
    return 3 if any(_HEADING.search(head) for head in (sentence.label, *sentence.headings[:2]) if head) else 1


# Link


def find_apply_url(page: Page) -> Found[str] | None:
    """The link that the text gives for applying; one for more information is not one."""
    for key in URL_KEYS:
        value = page.metadata.get(key)
        if isinstance(value, str) and re.fullmatch(r"https?://\S{3,2000}", value.strip()):
            return Found(value.strip(), (page.metadata_evidence(key),))
    for sentence in sentences(page):
        for start, end, url, evidence in _urls(sentence):
            if not _FILE.search(url) and _is_apply_link(sentence, start, end):
                return Found(url, (evidence,))
    return None


def _urls(sentence: Sentence) -> Iterator[tuple[int, int, str, Evidence]]:
    spans = []
    for start, link in _links(sentence):
        end = start + link.end - link.start
        spans.append((start, end))
        if link.href.startswith(("http://", "https://")):
            yield start, end, link.href, sentence.page.link_evidence(link)
    for match in _URL.finditer(sentence.text):
        if not any(a <= match.start() < max(b, a + 1) for a, b in spans):
            url = match[0].rstrip(".,;:!?»")
            yield (
                match.start(),
                match.end(),
                url if url.startswith("http") else f"https://{url}",
                sentence.evidence(match.start(), match.start() + len(url)),
            )


def _is_apply_link(sentence: Sentence, start: int, end: int) -> bool:
    own = sentence.folded[start:end]
    left = sentence.folded[max(0, start - 110) : start]
    if (_NOT_LINK.search(own) and not own.startswith("notre site")) or re.search(
        r"\.(?:pdf|docx?|odt|jpe?g|png)(?:$|\?)", own
    ):
        return False
    if _LINK.search(own) and not own.startswith(("http", "www")):
        return True
    apply, other = last(_LINK, left), last(_NOT_LINK, left)
    if other and (apply is None or apply.start() < other.start()):
        return False
    asked = last(_INFORMATION, left)
    return bool(apply and (asked is None or asked.start() < apply.start()) and "@" not in left[apply.end() :])


# Post


def find_postal_address(page: Page) -> Found[str] | None:
    """The address to send paper to, where the ad says by post; the place of work is not one."""
    for sentence in sentences(page):
        for city in _CITY.finditer(sentence.text):
            found = _postal(sentence, city)
            if found:
                return found
    return None


def _postal(sentence: Sentence, city: re.Match[str]) -> Found[str] | None:
    begin = max(0, city.start() - 220)
    left = sentence.folded[begin : city.start()]
    street = _STREET.search(left)
    post = _POST.search(left)
    if street is None or not (
        post and _APPLYING.search(sentence.folded + " " + sentence.label + " " + " ".join(sentence.headings[:1]))
    ):
        return None
    start = begin + _addressee(sentence.text[begin : city.start()], left, post.end(), street.start())
    text = " ".join(sentence.text[start : city.end()].split()).strip(" ,:-")
    return Found(text, (sentence.evidence(start, city.end()),))


def _addressee(text: str, folded: str, after: int, street: int) -> int:
    """The organisation before the street belongs to the address when it follows « à », « : »."""
    intro = last(
        re.compile(r"(?:a l'attention de|a l'adresse(?: suivante)?|adresse|a la|a l'|au|aux|a)\s|:\s"), folded[:street]
    )
    if intro is None or street - intro.end() > 160 or "@" in text[intro.end() : street]:
        return street
    return intro.end()
