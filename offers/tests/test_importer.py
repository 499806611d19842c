import json
from datetime import date, timedelta

import pytest
from django.core.management import CommandError, call_command

from bin.demo_content import write_demo
from offers import importer, publication
from offers.importer.merge import Decision, Sides, merge
from offers.importer.report import line
from offers.models import DeadlineChange, ImportedFile, ImportRun, JobPosting

TODAY = date(2026, 11, 23)

AD = """---
title: Offre d'emploi
date: 2026-11-02
---
# Coordinatrice ou coordinateur de la ruche (H/F/X)

Les Abeilles du Parc engagent une personne pour coordonner l'équipe.

## Missions

* Planifier les visites
* Former les bénévoles

## Profil

* Sens de l'organisation

Contrat à durée indéterminée, temps plein. Lieu de travail : Mons.

Envoyez votre CV et une lettre de motivation à ruche@abeilles.example.org au plus tard le {deadline}.
"""


@pytest.fixture
def site(tmp_path):
    (tmp_path / "site" / "jobs").mkdir(parents=True)
    (tmp_path / "site" / "jobs" / "ruche.md").write_text(AD.format(deadline="15 décembre 2026"), "utf-8")
    (tmp_path / "site" / "article.md").write_text("# Le miel\n\nLa récolte fut bonne cette année.\n", "utf-8")
    return tmp_path / "site"


def run(site, **options):
    plan = importer.plan(importer.default_source(), [site])
    importer.apply(plan, **options)
    return plan


def edit(site, **replace):
    path = site / "jobs" / "ruche.md"
    text = path.read_text("utf-8")
    for old, new in replace.values():
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


LATER = {"deadline": ("15 décembre 2026", "20 décembre 2026")}
EARLIER = {"deadline": ("15 décembre 2026", "1er décembre 2026")}


@pytest.mark.django_db
def test_ad_becomes_a_draft_with_its_fields_and_the_article_stays_out(site):
    plan = run(site)
    posting = JobPosting.objects.get()
    assert plan.counts() == {"added": 1, "ignored": 1}
    assert posting.state == "draft"
    assert posting.title == "Coordinatrice ou coordinateur de la ruche"
    assert posting.valid_through.isoformat() == "2026-12-15T22:59:59+00:00"
    assert (posting.place_list, posting.contract_type, posting.working_time_percent) == (["Mons"], "cdi", 100)
    assert sorted(r.kind for r in posting.document_requirements.all()) == ["cover_letter", "cv"]
    assert posting.contact_list == ["ruche@abeilles.example.org"]
    assert publication.missing_for_publication(posting) == []


@pytest.mark.django_db
def test_evidence_is_a_passage_of_the_stored_text(site):
    run(site)
    imported = ImportedFile.objects.get(posting__isnull=False)
    lines = imported.text.split("\n")
    for found in imported.evidence["valid_through"]:
        rest = "\n".join(lines[found["line"] - 1 :])
        assert found["quote"] in rest


@pytest.mark.django_db
def test_second_run_changes_nothing(site):
    run(site)
    before = JobPosting.objects.values().get()
    plan = run(site)
    assert plan.counts() == {"unchanged": 1, "ignored": 1}
    assert JobPosting.objects.values().get() == before


@pytest.mark.django_db
def test_dry_run_writes_nothing(site, capsys):
    call_command("import_offers", str(site), "--dry-run")
    assert "Coordinatrice" in capsys.readouterr().out
    assert (JobPosting.objects.count(), ImportedFile.objects.count(), ImportRun.objects.count()) == (0, 0, 0)


@pytest.mark.django_db
def test_site_moves_the_deadline_of_a_draft(site):
    run(site)
    edit(site, **LATER)
    plan = run(site)
    assert plan.counts()["changed"] == 1
    assert JobPosting.objects.get().valid_through.date() == date(2026, 12, 20)
    assert DeadlineChange.objects.get().origin == "site"


@pytest.mark.django_db
def test_hr_edit_survives_when_the_site_is_silent(site):
    run(site)
    JobPosting.objects.update(places="Binche")
    edit(site, **LATER)
    run(site)
    posting = JobPosting.objects.get()
    assert (posting.places, posting.valid_through.date()) == ("Binche", date(2026, 12, 20))


@pytest.mark.django_db
def test_both_edited_keeps_hr_and_records_a_conflict_once(site):
    run(site)
    JobPosting.objects.update(places="Binche")
    edit(site, place=("Mons", "Soignies"))
    plan = run(site)
    imported = ImportedFile.objects.get(posting__isnull=False)
    assert plan.counts()["conflict"] == 1
    assert JobPosting.objects.get().places == "Binche"
    assert imported.conflicts == {"job_location": {"kind": "conflict", "base": ["Mons"], "site": ["Soignies"]}}
    assert run(site).is_empty
    imported.refresh_from_db()
    assert "job_location" in imported.conflicts


@pytest.mark.django_db
@pytest.mark.parametrize(("change", "taken"), [(LATER, True), (EARLIER, False)])
def test_published_posting_takes_a_later_deadline_only(site, change, taken):
    run(site, publish_certain=True)
    assert JobPosting.objects.get().state == "published"
    edit(site, **change)
    run(site)
    conflicts = ImportedFile.objects.get(posting__isnull=False).conflicts
    assert (JobPosting.objects.get().valid_through.date() == date(2026, 12, 20)) is taken
    assert (conflicts.get("valid_through", {}).get("kind") == "proposal") is not taken


