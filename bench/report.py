"""One measure's figures: a table for people, one JSON line for machines."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass

QUICK = bool(os.environ.get("QUICK"))


@dataclass(frozen=True)
class Figure:
    value: float
    target: float
    at_least: bool = False

    @property
    def ok(self) -> bool:
        return self.value >= self.target if self.at_least else self.value <= self.target


def show(name: str, figures: dict[str, Figure], notes: list[str]) -> None:
    print(f"\n{name}{' (QUICK: a tenth of the size)' if QUICK else ''}")
    for label, figure in figures.items():
        sign = "≥" if figure.at_least else "≤"
        print(f"  {label:26} {figure.value:10.3f}   {sign} {figure.target:<8} {'ok' if figure.ok else 'MISSED'}")
    for note in notes:
        print(f"  {note}")
    line = {label: {"value": round(f.value, 4), "target": f.target, "ok": f.ok} for label, f in figures.items()}
    print(json.dumps({"name": name, "figures": line}), flush=True)
