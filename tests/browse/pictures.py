"""Makes the pictures of `docs/browse.md`, from a real run of the built-in roles.

python -m tests.browse.pictures
"""

import tempfile
from pathlib import Path

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.browse.browser import DESKTOP, PHONE, chrome, look, picture
from tests.browse.server import REPAIRED, real_run, served

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
_SCREEN = DESKTOP[1]
_HALF_PAGE = 1180
_ABOVE, _CHANGE = 110, 620


def main() -> None:
    """Do a run, serve it, and walk through it with a camera."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        db = Path(folder) / "proofsmith.db"
        real_run(db)
        with served(db) as address, chrome() as driver:
            _walk(driver, address)


def _walk(driver: Chrome, address: str) -> None:
    look(driver, DESKTOP)
    driver.get(address)
    driver.find_element(By.CSS_SELECTOR, "a.card").click()
    picture(driver, FOLDER / "run.png", most=_HALF_PAGE)
    driver.find_element(By.PARTIAL_LINK_TEXT, REPAIRED).click()
    picture(driver, FOLDER / "problem.png", most=_SCREEN)
    driver.find_element(By.CSS_SELECTOR, "a.node").click()
    picture(driver, FOLDER / "failure.png", most=_SCREEN)
    driver.find_element(By.CSS_SELECTOR, "nav.chain a.depth1").click()
    change = driver.find_element(By.CSS_SELECTOR, ".diff")
    above = change.location["y"] - _ABOVE
    picture(driver, FOLDER / "repair.png", first=above, most=_CHANGE)
    look(driver, PHONE, dark=True)
    driver.back()
    picture(driver, FOLDER / "phone.png", most=PHONE[1])


if __name__ == "__main__":
    main()
