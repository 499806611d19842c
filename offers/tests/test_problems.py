import re
from pathlib import Path

import pytest

from offers import extraction
from offers.problems import _sentences, sentence

SOURCE = Path(extraction.__file__).parent
CODE = re.compile(r'Problem\(\s*"(?:error|warning|info)",\s*"([a-z_0-9]+)"')


class AnyValue(dict):
    def __missing__(self, key):
        return "?"


def codes() -> set[str]:
    from offers.extraction.page_vocabulary import PAGE_PROBLEM_CODES
    from offers.extraction.vocabulary import FIELD_PROBLEM_CODES

    emitted = {code for path in SOURCE.rglob("*.py") for code in CODE.findall(path.read_text("utf-8"))}
    return emitted | set(PAGE_PROBLEM_CODES) | set(FIELD_PROBLEM_CODES)


def test_every_code_that_extraction_emits_has_a_sentence():
    assert codes() - _sentences().keys() == set()


@pytest.mark.parametrize("code", sorted(_sentences()))
def test_sentence_names_no_placeholder_that_nobody_fills(code):
    assert sentence(code, AnyValue()).strip()


def test_unknown_code_is_an_error_not_silence():
    with pytest.raises(KeyError):
        sentence("nobody_worded_this", {})
