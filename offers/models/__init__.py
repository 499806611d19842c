"""One import for other rooms: ``from offers.models import JobPosting``."""

from offers.models.deadline_change import DeadlineChange
from offers.models.employer import Employer, Membership
from offers.models.job_posting import DocumentRequirement, JobPosting
from offers.models.source import ImportedFile, ImportRun, ImportSource

__all__ = [
    "DeadlineChange",
    "DocumentRequirement",
    "Employer",
    "ImportRun",
    "ImportSource",
    "ImportedFile",
    "JobPosting",
    "Membership",
]