@pytest.mark.django_db
def test_moved_file_keeps_its_posting(site):
    run(site)
    pk = JobPosting.objects.get().pk
    (site / "jobs" / "ruche.md").rename(site / "coordination.md")
    run(site)
    assert JobPosting.objects.get().pk == pk
    assert ImportedFile.objects.get(posting__isnull=False).path == "coordination.md"


@pytest.mark.django_db
def test_vanished_file_is_reported_and_closed_only_when_asked(site):
    run(site)
    (site / "jobs" / "ruche.md").unlink()
    assert run(site).counts()["missing"] == 1
    assert JobPosting.objects.get().closed_at is None
    with pytest.raises(importer.TooManyMissing):
        run(site, close_missing=True)
    run(site, close_missing=True, force=True)
    assert JobPosting.objects.get().close_reason == "vanished"


@pytest.mark.django_db
def test_one_bad_file_never_stops_the_others(site, capsys):
    (site / "image.md").write_bytes(b"\x00\x01\x02" * 50)
    with pytest.raises(SystemExit) as stop:
        call_command("import_offers", str(site), "--format", "jsonl")
    lines = {line["path"]: line for line in map(json.loads, capsys.readouterr().out.splitlines())}
    assert stop.value.code == 1
    assert lines["image.md"]["action"] == "error"
    assert lines["image.md"]["problems"][0]["message"]
    assert lines["jobs/ruche.md"]["is_posting"] is True
    assert JobPosting.objects.count() == 1


@pytest.mark.django_db
def test_report_line_has_the_agreed_shape(site, capsys):
    call_command("import_offers", str(site), "--dry-run", "--format", "jsonl")
    line = next(x for x in map(json.loads, capsys.readouterr().out.splitlines()) if x["is_posting"])
    assert list(line) == ["path", "is_posting", "verdict", "action", "posting", "evidence", "problems"]
    assert line["posting"]["valid_through"] == "2026-12-15"
    assert set(line["evidence"]["valid_through"]) == {"line", "quote", "certainty"}


@pytest.mark.django_db
def test_missing_path_is_said_plainly(tmp_path):
    with pytest.raises(CommandError, match="no such file or folder"):
        call_command("import_offers", str(tmp_path / "nowhere"))


@pytest.mark.django_db
def test_demo_folder_gives_four_ads(tmp_path):
    plan = run(write_demo(tmp_path / "demo", TODAY), publish_certain=True)
    assert plan.counts() == {"added": 4, "ignored": 1}
    deadlines = sorted(p.valid_through.date() for p in JobPosting.objects.all())
    assert deadlines == [TODAY + timedelta(days=n) for n in (4, 11, 11, 18)]


def sides(base, site, current):
    return {"title": Sides(base, site, current)}


@pytest.mark.parametrize(
    ("base", "site", "current", "outcome"),
    [
        ("a", "a", "a", None),
        ("a", "b", "a", "take"),
        ("a", "a", "hr", None),
        ("a", "b", "hr", "conflict"),
        ("a", "b", "b", None),
    ],
)
def test_three_way_merge(base, site, current, outcome):
    assert [d.outcome for d in merge(sides(base, site, current))] == ([outcome] if outcome else [])


def test_held_field_becomes_a_proposal():
    assert merge(sides("a", "b", "a"), frozenset({"title"})) == [Decision("title", "proposal", "a", "b")]


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 3])
def test_unchanged_tree_asks_a_constant_number_of_queries(site, django_assert_num_queries, count):
    for number in range(count):
        (site / f"article-{number}.md").write_text(f"# Le miel {number}\n\nUne belle année.\n", "utf-8")
        text = AD.format(deadline=f"{number + 1} décembre 2026").replace("la ruche", f"la ruche {number}")
        (site / "jobs" / f"ad-{number}.md").write_text(text, "utf-8")
    run(site)
    source = importer.default_source()
    with django_assert_num_queries(3):
        again = importer.plan(source, [site])
        assert [line(item)["posting"] is not None for item in again.items].count(True) == count + 1
    assert again.is_empty


@pytest.mark.django_db
def test_an_article_that_changes_keeps_what_hr_said_of_it(site):
    run(site)
    ImportedFile.objects.filter(path="article.md").update(hr_verdict="no")
    (site / "article.md").write_text("# Le miel\n\nLa récolte fut maigre.\n", "utf-8")
    run(site)
    row = ImportedFile.objects.get(path="article.md")
    assert (row.hr_verdict, ImportedFile.objects.filter(path="article.md").count()) == ("no", 1)
    assert run(site).counts() == {"unchanged": 1, "ignored": 1}


@pytest.mark.django_db
def test_hr_says_it_is_an_ad_and_the_next_import_follows(site):
    run(site)
    ImportedFile.objects.filter(path="article.md").update(hr_verdict="yes")
    assert run(site).counts() == {"added": 1, "unchanged": 1}
    assert ImportedFile.objects.get(path="article.md").posting.state == "draft"
    assert run(site).counts() == {"unchanged": 2}
