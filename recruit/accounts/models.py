"""The staff account: people who recruit. Candidates have no account."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import pgettext_lazy


def language_choices() -> list[tuple[str, str]]:
    return [(code, str(label)) for code, label in settings.LANGUAGES]


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        if not email:
            raise ValueError("An account needs an e-mail address.")
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        return self.create_user(email, password, is_superuser=True, **fields)

    def get_by_natural_key(self, email: str | None) -> User:
        return self.get(email__iexact=email)


class User(AbstractBaseUser, PermissionsMixin):
    """E-mail as login. What the person may see comes from ``Membership``, not from here."""

    email = models.EmailField(
        pgettext_lazy("user", "e-mail address"),
        unique=True,
        error_messages={"unique": pgettext_lazy("user", "An account with this address exists already.")},
    )
    name = models.CharField(pgettext_lazy("user", "name"), max_length=150)
    language = models.CharField(pgettext_lazy("user", "language"), max_length=5, default="fr", choices=language_choices)
    is_active = models.BooleanField(
        pgettext_lazy("user", "active"),
        default=True,
        help_text=pgettext_lazy("user", "Untick instead of deleting: the history keeps its author."),
    )
    is_staff = models.BooleanField(pgettext_lazy("user", "may sign in to the desk"), default=True)
    date_joined = models.DateTimeField(pgettext_lazy("user", "created on"), default=timezone.now, editable=False)

    objects = UserManager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        verbose_name = pgettext_lazy("user", "account")
        verbose_name_plural = pgettext_lazy("user", "accounts")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="user_email_unique",
                violation_error_message=pgettext_lazy("user", "An account with this address exists already."),
            )
        ]

    def __str__(self) -> str:
        return self.name or self.email

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name.split(" ")[0] if self.name else self.email
