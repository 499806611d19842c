"""One import for other rooms: ``from applications.models import Application``."""

from applications.models.application import Application, StatusChange
from applications.models.candidate import Candidate
from applications.models.document import Document
from applications.models.event import Event
from applications.models.message import Message

__all__ = ["Application", "Candidate", "Document", "Event", "Message", "StatusChange"]
