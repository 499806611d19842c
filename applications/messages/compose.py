"""The texts of our messages. Placeholders come from a closed list and are replaced as plain text.

``{link}`` stays in the stored text: ``sending`` puts the signed link in when the message leaves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.template.defaultfilters import filesizeformat
from django.utils import translation
from django.utils.translation import pgettext

from applications.models import Application
from applications.models.message import MessageKind
from offers.deadlines import Verdict
from offers.presentation import instant_in_words

PLACEHOLDER = re.compile(r"\{(name|title|organization|reference|received|documents|missing|verdict)\}")


@dataclass(frozen=True, slots=True)
class Composed:
    subject: str
    body: str


def compose(kind: str, application: Application) -> Composed:
    """Subject and text in the candidate's language."""
    with translation.override(application.candidate.language):
        subject, body = default_text(kind)
        values = placeholders(application)
        return Composed(_fill(subject, values).replace("\n", " ")[:250], _fill(body, values).strip() + "\n")


def _fill(text: str, values: dict[str, str]) -> str:
    # One pass: a value that contains {reference} is not expanded again.
    return PLACEHOLDER.sub(lambda match: values[match.group(1)], text)


def placeholders(application: Application) -> dict[str, str]:
    posting = application.posting
    return {
        "name": application.candidate.name,
        "title": posting.title,
        "organization": posting.organization,
        "reference": application.reference,
        "received": instant_in_words(application.submitted_at, posting),
        "documents": _documents_in_words(application),
        "missing": _missing_in_words(application),
        "verdict": _verdict_in_words(application),
    }


def _documents_in_words(application: Application) -> str:
    # The candidate's own file names are not echoed: an acknowledgement must not carry anybody's text.
    lines = [
        pgettext("acknowledgement", "- %(name)s: %(size)s, SHA-256 %(sha256)s")
        % {"name": line.name, "size": filesizeformat(document.size), "sha256": document.sha256}
        for line in application.checklist()
        for document in line.documents
    ]
    return "\n".join(lines) or pgettext("acknowledgement", "- none")


def _missing_in_words(application: Application) -> str:
    missing = application.missing_documents()
    if not missing:
        return pgettext("acknowledgement", "Your application is complete.")
    return pgettext("acknowledgement", "Still missing: %(documents)s.") % {"documents": ", ".join(missing)}


def _verdict_in_words(application: Application) -> str:
    if application.deadline_snapshot is None:
        return pgettext("acknowledgement", "This posting has no deadline.")
    words = {
        Verdict.LATE: pgettext("acknowledgement", "It arrived after the deadline (%(deadline)s)."),
        Verdict.GRACE: pgettext(
            "acknowledgement",
            "It arrived after the deadline (%(deadline)s), with a form opened in time: it counts as on time.",
        ),
    }
    on_time = pgettext("acknowledgement", "It arrived on time (deadline: %(deadline)s).")
    return words.get(Verdict(application.verdict), on_time) % {
        "deadline": instant_in_words(application.deadline_snapshot, application.posting)
    }


def default_text(kind: str) -> tuple[str, str]:
    """Subject and text with placeholders, in the active language."""
    texts = {
        MessageKind.ACKNOWLEDGEMENT: (
            pgettext("mail subject", "We have received your application – {title} ({reference})"),
            pgettext(
                "mail body",
                "Good day,\n\n"
                "{organization} has received your application for the position “{title}” on {received}.\n\n"
                "Your reference: {reference}\n\n"
                "{verdict}\n"
                "{missing}\n\n"
                "Documents received:\n{documents}\n\n"
                "Your application page, to keep: {link}\n\n"
                "You will receive an answer, whatever it is.\n\n"
                "{organization}\n",
            ),
        ),
        MessageKind.SELECTED: (
            pgettext("mail subject", "Your application – {title} ({reference})"),
            pgettext(
                "mail body",
                "Good day {name},\n\n"
                "We are pleased to tell you that your application for the position “{title}” has been selected.\n"
                "We will contact you shortly for what comes next.\n\n"
                "Your reference: {reference}\n\n"
                "{organization}\n",
            ),
        ),
        MessageKind.RESERVE: (
            pgettext("mail subject", "Your application – {title} ({reference})"),
            pgettext(
                "mail body",
                "Good day {name},\n\n"
                "Thank you for your application for the position “{title}”. Another person was chosen, but your "
                "application convinced us: we place it in our recruitment reserve and will contact you should a "
                "similar position become free.\n\n"
                "Your reference: {reference}\n\n"
                "{organization}\n",
            ),
        ),
        MessageKind.REJECTED: (
            pgettext("mail subject", "Your application – {title} ({reference})"),
            pgettext(
                "mail body",
                "Good day {name},\n\n"
                "Thank you for your application for the position “{title}” and for the time you gave it. "
                "After careful reading, we have not selected it.\n\n"
                "We wish you every success in your search.\n\n"
                "Your reference: {reference}\n\n"
                "{organization}\n",
            ),
        ),
        MessageKind.WITHDRAWN: (
            pgettext("mail subject", "Your application is withdrawn – {title} ({reference})"),
            pgettext(
                "mail body",
                "Good day,\n\n"
                "As you asked, your application for the position “{title}” is withdrawn.\n\n"
                "Your reference: {reference}\n\n"
                "{organization}\n",
            ),
        ),
    }
    return texts[MessageKind(kind)]
