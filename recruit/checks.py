"""System checks: what production lacks, by name; and that SQLite runs in the mode that loses nothing."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register
from django.db import connections

NEEDED = {
    "SECRET_KEY": "a long random text; without it a new DATA_DIR invalidates every link sent to candidates",
    "ALLOWED_HOSTS": "the host names of the site, separated by commas",
    "SITE_URL": "the public address, https://…; the links in mails begin with it",
    "EMAIL_URL": "the mail server, smtp+tls://user:password@host:587; until then mails are files in DATA_DIR/mail",
    "DEFAULT_FROM_EMAIL": "the sender of our mails, an address that may receive answers",
}
SYNCHRONOUS_EXTRA = 3


@register()
def production_settings(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if not settings.PRODUCTION:
        return []
    missing = [name for name in NEEDED if not settings.ENV.str(name, default="")]
    found: list[CheckMessage] = [Error(f"{name} is not set.", hint=NEEDED[name], id="recruit.E001") for name in missing]
    if settings.DEBUG:
        found.append(Error("DEBUG is on in production.", hint="Remove DEBUG.", id="recruit.E002"))
    return found


@register(Tags.database)
def sqlite_mode(app_configs: Any, databases: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """On a live connection: a setting that SQLite ignored would otherwise go unseen."""
    found: list[CheckMessage] = []
    for alias in databases or ():
        connection = connections[alias]
        if connection.vendor != "sqlite":
            continue
        with connection.cursor() as cursor:
            values = {
                name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "secure_delete")
            }
        if values["synchronous"] != SYNCHRONOUS_EXTRA or not values["secure_delete"]:
            found.append(Error(f"SQLite is not durable here: {values}.", id="recruit.E003"))
        if values["journal_mode"] not in ("delete", "memory"):
            found.append(Warning(f"SQLite journal mode is {values['journal_mode']}, not delete.", id="recruit.W001"))
    return found
