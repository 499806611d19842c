"""Is a page a job posting? Weighted grounds, each with its line, between two thresholds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from . import page_vocabulary as words
from .fields.sections import code_of, is_heading
from .fields.wording import fold, wordings
from .posting import Reason, Verdict
from .text import Line, Page

YES, PERHAPS = 6.0, 4.0
LONG_TEXT = 9_000  # characters: ads are shorter, press articles are not

_KIND_KEYS = (
    "type",
    "kind",
    "layout",
    "template",
    "content_type",
    "@type",
    "_schema",
    "schema",
    "category",
    "rubrique",
)
_AD_KIND = re.compile(rf"(?:{'|'.join(words.AD_KINDS)})\Z")
_OTHER_KIND = re.compile(rf"(?:{'|'.join(words.OTHER_KINDS)})\Z")
_FOLDER = re.compile(rf"(?:{'|'.join(words.AD_FOLDERS)})\Z")
_TITLE = wordings((words.AD_TITLES,))
_NOT_A_JOB = re.compile(rf"\s?(?:nouve\w+ |autres? |d'autres )?(?:{words.NOT_A_JOB})(?![a-z])")
_HIRING = re.compile(
    rf"(?<![a-z])(?:(?:{words.HIRING_VERBS})(?: actuellement| donc| egalement| aujourd'hui| activement)?\s(?:pour [^.,]{{3,60}},?\s)?"
    rf"(?P<article>{words.PERSON_ARTICLES})(?![a-z])|(?:{words.HIRING_MORE})|(?:{words.HIRING_NL_EN}))(?P<what>.{{0,40}})"
)
_APPLYING = wordings((words.APPLYING,))
_VACANCY = wordings((words.VACANCY,))
_TERMS = tuple(wordings(table) for table in words.TERMS)
_SECOND = wordings((words.SECOND_PERSON,))
_OTHER = wordings((words.OTHER_CALLS,))
_REPORTING = wordings((words.REPORTING,))
_SPEECH = wordings((words.QUOTED_SPEECH,))
_GENDER = re.compile(
    r"[(\[]?(?<![A-Za-z])(?:[HM]\s?[-/|.]\s?[FVW]|[FVW]\s?[-/|.]\s?[HM]|[hm]/[fvw]|[fv]/[hm])(?:\s?[-/|.]\s?[A-Za-z])?(?![A-Za-z])[)\]]?"
)
_CONTACT = re.compile(r"[\w.+-]{1,64}(?:@|\s?\[at\]\s?|\s\(at\)\s)[\w-]{1,63}\.[\w.-]{2,60}|mailto:")


def classify(page: Page) -> Verdict:
    """``score`` is the sum of the reasons' weights: yes from 6, perhaps from 4."""
    reasons = tuple(_reasons(page))
    score = round(sum(reason.weight for reason in reasons), 2)
    return Verdict(_answer(score, {reason.code for reason in reasons}), score, reasons)


def _answer(score: float, codes: set[str]) -> Literal["yes", "perhaps", "no"]:
    """An ad asks for somebody, or tells how to apply: a page that does neither is at most doubtful."""
    asks = bool(codes & {"declared", "title", "hiring", "apply"})
    if score >= YES:
        return "yes" if asks else "perhaps"
    return "perhaps" if score >= PERHAPS and asks else "no"


def smells(path: str, metadata: Mapping[str, Any], text: str) -> bool:
    """The cheap look that spares articles the close one."""
    if _in_ad_folder(path) or _declared(metadata):
        return True
    folded = fold(text)
    return any(word in folded for word in words.SMELLS)


def _declared(metadata: Mapping[str, Any]) -> str:
    """The front-matter key that says « this is an ad »."""
    for key in _KIND_KEYS:
        value = metadata.get(key)
        for said in value if isinstance(value, list) else (value,):
            if isinstance(said, str) and _AD_KIND.match(fold(said.strip()).replace("_", " ").replace("-", " ")):
                return key
    return ""


def _folders(path: str) -> list[str]:
    parts = [re.sub(r"[-_+ ]+", " ", fold(part)).strip() for part in path.split("/")]
    return parts[:-1]


def _in_ad_folder(path: str) -> bool:
    return any(_FOLDER.match(part) for part in _folders(path))


def _is_list_page(path: str) -> bool:
    """``jobs/_index.md`` lists the ads; ``jobs/comptable/index.md`` is one."""
    name = path.rpartition("/")[2].partition(".")[0].casefold()
    folders = _folders(path)
    return name == "_index" or (name in words.INDEX_NAMES and bool(folders) and bool(_FOLDER.match(folders[-1])))


