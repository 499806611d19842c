"""The job's own title, its gender marker kept apart: « Chargé de mission (H/F) » → title and marker."""
# ruff: noqa: E501 - one wording a line reads worse than a long line

from __future__ import annotations

import re
from collections.abc import Iterator

from offers.extraction import page_vocabulary as words
from offers.extraction.posting import Certainty
from offers.extraction.text import Found, Line, Page, Passage

from .sections import code_of
from .wording import fold

FIELD = "title"
KEYS = (
    "job_title",
    "jobTitle",
    "intitule",
    "intitule_du_poste",
    "poste",
    "fonction",
    "functie",
    "roles",
    "role",
    "position",
)
LONGEST = 140

GENDER = re.compile(
    r"[(\[]?(?<![A-Za-zÀ-ÿ])(?:[HM]\s?[-/|.,]\s?[FVW]|[FVW]\s?[-/|.,]\s?[HM]|[hm]/[fvw]|[fvw]/[hm]|[hm]\|[fw]"
    r"|[XN][-/][FHMV][-/][HFMV]"
    r"|[Hh]ommes?\s?/\s?[Ff]emmes?|[Ff]emmes?\s?/\s?[Hh]ommes?)(?:\s?[-/|.,]\s?[A-Za-z]){0,2}(?![A-Za-zÀ-ÿ])[)\]]?"
    r"|\((?:tous genres|all genders|tout genre|h/f/x|toutes et tous)\)"
)
_LEAD = re.compile(
    rf"^[^a-z0-9]*(?:{words.TITLE_LEADS})(?![a-z])(?:\s?\((?:[hfmvx]/?-?){{2,4}}\))?\s?(?:[:>|]|\s[-–—]\s|\s?-\s)\s?"
)
_LEAD_OF = re.compile(
    r"^[^a-z0-9]*(?:avis de |offre de |appel a )?(?:recrutement|engagement|embauche|poste|offre d'emploi"
    r"|offre de stage|vacance d'emploi|vacature|emploi|stage|mission"
    r"|candidatures?|mise au concours|ouverture de poste|ouverture d'un poste|mise au concours d'un poste"
    r"|appel a candidatures?|recherche)\s"
    r"(?:(?:de |d'|d ')(?:un ou une |un/une |une? ?[.(/-]{1,2}e\)? |une? |deux |plusieurs )?|pour (?:le |un |une "
    r"|l')?(?:poste|recrutement|engagement) (?:de |d')(?:une? |un\(e\) )?|(?:comme|als|voor een|for an?) )"
)
_HIRES = re.compile(
    rf"(?<![a-z])(?:{words.HIRING_VERBS}|(?:souhait|desir|veu)\w* (?:recruter|engager|embaucher)|(?:est"
    rf"|sommes) (?:actuellement )?a la recherche d(?:e |')"
    rf"|proposons|propose|{words.HIRING_NL_EN})\s?(?:actuellement |donc |egalement |aujourd'hui |activement "
    rf"|des maintenant |: )?"
    rf"(?:pour [^.,]{{3,60}}, )?(?:(?:{words.PERSON_ARTICLES})(?![a-z])\s?(?:/ ?une |\(e\) |ou une |ou un )?|: ?|)"
)
_ARTICLE = re.compile(
    r"^(?:un ou une|une ou un|un/une|une/un|une? ?[.(/*-]{1,2}n?e\)?(?![a-z])|(?:une?|des)(?![a-z])|son ou sa"
    r"|sa ou son|son/sa|sa/son|(?:son|sa|notre)(?![a-z])|le ou la|le/la|la/le|(?:le|la|les|de|een|an?|the|deux"
    r"|trois|plusieurs|\d{1,2})(?![a-z0-9])|l'|d')\s?(?![.*(])"
)
_CUT = re.compile(
    r"[.;!?](?:\s|$)|,\s(?!(?:sa |une? )?[a-z]{4,20}(?:rice|euse|ere|iere)\b)|\s[-–—]\s|:\s|\n| pour (?!la |le |l'"
    r"|les )| afin | qui | dont | dans (?:le|la|un|une|son|notre|nos|les) | au sein | a (?:temps|mi-temps|pourvoir"
    r"|partir|raison|\d/\d|\d\d ?%)"
    r"| en (?:cdi|cdd|contrat|vue|charge|stage)| sous | des (?:que|le|maintenant)| \(?(?:cdi|cdd)\b| (?:charge"
    r"|responsable)(?:e|\(e\)|\.e|·e)? d(?:e|') ?(?:la|l'|le|mettre|faire|coordonner)| pour (?:l'|la |le |les )"
    r"| avec | ayant | ainsi "
    r"| disponible| motive| permettant| chez | a l'essai| d'ici| ce | cet | est | sera | h/f| m/v|, pour| voor "
    r"| die | to (?:join|help)| with | who | for "
)
_TAIL = re.compile(
    r"\s*(?:[-–—|,(/]\s*|\s)(?:en )?(?:contrat )?(?:cdi|cdd|temps (?:plein|partiel|complet)|mi-temps|full[- ]time"
    r"|part[- ]time|voltijds|deeltijds|\d\d ?%|[1-4]/5(?: ?temps)?|a temps plein|a mi-temps)"
    r"(?:[^a-z].{0,40})?$"
)
_EMPTY_WHOLE = re.compile(rf"(?:{words.EMPTY_TITLES})[\s!.:?]*$")
_BARE_HIRING = re.compile(
    rf".{{0,60}}\b(?:{words.HIRING_VERBS})(?: (?:pour \d.{{0,20}}|encore|a nouveau|en .{{0,20}}|(?:du |de |des "
    rf"|son |sa )?(?:monde|renforts?|talents?|collegues?|stagiaires?)|!))?[\s!.:]*$"
)
_LABEL = re.compile(rf"^[^a-z0-9]*(?:{'|'.join(words.JOB_LABELS)})\s?:\s?(?=\S)")
_SECOND_HALF = r"\s[-–—/]\s[a-zà-ÿ][^\n.,;:(]{2,50}?(?=\s(?:pour|au|aux|à|dans|en|qui|afin)\s|\s?[(.,;:\n]|$)"
_EDGES = ' \t.,;:!-–—*_#|/"»«>→👉🚀📢✨'


