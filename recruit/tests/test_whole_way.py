"""One walk through the whole product, in a real browser, against real servers."""

import os
import re
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import expect

from bin.demo_content import write_demo
from conftest import free_port, pdf_bytes

ROOT = Path(settings.BASE_DIR)
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Installation:
    """The product as a sysadmin runs it: its own folder, database, web server and worker."""

    def __init__(self, folder: Path, smtp) -> None:
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "DATABASE_URL"},
            "DATA_DIR": str(folder),
            "SITE_URL": self.base,
            "EMAIL_URL": f"smtp://{smtp.host}:{smtp.port}",
            "EMPLOYER_NAME": "Maison Verte",
            "ENV_FILE": "/dev/null",
        }

    def manage(self, *words: str) -> str:
        command = [sys.executable, "manage.py", *words]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True, check=True)
        return done.stdout

    def start(self, *words: str) -> subprocess.Popen:
        return subprocess.Popen([sys.executable, *words], cwd=ROOT, env=self.environment)


def wait_for(condition, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := condition():
            return found
        time.sleep(0.2)
    raise AssertionError("waited in vain")


def answers(url):
    try:
        return urllib.request.urlopen(url, timeout=2).status == 200
    except OSError:
        return False


@pytest.fixture
def installation(tmp_path, smtp):
    here = Installation(tmp_path / "data", smtp)
    here.manage("migrate", "-v0")
    create = "from django.contrib.auth import get_user_model as g; g().objects.create_superuser"
    here.manage("shell", "-v0", "-c", f"{create}('rh@example.org', 'a-long-password', name='Camille Renard')")
    here.manage("import_offers", str(write_demo(tmp_path / "site")))
    processes = [
        here.start(
            "-m",
            "gunicorn",
            "recruit.wsgi",
            "--bind",
            f"127.0.0.1:{here.port}",
            "--threads",
            "4",
            "--no-control-socket",
        ),
        here.start("manage.py", "run_jobs", "--loop", "--every", "0.5"),
    ]
    wait_for(lambda: answers(here.base))
    yield here
    for process in processes:
        process.terminate()
    for process in processes:
        process.wait(timeout=20)


@pytest.fixture
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS.split())
        yield chromium
        chromium.close()


def broken_rules(page) -> list[str]:
    """What axe finds on the page as it stands, by the debugger so that the page's own CSP holds.

    Without preload: axe would fetch imported style sheets by itself and fill the console with it."""
    import axe_playwright_python

    source = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text("utf-8")
    page.context.new_cdp_session(page).send("Runtime.evaluate", {"expression": source})
    violations = page.evaluate("rules => axe.run(document, {runOnly: rules, preload: false})", RULES)["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in violations]


def look(page) -> None:
    """Every page of the walk: no accessibility rule broken, no sideways scrolling, at both widths."""
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert broken_rules(page) == [], (page.url, width)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, (page.url, width, over)
    page.set_viewport_size({"width": 1280, "height": 900})


def sign_in(page, base: str) -> None:
    page.goto(f"{base}/admin/")
    page.fill("input[name=username]", "rh@example.org")
    page.fill("input[name=password]", "a-long-password")
    page.press("input[name=password]", "Enter")
    page.wait_for_selector(".today")


def review_and_publish(page) -> None:
    look(page)
    page.get_by_role("link", name=re.compile("Animateur·rice de jardin partagé")).first.click()
    page.wait_for_selector("mark #source-valid_through", state="attached")
    look(page)
    page.check("#id_documents_decided")
    page.click("input[name=_publish]")
    page.wait_for_selector(".messagelist .success")


def send_button(page):
    return page.locator("form[method=post] [type=submit]").first


def apply_with_two_files(page, base: str, folder: Path) -> str:
    """Returns the text of the confirmation page."""
    for name in ("cv", "lettre"):
        (folder / f"{name}.pdf").write_bytes(pdf_bytes(name))
    page.goto(base)
    look(page)
    page.get_by_role("link", name=re.compile("Animateur·rice")).first.click()
    look(page)
    page.locator("a[href$='/postuler/']").first.click()
    look(page)
    send_button(page).click()  # nothing filled in
    expect(page).to_have_title(re.compile("^Erreur"))
    look(page)
    for field, value in (("first_name", "Noé"), ("last_name", "Lambert"), ("email", "noe@example.org")):
        page.fill(f"#id_{field}", value)
    files = page.locator("input[type=file]")
    files.nth(0).set_input_files(folder / "cv.pdf")
    files.nth(1).set_input_files(folder / "lettre.pdf")
    send_button(page).click()
    page.wait_for_url("**/candidatures/**")
    look(page)
    return page.inner_text("main")


def read_and_decide(page, base: str, folder: Path) -> None:
    page.goto(f"{base}/admin/applications/application/")
    look(page)
    page.get_by_role("link", name="Noé Lambert").click()
    look(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="cv.pdf").click()
    assert Path(download.value.path()).read_bytes() == (folder / "cv.pdf").read_bytes()
    page.click("button[value=under_review]")
    page.click("button[value=rejected]")
    page.wait_for_selector(".draft")
    look(page)


def text_of(message) -> str:
    return message.get_payload(decode=True).decode()


@pytest.mark.browser
@pytest.mark.xdist_group("browser")
def test_from_the_site_file_to_the_answer(installation, browser, smtp, tmp_path):
    said: list[str] = []
    officer, candidate = (browser.new_context(locale="fr-BE").new_page() for _ in range(2))
    for page in (officer, candidate):
        page.on("console", lambda m: said.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda e: said.append(str(e)))
    sign_in(officer, installation.base)
    review_and_publish(officer)

    receipt = apply_with_two_files(candidate, installation.base, tmp_path)
    assert "cv.pdf" in receipt
    assert "lettre.pdf" in receipt
    acknowledgement = wait_for(lambda: smtp.messages and smtp.messages[0])
    reference = re.search(r"\b[2-79A-HJ-KM-NP-Z]{8}\b", receipt).group()
    assert reference in text_of(acknowledgement)

    read_and_decide(officer, installation.base, tmp_path)
    time.sleep(1.5)
    assert len(smtp.messages) == 1  # decided is not announced
    officer.locator(".draft button[type=submit]").click()
    answer = wait_for(lambda: len(smtp.messages) > 1 and smtp.messages[1])
    assert answer["To"] == "noe@example.org"
    assert "Noé Lambert" in text_of(answer)
    # 422 is how the form answers an error; the browser notes that status by itself.
    assert [text for text in said if "422" not in text] == []
