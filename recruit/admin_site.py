from __future__ import annotations

from django.contrib.admin import AdminSite
from django.utils.translation import pgettext_lazy


class DeskSite(AdminSite):
    site_header = pgettext_lazy("desk", "Recruitment")
    site_title = pgettext_lazy("desk", "Recruitment")
    index_title = pgettext_lazy("desk", "Today")
    enable_nav_sidebar = False
