from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class RecruitConfig(AppConfig):
    name = "recruit"

    def ready(self) -> None:
        from recruit import checks  # noqa: F401  (registers the system checks)


class DeskConfig(AdminConfig):
    default_site = "recruit.admin_site.DeskSite"
