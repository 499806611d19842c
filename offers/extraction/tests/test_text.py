from __future__ import annotations

import re

import pytest

from offers.extraction.text import BOLD_HEADING, Page, page_of, plain_lines


def texts(source: str, markup: str = "markdown") -> list[str]:
    return [line.text for line in plain_lines(source, markup=markup)]


def kinds(source: str, markup: str = "markdown") -> list[tuple[str, int, str]]:
    return [(line.kind, line.level, line.text) for line in plain_lines(source, markup=markup)]


def every_word_is_quoted(page: Page) -> None:
    rows = page.source.split("\n")
    for passage in (*page.lines, *page.blocks):
        for word in re.finditer(r"\w+", passage.text):
            number, quote = page.quote(passage, *word.span())
            assert quote in page.source
            assert quote.split("\n")[0] in rows[number - 1]


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("Poste **à pourvoir** le *1<sup>er</sup>&nbsp;juin*", "Poste à pourvoir le 1er juin"),
        ("avant le ~~2~~ 6 mai", "avant le 6 mai"),
        ("avant le <s>2</s> <del>3</del><strike>4</strike> 6 mai", "avant le 6 mai"),
        ('avant le <span style="text-decoration:line-through">2</span> 6 mai', "avant le 6 mai"),
        ("2\u202f500\u00a0€ brut", "2 500 € brut"),
        ("l’offre d‘emploi", "l'offre d'emploi"),
        ("un·e chargé*e, une clé_primaire, 5 * 3", "un·e chargé*e, une clé_primaire, 5 * 3"),
        ("jean_de_la_lune@example.org", "jean_de_la_lune@example.org"),
        ('voir [la page](https://example.org/a_(b) "Titre") ici', "voir la page ici"),
        ("![affiche](affiche.png) Texte", "Texte"),
        ("<https://example.org/postuler>", "https://example.org/postuler"),
        ("\\*pas gras\\* 10\\.", "*pas gras* 10."),
        ("Cafe\u0301 de la re\u0301gie", "Café de la régie"),
        ("a\u200bb\u00adc", "abc"),
        ("avant {{< figure src=x >}} après {: .note}", "avant après"),
        ("AT&amp;T &inconnu; &#233;t&#xe9;", "AT&T &inconnu; été"),
        ("<!-- retiré le 3 mai --> reste", "reste"),
        ("[un texte][1] seul\n\n[1]: https://example.org", "un texte seul"),
        ("[pas un lien] et [[wiki]]", "[pas un lien] et [[wiki]]"),
        ("> cité", "cité"),
        ("<s>jamais fermé", "jamais fermé"),
        ("~~jamais fermé", "jamais fermé"),
    ],
)
def test_markup_leaves_the_words(source: str, plain: str) -> None:
    assert texts(source) == [plain]


def test_kinds() -> None:
    source = (
        "# Titre\n\nSous-titre\n----\n**Missions :**\n- un\n  - deux\n3. trois\n• quatre\n•cinq\n\n"
        "| Lieu | Namur |\n|---|---|\n| Contrat | CDI |\nfin"
    )
    assert kinds(source) == [
        ("heading", 1, "Titre"),
        ("heading", 2, "Sous-titre"),
        ("heading", BOLD_HEADING, "Missions :"),
        ("item", 1, "un"),
        ("item", 2, "deux"),
        ("item", 1, "trois"),
        ("item", 1, "quatre"),
        ("item", 1, "cinq"),
        ("cell", 0, "Lieu"),
        ("cell", 0, "Namur"),
        ("cell", 0, "Contrat"),
        ("cell", 0, "CDI"),
        ("text", 0, "fin"),
    ]


def test_html_has_lines_by_its_blocks_not_by_its_source() -> None:
    source = (
        "<head><title>x</title></head><nav><a href=/>Accueil</a></nav>\n<h2>Offre\n d’emploi</h2>\n"
        "<p>Un\ntexte <br>coupé</p><ul><li><p>a</p></li><li>b</ul>"
        "<table><tr><th>Lieu<td>Mons</tr></table><script>var a = '<p>non</p>'</script>"
    )
    assert kinds(source, "html") == [
        ("heading", 2, "Offre d'emploi"),
        ("text", 0, "Un texte"),
        ("text", 0, "coupé"),
        ("item", 1, "a"),
        ("item", 1, "b"),
        ("cell", 0, "Lieu"),
        ("cell", 0, "Mons"),
    ]


def test_a_block_is_one_paragraph_and_a_row_reads_as_label_and_value() -> None:
    page = page_of("Candidatures avant le\n**6 mai\n2024** au plus tard<br>par courriel\n\n| Lieu | Mons |\n")
    assert [block.text for block in page.blocks] == [
        "Candidatures avant le\n6 mai\n2024 au plus tard\npar courriel",
        "Lieu : Mons",
    ]
    block = page.blocks[0]
    match = re.search(r"avant le\s+6 mai\s+2024", block.text)
    assert match
    assert page.quote(block, *match.span()) == (1, "avant le\n**6 mai\n2024")


