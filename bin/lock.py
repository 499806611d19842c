"""Resolves pyproject.toml into the lock files: exact versions with hashes, no registry address."""

import subprocess
import sys
from pathlib import Path

UV = Path(sys.executable).with_name("uv")
COMMON = (
    "pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --upgrade"
)
LOCKS = {
    "requirements.txt": [],
    "requirements-postgres.txt": ["--extra", "postgres"],
    "requirements-dev.txt": ["--all-extras", "--group", "dev"],
}

for name, options in LOCKS.items():
    constraint = [] if name == "requirements.txt" else ["--constraint", "requirements.txt"]
    command = [str(UV), *COMMON.split(), *options, *constraint, "--no-emit-index-url", "--quiet", "--output-file", name]
    subprocess.run(command, check=True)  # noqa: S603 (our own words)
