PYTHON ?= python3
TORCH ?= 2.13.0
VENV := .venv
BIN := $(VENV)/bin

.PHONY: test prove zero zero-short check bench clean

$(VENV)/base: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/installed: $(VENV)/base
	$(BIN)/pip install --quiet --disable-pip-version-check torch==$(TORCH)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev,local,train,browse,inspect]'
	touch $@

test: check
	$(BIN)/pytest -n 2 --dist worksteal

prove: $(VENV)/base
	$(BIN)/proofsmith prove

$(VENV)/training: $(VENV)/base
	$(BIN)/pip install --quiet --disable-pip-version-check torch==$(TORCH)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[train]'
	touch $@

zero: $(VENV)/training
	$(BIN)/proofsmith improve --recipe zero --out zero

zero-short: $(VENV)/training
	$(BIN)/proofsmith improve --recipe zero-short --out zero-short

check: $(VENV)/installed
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy

$(VENV)/installed-bench: $(VENV)/installed
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[bench]'
	touch $@

bench: $(VENV)/installed-bench $(VENV)/training
	$(BIN)/python -m bench.verifier
	$(BIN)/python -m bench.loop
	$(BIN)/python -m bench.mining
	$(BIN)/python -m bench.training
	$(BIN)/python -m bench.closing
	$(BIN)/python -m bench.browse

clean:
	rm -rf $(VENV)
