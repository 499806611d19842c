from django.apps import AppConfig
from django.utils.translation import pgettext_lazy


class AccountsConfig(AppConfig):
    name = "recruit.accounts"
    label = "accounts"
    verbose_name = pgettext_lazy("accounts app", "Accounts")
