"""Five thousand mutated pages: whatever is done to a file, it is read, refused with a reason, or ignored."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from offers.extraction import reader
from offers.extraction.extractor import analyse, extract

FOLDER = Path(__file__).parents[3] / "fixtures" / "postings"
SEEDS = [page for page in sorted(FOLDER.glob("*")) if page.suffix != ".json"]
SCRAPS = (
    *(b"---\n", b"+++\n", b"{", b"}", b"\x00", b"\xff\xfe", b"\r", b"\xe9", b"\xef\xbb\xbf", b"&#0;", b"&#1114111;", b"~~", b"**"),
    *(b"<s>", b"</", b"<!--", b"](", b"[[", b"\t", b": ", b"&a *a", b"!!python/none ", b"\xf0\x9f\x98", b"31/02/2024", b"99 h"),
    *(b"2026-02-30", b"12:30:45", b"avant le ", b"\xe2\x80\xa8", b"|" * 40, b"- " * 40, b"0" * 60, b"@" * 30),
)  # fmt: skip


def mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    chance = random.Random(seed)
    pages = [(page.name, page.read_bytes()) for page in SEEDS]
    for _ in range(count):
        name, data = chance.choice(pages)
        for _ in range(chance.randint(1, 6)):
            start = chance.randrange(len(data) + 1)
            end = min(len(data), start + chance.randint(0, 40))
            middle = chance.choice((chance.choice(SCRAPS), b"", data[start:end] * 2, chance.choice(pages)[1][:200]))
            data = data[:start] + middle + data[end:]
        yield name, data[: chance.choice((len(data), chance.randrange(len(data) + 1)))]


@pytest.mark.parametrize("seed", range(10))
def test_mutants(seed: int) -> None:
    zone = ZoneInfo("Europe/Brussels")
    for name, data in mutants(520, seed):
        try:
            raw = reader.parse(data, f"emploi/{name}")
        except reader.ReadError as refused:
            assert refused.problem.code in ("not_text", "too_big")
            continue
        analysis = analyse(raw, time_zone=zone)
        extraction = analysis.extraction or extract(raw, analysis.published_on, zone)
        assert "parser_failed" not in [problem.code for problem in extraction.problems]
        rows = raw.text.split("\n")
        for passages in extraction.evidence.values():
            for passage in passages:
                assert passage.quote in raw.text
                assert passage.quote.split("\n")[0] in rows[passage.line - 1]
