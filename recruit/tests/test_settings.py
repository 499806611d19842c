"""House rules that no reader should have to check by eye."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.checks import run_checks
from django.db import connection
from django.utils.functional import Promise

ROOT = Path(settings.BASE_DIR)
OURS = ("recruit", "offers", "applications")


def test_every_variable_of_the_settings_is_described_and_no_other():
    read = set(re.findall(r'\benv\.\w+\(\s*"([A-Z_]+)"', (ROOT / "recruit/settings.py").read_text("utf-8")))
    described = set(re.findall(r"^# ([A-Z_]+)=", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE))
    assert described == read


@pytest.mark.django_db
def test_sqlite_is_opened_in_the_mode_that_loses_nothing():
    if connection.vendor != "sqlite":
        assert connection.vendor == "postgresql"
        return
    assert run_checks(databases=["default"], tags=["database"]) == []
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA synchronous").fetchone()[0] == 3
        assert cursor.execute("PRAGMA secure_delete").fetchone()[0] == 1
    assert settings.DATABASES["default"]["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert settings.DATABASES["default"]["OPTIONS"]["timeout"] == 20


def test_production_names_what_is_missing(settings, monkeypatch):
    from recruit.checks import NEEDED, production_settings

    for name in NEEDED:
        monkeypatch.delenv(name, raising=False)
    settings.PRODUCTION = True
    assert [error.msg.split()[0] for error in production_settings(None)] == list(NEEDED)


@pytest.mark.parametrize("model", [m for m in apps.get_models() if m.__module__.split(".")[0] in OURS])
def test_every_model_has_names_with_context(model):
    """A verbose name that is the class name in lower case was forgotten."""
    assert isinstance(model._meta.verbose_name, Promise)
    assert isinstance(model._meta.verbose_name_plural, Promise)


def test_no_source_file_outgrows_its_room():
    files = [p for app in OURS for p in (ROOT / app).rglob("*.py") if "migrations" not in p.parts]
    limits = {p: 500 if "tests" in p.parts else 400 for p in files}
    long = {str(p.relative_to(ROOT)): n for p in files if (n := len(p.read_text("utf-8").splitlines())) > limits[p]}
    assert long == {}


def test_lock_files_carry_hashes_and_no_address():
    for name in ("requirements.txt", "requirements-postgres.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text("utf-8")
        assert "http" not in text
        assert text.count("--hash=sha256:") >= text.count("==") > 10


def test_public_pages_carry_the_headers(client, db):
    headers = client.get("/").headers
    policy = {part.strip() for part in headers["Content-Security-Policy"].split(";")}
    assert policy == {
        "default-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
    }
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


@pytest.mark.parametrize(("path", "language"), [("/", "fr"), ("/nl/", "nl"), ("/en/", "en")])
def test_public_language_is_the_address_never_a_guess(client, db, path, language):
    page = client.get(path, headers={"accept-language": "de,es;q=0.5"}).content.decode()
    assert f'<html lang="{language}"' in page
