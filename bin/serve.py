"""make run: database, demo, a staff account, the web server and run_jobs beside it, until Ctrl-C."""

import os
import secrets
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "recruit.settings")
PORT = os.environ.get("PORT", "8000")
os.environ.setdefault("SITE_URL", f"http://127.0.0.1:{PORT}")
os.environ.setdefault("EMPLOYER_NAME", "Maison Verte")

import django  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402

from bin.demo_content import write_demo  # noqa: E402
from offers.models import JobPosting  # noqa: E402


def say(text: str) -> None:
    print(text, flush=True)  # noqa: T201


def prepare() -> None:
    call_command("migrate", verbosity=0)
    if not JobPosting.objects.exists():
        folder = write_demo(Path(settings.DATA_DIR) / "demo-content")
        call_command("import_offers", str(folder), "--publish", "certain")
    accounts = get_user_model().objects
    if not accounts.exists():
        password = secrets.token_urlsafe(12)
        accounts.create_superuser("rh@example.org", password, name="Camille Renard")
        say(f"\n  Staff account (shown once): rh@example.org  {password}")


def main() -> None:
    prepare()
    python = sys.executable
    threads = ["--no-control-socket", "--worker-class", "gthread", "--workers", "1", "--threads", "4"]
    gunicorn = [
        python,
        "-m",
        "gunicorn",
        "recruit.wsgi",
        "--bind",
        f"127.0.0.1:{PORT}",
        *threads,
        "--log-level",
        "warning",
    ]
    children = [
        subprocess.Popen([python, "manage.py", "run_jobs", "--loop"]),  # noqa: S603
        subprocess.Popen(gunicorn),  # noqa: S603
    ]
    say(
        f"\n  Site: http://127.0.0.1:{PORT}/   Desk: http://127.0.0.1:{PORT}/admin/   Mails: {settings.DATA_DIR}/mail\n"
    )
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        while all(child.poll() is None for child in children):
            time.sleep(0.5)
    except KeyboardInterrupt:
        pass
    finally:
        for child in children:
            child.terminate()
        for child in children:
            child.wait(timeout=30)


if __name__ == "__main__":
    main()
