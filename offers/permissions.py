"""What a role may do, model by model. Which rows: ``visible_to``. One table, no group to keep in step."""

from __future__ import annotations

from typing import Any

from offers.models import Membership
from offers.models.employer import Role, User

VIEW = ("view",)
WORK = ("view", "change")
ALL = ("view", "add", "change")
# Nobody but an administrator deletes: a posting is archived, an application is purged by retention.
ROLE_PERMISSIONS: dict[str, dict[str, tuple[str, ...]]] = {
    Role.HR: {
        "offers.employer": WORK,
        "offers.jobposting": ALL,
        "offers.documentrequirement": (*ALL, "delete"),
        "offers.deadlinechange": VIEW,
        "offers.importsource": VIEW,
        "offers.importedfile": WORK,
        "offers.importrun": VIEW,
        "applications.application": WORK,
        "applications.candidate": WORK,
        "applications.document": VIEW,
        "applications.message": WORK,
    },
    Role.REVIEWER: {
        "offers.jobposting": VIEW,
        "applications.application": VIEW,
        "applications.document": VIEW,
    },
}


class MembershipBackend:
    """Turns memberships into Django's model permissions, so that the stock admin asks one place."""

    def authenticate(self, request: Any, **credentials: Any) -> None:
        return None

    def get_user(self, user_id: Any) -> None:
        return None

    def get_all_permissions(self, user_obj: User, obj: Any = None) -> set[str]:
        if obj is not None or not user_obj.is_active or user_obj.is_anonymous:
            return set()
        if not hasattr(user_obj, "_membership_permissions"):
            roles = Membership.objects.filter(user=user_obj).values_list("role", flat=True).distinct()
            user_obj._membership_permissions = {p for role in roles for p in permissions_of(role)}
        permissions: set[str] = user_obj._membership_permissions
        return permissions

    def has_perm(self, user_obj: User, perm: str, obj: Any = None) -> bool:
        return perm in self.get_all_permissions(user_obj, obj)

    def has_module_perms(self, user_obj: User, app_label: str) -> bool:
        return any(perm.startswith(f"{app_label}.") for perm in self.get_all_permissions(user_obj))


def permissions_of(role: str) -> set[str]:
    """``{"offers.change_jobposting", …}``"""
    permissions = set()
    for model, actions in ROLE_PERMISSIONS[role].items():
        app_label, model_name = model.split(".")
        permissions |= {f"{app_label}.{action}_{model_name}" for action in actions}
    return permissions
