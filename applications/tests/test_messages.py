import smtplib
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from applications import links
from applications.messages import sending
from applications.messages.compose import compose
from applications.models import Application, Message
from conftest import free_port


@pytest.fixture
def real_smtp(settings, smtp):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = smtp.host, smtp.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    settings.EMAIL_TIMEOUT = 5
    return smtp


def test_acknowledgement_reaches_the_server_once(receive, posting, real_smtp):
    application = receive(posting)
    later = timezone.now() + timedelta(seconds=1)
    assert [sending.send_due(later), sending.send_due(later)] == [1, 0]
    (received,) = real_smtp.messages
    body = received.get_payload(decode=True).decode()
    assert received["To"] == "noe@example.org"
    assert received["Auto-Submitted"] == "auto-generated"
    assert received["Reply-To"] == "rh@maisonverte.example.org"
    assert received["Message-ID"] == Message.objects.get().message_id
    assert "{link}" not in body
    assert application.reference in body
    assert Message.objects.get().state == "sent"


def test_link_in_the_mail_opens_the_page_and_is_not_stored(receive, posting, real_smtp, client):
    receive(posting)
    sending.send_due(timezone.now() + timedelta(seconds=1))
    body = real_smtp.messages[0].get_payload(decode=True).decode()
    link = next(word for word in body.split() if "/candidatures/" in word)
    assert client.get(link.partition("8000")[2]).status_code == 200
    assert link not in Message.objects.get().body


def test_dead_server_is_retried_then_hr_is_told(receive, posting, real_smtp, settings):
    settings.EMAIL_PORT = free_port()
    receive(posting)
    now = timezone.now() + timedelta(seconds=1)
    for wait in sending.RETRY_AFTER:
        sending.send_due(now)
        message = Message.objects.get()
        assert (message.state, message.next_at) == ("queued", now + wait)
        assert sending.send_due(now) == 0
        now += wait
    sending.send_due(now)
    message = Message.objects.get()
    assert (message.state, message.attempts) == ("failed", len(sending.RETRY_AFTER) + 1)
    assert "Refused" in message.last_answer


def test_refusal_of_one_message_does_not_stop_the_next(receive, posting, monkeypatch):
    receive(posting, email="refuse@example.org")
    receive(posting, email="ok@example.org")
    real = sending._as_email

    def refuse(message, connection):
        if message.to.startswith("refuse"):
            raise smtplib.SMTPRecipientsRefused({message.to: (550, b"no such user")})
        return real(message, connection)

    monkeypatch.setattr(sending, "_as_email", refuse)
    assert sending.send_due(timezone.now() + timedelta(seconds=1)) == 1
    assert [m.to for m in mail.outbox] == [["ok@example.org"]]


def test_claimed_row_belongs_to_its_runner_until_the_claim_is_old(receive, posting):
    receive(posting)
    now = timezone.now() + timedelta(seconds=1)
    Message.objects.update(claimed_at=now)
    assert sending.send_due(now) == 0
    assert sending.send_due(now + sending.CLAIM_LASTS + timedelta(seconds=1)) == 1


def test_candidate_without_address_gets_a_letter_that_is_never_mailed(receive, posting):
    application = receive(posting, email="")
    assert Message.objects.get().channel == "letter"
    assert sending.send_due(timezone.now() + timedelta(seconds=1)) == 0
    assert application.candidate.email is None


def test_name_that_looks_like_a_placeholder_stays_as_typed(receive, posting, cast):
    application = receive(posting, first_name="{reference}", last_name="%(x)s {{ secret }}")
    text = compose("rejected", application).body
    assert "{reference} %(x)s {{ secret }}" in text


@pytest.mark.parametrize("spoil", [lambda t: t[:-2], lambda t: "x" + t, lambda t: "", lambda t: t.upper()])
def test_forged_link_opens_nothing(receive, posting, spoil):
    token = links.sign(receive(posting), links.CANDIDATE)
    with pytest.raises(Application.DoesNotExist):
        links.read(spoil(token), links.CANDIDATE)


def test_link_has_one_purpose_and_dies_with_its_epoch(receive, posting):
    application = receive(posting)
    token = links.sign(application, links.CANDIDATE)
    with pytest.raises(Application.DoesNotExist):
        links.read(token, "other")
    Application.objects.update(link_epoch=1)
    with pytest.raises(Application.DoesNotExist):
        links.read(token, links.CANDIDATE)


def test_message_that_can_never_be_sent_is_failed_at_once(receive, posting):
    receive(posting)
    Message.objects.update(subject="a\nBcc: x@example.org")
    sending.send_due(timezone.now() + timedelta(seconds=1))
    message = Message.objects.get()
    assert (message.state, mail.outbox) == ("failed", [])
    assert "BadHeaderError" in message.last_answer
