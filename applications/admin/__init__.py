"""The desk, by noun."""

from applications.admin import application, document, job_posting, message  # noqa: F401
