"""The three-way merge: pure, one decision per field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Value = Any


@dataclass(frozen=True, slots=True)
class Decision:
    """``take``: write the site's value. ``conflict``, ``proposal``: keep what stands, ask HR."""

    field: str
    outcome: Literal["take", "conflict", "proposal"]
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Sides:
    """One field: what the site said last time, says now, and what the posting holds."""

    base: Value
    site: Value
    current: Value


def merge(fields: Mapping[str, Sides], held: frozenset[str] = frozenset()) -> list[Decision]:
    """Decisions for the fields whose site value moved, in order; the others need none.

    ``held``: fields that are never changed without HR (promises to candidates on a published posting).
    """
    return [decision for name, sides in fields.items() if (decision := _decide(name, sides, name in held))]


def _decide(name: str, sides: Sides, held: bool) -> Decision | None:
    if sides.site == sides.base or sides.site == sides.current:
        return None
    if sides.current != sides.base:
        return Decision(name, "conflict", sides.current, sides.site)
    return Decision(name, "proposal" if held else "take", sides.current, sides.site)
