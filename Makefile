# `make` tells what there is. Everything lands in .venv; nothing outside this folder changes, except that `make test`
# installs a browser (and redis-server) with the system's package manager where that is allowed and they are missing.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
SETUP := $(VENV)/.setup
DEV := $(VENV)/.dev
COMPILE = $(BIN)/uv pip compile pyproject.toml --no-config --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --quiet $(UPGRADE)
# The names of what running needs.
LOCKED = $$(sed -nE 's/^([A-Za-z0-9._-]+)==.*/\1/p' requirements.lock)

.PHONY: help setup run test lint mypy pyright bench load chaos fuzz audit format lock diagram clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 16

setup: $(SETUP) ## install what running needs, locked, into .venv
	@$(BIN)/python -m compileall -q adapters bot dialogs manifest # whoever runs it may not be allowed to write here

run: $(SETUP) ## start Livewise (PORT, LIVEWISE_DATA, REDIS_URL ... as in .env.example)
	@exec $(BIN)/livewise serve

test: $(DEV) ## check everything: style, types, tests
	@CHROMIUM="$$(scripts/need-browser.sh)" && export CHROMIUM && $(MAKE) lint \
		&& $(BIN)/pytest --numprocesses 4 --dist loadfile --no-loadscope-reorder

lint: $(DEV) ## style and types only
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	@$(MAKE) --jobs 2 --output-sync mypy pyright

mypy pyright:
	$(BIN)/$@

bench: $(DEV) ## measure turns and reminders, about half an hour; PART=turns or PART=reminders; less with TURNS=10000 REMINDERS=100000
	@$(if $(PART),PART=$(PART)) $(BIN)/python -m tests.bench

load: $(DEV) ## lead 2,000 conversations at once, flood it, let one workspace be loud; CONVERSATIONS= and SECONDS=
	@$(BIN)/python -m tests.load

chaos: $(DEV) ## kill, cut, slow and fail over everything under reminders and conversations; PART= STORE= SEED= choose
	@$(BIN)/python -m tests.chaos

fuzz: $(DEV) ## send anything at all to every public address for five minutes; SECONDS= and SEED= choose the run
	@$(BIN)/python -m tests.fuzz.words
	@$(BIN)/python -m tests.fuzz

audit: $(DEV) ## list licences and refuse unknown ones; ask for known weaknesses of what is locked, which needs the network
	@$(BIN)/pip-licenses --packages $(LOCKED)
	@$(BIN)/pip-audit --strict --disable-pip --require-hashes --progress-spinner off --requirement requirements.lock
	@$(BIN)/pip-audit --strict --disable-pip --require-hashes --progress-spinner off --requirement requirements-dev.lock

format: $(DEV) ## put the code into its form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

lock: $(DEV) ## write the lock files again; newer versions with UPGRADE=--upgrade
	$(COMPILE) --group build --output-file requirements.lock
	$(COMPILE) --group build --group dev --constraint requirements.lock --output-file requirements-dev.lock

clean: ## remove what make and the tools made (not .livewise, your data)
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis test-results
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Livewise needs Python 3.11 or newer. Name one: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)

# --no-build-isolation: the project is built with the locked setuptools, not with whatever is newest today.
$(SETUP): requirements.lock pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements-dev.lock $(SETUP)
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@

diagram: $(SETUP) ## draw the state machine in docs/dialog.md again
	$(BIN)/python scripts/draw_dialog.py
