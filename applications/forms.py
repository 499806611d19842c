"""The form a candidate fills in: validates, never writes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from crispy_forms.helper import FormHelper
from crispy_forms.layout import HTML, Field, Fieldset, Layout
from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import ProhibitNullCharactersValidator, RegexValidator
from django.template.defaultfilters import filesizeformat
from django.utils.translation import get_language, npgettext, pgettext, pgettext_lazy

from applications.documents import formats
from applications.submission import Submission, Upload
from offers.models import DocumentRequirement, JobPosting

MEBIBYTE = 2**20
one_line = RegexValidator(r"^[^\r\n\t\x00]*\Z", pgettext_lazy("application form", "Write this on one line."))


def readable(name: str) -> None:
    """A name holds a letter, and nothing that is invisible or turns the text around."""
    joiners = "\u200c\u200d"
    hidden = any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") and c not in joiners for c in name)
    if hidden or not any(c.isalpha() for c in name):
        raise forms.ValidationError(
            pgettext("application form", "Write this with letters; invisible characters are not accepted.")
        )


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True
    template_name = "django/forms/widgets/file.html"  # nothing to clear: files are not kept yet


class DocumentField(forms.FileField):
    """One requirement's files, each recognised by structure. Cleans to a list of ``Upload``."""

    def __init__(self, requirement: DocumentRequirement | None, **kwargs: Any) -> None:
        self.requirement = requirement
        self.max_files = requirement.max_files if requirement else 3
        widget = FilesInput(attrs={"accept": formats.ACCEPT, "multiple": self.max_files > 1})
        if requirement and requirement.required:
            kwargs["error_messages"] = {
                "required": pgettext("application form", "Add the document “%(name)s”: the posting asks for it.")
                % {"name": requirement.name}
            }
        super().__init__(widget=widget, help_text=file_hint(self.max_files), **kwargs)

    def clean(self, data: Any, initial: Any = None) -> list[Upload]:
        files = [file for file in (data or []) if file is not None]
        if not files:
            super().clean(None, initial)
            return []
        if len(files) > self.max_files:
            message = npgettext(
                "application form",
                "Here you can add %(count)s file; you chose %(chosen)s.",
                "Here you can add up to %(count)s files; you chose %(chosen)s.",
                self.max_files,
            )
            raise forms.ValidationError(message % {"count": self.max_files, "chosen": len(files)})
        errors: list[str] = []
        uploads = [upload for file in files if (upload := self._upload(file, errors))]
        if errors:
            raise forms.ValidationError(errors)
        return uploads

    def _upload(self, file: UploadedFile, errors: list[str]) -> Upload | None:
        name, size = file.name or "", file.size or 0
        try:
            if size > settings.DOCUMENT_MAX_MB * MEBIBYTE:
                raise formats.Refused("too_large")
            kind = formats.recognise(cast(BinaryIO, file), size)
        except formats.Refused as refused:
            errors.append(refusal(refused.code, name, size))
            return None
        document_kind = self.requirement.kind if self.requirement else "other"
        return Upload(file, formats.display_name(name, kind), kind, document_kind, self.requirement)


