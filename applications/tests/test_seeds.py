"""The four real ads, end to end, each with the clock inside its own window. Read, never copied."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from applications import intake
from applications.models import Application
from offers import importer, publication
from offers.models import JobPosting

# path prefix → (last second, UTC, documents required)
SEEDS = {
    "000": ("2022-05-13T21:59:59", []),
    "001": ("2023-08-25T21:59:59", []),
    "002": ("2021-03-14T22:59:59", ["cover_letter", "cv", "diploma"]),
    "003": ("2019-09-06T21:59:59", ["cover_letter", "cv"]),
}


@pytest.mark.django_db
@pytest.mark.parametrize("number", SEEDS)
def test_seed_from_file_to_its_own_last_second(number, shared, client, pdf):
    deadline = datetime.fromisoformat(SEEDS[number][0]).replace(tzinfo=UTC)
    with time_machine.travel(deadline - timedelta(days=2), tick=False):
        importer.apply(importer.plan(importer.default_source(), [shared / "seeds"]))
        posting = JobPosting.objects.get(imported_file__path__startswith=number)
        assert posting.valid_through == deadline
        required = sorted(r.kind for r in posting.document_requirements.all())
        assert required == SEEDS[number][1]
        posting.documents_decided = True  # what HR ticks
        posting.places = posting.places or "Liège"
        posting.save()
        publication.publish(posting, now=datetime.now(UTC))
        assert posting.title in client.get("/").content.decode()
    url = reverse("applications:apply", args=[posting.slug, posting.pk])

    def send(at, email):
        with time_machine.travel(at, tick=False):
            files = {f"document_{r.pk}": pdf(f"{r.kind}.pdf") for r in posting.document_requirements.all()}
            data = {"first_name": "Ana", "last_name": "Gil", "email": email, **files}
            return client.post(url, {"token": intake.issue_token(posting, at), **data})

    assert send(deadline, "a@example.org").status_code == 303
    assert send(deadline + timedelta(seconds=1), "b@example.org").status_code == 409
    application = Application.objects.get()
    assert (application.verdict, application.missing_documents()) == ("on_time", [])
    assert application.deadline_snapshot == deadline


@pytest.mark.django_db
def test_seeds_read_as_the_table_says(shared):
    plan = importer.plan(importer.default_source(), [shared / "seeds"])
    read = {item.path[:3]: item.posting_json for item in plan.items}
    expected = {
        "000": {
            "title": "Chargé(e) de développement du magazine",
            "valid_through": "2022-05-13",
            "job_start_date": "2022-06-01",
            "contract_type": "cdd",
            "contract_alternatives": ["freelance"],
            "duration_months": 12,
            "working_time_percent": 60,
            "job_location": ["Liège"],
            "job_location_type": "partial",
            "application_contact": ["recrutement@imagine-magazine.com"],
            "base_salary": None,
        },
        "001": {
            "title": "Journaliste free lance / gestionnaire de communauté",
            "valid_through": "2023-08-25",
            "job_start_date": "2023-09-01",
            "contract_type": "freelance",
            "application_contact": ["recrutement@imagine-magazine.com"],
        },
        "002": {
            "valid_through": "2021-03-14",
            "job_start_date": None,
            "contract_type": "cdd",
            "duration_months": 12,
            "working_time_percent": 75,
            "job_location": ["Auderghem"],
        },
        "003": {
            "valid_through": "2019-09-06",
            "job_start_date": "2019-09-16",
            "contract_type": "cdd",
            "duration_months": 6,
            "hours_per_week": 20,
            "job_location": ["Poitiers"],
            "application_contact": ["contact@poitierscollectif.fr"],
        },
    }
    assert {n: {f: read[n][f] for f in fields} for n, fields in expected.items()} == expected
    assert read["001"]["base_salary"]["min_value"] == 200
    assert (read["001"]["base_salary"]["unit_text"], read["001"]["base_salary"]["basis"]) == ("DAY", "excl_vat")
    assert (read["003"]["base_salary"]["min_value"], read["003"]["base_salary"]["basis"]) == (1047, "gross")
    assert read["002"]["title"].startswith("Community manager")
    assert read["003"]["title"].startswith("Chargé.e de campagne")