def test_bold_within_a_wrapped_sentence_is_no_heading() -> None:
    assert [line.kind for line in plain_lines("Répondez avant le\n**6 mai**\nsans faute")] == ["text"] * 3
    assert [line.kind for line in plain_lines("**Missions**\nFaire ceci")] == ["heading", "text"]


def test_quote_keeps_what_the_author_wrote() -> None:
    source = "\n\n* Réponse avant le ~~2~~ **6** mai&nbsp;2024 !"
    page = page_of(source)
    line = page.lines[0]
    match = re.search(r"6 mai 2024", line.text)
    assert match
    assert page.quote(line, *match.span()) == (3, "6** mai&nbsp;2024")


def test_links_carry_their_address_and_its_place() -> None:
    source = "Écrire à [nous](mailto:emploi@example.be) ou <a href='https://example.be/p?a=1&amp;b=2'>ici</a>."
    page = page_of(source)
    first, second = page.lines[0].links
    assert (first.href, page.lines[0].text[first.start : first.end]) == ("mailto:emploi@example.be", "nous")
    assert page.link_evidence(first).quote == "mailto:emploi@example.be"
    assert second.href == "https://example.be/p?a=1&b=2"
    assert page.link_evidence(second).quote in source


METADATA_SOURCE = """---
chapo: >-
  La régie recrute une personne. Candidature avant le
  25 août.
double: "Un d\\u00e9lai très court\\nJusqu'au 3 mai inclus"
simple: 'l''offre est là pour nous'
img: /uploads/a b c.png
blocks:
  - type: text
    title: Missions
    text: |
      * Une chose
      * deux **choses** ici
  - items:
      - Tenir la caisse
---
Corps
"""


def test_prose_in_front_matter_becomes_lines_at_their_place() -> None:
    metadata = {
        "chapo": "La régie recrute une personne. Candidature avant le 25 août.",
        "double": "Un délai très court\nJusqu'au 3 mai inclus",
        "simple": "l'offre est là pour nous",
        "img": "logo.png",
        "blocks": [
            {"type": "text", "title": "Missions", "text": "* Une chose\n* deux **choses** ici\n"},
            {"items": ["Tenir la caisse"]},
        ],
    }
    keys = {"chapo": 2, "double": 5, "simple": 6, "img": 7, "blocks": 8}
    page = page_of(METADATA_SOURCE, body_line=17, metadata=metadata, metadata_lines=keys)
    assert [(line.number, line.kind, line.text, line.key) for line in page.lines] == [
        (3, "text", "La régie recrute une personne. Candidature avant le 25 août.", "chapo"),
        (5, "text", "Un délai très court", "double"),
        (5, "text", "Jusqu'au 3 mai inclus", "double"),
        (6, "text", "l'offre est là pour nous", "simple"),
        (10, "heading", "Missions", "blocks.0.title"),
        (12, "item", "Une chose", "blocks.0.text"),
        (13, "item", "deux choses ici", "blocks.0.text"),
        (15, "item", "Tenir la caisse", "blocks.1.items.0"),
        (17, "text", "Corps", ""),
    ]
    every_word_is_quoted(page)
    folded = page.lines[0]
    at = folded.text.index("avant le 25 août")
    assert page.quote(folded, at, at + 16) == (3, "avant le\n  25 août")
    assert page.metadata_evidence("chapo").quote == "chapo: >-"


@pytest.mark.parametrize("markup", ["markdown", "html", "text"])
@pytest.mark.parametrize(
    "source", ["", "\n", "a", "**", "[[[[", "<a <b", "&", "|||", "~~~~", "<br>" * 50, "](" * 50, "- " * 50, "</s><s>"]
)
def test_scraps_are_survived(source: str, markup: str) -> None:
    page = page_of(source, markup=markup)
    every_word_is_quoted(page)


def test_work_grows_with_the_text_and_not_with_its_square() -> None:
    """Counted in lines of Python run, so that a busy machine changes nothing."""
    import sys

    def steps(source: str) -> int:
        count = 0

        def tracer(*_: object) -> object:
            nonlocal count
            count += 1
            return tracer

        sys.settrace(tracer)  # type: ignore[arg-type]
        try:
            page_of(source)
        finally:
            sys.settrace(None)
        return count

    for hostile in ("<s>", "~~a ", "[a](", "![", "**", "&amp;", "<!--", "| a ", "**a**\n", "\n- ", "[a]: b\n", "<li>"):
        once, twice = steps(hostile * 200), steps(hostile * 400)
        assert twice <= 2.5 * once, hostile
