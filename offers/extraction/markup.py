"""Markdown, HTML or bare text → plain lines that remember where each character came from.

One pass over the source with one regular expression: every token is bounded and begins with its
own character, so hostile text costs linear time. Nothing here knows what a job is.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from .passage import BOLD_HEADING, Kind, Line, Link, Markup, Segment, normalise

LONGEST_BOLD_HEADING = 140

_BLOCK_TAGS = frozenset(
    ("p", "div", "section", "article", "main", "aside", "header", "body", "html", "center", "pre", "address", "hr")
    + ("ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr", "blockquote", "figure", "figcaption")
    + ("form", "fieldset", "details", "summary")
)
_CELL_TAGS = frozenset(("td", "th", "dt", "dd"))
_ROW_TAGS = frozenset(("tr", "dt"))
_STRUCK_TAGS = frozenset(("s", "del", "strike"))
_HIDDEN_TAGS = frozenset(("script", "style", "template", "svg", "head", "nav", "footer", "select", "iframe"))
_BOLD_TAGS = frozenset(("b", "strong"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}

_DESTINATION = r"\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,500}){0,2}\)"
_TOKEN = re.compile(
    r"(?P<newline>\n)"
    r"|(?P<comment><!--)"
    r"|(?P<tag></?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>]{0,2000}|/)?>)"
    r"|(?P<auto><(?=[^\s<>]{3,300}[.@:][^\s<>]{1,300}>))"
    r"|(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});)"
    r"|(?P<escape>\\(?:[!-/:-@\[-`{-~]|(?=\n)))"
    r"|(?P<strike>~~)"
    r"|(?P<star>\*{1,3}|_{1,3})"
    rf"|(?P<image>!\[[^\[\]\n]{{0,300}}\](?:{_DESTINATION}|\[[^\[\]\n]{{0,80}}\]))"
    r"|(?P<open>\[(?=[^\[\]]{0,300}\][(\[]))"
    rf"|(?P<close>\](?:{_DESTINATION}|\[[^\[\]\n]{{0,80}}\]))"
    r"|(?P<code>`{1,3})"
    r"|(?P<short>\{\{[^{}]{0,500}\}\}|\{%[^{}]{0,500}%\}|\{[:\#.][^{}\n]{0,200}\})"
    r"|(?P<space>[ ]{2,})"
    r"|(?P<accent>[A-Za-z][\u0300-\u036f]{1,4})"
    r"|(?P<ghost>[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]+)"
)
_START = re.compile(
    r"(?P<indent>[ ]{0,40})(?:>[ ]?){0,6}(?:"
    r"(?P<blank>\n|\Z)"
    r"|(?P<rule>(?:[-*_=+~#|:•][ ]{0,3}){3,200}(?=\n|\Z))"
    r"|(?P<under>=+[ ]*(?=\n|\Z))"
    r"|(?P<heading>\#{1,6}[ ]+|\#{2,6}(?=[^\W\d]))"
    r"|(?P<item>(?:[-*+•·▪▫◦‣–—●○■□➢➤►▶✓✔→»❖♦◆⁃∙]|(?:\d{1,2}|[a-z])[.)])[ ]+(?:\[[ xX]\][ ])?)"
    r"|(?P<glued>[•▪▫◦‣●○■□➢➤►▶✓✔❖♦◆⁃∙][ ]*)"
    r"|(?P<fence>(?:```|~~~)[^\n]{0,80})"
    r"|(?P<definition>\[[^\[\]\n]{1,80}\]:[ ]*[^\n]{0,500})"
    r"|(?P<row>\|)"
    r"|)"
)
LONGEST_STRIKE = 2_000  # characters
_HREF = re.compile(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.IGNORECASE)
_REFERENCE = re.compile(r"^[ ]{0,3}\[([^\[\]\n]{1,80})\]:[ ]*<?([^\s<>]{1,1000})", re.MULTILINE)
_WORDY = re.compile(r"[^\W_]")
_LETTER = re.compile(r"[^\W\d_]")


class _Scanner:
    """Turns one stretch of text into lines; offsets are those of the text given."""

    def __init__(self, text: str, start: int, end: int, markup: Markup) -> None:
        self.text, self.end, self.markup = normalise(text), end, markup
        self.lines: list[Line] = []
        self.block = 0
        self.position = start
        self.missing: set[str] = set()
        self.kind: Kind = "text"
        self.level = 0
        self.inside_heading = self.inside_row = self.bold = False
        references = _REFERENCE.finditer(self.text, start, end) if "]:" in text else ()
        self.references = {match[1].casefold(): match for match in references}
        self._clear()

    def _clear(self) -> None:
        self.parts: list[str] = []
        self.segments: list[Segment] = []
        self.links: list[Link] = []
        self.open_links: list[tuple[int, str, int]] = []
        self.length = 0
        self.loud = False  # something stands outside bold

    def run(self) -> list[Line]:
        if self.markup != "html":
            self._line_start()
        handlers: dict[str, Callable[[re.Match[str]], None]] = {
            name: getattr(self, f"_on_{name}") for name in _TOKEN.groupindex
        }
        match = _TOKEN.search(self.text, self.position, self.end)
        while match:
            self._verbatim(match.start())
            self.position = match.end()
            handlers[match.lastgroup or ""](match)
            match = _TOKEN.search(self.text, self.position, self.end)
        self._verbatim(self.end)
        self._flush()
        return self.lines

    # what is written

    def _verbatim(self, until: int) -> None:
        if until <= self.position:
            return
        if self.inside_row and "|" in self.text[self.position : until]:
            self._cells(until)
        else:
            self._emit(self.text[self.position : until], self.position, until)
        self.position = until

    def _cells(self, until: int) -> None:
        at = self.position
        for piece in self.text[at:until].split("|"):
            if at > self.position:
                self._flush()
                self.kind = "cell"
            self._emit(piece, at, at + len(piece))
            at += len(piece) + 1

    def _emit(self, text: str, start: int, end: int) -> None:
        if text.startswith(" ") and (not self.parts or self.parts[-1].endswith(" ")):
            trimmed = text.lstrip(" ")
            if len(text) == end - start:
                start += len(text) - len(trimmed)
            text = trimmed
        if not text:
            return
        if not self.bold and not self.loud and _WORDY.search(text):
            self.loud = True
        self.parts.append(text)
        self.segments.append((self.length, start, end))
        self.length += len(text)

    def _flush(self) -> None:
        text = "".join(self.parts).rstrip()
        if not text:
            self._restart_line()
            return
        self._drop_trailing_space(len(text))
        wholly_bold = not self.loud and _LETTER.search(text) is not None
        is_heading = wholly_bold and self.kind == "text" and self._may_be_heading(text)
        if is_heading:
            self.block += 1
            self.kind, self.level = "heading", BOLD_HEADING
        links = tuple(replace(link, end=min(link.end, len(text))) for link in self.links)
        self.lines.append(
            Line(0, text, self.kind, self.level, tuple(self.segments), links, block=self.block, bold=wholly_bold)
        )
        self.block += is_heading
        self._restart_line()
        if not self.inside_heading:
            self.kind, self.level = "cell" if self.inside_row else "text", 0

    def _drop_trailing_space(self, length: int) -> None:
        if length < self.length:
            while self.segments[-1][0] >= length:
                self.length = self.segments.pop()[0]
            plain, start, end = self.segments[-1]
            if end - start == self.length - plain:
                self.segments[-1] = (plain, start, start + length - plain)
            self.length = length

    def _may_be_heading(self, text: str) -> bool:
        """Bold words in the middle of a wrapped sentence (« avant le / **6 mai** ») are no heading."""
        last = self.lines[-1] if self.lines else None
        begins = last is None or last.block != self.block or last.text[-1] in ".!?:;"
        return len(text) <= LONGEST_BOLD_HEADING and (begins or text.endswith(":"))

    def _restart_line(self) -> None:
        waiting = [(0, href, source) for _, href, source in self.open_links]
        self._clear()
        self.open_links = waiting

    def _new_block(self) -> None:
        self._flush()
        self.block += 1
        self.bold = False

    def _hide_until(self, closing: str) -> bool:
        """Skip to after ``closing``; a closing that never comes hides nothing (and is not sought twice)."""
        if closing in self.missing:
            return False
        found = re.compile(re.escape(closing), re.IGNORECASE).search(self.text, self.position, self.end)
        if found is None:
            self.missing.add(closing)
            return False
        self.position = found.end()
        return True

    # line starts (Markdown and bare text)

    def _line_start(self) -> None:
        match = _START.match(self.text, self.position, self.end)
        if match is None:
            return
        group = match.lastgroup
        if group in (None, "indent"):
            self.position = match.end()
            if self.inside_row:
                self._leave_row()
            return
        if group == "blank":
            self._leave_row()
            self.position = match.start("blank")
            return
        self.position = match.end()
        self._start_with(group or "", match)

    def _start_with(self, group: str, match: re.Match[str]) -> None:
        if group in ("rule", "under"):
            self._underline(match[group])
        elif group == "row":
            self._new_block()
            self.inside_row, self.kind = True, "cell"
        elif group == "heading":
            self._new_block()
            self.kind, self.level = "heading", match[group].count("#")
        elif group in ("item", "glued"):
            self._new_block()
            self.kind, self.level = "item", 1 + len(match["indent"]) // 2

    def _leave_row(self) -> None:
        self.inside_row = False
        if not self.inside_heading:
            self._new_block()
            self.kind, self.level = "text", 0

    def _underline(self, rule: str) -> None:
        """A line of === or --- under a line of text makes that line a heading."""
        level = 1 if rule.startswith("=") else 2
        last = self.lines[-1] if self.lines else None
        if last and rule[0] in "=-" and last.block == self.block and last.kind == "text" and len(last.text) <= 140:
            self.lines[-1] = replace(last, kind="heading", level=level)
        self._new_block()

    # tokens

    def _on_newline(self, match: re.Match[str]) -> None:
        if self.markup == "html" or self.inside_heading:
            self._emit(" ", match.start(), match.end())
            return
        was_heading = self.kind == "heading" and self.length
        self._flush()
        if was_heading or self.inside_row:
            self._new_block()
        self._line_start()

    def _on_comment(self, match: re.Match[str]) -> None:
        self._hide_until("-->")

    def _on_tag(self, match: re.Match[str]) -> None:
        written = match[0]
        closing = written.startswith("</")
        name = re.split(r"[\s/>]", written[2 if closing else 1 :], maxsplit=1)[0].lower()
        if name == "br":
            self._flush()
        elif name in _BOLD_TAGS:
            self.bold = not closing
        elif name == "a":
            self._anchor(match, closing)
        elif name in _STRUCK_TAGS or name in _HIDDEN_TAGS or "line-through" in written:
            if not closing:
                self._hide_until(f"</{name}>")
        else:
            self._block_tag(name, closing)

    def _block_tag(self, name: str, closing: bool) -> None:
        if name in _HEADINGS:
            self.inside_heading = False
            self._new_block()
            if not closing:
                self.inside_heading, self.kind, self.level = True, "heading", _HEADINGS[name]
        elif name == "li":
            self._new_block()
            if not closing:
                self.kind, self.level = "item", 1
        elif name in _CELL_TAGS:
            self._new_block() if name in _ROW_TAGS and not closing else self._flush()
            self.kind = "text" if closing else "cell"
        elif name in _BLOCK_TAGS:
            self._flush() if self.kind == "cell" and name not in _ROW_TAGS else self._new_block()

    def _anchor(self, match: re.Match[str], closing: bool) -> None:
        if closing:
            self._close_link()
            return
        href = _HREF.search(match[0])
        if href:
            group = next(number for number in (1, 2, 3) if href[number] is not None)
            self.open_links.append((self.length, html.unescape(href[group]), match.start() + href.start(group)))

    def _close_link(self, href: str = "", source: int = 0) -> None:
        if not self.open_links:
            return
        start, opened, at = self.open_links.pop()
        target = href or opened
        if target:
            self.links.append(Link(start, self.length, target, source if href else at))

    def _on_auto(self, match: re.Match[str]) -> None:
        end = self.text.find(">", match.end(), self.end)
        start, href = self.length, self.text[match.end() : end]
        self._emit(href, match.end(), end)
        self.links.append(Link(start, self.length, href, match.end()))
        self.position = end + 1

    def _on_entity(self, match: re.Match[str]) -> None:
        said = normalise(html.unescape(match[0]))
        if said != "\u00ad" and not "\u200b" <= said <= "\u200f":
            self._emit(said.replace("\n", " "), match.start(), match.end())

    def _on_escape(self, match: re.Match[str]) -> None:
        if match.end() - match.start() == 2:
            self._emit(match[0][1], match.start(), match.end())

    def _on_strike(self, match: re.Match[str]) -> None:
        # A window: looking to the end of the text from each of many marks would take quadratic time.
        end = min(self.end, match.end() + LONGEST_STRIKE)
        paragraph = self.text.find("\n\n", match.end(), end)
        closing = self.text.find("~~", match.end(), paragraph if paragraph >= 0 else end)
        if closing >= 0:
            self.position = closing + 2

    def _on_star(self, match: re.Match[str]) -> None:
        before = self.text[match.start() - 1 : match.start()]
        after = self.text[match.end() : match.end() + 1]
        inside_word = before.isalnum() and after.isalnum()
        alone = len(match[0]) == 1 and not (before + after).strip()
        if alone or (inside_word and (match[0] == "*" or match[0][0] == "_")):
            self._emit(match[0], match.start(), match.end())
        elif len(match[0]) > 1:
            self.bold = not self.bold

    def _on_image(self, match: re.Match[str]) -> None:
        """An image says nothing that we can quote."""

    _on_ghost = _on_code = _on_short = _on_image

    def _on_open(self, match: re.Match[str]) -> None:
        self.open_links.append((self.length, "", match.start()))

    def _on_close(self, match: re.Match[str]) -> None:
        target, at = match[0][2:-1], match.start() + 2
        if match[0][1] == "[":
            reference = self.references.get(target.casefold())
            target, at = (reference[2], reference.start(2)) if reference else ("", at)
        words = target.strip().strip("<>")
        href = words.split(' "')[0].split(" '")[0].strip()
        self._close_link(href, at + max(0, target.find(href)))

    def _on_space(self, match: re.Match[str]) -> None:
        self._emit(" ", match.start(), match.end())

    def _on_accent(self, match: re.Match[str]) -> None:
        self._emit(unicodedata.normalize("NFC", match[0]), match.start(), match.end())


def scan(text: str, start: int = 0, end: int | None = None, markup: Markup = "markdown") -> list[Line]:
    """Lines of ``text[start:end]``, their ``number`` still 0 and their offsets those of ``text``."""
    return _Scanner(text, start, len(text) if end is None else end, markup).run()
