"""What a form hands to ``intake``: checked text and checked files, nothing stored yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.core.files.uploadedfile import UploadedFile

from offers.models import DocumentRequirement


@dataclass(frozen=True, slots=True)
class Upload:
    """A checked file. ``type`` is one of ``documents.formats.MIME_TYPES``; ``name`` is made harmless."""

    file: UploadedFile
    name: str
    type: str
    kind: str
    requirement: DocumentRequirement | None


@dataclass(frozen=True, slots=True)
class Submission:
    first_name: str
    last_name: str
    email: str
    phone: str = ""
    language: str = "fr"
    cover_note: str = ""
    heard_from: str = ""
    uploads: tuple[Upload, ...] = field(default=())