class ApplicationForm(forms.Form):
    first_name = forms.CharField(
        label=pgettext_lazy("application form", "First name"), max_length=100, validators=[one_line, readable]
    )
    last_name = forms.CharField(
        label=pgettext_lazy("application form", "Last name"), max_length=100, validators=[one_line, readable]
    )
    email = forms.EmailField(
        label=pgettext_lazy("application form", "E-mail address"),
        max_length=254,
        help_text=pgettext_lazy("application form", "Our acknowledgement and our answer go there."),
    )
    phone = forms.CharField(
        label=pgettext_lazy("application form", "Telephone"), max_length=40, required=False, validators=[one_line]
    )
    cover_note = forms.CharField(
        label=pgettext_lazy("application form", "Message to the employer"),
        max_length=10_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
        validators=[ProhibitNullCharactersValidator()],
    )
    heard_from = forms.CharField(
        label=pgettext_lazy("application form", "How did you hear of this posting?"),
        max_length=120,
        required=False,
        validators=[one_line],
    )

    AUTOCOMPLETE = {"first_name": "given-name", "last_name": "family-name", "email": "email", "phone": "tel"}

    def __init__(self, posting: JobPosting, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.posting = posting
        self.use_required_attribute = False  # our own sentences, all at once, also without script
        for name, value in self.AUTOCOMPLETE.items():
            self.fields[name].widget.attrs["autocomplete"] = value
        for name, words in required_sentences().items():
            self.fields[name].error_messages["required"] = words
        for requirement in posting.document_requirements.all():
            self.fields[f"document_{requirement.pk}"] = DocumentField(
                requirement, label=requirement.name, required=requirement.required
            )
        self.fields["document_other"] = DocumentField(
            None, label=pgettext("application form", "Other documents"), required=False
        )
        self._word_labels()
        self.helper = self._helper()

    def _word_labels(self) -> None:
        """« facultatif » in words: a star means nothing to somebody who does not see it."""
        for field in self.fields.values():
            if not field.required:
                field.label = pgettext("application form", "%(label)s (optional)") % {"label": field.label}

    @property
    def document_fields(self) -> list[str]:
        return [name for name in self.fields if name.startswith("document_")]

    def _helper(self) -> FormHelper:
        helper = FormHelper()
        helper.form_tag, helper.disable_csrf = False, True  # the page's own form has both
        helper.form_show_errors = True
        helper.layout = Layout(
            Fieldset(pgettext("application form", "You"), "first_name", "last_name", "email", "phone"),
            Fieldset(
                pgettext("application form", "Your documents"),
                HTML("{% include 'applications/document_hint.html' %}"),
                *(Field(name) for name in self.document_fields),
            ),
            Fieldset(pgettext("application form", "Your message"), "cover_note", "heard_from"),
        )
        return helper

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        uploads = list(self._uploads())
        total = sum(upload.file.size or 0 for upload in uploads)
        if total > settings.DOCUMENTS_MAX_MB * MEBIBYTE:
            message = pgettext("application form", "Your files weigh %(total)s together; the limit is %(limit)s.")
            self.add_error(
                None, message % {"total": filesizeformat(total), "limit": mebibytes(settings.DOCUMENTS_MAX_MB)}
            )
        if len(uploads) > settings.DOCUMENTS_MAX_FILES:
            message = pgettext("application form", "You chose %(count)s files; the limit is %(limit)s.")
            self.add_error(None, message % {"count": len(uploads), "limit": settings.DOCUMENTS_MAX_FILES})
        return cleaned

    def _uploads(self) -> Iterator[Upload]:
        for name in self.document_fields:
            yield from self.cleaned_data.get(name) or []

    def chose_files(self) -> bool:
        return any(self.files.getlist(name) for name in self.document_fields) if self.files else False

    def submission(self) -> Submission:
        """What ``intake.receive`` takes. Only after ``is_valid()``."""
        data = self.cleaned_data
        text = {name: data[name] for name in ("first_name", "last_name", "email", "phone", "cover_note", "heard_from")}
        return Submission(**text, language=get_language() or "fr", uploads=tuple(self._uploads()))


def required_sentences() -> dict[str, str]:
    return {
        "first_name": pgettext("application form", "Write your first name."),
        "last_name": pgettext("application form", "Write your last name."),
        "email": pgettext("application form", "Write your e-mail address."),
    }


def mebibytes(number: int) -> str:
    return filesizeformat(number * MEBIBYTE)


def file_hint(max_files: int) -> str:
    if max_files == 1:
        words = pgettext("application form", "%(formats)s; %(size)s at most.")
    else:
        words = pgettext("application form", "%(formats)s; %(size)s at most each, up to %(count)s files.")
    return words % {
        "formats": formats.FORMATS_IN_WORDS,
        "size": mebibytes(settings.DOCUMENT_MAX_MB),
        "count": max_files,
    }


def refusal(code: str, name: str, size: int) -> str:
    """One sentence that names the file and the rule."""
    sentences = {
        "empty": pgettext("file refused", "“%(name)s” is empty: choose the file again."),
        "unknown": pgettext(
            "file refused", "“%(name)s” is not a %(formats)s file: save it as PDF and choose it again."
        ),
        "broken": pgettext(
            "file refused", "“%(name)s” is damaged or cut: open it, save it again, then choose it again."
        ),
        "encrypted": pgettext(
            "file refused", "“%(name)s” is protected by a password: save it without and choose it again."
        ),
        "active": pgettext("file refused", "“%(name)s” contains macros: save it as PDF and choose it again."),
        "too_large": pgettext("file refused", "“%(name)s” weighs %(size)s; the limit is %(limit)s."),
        "too_large_inside": pgettext("file refused", "“%(name)s” is too large once unpacked: save it as PDF."),
    }
    return sentences[code] % {
        "name": formats.harmless(name),
        "formats": formats.FORMATS_IN_WORDS,
        "size": filesizeformat(size),
        "limit": mebibytes(settings.DOCUMENT_MAX_MB),
    }
