"""HR's form of a posting. It validates; ``offers.editing`` writes."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django import forms
from django.core.validators import validate_email
from django.utils.translation import pgettext, pgettext_lazy

from offers.models import JobPosting
from offers.models.choices import State
from offers.models.employer import lines
from offers.publication import missing_for_publication

# In cents the amount must fit a 32-bit column.
AMOUNT: dict[str, Any] = {
    "max_value": 21_000_000,
    "max_digits": 10,
    "decimal_places": 2,
    "min_value": 0,
    "required": False,
}


class PostingForm(forms.ModelForm):
    amount_min = forms.DecimalField(label=pgettext_lazy("posting form", "Pay, from"), **AMOUNT)
    amount_max = forms.DecimalField(label=pgettext_lazy("posting form", "Pay, up to"), **AMOUNT)
    apply_url = forms.URLField(
        label=pgettext_lazy("posting form", "Application page elsewhere"),
        max_length=500,
        required=False,
        assume_scheme="https",
    )
    deadline_reason = forms.CharField(
        label=pgettext_lazy("posting form", "Why the deadline changes"),
        max_length=500,
        required=False,
        help_text=pgettext_lazy("posting", "Kept in the history; shown in the jury pack."),
    )
    seen_version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = JobPosting
        fields = "__all__"  # noqa: DJ007 (the admin's fieldsets name them)
        widgets = {
            "places": forms.Textarea(attrs={"rows": 2}),
            "contact": forms.Textarea(attrs={"rows": 2}),
            "postal_address": forms.Textarea(attrs={"rows": 3}),
            "description": forms.Textarea(attrs={"rows": 24}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        posting = self.instance
        self.initial["seen_version"] = posting.version
        for name, cents in (("amount_min", posting.salary_min), ("amount_max", posting.salary_max)):
            self.initial[name] = None if cents is None else Decimal(cents) / 100

    def clean_valid_through(self) -> datetime | None:
        deadline: datetime | None = self.cleaned_data["valid_through"]
        if deadline and not 2000 <= deadline.year <= 2100:
            raise forms.ValidationError(pgettext("posting", "Choose a year between 2000 and 2100."))
        return deadline

    def clean_contact(self) -> str:
        for address in lines(self.cleaned_data["contact"]):
            validate_email(address)
        return self.cleaned_data["contact"]

    def clean_job_start_date(self) -> str:
        value: str = self.cleaned_data["job_start_date"].strip()
        if value in ("", "asap"):
            return value
        try:
            date.fromisoformat(value if len(value) == 10 and "W" not in value else f"{value}-01")
        except ValueError:
            raise forms.ValidationError(
                pgettext("posting", "Write 2027-03-01, 2027-03 or asap (as soon as possible).")
            ) from None
        return value

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        seen = cleaned.get("seen_version")
        if self.instance.pk and seen != self.instance.version:
            raise forms.ValidationError(
                pgettext(
                    "posting",
                    "Meanwhile somebody else, or an import, changed this posting. Nothing of yours was saved: "
                    "open it again in another tab, compare, and save there.",
                )
            )
        for name in ("duration_months", "working_time_percent", "hours_per_week"):
            if (cleaned.get(name) or 0) < 0:
                self.add_error(name, pgettext("posting", "A number below zero makes no sense here."))
        low, high = cleaned.get("amount_min"), cleaned.get("amount_max")
        if low is not None and high is not None and low > high:
            self.add_error("amount_max", pgettext("posting", "The highest pay is below the lowest."))
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        for column, name in (("salary_min", "amount_min"), ("salary_max", "amount_max")):
            amount = self.cleaned_data.get(name)
            setattr(self.instance, column, None if amount is None else int(amount * 100))
        if self.instance.salary_min is not None or self.instance.salary_max is not None:
            self.instance.salary_currency = self.instance.salary_currency or "EUR"
        if self.instance.state == State.PUBLISHED and (missing := missing_for_publication(self.instance)):
            words = pgettext("posting", "A published posting cannot do without: %(missing)s.")
            self.add_error(None, words % {"missing": ", ".join(missing)})
