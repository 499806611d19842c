"""The sentence for each problem code of extraction and import, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import pgettext


def sentence(code: str, values: Mapping[str, str | int]) -> str:
    """Raises KeyError for a code nobody has worded: a test walks them all."""
    return _sentences()[code] % values


def _sentences() -> dict[str, str]:
    return {
        # Files
        "unreadable": pgettext("import problem", "The file cannot be read (%(detail)s): check its permissions."),
        "not_stored": pgettext(
            "import problem", "The posting could not be stored (%(detail)s); the rest of the import went on."
        ),
        "too_big": pgettext("import problem", "The file is larger than %(limit)s bytes and was not read."),
        "not_text": pgettext("import problem", "The file is no text (an image or an archive?) and was not read."),
        "bad_name": pgettext("import problem", "The file's name is not valid UTF-8: rename it."),
        "hidden": pgettext("import problem", "Hidden file, not read."),
        "link_outside": pgettext("import problem", "Link that leads out of the folder, not followed."),
        "broken_link": pgettext("import problem", "Link that leads nowhere, not followed."),
        "encoding_cp1252": pgettext(
            "import problem", "The file is not UTF-8 and was read as Windows-1252: save it as UTF-8."
        ),
        "encoding_utf16": pgettext("import problem", "The file is UTF-16: it was read, but save it as UTF-8."),
        # Front matter
        "front_matter_colon": pgettext(
            "import problem", "The value of “%(key)s” holds a colon: put it between quotation marks."
        ),
        "front_matter_tab": pgettext("import problem", "The front matter is indented with a tab: use spaces."),
        "front_matter_syntax": pgettext(
            "import problem", "The front matter is not valid %(format)s (%(detail)s); what could be read was read."
        ),
        "front_matter_duplicate_key": pgettext(
            "import problem", "The key “%(key)s” stands twice in the front matter: remove one."
        ),
        "front_matter_alias": pgettext("import problem", "Aliases (& and *) are not read in front matter."),
        "front_matter_tag": pgettext("import problem", "The tag of “%(key)s” is not read in front matter."),
        "front_matter_too_deep": pgettext("import problem", "The front matter is nested too deeply and was not read."),
        "front_matter_too_big": pgettext(
            "import problem", "The front matter is longer than %(limit)s characters and was not read."
        ),
        "front_matter_unterminated": pgettext(
            "import problem", "The front matter has no closing line: add it. The page was read as plain text."
        ),
        # Fields
        "bad_publication_date": pgettext("import problem", "“%(key)s: %(value)s” is not a date."),
        "parser_failed": pgettext(
            "import problem", "This field could not be read (%(detail)s): fill it in by hand, and tell the developers."
        ),
        "date_unreadable": pgettext("import problem", "“%(text)s” is not a date: write 2027-03-31 or 31 mars 2027."),
        "year_unknown": pgettext(
            "import problem", "The date has no year and the page no publication date: fill it in by hand."
        ),
        "impossible_date": pgettext("import problem", "This date does not exist: correct it on the site."),
        "deadline_ambiguous": pgettext("import problem", "The page gives several deadlines: check which one holds."),
        "deadline_before_publication": pgettext(
            "import problem", "The deadline lies before the publication date: check it."
        ),
        "weekday_mismatch": pgettext("import problem", "The day of the week does not fit the date: check it."),
    }
