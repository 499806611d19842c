"""The import of a whole site: 10,000 files of 3 kB, 3 % ads. Each figure against a reference of the same run."""

from __future__ import annotations

import hashlib
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from zoneinfo import ZoneInfo

from bench.report import QUICK, Figure, show

FILES = 1_000 if QUICK else 10_000
ROUNDS = 5
WORDS = [
    "le",
    "jardin",
    "la",
    "maison",
    "une",
    "récolte",
    "des",
    "voisins",
    "cette",
    "année",
    "encore",
    "avec",
    "patience",
    "nous",
    "avons",
    "planté",
    "semé",
    "arrosé",
    "autour",
    "du",
    "quartier",
    "pendant",
    "que",
    "les",
    "enfants",
    "apprenaient",
    "à",
    "reconnaître",
    "chaque",
    "feuille",
]
AD = """# Responsable de {what} (H/F/X)

La Maison Verte engage une personne pour s’occuper de {what}.

## Missions

* Préparer {what}
* Accueillir les bénévoles

## Profil

* Sens de l’organisation

Contrat à durée indéterminée à mi-temps. Lieu de travail : Namur.

Envoyez votre CV et une lettre de motivation à emploi@example.org au plus tard le {day} mai 2027.
"""
KEYS = {
    "author": "Rédaction",
    "category": "Nouvelles du quartier",
    "tags": ["jardin", "voisins", "saison"],
    "description": "Ce que les jardins partagés ont donné, et ce que les voisins en ont fait autour d’une table.",
    "image": "/images/2027/parcelle.jpg",
    "image_credits": "Photo de l’association",
    "layout": "article",
    "draft": False,
}


def prose(chance: random.Random, size: int) -> str:
    lines, length = [], 0
    while length < size:
        line = " ".join(chance.choices(WORDS, k=14)).capitalize() + "."
        lines.append(line)
        length += len(line) + 2
    return "\n\n".join(lines)


def front_matter(number: int) -> str:
    """YAML, TOML or JSON in turn, with the keys that a site's theme asks for."""
    values = {"title": f"Page {number}", "date": "2027-03-01", **KEYS}
    if number % 3 == 0:
        return "---\n" + "".join(f"{key}: {json.dumps(v, ensure_ascii=False)}\n" for key, v in values.items()) + "---\n"
    if number % 3 == 1:
        rows = (f"{key} = {json.dumps(v, ensure_ascii=False)}\n" for key, v in values.items())
        return "+++\n" + "".join(rows) + "+++\n"
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def write_site(folder: Path) -> None:
    chance = random.Random(20261123)
    for number in range(FILES):
        is_ad = number % 33 == 0
        front = front_matter(number)
        body = AD.format(what=f"la parcelle {number}", day=1 + number % 28) if is_ad else ""
        path = folder / f"{number % 40:02}" / f"page-{number}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(front + body + prose(chance, 3000 - len(body)), "utf-8")


def cpu_of_child(command: list[str], environment: dict[str, str]) -> tuple[float, float, float]:
    """(CPU seconds, wall seconds, peak MiB) of a command and its children."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, wall, after.ru_maxrss / 1024


def read_and_hash(folder: Path) -> float:
    begun = time.process_time()
    for path in sorted(folder.rglob("*.md")):
        hashlib.sha256(path.read_bytes()).hexdigest()
    return time.process_time() - begun


def front_matter_reference(folder: Path) -> float:
    import frontmatter

    begun = time.process_time()
    for path in sorted(folder.rglob("*.md")):
        frontmatter.loads(path.read_text("utf-8"))
    return time.process_time() - begun


def one_ad_ms() -> float:
    from offers.extraction import reader
    from offers.extraction.extractor import analyse

    raw = reader.parse(AD.format(what="la serre", day=12).encode(), "emplois/serre.md")
    times = []
    for _ in range(100):
        begun = time.perf_counter()
        analyse(raw, time_zone=ZoneInfo("Europe/Brussels"))
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def doubling() -> float:
    """Worst growth of the time when a text doubles: an ad's, and hostile ones'."""
    from offers.extraction import reader
    from offers.extraction.extractor import analyse

    texts = [
        AD.format(what="la serre", day=3),
        "recrute " * 40,
        "*" * 300,
        "[" * 300,
        "<b" * 150,
        "le 12 mai 2027 au ",
        "CV " * 100,
        "a@b." * 80,
        "~~" * 150,
        "1" * 300,
        "- " * 150 + "\n",
        "&nbsp;" * 60,
    ]
    worst = 0.0
    for text in texts:
        times = []
        for size in (20_000, 40_000):
            body = AD.format(what="la serre", day=3) + (text * (size // len(text) + 1))[:size]
            raw = reader.parse(body.encode(), "emplois/x.md")
            runs = []
            for _ in range(5):
                begun = time.process_time()
                analyse(raw, time_zone=ZoneInfo("Europe/Brussels"))
                runs.append(time.process_time() - begun)
            times.append(min(runs))
        worst = max(worst, times[1] / max(times[0], 1e-4))
    return worst


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        site, data = Path(folder) / "site", Path(folder) / "data"
        site.mkdir()
        write_site(site)
        environment = {**os.environ, "DATA_DIR": str(data), "ENV_FILE": "/dev/null"}
        environment.pop("DATABASE_URL", None)
        manage = [sys.executable, "manage.py"]
        subprocess.run([*manage, "migrate", "-v0"], env=environment, check=True)
        start_up = statistics.median(
            cpu_of_child([*manage, "import_offers", "--help"], environment)[0] for _ in range(3)
        )
        reference = statistics.median(front_matter_reference(site) for _ in range(3))
        first_cpu, first_wall, first_peak = cpu_of_child([*manage, "import_offers", str(site)], environment)
        unchanged, walls, references = [], [], []
        for _ in range(ROUNDS):
            references.append(read_and_hash(site))
            cpu, wall, _ = cpu_of_child([*manage, "import_offers", str(site)], environment)
            unchanged.append(cpu - start_up)
            walls.append(wall)
        figures = {
            "unchanged_cpu_ratio": Figure(statistics.median(unchanged) / statistics.median(references), 2),
            "unchanged_wall_s": Figure(statistics.median(walls), 1.5),
            "first_cpu_ratio": Figure((first_cpu - start_up) / reference, 2),
            "first_wall_s": Figure(first_wall, 8.5),
            "first_peak_mib": Figure(first_peak, 250),
            "extract_median_ms": Figure(one_ad_ms(), 3),
            "doubling_ratio": Figure(doubling(), 2.5),
        }
        notes = [
            f"{FILES} files; read + SHA-256 {statistics.median(references):.3f} s CPU",
            f"python-frontmatter over the same files {reference:.3f} s CPU",
            f"start-up of manage.py, taken off the CPU figures: {start_up:.2f} s",
        ]
        show("import", figures, notes)
