"""The text of an ad as safe HTML: Markdown, or HTML as the site had it."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

TAGS = {
    "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "b", "em", "i", "s", "del",
    "sub", "sup", "blockquote", "a", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "div",
}  # fmt: skip
SCHEMES = {"https", "http", "mailto", "tel"}
HEADING = re.compile(r"<(/?)h([1-6])>")
BULLET = re.compile(r"^[ \t]*[•▪◦‣·●][ \t\u00a0]*", re.MULTILINE)
# Indented text is text: what was copied from a web page is indented at random.
PARSER = MarkdownIt("commonmark", {"html": True, "breaks": False}).enable(["table", "strikethrough"]).disable("code")


@lru_cache(maxsize=512)
def to_html(text: str) -> SafeString:
    """Images and links within the site it came from are left out: here they would lead nowhere."""
    html = nh3.clean(
        PARSER.render(BULLET.sub("* ", text)),
        tags=TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        attribute_filter=_keep,
        url_schemes=SCHEMES,
        link_rel="noopener nofollow",
    )
    return mark_safe(_below_title(html))  # noqa: S308 (nh3 has just cleaned it)


def _keep(tag: str, attribute: str, value: str) -> str | None:
    if attribute == "href" and not urlsplit(value).scheme:
        return None
    return value


def _below_title(html: str) -> str:
    """The page's own title is its only h1; levels below go down one at a time, for screen readers."""
    level = [1]

    def renumber(match: re.Match[str]) -> str:
        closing, stated = match.group(1), int(match.group(2))
        if not closing:
            level[0] = min(max(2, stated), level[0] + 1)
        return f"<{closing}h{level[0]}>"

    return HEADING.sub(renumber, html)
