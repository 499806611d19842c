"""The cast of every test: HR officer, reviewer, colleague without rights, administrator, candidate."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

REAL = Path(__file__).parent.parent / "shared"  # real ads, beside the checkout, when a developer has them


@pytest.fixture(autouse=True)
def own_documents(settings: Any, tmp_path: Path) -> None:
    settings.DOCUMENTS_DIR = tmp_path / "documents"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def employer(db: None) -> Any:
    from offers.models import Employer

    return Employer.objects.create(slug="maison-verte", name="Maison Verte", reply_to="rh@maisonverte.example.org")


@pytest.fixture
def cast(employer: Any, posting: Any) -> SimpleNamespace:
    """``hr``, ``reviewer`` (of ``posting``), ``stranger`` (no rights), ``other_hr`` (of ``other``), ``admin``."""
    from django.contrib.auth import get_user_model

    from offers.models import Employer, Membership

    create = get_user_model().objects.create_user
    other = Employer.objects.create(slug="autre", name="Autre Maison")
    people = SimpleNamespace(
        hr=create("hr@example.org", "secret-of-hr", name="Hélène Roy"),
        reviewer=create("reviewer@example.org", "secret", name="Rachid Evrard"),
        stranger=create("stranger@example.org", "secret", name="Sam Tran"),
        other_hr=create("other@example.org", "secret", name="Odile Herman"),
        admin=create("admin@example.org", "secret", name="Ada Admin", is_superuser=True),
        other=other,
    )
    Membership.objects.create(user=people.hr, employer=employer, role="hr")
    Membership.objects.create(user=people.other_hr, employer=other, role="hr")
    Membership.objects.create(user=people.reviewer, employer=employer, posting=posting, role="reviewer")
    return people


@pytest.fixture
def make_posting(employer: Any) -> Callable[..., Any]:
    from offers.models import DocumentRequirement, JobPosting

    def make(documents: tuple[str, ...] = (), **fields: Any) -> Any:
        values = {
            "employer": employer,
            "title": "Responsable des semis",
            "description": "Semer, arroser, récolter.",
            "places": "Namur",
            "state": "published",
            "published_at": datetime(2026, 1, 1, tzinfo=UTC),
            "until_filled": "valid_through" not in fields,
            "documents_decided": True,
        }
        posting = JobPosting.objects.create(**{**values, **fields})
        for kind in documents:
            DocumentRequirement.objects.create(posting=posting, kind=kind)
        return posting

    return make


@pytest.fixture
def posting(make_posting: Callable[..., Any]) -> Any:
    return make_posting(documents=("cv", "cover_letter"))


def pdf_bytes(text: str = "CV") -> bytes:
    """A real one-page PDF."""
    import io

    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)  # the same bytes each time
    canvas.drawString(72, 720, text)
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def pdf() -> Callable[..., Any]:
    from django.core.files.uploadedfile import SimpleUploadedFile

    def make(name: str = "cv.pdf", text: str = "CV") -> Any:
        return SimpleUploadedFile(name, pdf_bytes(text), content_type="application/pdf")

    return make


@pytest.fixture
def receive(pdf: Callable[..., Any]) -> Callable[..., Any]:
    """Takes an application in as the form does; ``documents`` are requirement kinds to send."""
    from django.utils import timezone

    from applications import intake

    def take(posting: Any, documents: tuple[str, ...] = ("cv",), now: datetime | None = None, **fields: Any) -> Any:
        now = now or timezone.now()
        token = intake.read_token(fields.pop("token", None) or intake.issue_token(posting, now), posting, now)
        uploads = tuple(
            intake.Upload(pdf(f"{r.kind}.pdf", r.kind), f"{r.kind}.pdf", "pdf", r.kind, r)
            for r in posting.document_requirements.all()
            if r.kind in documents
        )
        values = {"first_name": "Noé", "last_name": "Lambert", "email": "noe@example.org", **fields}
        return intake.receive(posting, intake.Submission(uploads=uploads, **values), token, now=now)

    return take


@pytest.fixture
def shared() -> Path:
    if not REAL.is_dir():
        pytest.skip("the real ads are not beside this checkout")
    return REAL


@pytest.fixture
def smtp() -> Iterator[SimpleNamespace]:
    """A real SMTP server on this machine; ``messages`` holds what it accepted."""
    import email

    from aiosmtpd.controller import Controller

    received: list[Any] = []

    class Handler:
        async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
            received.append(email.message_from_bytes(envelope.content))
            return "250 OK"

    controller = Controller(Handler(), hostname="127.0.0.1", port=free_port())
    controller.start()
    yield SimpleNamespace(host="127.0.0.1", port=controller.port, messages=received)
    controller.stop()


def free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A browser test runs for real wherever a Chromium is; where it must, its absence is a failure."""
    if Path("/usr/bin/chromium").exists() or os.environ.get("REQUIRE_BROWSER") or os.environ.get("CI"):
        return
    skip = pytest.mark.skip(reason="no Chromium found: apt install chromium to run the browser tests")
    for item in items:
        if "browser" in item.keywords:
            item.add_marker(skip)
