from django.urls import path

from offers import views

app_name = "offers"

urlpatterns = [
    path("", views.posting_list, name="list"),
    path("offres/<slug:slug>-<int:pk>/", views.posting_detail, name="detail"),
]
