import uuid

import pytest
from django.urls import reverse

from applications.models import Application, Document, Event, Message
from offers.models import ImportedFile, JobPosting


@pytest.fixture
def application(receive, posting):
    return receive(posting)


def page(application):
    return reverse("admin:applications_application_change", args=[application.public_id])


def download(application):
    return reverse("admin:applications_document_download", args=[application.documents.get().public_id])


@pytest.mark.parametrize(
    ("who", "seen"), [("hr", True), ("admin", True), ("reviewer", True), ("other_hr", False), ("stranger", False)]
)
def test_who_sees_an_application_is_the_same_everywhere(client, cast, application, who, seen):
    user = getattr(cast, who)
    client.force_login(user)
    assert Application.objects.visible_to(user).exists() is seen
    assert JobPosting.objects.visible_to(user).filter(pk=application.posting_id).exists() is seen
    assert Document.objects.visible_to(user).exists() is seen
    assert client.get(page(application)).status_code == (200 if seen else 404)
    assert client.get(download(application)).status_code == (200 if seen else 404)
    listed = client.get(reverse("admin:applications_application_changelist"))
    assert (listed.status_code == 200 and application.candidate.name in listed.content.decode()) is seen


def test_public_visitor_is_sent_to_the_sign_in(client, application):
    for url in (page(application), download(application)):
        response = client.get(url)
        assert response.status_code == 302
        assert "/login/" in response["Location"]


def test_foreign_posting_is_404_in_the_admin_too(client, cast, posting):
    client.force_login(cast.other_hr)
    assert client.get(reverse("admin:offers_jobposting_change", args=[posting.pk])).status_code == 404


def test_document_comes_as_an_inert_attachment_and_is_logged(client, cast, application):
    client.force_login(cast.hr)
    response = client.get(download(application))
    assert b"".join(response.streaming_content).startswith(b"%PDF-")
    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert "no-store" in response["Cache-Control"]
    event = Event.objects.get()
    assert (event.kind, event.actor, event.application) == ("document_downloaded", cast.hr, application)


def test_hr_only_document_does_not_exist_for_a_reviewer(client, cast, application):
    Document.objects.update(hr_only=True)
    client.force_login(cast.reviewer)
    assert client.get(download(application)).status_code == 404


def test_decision_is_drafted_then_sent_after_confirmation(client, cast, application):
    client.force_login(cast.hr)
    move = reverse("admin:applications_application_move", args=[application.public_id])
    announce = reverse("admin:applications_application_announce", args=[application.public_id])
    client.post(move, {"to": "rejected", "version": application.version, "reason": "Profil éloigné"})
    assert Message.objects.get(kind="rejected").state == "draft"
    client.post(announce)
    assert Message.objects.get(kind="rejected").state == "queued"
    assert Application.objects.get().announced_by == cast.hr


def test_stale_page_changes_nothing_and_says_who(client, cast, application):
    client.force_login(cast.hr)
    move = reverse("admin:applications_application_move", args=[application.public_id])
    client.post(move, {"to": "shortlisted", "version": application.version})
    response = client.post(move, {"to": "rejected", "version": application.version}, follow=True)
    assert "Hélène Roy" in response.content.decode()
    assert Application.objects.get().status == "shortlisted"


@pytest.mark.parametrize("who", ["reviewer", "other_hr", "stranger"])
def test_only_hr_moves(client, cast, application, who):
    client.force_login(getattr(cast, who))
    move = reverse("admin:applications_application_move", args=[application.public_id])
    assert client.post(move, {"to": "rejected", "version": 1}).status_code in (403, 404)
    assert Application.objects.get().status == "received"