def find_title(page: Page) -> Found[tuple[str, str]] | None:
    """``value``: the title and its gender marker (either may be empty, never both)."""
    for passage, start, end, certainty in _candidates(page):
        title, marker = split_gender(passage.text[start:end])
        title = _tidy(title)
        if _names_a_job(title):
            marker = marker or _marker_near(page, passage)
            return _longer(page, title, marker) or Found(
                (title, marker), (page.evidence(passage, start, end, certainty),)
            )
    return None


def _longer(page: Page, title: str, marker: str) -> Found[tuple[str, str]] | None:
    """The heading says « Régisseur », the text « un Régisseur – gestionnaire de salle »: the text's."""
    whole = re.compile(re.escape(title) + _SECOND_HALF)
    for block in page.blocks[:40]:
        match = whole.search(block.text)
        if match and len(match[0]) <= LONGEST:
            return Found((match[0], marker), (page.evidence(block, match.start(), match.end(), "stated"),))
    return None


def without_employer(title: str, employer: str) -> str:
    """« Régisseur pour la Halle » of the employer « la Halle » is the job « Régisseur »."""
    if not employer:
        return title
    tail = re.compile(rf"\s(?:pour|chez|au sein d[eu]|à|@)\s(?:l[ae]s?\s|l['’])?{re.escape(employer)}$", re.IGNORECASE)
    short = tail.sub("", title)
    return short if _names_a_job(short) else title


def split_gender(text: str) -> tuple[str, str]:
    marker = GENDER.search(text)
    if not marker:
        return text, ""
    bare = marker[0].strip("()[] ")
    return f"{text[: marker.start()].rstrip()} {text[marker.end() :].lstrip()}".strip(), bare


def _marker_near(page: Page, passage: Passage) -> str:
    marker = GENDER.search(passage.text)
    if marker is None:
        marker = next((found for line in page.lines[:12] if (found := GENDER.search(line.text))), None)
    return marker[0].strip("()[] ") if marker else ""


_Candidate = tuple[Passage, int, int, Certainty]


