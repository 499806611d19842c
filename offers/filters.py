"""The filter of the public list: works by address alone, without script."""

from __future__ import annotations

import django_filters
from django.db.models import Q, QuerySet
from django.utils.translation import pgettext_lazy

from offers.models import JobPosting
from offers.models.choices import contract_types


class PostingFilter(django_filters.FilterSet):
    q = django_filters.CharFilter(method="search", label=pgettext_lazy("posting filter", "Keywords"))
    place = django_filters.CharFilter(method="at_place", label=pgettext_lazy("posting filter", "Place"))
    contract = django_filters.ChoiceFilter(
        field_name="contract_type",
        choices=contract_types,
        label=pgettext_lazy("posting filter", "Contract"),
        empty_label=pgettext_lazy("posting filter", "All contracts"),
    )

    class Meta:
        model = JobPosting
        fields = ["q", "place", "contract"]

    def search(self, queryset: QuerySet[JobPosting], name: str, value: str) -> QuerySet[JobPosting]:
        for word in value.split()[:8]:
            found = Q(title__icontains=word) | Q(description__icontains=word) | Q(hiring_organization__icontains=word)
            queryset = queryset.filter(found | Q(employer__name__icontains=word))
        return queryset

    def at_place(self, queryset: QuerySet[JobPosting], name: str, value: str) -> QuerySet[JobPosting]:
        return queryset.filter(places__icontains=value.strip())
