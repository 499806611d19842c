"""Front matter in YAML, TOML or JSON → a plain dictionary with the line of each key. Never raises.

What people and page builders really write is read as far as it can be: a block that its own
format refuses is salvaged line by line, with a problem that names file and line.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

import yaml

from .posting import Problem

LARGEST = 256 * 1024  # characters of front matter
DEEPEST = 60  # levels kept; deeper values are dropped
# libyaml's binding recurses in C without a guard: 100,000 nested lists end the process (seen).
MOST_NESTED = 400

_OPENING = re.compile(r"\A(?:\ufeff)?(?P<fence>---|\+\+\+)[ \t]*\n")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE),
}
_JSON_START = re.compile(r"\A\{\s*(?:\"|\})")
_KEY_LINE = re.compile(r"^(?P<key>[A-Za-z_À-ÿ][\w .-]{0,60}?)[ \t]*(?P<sign>[:=])(?:[ \t]+(?P<value>.*)|[ \t]*)$")
_ALIAS = re.compile(r"(?:^|[\s\[{,:-])\*[\w-]")
_STANDARD_TAG = "tag:yaml.org,2002:"
_TOML_TABLE = re.compile(r"^[ \t]*\[\[?[ \t]*([^\[\]\n]{1,200}?)[ \t]*\]\]?[ \t]*(?:#.*)?$")
_TOML_KEY = re.compile(r"""^[ \t]*(?:"([^"\n]{1,100})"|'([^'\n]{1,100})'|([\w.-]{1,100}))[ \t]*=""")
_INTEGER = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})\Z")
_FLOAT = re.compile(r"[-+]?\d{1,17}\.\d{1,17}\Z")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


@dataclass(slots=True)
class FrontMatter:
    """``body_line`` counts from 1; ``body_start`` is an offset in the text given."""

    metadata: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    body_start: int = 0
    body_line: int = 1

    def warn(self, code: str, line: int, **values: str | int) -> None:
        self.problems.append(Problem("warning", code, None, line, values))


def split(text: str) -> FrontMatter:
    """``text`` has LF line ends and no byte order mark."""
    opening = _OPENING.match(text)
    if opening:
        return _fenced(text, opening)
    if _JSON_START.match(text):
        return _json(text)
    return FrontMatter()


def _fenced(text: str, opening: re.Match[str]) -> FrontMatter:
    fence = opening["fence"]
    closing = _CLOSING[fence].search(text, opening.end())
    if closing is None:
        return _unterminated(text, opening)
    block = text[opening.end() : closing.start()]
    read = _yaml if fence == "---" else _toml
    result = FrontMatter()
    if len(block) > LARGEST:
        result.warn("front_matter_too_big", 1, limit=LARGEST)
    elif block.strip() and not read(block, result):
        if not result.metadata and not result.problems:
            return FrontMatter()  # prose between two rules, not front matter
        _salvage(block, result, first_line=2)
    result.body_start = min(len(text), closing.end() + 1)
    result.body_line = text.count("\n", 0, result.body_start) + 1
    return result


def _unterminated(text: str, opening: re.Match[str]) -> FrontMatter:
    """No closing fence: the leading ``key: value`` lines are taken, the rest is the page."""
    result = FrontMatter()
    end = opening.end()
    for row in text[end : end + LARGEST].splitlines(keepends=True):
        if not (_KEY_LINE.match(row.rstrip("\n")) or (result.body_start and row[:1] in " \t-#" and row.strip())):
            break
        end += len(row)
        result.body_start = end
    if not result.body_start:
        return FrontMatter()  # a rule at the top of a page
    _salvage(text[opening.end() : end], result, first_line=2)
    result.warn("front_matter_unterminated", 1)
    result.body_line = text.count("\n", 0, end) + 1
    return result


# YAML


def _yaml(block: str, result: FrontMatter) -> bool:
    """False when the block must be salvaged (or is not front matter at all)."""
    if _nested_too_deep(block):
        result.warn("front_matter_too_deep", 2)
        return False
    try:
        if _ALIAS.search(block) and _has_alias(block, result):
            return False
        node = yaml.CBaseLoader(block).get_single_node()
    except yaml.YAMLError as error:
        _explain_yaml(error, block, result)
        return False
    if not isinstance(node, yaml.MappingNode):
        return node is None  # nothing but comments
    result.metadata = _Builder(result).mapping(node, "", 0)
    return True


