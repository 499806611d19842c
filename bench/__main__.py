"""python -m bench [NAME]: runs one measure or all; each prints a table and one JSON line."""

import importlib
import sys
from pathlib import Path

NAMES = sorted(path.stem.removeprefix("measure_") for path in Path(__file__).parent.glob("measure_*.py"))


def main() -> int:
    chosen = sys.argv[1:] or NAMES
    if unknown := set(chosen) - set(NAMES):
        sys.exit(f"no such measure: {', '.join(unknown)} (there are: {', '.join(NAMES)})")
    for name in chosen:
        importlib.import_module(f"bench.measure_{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
