PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: test check bench clean

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

test: check
	$(BIN)/pytest -n 2 --dist worksteal

check: $(VENV)/installed
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy

bench: $(VENV)/installed
	$(BIN)/python -m bench.verifier

clean:
	rm -rf $(VENV)
