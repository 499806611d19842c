"""Taking applications in: ``receive`` is the one way by which one enters."""

from applications.intake.receive import Closed, TokenUsed, receive
from applications.intake.token import FormToken, TokenInvalid
from applications.intake.token import issue as issue_token
from applications.intake.token import read as read_token
from applications.submission import Submission, Upload

__all__ = [
    "Closed",
    "FormToken",
    "Submission",
    "TokenInvalid",
    "TokenUsed",
    "Upload",
    "issue_token",
    "read_token",
    "receive",
]
