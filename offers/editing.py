"""What HR changes by hand in a posting."""

from __future__ import annotations

from django.db import transaction

from offers import deadlines
from offers.models import JobPosting
from offers.models.employer import User


@transaction.atomic
def save_edit(posting: JobPosting, *, by: User, deadline_reason: str = "") -> None:
    """Stores an edited posting; a moved deadline goes the way of every deadline.

    In order: puts the stored deadline back, saves the rest with a new ``version``, then changes the
    deadline with its history row.
    """
    wanted = posting.valid_through
    posting.valid_through = JobPosting.objects.values_list("valid_through", flat=True).get(pk=posting.pk)
    if posting.valid_through == wanted:
        posting.version += 1
        posting.save()
        return
    until_filled, posting.until_filled = posting.until_filled, False
    posting.version += 1
    posting.save()
    deadlines.change_deadline(posting, wanted, by=by, reason=deadline_reason)
    if wanted is None and until_filled:
        posting.until_filled = True
        posting.save(update_fields=["until_filled"])
