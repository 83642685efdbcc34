"""What a person sees who starts a run, opens the view, and follows run, problem, attempt."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("selenium")

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.browse.browser import CHROMIUM, DESKTOP, DRIVER, PHONE, chrome, look, picture
from tests.browse.cases import a_hostile_store
from tests.browse.server import REPAIRED, real_run, served

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER) and "CI" not in os.environ,
    reason="needs Chromium: apt-get install chromium chromium-driver",
)


@pytest.fixture(scope="module")
def driver() -> Iterator[Chrome]:
    with chrome() as started:
        yield started


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    db = tmp_path_factory.mktemp("browser") / "runs.db"
    real_run(db)
    with served(db) as told:
        yield told


def _shown(driver: Chrome, selector: str) -> str:
    return driver.find_element(By.CSS_SELECTOR, selector).text


def _requests(driver: Chrome) -> set[str]:
    messages = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    sent = [each for each in messages if each["method"] == "Network.requestWillBeSent"]
    return {each["params"]["request"]["url"] for each in sent}


def test_a_failure_is_followed_to_its_repair(driver: Chrome, address: str) -> None:
    look(driver, DESKTOP)
    _requests(driver)
    driver.get(f"{address}/")
    assert "of 4 solved" in _shown(driver, ".card .big")
    driver.find_element(By.CSS_SELECTOR, "a.card").click()
    assert _shown(driver, "h1").startswith("core/train")
    assert len(driver.find_elements(By.CSS_SELECTOR, "svg.chart")) >= 2
    driver.find_element(By.PARTIAL_LINK_TEXT, REPAIRED).click()
    failed, mended = driver.find_elements(By.CSS_SELECTOR, "a.node")[:2]
    assert "unsolved_goals" in failed.text
    assert "proved" in mended.text
    failed.click()
    marked = [each.text for each in driver.find_elements(By.CSS_SELECTOR, ".err")]
    assert "".join(marked).startswith("by_cases hq : q")
    assert "unsolved goals" in _shown(driver, ".note-of-lean")
    assert "⊢ ∃ x, True" in _shown(driver, ".note-of-lean")
    driver.find_element(By.CSS_SELECTOR, "nav.chain a.depth1").click()
    assert "all_goals" in _shown(driver, ".diff .new")
    assert "confirmed it" in _shown(driver, ".note.good")
    assert not driver.find_element(By.CSS_SELECTOR, "#prompt pre").is_displayed()
    driver.find_element(By.CSS_SELECTOR, "#prompt summary").click()
    assert driver.find_element(By.CSS_SELECTOR, "#prompt pre").is_displayed()
    assert {url for url in _requests(driver) if not url.startswith(address)} == set()
    assert driver.get_log("browser") == []


def test_words_lead_to_an_attempt(driver: Chrome, address: str) -> None:
    look(driver, DESKTOP)
    driver.get(f"{address}/problems")
    box = driver.find_element(By.CSS_SELECTOR, ".top input")
    box.send_keys("unsolved goals")
    box.submit()
    driver.find_element(By.CSS_SELECTOR, "ul.hits a").click()
    assert "unsolved goals" in _shown(driver, ".note-of-lean")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_no_page_is_wider_than_its_screen(
    driver: Chrome, address: str, size: tuple[int, int], dark: bool, tmp_path: Path
) -> None:
    look(driver, size, dark=dark)
    for name in ("", "problems", "attempts", "attempts?q=unsolved", f"problem?name={REPAIRED}"):
        driver.get(f"{address}/{name}")
        width = driver.execute_script("return document.documentElement.scrollWidth")
        assert width <= size[0], name
    ground = driver.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, ground.strip("rgb()").split(","))) < 200) is dark
    picture(driver, tmp_path / "page.png")
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_harm_stays_text(driver: Chrome, tmp_path: Path) -> None:
    look(driver, PHONE)
    attempts = a_hostile_store(tmp_path / "harm.db")
    with served(tmp_path / "harm.db") as told:
        for link in ("", "problems", "attempts?q=harm", *(f"attempt/{each}" for each in attempts)):
            driver.get(f"{told}/{link}")
            assert driver.title.endswith("· proofsmith")
            assert driver.find_elements(By.CSS_SELECTOR, "main script, main img") == []
            width = driver.execute_script("return document.documentElement.scrollWidth")
            assert width <= PHONE[0], link
        assert "⟦U+202E⟧" in _shown(driver, "#proof")
