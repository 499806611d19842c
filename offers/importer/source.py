"""The source and employer of a first run, so that the first command needs nothing else."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.utils.text import slugify

from offers.models import Employer, ImportSource


@transaction.atomic
def default_source() -> ImportSource:
    """The source ``default``, made from settings when it does not exist."""
    if source := ImportSource.objects.select_related("employer").filter(slug="default").first():
        return source
    employer, _ = Employer.objects.get_or_create(
        slug=slugify(settings.EMPLOYER_NAME)[:50] or "employer",
        defaults={
            "name": settings.EMPLOYER_NAME,
            "country": settings.EMPLOYER_COUNTRY,
            "time_zone": settings.TIME_ZONE,
            "language": settings.LANGUAGE_CODE,
        },
    )
    return ImportSource.objects.create(
        slug="default", employer=employer, time_zone=employer.time_zone, language=employer.language
    )
