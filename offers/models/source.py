"""Where postings come from: a site, its files, and what each run of the import did."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import pgettext_lazy

from offers.models.employer import Employer, User, languages, validate_time_zone


class ImportSource(models.Model):
    slug = models.SlugField(pgettext_lazy("import source", "short name"), unique=True)
    employer = models.ForeignKey(
        Employer,
        models.PROTECT,
        related_name="import_sources",
        verbose_name=pgettext_lazy("import source", "employer"),
    )
    time_zone = models.CharField(
        pgettext_lazy("import source", "time zone"), max_length=64, validators=[validate_time_zone]
    )
    language = models.CharField(
        pgettext_lazy("import source", "language"), max_length=5, default="fr", choices=languages
    )
    last_root = models.CharField(pgettext_lazy("import source", "folder last read"), max_length=1000, blank=True)

    class Meta:
        verbose_name = pgettext_lazy("import source", "content source")
        verbose_name_plural = pgettext_lazy("import source", "content sources")
        ordering = ["slug"]

    def __str__(self) -> str:
        return self.slug


class Answer(models.TextChoices):
    """Is the page an ad? The extractor's answer; HR's, once given, wins for good."""

    YES = "yes", pgettext_lazy("is it an ad", "an ad")
    PERHAPS = "perhaps", pgettext_lazy("is it an ad", "perhaps an ad")
    NO = "no", pgettext_lazy("is it an ad", "not an ad")


def answers() -> list[tuple[str, Any]]:
    return list(Answer.choices)


class ImportedFileQuerySet(models.QuerySet["ImportedFile"]):
    def visible_to(self, user: User) -> ImportedFileQuerySet:
        return self.filter(source__employer__in=Employer.objects.run_by(user))


class ImportedFile(models.Model):
    """One file of a source. ``base`` is what the site last said, field by field, as the JSON Lines
    report writes it; ``conflicts`` maps a field to {"kind", "base", "site"} until HR chooses.
    Only ``offers.importer`` writes either."""

    source = models.ForeignKey(ImportSource, models.CASCADE, related_name="files")
    path = models.CharField(pgettext_lazy("imported file", "file"), max_length=1000)
    digest = models.CharField(max_length=64)
    extractor_version = models.CharField(max_length=40)
    verdict = models.CharField(pgettext_lazy("imported file", "read as"), max_length=10, choices=answers)
    verdict_score = models.FloatField(default=0)
    verdict_reasons: models.JSONField[Any, Any] = models.JSONField(default=list, blank=True)
    hr_verdict = models.CharField(
        pgettext_lazy("imported file", "HR's answer"), max_length=10, choices=answers, blank=True
    )
    posting = models.OneToOneField(
        "offers.JobPosting", models.SET_NULL, null=True, blank=True, related_name="imported_file"
    )
    # Kept for ads and perhaps-ads only: the review shows it, and the folder may be gone by then.
    text = models.TextField(blank=True)
    base: models.JSONField[Any, Any] = models.JSONField(default=dict, blank=True)
    evidence: models.JSONField[Any, Any] = models.JSONField(default=dict, blank=True)
    problems: models.JSONField[Any, Any] = models.JSONField(default=list, blank=True)
    conflicts: models.JSONField[Any, Any] = models.JSONField(default=dict, blank=True)
    missing_since = models.DateTimeField(pgettext_lazy("imported file", "missing since"), null=True, blank=True)

    objects = ImportedFileQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("imported file", "imported file")
        verbose_name_plural = pgettext_lazy("imported file", "imported files")
        constraints = [models.UniqueConstraint(fields=["source", "path"], name="imported_file_path")]
        ordering = ["path"]

    def __str__(self) -> str:
        return self.path

    @property
    def answer(self) -> str:
        return self.hr_verdict or self.verdict


class ImportRun(models.Model):
    """``lines``: the report of the run, one object a file, without the unchanged and the ignored."""

    source = models.ForeignKey(ImportSource, models.CASCADE, related_name="runs")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, verbose_name=pgettext_lazy("import run", "by")
    )
    started_at = models.DateTimeField(pgettext_lazy("import run", "started"))
    finished_at = models.DateTimeField(pgettext_lazy("import run", "finished"), null=True)
    counts: models.JSONField[Any, Any] = models.JSONField(default=dict)
    lines: models.JSONField[Any, Any] = models.JSONField(default=list)

    class Meta:
        verbose_name = pgettext_lazy("import run", "import")
        verbose_name_plural = pgettext_lazy("import run", "imports")
        ordering = ["-started_at"]

    def __str__(self) -> str:
        return f"{self.source.slug} {self.started_at:%Y-%m-%d %H:%M}"
