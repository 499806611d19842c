"""Sends what waits in the outbox. From cron every minute, or for ever with --loop."""

from __future__ import annotations

import signal
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from applications.messages.sending import send_due


class Command(BaseCommand):
    help = __doc__ or ""

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--loop", action="store_true", help="go on until stopped (SIGTERM or Ctrl-C)")
        parser.add_argument("--every", type=float, default=5.0, metavar="SECONDS", help="pause of the loop (5)")

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["loop"]:
            self.run_once()
            return
        stop = threading.Event()
        for signum in (signal.SIGTERM, signal.SIGINT):
            signal.signal(signum, lambda *_: stop.set())
        while not stop.is_set():
            self.run_once_safely()
            stop.wait(options["every"])

    def run_once(self) -> None:
        if sent := send_due(timezone.now()):
            self.stdout.write(f"{sent} message(s) sent")

    def run_once_safely(self) -> None:
        """The loop outlives a database that is locked or restarting."""
        close_old_connections()
        try:
            self.run_once()
        except DatabaseError as error:
            self.stderr.write(f"{type(error).__name__}: {error}")