def test_unknown_application_is_404(client, cast):
    client.force_login(cast.hr)
    url = reverse("admin:applications_application_change", args=[uuid.uuid4()])
    assert client.get(url).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_desk_pages_ask_a_constant_number_of_queries(client, cast, receive, make_posting, count):
    posting = make_posting(documents=("cv", "diploma"))
    for number in range(count):
        receive(posting, email=f"c{number}@example.org")
        make_posting(title=f"Poste {number}", state="draft")
    client.force_login(cast.hr)
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    limits = {
        "admin:index": 12,
        "admin:applications_application_changelist": 10,
        "admin:offers_jobposting_changelist": 10,
    }
    for name, limit in limits.items():
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert client.get(reverse(name)).status_code == 200
        assert len(asked) <= limit, (name, [q["sql"][:90] for q in asked])


def as_sent(form):
    """The fields of a desk form as a browser sends them back untouched."""
    return {b.html_name: b.value() for b in form if b.value() not in (None, False)}


def test_editing_a_posting_and_publishing_it(client, cast, make_posting):
    posting = make_posting(state="draft", published_at=None, documents_decided=False, documents=("cv",))
    client.force_login(cast.hr)
    url = reverse("admin:offers_jobposting_change", args=[posting.pk])
    data = as_sent(client.get(url).context["adminform"].form)
    inline = posting.document_requirements.get()
    data |= {
        "document_requirements-TOTAL_FORMS": 1,
        "document_requirements-INITIAL_FORMS": 1,
        "document_requirements-0-id": inline.pk,
        "document_requirements-0-posting": posting.pk,
        "document_requirements-0-kind": "cv",
        "document_requirements-0-required": "on",
        "document_requirements-0-max_files": 1,
        "amount_min": "2350.50",
        "valid_through": "2027-03-28T23:59:59",
        "documents_decided": "on",
        "_publish": "1",
    }
    data.pop("until_filled", None)
    response = client.post(url, data)
    assert response.status_code == 302, response.context["adminform"].form.errors
    posting.refresh_from_db()
    assert (posting.state, posting.salary_min, posting.salary_currency) == ("published", 235050, "EUR")
    assert posting.valid_through.isoformat() == "2027-03-28T21:59:59+00:00"  # midnight in Brussels, DST day
    assert posting.deadline_changes.get().by == cast.hr
    again = client.post(url, data)
    assert again.status_code == 200  # the version that this form saw is gone: nothing is overwritten
    assert ImportedFile.objects.count() == 0


def inline_of(requirement, **fields):
    prefix = "document_requirements"
    row = {"id": requirement.pk, "posting": requirement.posting_id, "kind": requirement.kind, "max_files": 1}
    data = {f"{prefix}-0-{name}": value for name, value in {**row, "required": "on", **fields}.items()}
    return {f"{prefix}-TOTAL_FORMS": 1, f"{prefix}-INITIAL_FORMS": 1, **data}


def test_published_posting_cannot_lose_what_made_it_publishable(client, cast, make_posting):
    posting = make_posting(documents=("cv",))
    client.force_login(cast.hr)
    url = reverse("admin:offers_jobposting_change", args=[posting.pk])
    data = as_sent(client.get(url).context["adminform"].form) | inline_of(posting.document_requirements.get())
    data.pop("until_filled")
    assert client.post(url, data).status_code == 200
    posting.refresh_from_db()
    assert (posting.until_filled, posting.version) == (True, 1)


def test_requirement_with_received_files_cannot_be_removed(client, cast, make_posting, receive):
    posting = make_posting(documents=("cv",))
    receive(posting)
    client.force_login(cast.hr)
    url = reverse("admin:offers_jobposting_change", args=[posting.pk])
    inline = inline_of(posting.document_requirements.get(), DELETE="on")
    client.force_login(cast.admin)
    assert client.post(url, as_sent(client.get(url).context["adminform"].form) | inline).status_code == 200
    assert Document.objects.get().requirement is not None


@pytest.mark.parametrize("version", ["", "abc", "9" * 5000, "-1"])
def test_move_with_a_nonsense_version_is_refused_not_broken(client, cast, application, version):
    client.force_login(cast.hr)
    move = reverse("admin:applications_application_move", args=[application.public_id])
    assert client.post(move, {"to": "rejected", "version": version}).status_code == 302
    assert Application.objects.get().status == "received"
