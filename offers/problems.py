"""The sentence for each problem code of extraction and import, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import pgettext


def sentence(code: str, values: Mapping[str, str | int]) -> str:
    """Raises KeyError for a code nobody has worded: a test walks them all."""
    return _sentences()[code] % values


def _sentences() -> dict[str, str]:
    return {
        "unreadable": pgettext("import problem", "The file cannot be read (%(reason)s): check its permissions."),
        "not_stored": pgettext(
            "import problem", "The posting could not be stored (%(reason)s); the rest of the import went on."
        ),
    }
