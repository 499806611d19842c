from django.apps import AppConfig
from django.utils.translation import pgettext_lazy


class OffersConfig(AppConfig):
    name = "offers"
    verbose_name = pgettext_lazy("offers app", "Job postings")