def _nested_too_deep(block: str) -> bool:
    if len(block) < 2 * MOST_NESTED:
        return False
    if block.count("[") + block.count("{") > MOST_NESTED and _flow_depth(block) > MOST_NESTED:
        return True
    if max(block.count("- "), block.count("? "), block.count(": ")) <= MOST_NESTED:
        return False
    return any(
        row.count("- ") + row.count("? ") + row.count(": ") > MOST_NESTED or len(row) - len(row.lstrip(" ")) > 1000
        for row in block.split("\n")
    )


def _flow_depth(block: str) -> int:
    depth = deepest = 0
    for match in re.finditer(r"[\[{\]}]", block):
        depth = depth + 1 if match[0] in "[{" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest


def _has_alias(block: str, result: FrontMatter) -> bool:
    """A few aliases of aliases make gigabytes; nobody needs one in front matter."""
    for event in yaml.parse(block, Loader=yaml.CBaseLoader):
        if isinstance(event, yaml.AliasEvent):
            result.warn("front_matter_alias", event.start_mark.line + 2 if event.start_mark else 2)
            return True
    return False


def _explain_yaml(error: yaml.YAMLError, block: str, result: FrontMatter) -> None:
    mark = getattr(error, "problem_mark", None)
    row = mark.line if mark else 0
    rows = block.split("\n")
    written = rows[row] if row < len(rows) else ""
    if "\t" in written[: len(written) - len(written.lstrip())]:
        result.warn("front_matter_tab", row + 2)
    elif re.match(r"[ \t-]*[^\s:]{1,60}:[ \t]+[^\"'\s].{0,500}?:(?:[ \t]|$)", written):
        result.warn("front_matter_colon", row + 2, key=written.partition(":")[0].strip()[:60])
    else:
        result.warn(
            "front_matter_syntax", row + 2, format="YAML", detail=str(getattr(error, "problem", "") or "")[:200]
        )


class _Builder:
    """YAML nodes → plain values. Dates, hours and numbers with a leading zero stay text."""

    def __init__(self, result: FrontMatter) -> None:
        self.result = result

    def mapping(self, node: yaml.MappingNode, prefix: str, depth: int) -> dict[str, Any]:
        built: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 2
            key = clean(str(key_node.value)) if isinstance(key_node, yaml.ScalarNode) else ""
            if key in built:
                self.result.warn("front_matter_duplicate_key", line, key=key)
            built[key] = self.value(value_node, f"{prefix}{key}", depth + 1)
            self.result.lines[f"{prefix}{key}"] = line
        return built

    def value(self, node: yaml.Node, key: str, depth: int) -> Any:
        if not node.tag.startswith(_STANDARD_TAG) or node.tag.startswith(f"{_STANDARD_TAG}python"):
            self.result.warn("front_matter_tag", node.start_mark.line + 2, key=key[:60])
            return None
        if depth > DEEPEST:
            return None
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, f"{key}.", depth)
        if isinstance(node, yaml.SequenceNode):
            return [self.item(item, f"{key}.{number}", depth) for number, item in enumerate(node.value)]
        quoted = isinstance(node, yaml.ScalarNode) and node.style
        return clean(node.value) if quoted else typed(clean(node.value))

    def item(self, node: yaml.Node, key: str, depth: int) -> Any:
        self.result.lines[key] = node.start_mark.line + 2
        return self.value(node, key, depth + 1)


def typed(written: str) -> Any:
    """An unquoted scalar: true, false, null, whole and decimal numbers; all else is text."""
    folded = written.casefold()
    if folded in _WORDS:
        return _WORDS[folded]
    if _INTEGER.match(written):
        return int(written)
    return float(written) if _FLOAT.match(written) else written


def clean(text: str) -> str:
    """No NUL and no lone surrogates: escapes can smuggle them in, no database takes them."""
    if text.isascii() and "\x00" not in text:
        return text
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


# TOML and JSON


def _toml(block: str, result: FrontMatter) -> bool:
    try:
        read = tomllib.loads(block)
    except (ValueError, RecursionError) as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) + 1 if found else 2
        result.warn("front_matter_syntax", line, format="TOML", detail=str(error)[:200])
        return False
    result.metadata = _plain_mapping(read)
    result.lines = dict(_toml_lines(block))
    return True


