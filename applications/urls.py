from django.urls import path

from applications import views

app_name = "applications"

urlpatterns = [
    path("offres/<slug:slug>-<int:pk>/postuler/", views.apply, name="apply"),
    path("candidatures/<str:token>/", views.receipt, name="receipt"),
]
