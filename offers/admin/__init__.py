"""Postings themselves are registered by ``applications.admin``, which shows them with their counts."""

from offers.admin import employer, imports  # noqa: F401
