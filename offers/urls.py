urlpatterns = []
app_name = "offers"
