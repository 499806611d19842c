from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from applications import intake
from applications.documents.storage import DiskStorage, StorageError
from applications.models import Application, Message


def url(posting):
    return reverse("applications:apply", args=[posting.slug, posting.pk])


def filled(posting, pdf, **fields):
    files = {f"document_{r.pk}": pdf(f"{r.kind}.pdf") for r in posting.document_requirements.all()}
    return {
        "token": intake.issue_token(posting, timezone.now()),
        "first_name": "Noé",
        "last_name": "Lambert",
        "email": "noe@example.org",
        "cover_note": "Je connais les semis.",
        **files,
        **fields,
    }


def test_form_asks_for_the_documents_of_that_posting(client, posting, make_posting):
    names = {f"document_{r.pk}" for r in posting.document_requirements.all()} | {"document_other"}
    assert set(client.get(url(posting)).context["form"].document_fields) == names
    assert client.get(url(make_posting())).context["form"].document_fields == ["document_other"]


def test_complete_application_is_confirmed_with_what_was_received(client, posting, pdf):
    response = client.post(url(posting), filled(posting, pdf))
    assert response.status_code == 303
    page = client.get(response["Location"]).content.decode()
    application = Application.objects.get()
    assert application.reference in page
    for document in application.documents.all():
        assert document.name in page
        assert document.sha256 in page
    assert Message.objects.get().state == "queued"


def test_double_click_is_one_application(client, posting, pdf):
    data = filled(posting, pdf)
    first = client.post(url(posting), data)
    for upload in data.values():
        if hasattr(upload, "seek"):
            upload.seek(0)
    second = client.post(url(posting), data)
    assert (first.status_code, second.status_code) == (303, 303)
    assert Application.objects.count() == 1


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        ({"email": "pas-une-adresse"}, "pas-une-adresse"),
        ({"last_name": ""}, "Je connais les semis."),
        ({"first_name": "a\nBcc: x@example.org"}, "Je connais les semis."),
    ],
)
def test_error_keeps_what_was_typed(client, posting, pdf, spoil, words):
    response = client.post(url(posting), filled(posting, pdf, **spoil))
    page = response.content.decode()
    assert response.status_code == 422
    assert words in page
    assert "Je connais les semis." in page
    assert Application.objects.count() == 0


def test_wrong_type_and_missing_document_each_have_their_sentence(client, posting, pdf):
    cv, letter = posting.document_requirements.order_by("pk")
    data = filled(posting, pdf)
    data[f"document_{cv.pk}"] = SimpleUploadedFile("photo.exe", b"MZ" + b"\0" * 200)
    del data[f"document_{letter.pk}"]
    form = client.post(url(posting), data).context["form"]
    assert "photo.exe" in form.errors[f"document_{cv.pk}"][0]
    assert letter.name in form.errors[f"document_{letter.pk}"][0]


def test_file_over_the_limit_is_refused_by_name(client, make_posting, pdf, settings):
    settings.DOCUMENT_MAX_MB = 1
    posting = make_posting(documents=("cv",))
    big = SimpleUploadedFile("grand.pdf", b"%PDF-1.7\n" + b"0" * 2**20 + b"\nstartxref\n0\n%%EOF")
    requirement = posting.document_requirements.get()
    form = client.post(url(posting), filled(posting, pdf, **{f"document_{requirement.pk}": big})).context["form"]
    assert "grand.pdf" in form.errors[f"document_{requirement.pk}"][0]


def test_extra_fields_change_nothing(client, posting, make_posting, pdf):
    other = make_posting()
    extra = {"status": "hired", "job_posting": other.pk, "submitted_at": "2000-01-01", "is_staff": "1"}
    client.post(url(posting), filled(posting, pdf, **extra))
    application = Application.objects.get()
    assert (application.posting, application.status) == (posting, "received")
    assert application.submitted_at > timezone.now() - timedelta(minutes=1)


def test_closed_posting_refuses_and_gives_the_text_back(client, make_posting, pdf):
    posting = make_posting(valid_through=timezone.now() - timedelta(hours=2), documents=("cv",))
    assert client.get(url(posting)).context.get("form") is None
    response = client.post(url(posting), filled(posting, pdf))
    assert response.status_code == 409
    assert "Je connais les semis." in response.content.decode()
    assert Application.objects.count() == 0


def test_expired_form_keeps_the_text_and_gets_a_new_token(client, posting, pdf):
    old = intake.issue_token(posting, timezone.now() - timedelta(hours=30))
    response = client.post(url(posting), filled(posting, pdf, token=old))
    assert response.status_code == 422
    assert "Je connais les semis." in response.content.decode()
    assert response.context["token"] != old


def test_full_disk_is_a_503_that_keeps_the_text(client, posting, pdf, monkeypatch):
    def full(self, chunks):
        raise StorageError(28, "No space left on device")

    monkeypatch.setattr(DiskStorage, "put", full)
    data = filled(posting, pdf)
    response = client.post(url(posting), data)
    assert (response.status_code, response["Retry-After"]) == (503, "60")
    assert "Je connais les semis." in response.content.decode()
    assert response.context["token"] == data["token"]


@pytest.mark.parametrize("state", ["draft", "archived"])
def test_unpublished_posting_has_no_form(client, make_posting, state):
    expected = {"draft": 404, "archived": 410}
    assert client.get(url(make_posting(state=state))).status_code == expected[state]


def test_forged_receipt_link_is_404(client, db):
    assert client.get(reverse("applications:receipt", args=["forged"])).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_public_pages_ask_a_constant_number_of_queries(client, make_posting, receive, count, django_assert_num_queries):
    postings = [make_posting(documents=("cv",) * 1, title=f"Poste {n}") for n in range(count)]
    for _ in range(count):
        receive(postings[0])
    with django_assert_num_queries(1):
        client.get("/")
    with django_assert_num_queries(2):
        client.get(postings[0].get_absolute_url())
    with django_assert_num_queries(2):
        client.get(url(postings[0]))


def test_error_in_a_form_that_can_no_longer_be_sent_says_closed(client, make_posting, pdf):
    posting = make_posting(documents=("cv",))
    data = filled(posting, pdf, last_name="")
    type(posting).objects.update(closed_at=timezone.now(), close_reason="filled", grace_minutes=0)
    response = client.post(url(posting), data)
    assert response.status_code == 409
    assert "Je connais les semis." in response.content.decode()


@pytest.mark.parametrize("name", ["\u200b", "Ana\u202egil", "\u2028", "A\x1b[31m", "123"])
def test_name_without_letters_or_with_hidden_characters_is_refused(client, posting, pdf, name):
    assert client.post(url(posting), filled(posting, pdf, last_name=name)).status_code == 422
    assert Application.objects.count() == 0


@pytest.mark.parametrize("name", ["Nguyễn", "O’Neil-d’Ancona", "李", "عمر"])
def test_names_of_the_world_are_accepted(client, posting, pdf, name):
    assert client.post(url(posting), filled(posting, pdf, last_name=name)).status_code == 303
