"""Finds the job ads among the files of a site and brings them in."""

from __future__ import annotations

import json
import sys
from argparse import RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any, TextIO, cast

from django.core.management.base import BaseCommand, CommandError, CommandParser
from rich.console import Console
from rich.progress import track

from offers import importer
from offers.extraction import reader
from offers.importer.report import line
from offers.management.printing import print_plan
from offers.models import ImportSource

EXAMPLES = """examples:
  manage.py import_offers ~/site/content --dry-run       what would happen, nothing written
  manage.py import_offers ~/site/content                 import; new postings wait for HR as drafts
  manage.py import_offers ~/site/content --close-missing close the postings whose page is gone
  manage.py import_offers ad.md other.md --format jsonl  one JSON object per file

exit status: 0, or 1 if a file could not be read or stored (the others are imported all the same)
"""


class Command(BaseCommand):
    help = __doc__ or ""

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        return super().create_parser(
            prog_name, subcommand, formatter_class=RawDescriptionHelpFormatter, epilog=EXAMPLES, **kwargs
        )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files or folders of the site")
        parser.add_argument("--source", metavar="SLUG", help="the content source (made on the first run: default)")
        parser.add_argument("--dry-run", action="store_true", help="print the plan, write nothing")
        parser.add_argument("--format", choices=("text", "jsonl"), default="text")
        parser.add_argument(
            "--publish",
            choices=("review", "certain"),
            default="review",
            help="new postings wait for HR (review), or are published when all they need is stated (certain)",
        )
        parser.add_argument("--close-missing", action="store_true", help="close postings whose file is gone")
        parser.add_argument("--force", action="store_true", help="close them even if they are over half of all")

    def handle(self, *args: Any, **options: Any) -> None:
        paths: list[Path] = options["paths"]
        for path in paths:
            if not path.exists():
                raise CommandError(f"{path}: no such file or folder")
        source = self.source(options["source"])
        entries = list(reader.walk(paths))
        progress = track(
            entries,
            description="import_offers",
            console=Console(stderr=True),
            transient=True,
            disable=not sys.stderr.isatty() or options["format"] == "jsonl",
        )
        plan = importer.plan(source, paths, progress)
        if not options["dry_run"]:
            self.apply(plan, paths, options)
        self.print(plan, options)
        if any(plan.having("error")):
            sys.exit(1)

    def source(self, slug: str | None) -> ImportSource:
        if slug in (None, "default"):
            return importer.default_source()
        try:
            return ImportSource.objects.select_related("employer").get(slug=slug)
        except ImportSource.DoesNotExist:
            known = ", ".join(ImportSource.objects.values_list("slug", flat=True)) or "none yet"
            raise CommandError(
                f"no content source is called “{slug}” (there are: {known}); add it in the desk under “content sources”"
            ) from None

    def apply(self, plan: importer.Plan, paths: list[Path], options: dict[str, Any]) -> None:
        try:
            importer.apply(
                plan,
                publish_certain=options["publish"] == "certain",
                close_missing=options["close_missing"],
                force=options["force"],
                root=str(paths[0].resolve()),
            )
        except importer.TooManyMissing as error:
            raise CommandError(
                f"{error} postings of this source would close: is this the right folder? Nothing was written. "
                "--force closes them all the same."
            ) from error

    def print(self, plan: importer.Plan, options: dict[str, Any]) -> None:
        if options["format"] == "jsonl":
            for item in plan.items:
                self.stdout.write(json.dumps(line(item), ensure_ascii=False, default=str))
        else:
            print_plan(plan, Console(file=cast(TextIO, self.stdout), highlight=False), dry_run=options["dry_run"])