def _reasons(page: Page) -> Iterator[Reason]:
    yield from _from_outside(page)
    yield from _from_title(page)
    yield from _from_text(page)
    yield from _against(page)


def _because(code: str, line: Line | None = None, factor: float = 1.0, quote: str = "") -> Reason:
    said = quote or (line.text[:80] if line else "")
    return Reason(code, round(words.REASONS[code] * factor, 2), line.number if line else None, said)


def _from_outside(page: Page) -> Iterator[Reason]:
    key = _declared(page.metadata)
    if key:
        strong = key in ("type", "kind", "@type", "layout")
        yield Reason("declared", words.REASONS["declared"] if strong else 2.5, page.metadata_lines.get(key), key)
    if _in_ad_folder(page.path):
        yield _because("folder", quote=page.path.rpartition("/")[0])
    if _is_list_page(page.path):
        yield _because("listing", quote=page.path)
    value = page.metadata.get("type")
    if not key and isinstance(value, str) and _OTHER_KIND.match(fold(value)):
        yield _because("product", quote=value)


def _titles(page: Page) -> list[Line]:
    """The page's title in front matter and its first headings."""
    named = [line for line in page.lines if line.key in ("title", "titre", "titel", "name")]
    headings = [line for line in page.lines[:25] if line.kind == "heading" and not line.key][:3]
    return named + headings + [line for line in page.lines[:6] if line.kind == "text" and len(line.text) < 120][:3]


def _from_title(page: Page) -> Iterator[Reason]:
    titles = _titles(page)
    for place, line in enumerate(titles):
        folded = fold(line.text)
        match = _TITLE.search(folded)
        if match and not _OTHER.search(folded) and not _NOT_A_JOB.match(folded[match.end() :]):
            yield _because("title", line, 1.0 if place < 2 else 0.7)
            break
    for line in page.lines:
        if _GENDER.search(line.text):
            yield _because("gender_marker", line)
            break


def _from_text(page: Page) -> Iterator[Reason]:
    folded = [(block, fold(block.text)) for block in page.blocks]
    hiring = next((line for line in page.lines[:60] if _hires(fold(line.text))), None)
    if hiring:
        yield _because("hiring", hiring)
    applying = [block for block, text in folded if _APPLYING.search(text)]
    if applying:
        yield Reason("apply", words.REASONS["apply"], applying[0].number, applying[0].text[:80])
        if any(_CONTACT.search(block.text) or block.links for block in applying) or _has_contact(page):
            yield Reason("apply_contact", words.REASONS["apply_contact"], applying[-1].number)
    yield from _from_headings(page)
    yield from _from_terms("\n".join(text for _, text in folded))


def _has_contact(page: Page) -> bool:
    return any(_CONTACT.search(line.text) or any("mailto:" in link.href for link in line.links) for line in page.lines)


def _hires(folded: str) -> bool:
    return any(not _NOT_A_JOB.match(match["what"]) for match in _HIRING.finditer(folded))


def _from_headings(page: Page) -> Iterator[Reason]:
    seen: set[str] = set()
    for line in page.lines:
        code = code_of(line.text) if is_heading(line) else None
        if code and code not in seen:
            seen.add(code)
            yield _because("section", line)


def _from_terms(folded: str) -> Iterator[Reason]:
    vacancy = _VACANCY.search(folded)
    if vacancy:
        yield _because("vacancy", quote=vacancy[0][:80])
    for pattern in _TERMS:
        match = pattern.search(folded)
        if match:
            yield _because("terms", quote=match[0][:80])
    if len(_SECOND.findall(folded)) >= 2:
        yield _because("second_person")


def _against(page: Page) -> Iterator[Reason]:
    titled = next((line for line in _titles(page) if _OTHER.search(fold(line.text))), None)
    text = "\n".join(line.text for line in page.lines)
    folded = fold(text)
    other = titled or next((line for line in page.lines[:40] if _OTHER.search(fold(line.text))), None)
    if other:
        yield _because("other_call", other, 1.0 if titled else 0.4)
    report = [match[0] for match in _REPORTING.finditer(folded)]
    if report and any(_REPORTING.search(fold(line.text)) for line in _titles(page)[:2]):
        yield _because("reporting", quote=report[0])
    elif len(report) >= 3:
        yield _because("reporting", factor=0.6, quote=report[0])
    speech = len(_SPEECH.findall(folded))
    if speech >= 4 or len(text) > LONG_TEXT:
        yield _because("press_style", factor=1.0 if len(text) <= LONG_TEXT or speech < 4 else 2.0)
