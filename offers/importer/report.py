"""A plan's item as one object of the JSON Lines report. The format is an interface: keep it stable."""

from __future__ import annotations

from typing import Any

from django.utils.translation import pgettext

from offers.extraction.posting import Problem
from offers.importer.plan import Item
from offers.problems import sentence


def line(item: Item) -> dict[str, Any]:
    verdict = item.analysis.verdict if item.analysis else None
    known = item.known
    return {
        "path": item.path,
        "is_posting": bool(known and known.posting_id)
        or item.action == "added"
        or bool(verdict and verdict.answer == "yes"),
        "verdict": {
            "score": verdict.score if verdict else (known.verdict_score if known else 0),
            "reasons": [reason.code for reason in verdict.reasons]
            if verdict
            else [reason["code"] for reason in (known.verdict_reasons if known else [])],
        },
        "action": item.action,
        "posting": item.posting_json,
        "evidence": _evidence(item),
        "problems": [problem_json(problem) for problem in item.problems],
    }


def needs_reader(item: Item) -> bool:
    """The stored run leaves out what nobody will look up: the unchanged and the plain articles."""
    return item.action not in ("unchanged", "ignored") or any(p.severity != "info" for p in item.problems)


def problem_json(problem: Problem) -> dict[str, Any]:
    return {
        "severity": problem.severity,
        "code": problem.code,
        "field": problem.field,
        "line": problem.line,
        "message": sentence(problem.code, problem.values),
    }


def _evidence(item: Item) -> dict[str, Any]:
    """The first passage of each field: the review shows them all, a reader of the report needs one."""
    if item.analysis and item.analysis.extraction:
        return {name: passages[0].as_json() for name, passages in item.analysis.extraction.evidence.items() if passages}
    return {
        name: passages[0]
        for name, passages in (item.known.evidence if item.known and item.known.posting_id else {}).items()
        if passages
    }


def action_words() -> dict[str, str]:
    """What people read for each action of a plan."""
    return {
        "added": pgettext("import action", "new"),
        "changed": pgettext("import action", "changed"),
        "conflict": pgettext("import action", "to decide"),
        "missing": pgettext("import action", "gone from the site"),
        "perhaps": pgettext("import action", "perhaps an ad"),
        "unchanged": pgettext("import action", "unchanged"),
        "ignored": pgettext("import action", "not an ad"),
        "error": pgettext("import action", "error"),
        "nothing": pgettext("import action", "Nothing has changed."),
        "dry_run": pgettext("import action", "Dry run: nothing was written."),
    }
