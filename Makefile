PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: test prove check bench clean

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

test: check
	$(BIN)/pytest -n 2 --dist worksteal

prove: $(VENV)/installed
	$(BIN)/proofsmith prove

check: $(VENV)/installed
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy

$(VENV)/installed-bench: $(VENV)/installed
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[bench]'
	touch $@

bench: $(VENV)/installed-bench
	$(BIN)/python -m bench.verifier

clean:
	rm -rf $(VENV)
