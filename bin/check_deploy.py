"""manage.py check --deploy under production settings: no warning is let through."""

import os
import subprocess
import sys
import tempfile

PRODUCTION = {
    "PRODUCTION": "1",
    "SECRET_KEY": "check-only-" + "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ALLOWED_HOSTS": "jobs.example.org",
    "SITE_URL": "https://jobs.example.org",
    "EMAIL_URL": "smtp+tls://user:password@mail.example.org:587",
    "DEFAULT_FROM_EMAIL": "jobs@example.org",
    "ENV_FILE": "/dev/null",
}

with tempfile.TemporaryDirectory() as folder:
    environment = {**os.environ, **PRODUCTION, "DATA_DIR": folder}
    command = [sys.executable, "manage.py", "check", "--deploy", "--database", "default", "--fail-level", "WARNING"]
    sys.exit(subprocess.run(command, env=environment, check=False).returncode)  # noqa: S603 (our own words)
