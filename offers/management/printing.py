"""A plan on a terminal: colours and a summary there, plain lines elsewhere."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.markup import escape

from offers.importer import Item, Plan
from offers.importer.merge import Decision
from offers.importer.report import action_words, problem_json

COLOURS = {
    "added": "green",
    "changed": "yellow",
    "conflict": "magenta",
    "missing": "red",
    "perhaps": "cyan",
    "error": "bold red",
}
SHOWN = ("title", "hiring_organization", "valid_through", "job_start_date", "contract_type", "job_location")


def print_plan(plan: Plan, console: Console, *, dry_run: bool) -> None:
    for item in plan.items:
        if item.action in COLOURS or item.problems:
            _print_item(item, console)
    if plan.is_empty and not any(plan.having("error", "perhaps")):
        if console.is_terminal:
            console.print(action_words()["nothing"])
        return
    summary = ", ".join(f"{action_words()[action]} {count}" for action, count in plan.counts().items())
    console.print(f"[bold]{escape(summary)}[/bold]", soft_wrap=True)
    if dry_run:
        console.print(action_words()["dry_run"])


def _print_item(item: Item, console: Console) -> None:
    colour = COLOURS.get(item.action)
    label = escape(action_words()[item.action])
    head = f"[{colour}]{label}[/{colour}]" if colour else label
    console.print(f"{head}  {escape(item.path)}", soft_wrap=True)
    if item.moved_from:
        console.print(f"    ← {escape(item.moved_from)}", soft_wrap=True)
    if item.action == "added":
        for name in SHOWN:
            if value := (item.posting_json or {}).get(name):
                console.print(f"    [green]+ {name}: {escape(_short(value))}[/green]", soft_wrap=True)
    for decision in item.decisions:
        _print_decision(decision, console)
    for problem in item.problems:
        found = problem_json(problem)
        where = f"{item.path}:{found['line']}" if found["line"] else item.path
        console.print(f"    {escape(where)}: {escape(found['message'])}", soft_wrap=True)


def _print_decision(decision: Decision, console: Console) -> None:
    colour = "yellow" if decision.outcome == "take" else "magenta"
    change = f"{_short(decision.before)} → {_short(decision.after)}"
    console.print(f"    [{colour}]{decision.field}: {escape(change)}[/{colour}]", soft_wrap=True)


def _short(value: Any) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    text = " ".join(text.split())
    return text if len(text) <= 100 else f"{text[:99]}…"