def _toml_lines(block: str) -> Iterator[tuple[str, int]]:
    """(dotted key, line); a later twin inside a multi-line string must not win."""
    prefix, seen = "", set()
    counts: dict[str, int] = {}
    for number, row in enumerate(block.split("\n"), start=2):
        table = _TOML_TABLE.match(row)
        key = None if table else _TOML_KEY.match(row)
        if table:
            name = table[1].replace('"', "")
            if row.lstrip().startswith("[["):
                counts[name] = counts.get(name, -1) + 1
                name = f"{name}.{counts[name]}"
            prefix, dotted = f"{name}.", name
        elif key:
            dotted = prefix + (key[1] or key[2] or key[3])
        else:
            continue
        if dotted not in seen:
            seen.add(dotted)
            yield dotted, number


def _json(text: str) -> FrontMatter:
    result = FrontMatter()
    try:
        read, end = json.JSONDecoder(parse_constant=str, object_pairs_hook=_pairs(result)).raw_decode(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        result.warn("front_matter_syntax", line, format="JSON", detail=str(getattr(error, "msg", error))[:200])
        return result
    if end > LARGEST:
        result.warn("front_matter_too_big", 1, limit=LARGEST)
        read = {}
    result.metadata = _plain_mapping(read)
    result.lines = _json_lines(text[:end], read)
    result.body_start = end
    rest = text[end : end + 1]
    result.body_start += rest == "\n"
    result.body_line = text.count("\n", 0, result.body_start) + 1
    return result


def _pairs(result: FrontMatter) -> Callable[[list[tuple[str, Any]]], dict[str, Any]]:
    def build(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        built = dict(pairs)
        if len(built) < len(pairs):
            keys = [key for key, _ in pairs]
            twin = next(key for key in keys if keys.count(key) > 1)
            result.warn("front_matter_duplicate_key", 1, key=clean(twin)[:60])
        return built

    return build


def _json_lines(block: str, read: dict[str, Any]) -> dict[str, int]:
    lines, cursor = {}, 0
    for key in read:
        found = max(block.find(json.dumps(key, ensure_ascii=ascii_only), cursor) for ascii_only in (True, False))
        if found >= 0:
            cursor = found
            lines[clean(key)] = block.count("\n", 0, found) + 1
    return lines


def _plain_mapping(read: dict[str, Any], depth: int = 0) -> dict[str, Any]:
    return {clean(str(key)): _plain(value, depth + 1) for key, value in read.items()}


def _plain(value: Any, depth: int) -> Any:
    if depth > DEEPEST:
        return None
    if isinstance(value, dict):
        return _plain_mapping(value, depth)
    if isinstance(value, list):
        return [_plain(item, depth + 1) for item in value]
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return clean(value) if isinstance(value, str) else value


# What a broken block still says


def _salvage(block: str, result: FrontMatter, first_line: int) -> None:
    """``key: value`` and ``key = value`` lines, indented or dashed lines below a key as its text."""
    key = ""
    pending: list[str] = []
    for number, row in enumerate([*block.split("\n"), "fin:"], start=first_line):
        found = _KEY_LINE.match(row) if len(row) < 10_000 else None
        if found is None:
            pending.append(row)
            continue
        if key and pending:
            _close(result.metadata, key, pending)
        key, pending = found["key"].strip(), []
        if number - first_line <= block.count("\n"):
            result.metadata[key] = typed(_unquoted(found["value"] or ""))
            result.lines[key] = number


def _unquoted(value: str) -> str:
    value = clean(value.strip())
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return "" if value in (">", "|", ">-", "|-", ">+", "|+") else value


def _close(metadata: dict[str, Any], key: str, rows: list[str]) -> None:
    rows = [row.strip() for row in rows]
    items = [_unquoted(row[2:]) for row in rows if row.startswith("- ")]
    said = metadata.get(key)
    text = clean("\n".join(row for row in rows)).strip()
    if items and said in (None, "") and len(items) == sum(bool(row) for row in rows):
        metadata[key] = items
    elif text:
        metadata[key] = text if said in (None, "") else f"{said} {text}"