def _candidates(page: Page) -> Iterator[_Candidate]:
    """Best first: what is said to be the job, then what is written where titles stand."""
    named = [line for line in page.lines if line.key in ("title", "titre", "titel")]
    yield from (_metadata(page, KEYS[:4]))
    for line in named:
        yield from _explicit(line, whole=True)
    for line in page.lines:
        label = _LABEL.match(fold(line.text))
        if label and len(line.text) <= LONGEST:
            yield line, label.end(), len(line.text), "stated"
    yield from (_metadata(page, KEYS[4:]))
    yield from _plain(named)
    headings = [line for line in page.lines if line.kind == "heading" and line not in named]
    for line in headings[:8]:
        yield from _explicit(line, whole=True)
    for line in page.lines[:8]:
        if GENDER.search(line.text) and len(line.text) <= LONGEST:
            yield from _explicit(line, whole=True)
            yield from _plain([line])
    yield from _plain([line for line in headings if line.level == 1])
    for block in page.blocks[:40]:
        if block.kind != "cell":
            yield from _explicit(block, whole=False)
    yield from _plain(headings[:2], "inferred")


def _metadata(page: Page, keys: tuple[str, ...]) -> Iterator[_Candidate]:
    for key in keys:
        value = page.metadata.get(key)
        if isinstance(value, str) and value.strip():
            number = page.metadata_lines.get(key, 1)
            text = page.source_line(number)
            at = text.find(value.strip())
            if at >= 0:
                start = page.starts[number - 1] + at
                line = Line(number, value.strip(), "text", 0, ((0, start, start + len(value.strip())),))
                yield from _explicit(line, whole=True)
                yield from _plain([line])


def _explicit(passage: Passage, *, whole: bool) -> Iterator[_Candidate]:
    """« X recrute un(e) … », « Offre d'emploi : … », « Recrutement d'une … »."""
    folded = fold(passage.text)
    if whole:
        lead = _LEAD.match(folded)
        if lead:
            yield from _explicit_rest(passage, lead.end())
        lead = _LEAD_OF.match(folded)
        if lead:
            yield passage, lead.end(), _end(folded, lead.end(), sentence=False), "stated"
    for match in _HIRES.finditer(folded):
        rest = folded[match.end() :]
        if not re.match(rf"(?:{words.NOT_A_JOB})(?![a-z])", rest):
            yield passage, match.end(), _end(folded, match.end(), sentence=not whole), "stated"


def _explicit_rest(passage: Passage, start: int) -> Iterator[_Candidate]:
    folded = fold(passage.text)
    hires = _HIRES.search(folded, start)
    if hires:
        yield passage, hires.end(), _end(folded, hires.end(), sentence=False), "stated"
    yield passage, start, _end(folded, start, sentence=False), "stated"


def _plain(lines: list[Line], certainty: Certainty = "stated") -> Iterator[_Candidate]:
    for line in lines:
        folded = fold(line.text)
        if (
            len(line.text) <= LONGEST
            and not _EMPTY_WHOLE.match(folded)
            and not _BARE_HIRING.match(folded)
            and not code_of(line.text)
        ):
            yield line, 0, _end(folded, 0, sentence=False), certainty


def _end(folded: str, start: int, *, sentence: bool) -> int:
    """Where the title ends: in a sentence at the first word that begins something else."""
    if sentence:
        article = _ARTICLE.match(folded[start:])
        begin = start + (article.end() if article else 0)
        cut = _CUT.search(folded, begin + 4)
        return min(cut.start() if cut else len(folded), begin + LONGEST)
    line_end = folded.find("\n", start)
    end = line_end if line_end >= 0 else len(folded)
    tail = _TAIL.search(folded, start, end)
    if tail and tail.start() > start + 3:
        return tail.start()
    return end


def _tidy(title: str) -> str:
    title = " ".join(title.split()).strip(_EDGES)
    for _ in range(3):
        article = _ARTICLE.match(fold(title))
        if article and len(title) > article.end() + 2:
            title = title[article.end() :].lstrip()
    if title.count("(") < title.count(")"):
        title = title.rstrip(")")
    if title.count("(") > title.count(")"):
        title = title[: title.rindex("(")]
    title = title.strip(_EDGES)
    return title[:1].upper() + title[1:]


def _names_a_job(title: str) -> bool:
    folded = fold(title)
    return 2 < len(title) <= LONGEST and not _EMPTY_WHOLE.match(folded) and bool(re.search(r"[a-z]{3}", folded))
