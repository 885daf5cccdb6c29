# Needs Python 3.11 or newer, make and git; everything else goes into .venv, as requirements.lock names it.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help demo test check lint types evaluate bench lock clean

help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

demo: $(READY) ## the report on a bundled story
	@$(RUN)/crosswire demo

test: $(READY) ## the tests
	@$(RUN)/pytest -q

check: lint types test ## what a change must pass: lint, types, tests

lint: $(READY) ## ruff: rules and format
	@$(RUN)/ruff check --quiet .
	@$(RUN)/ruff format --check --quiet .

types: $(READY) ## mypy --strict
	@$(RUN)/mypy --no-error-summary

evaluate: $(READY) ## the figures on our own stories, none of which may fall
	@$(RUN)/python evaluation/gate.py
	@$(RUN)/python evaluation/origins.py own

bench: $(READY) ## processor time and memory of a check
	@$(RUN)/python evaluation/bench.py

lock: $(READY) ## requirements.lock anew from pyproject.toml
	@$(PYTHON) -m venv $(VENV)/uv && $(VENV)/uv/bin/python -m pip install -qq --disable-pip-version-check uv
	@$(VENV)/uv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --extra dev pyproject.toml --output-file requirements.lock

clean: ## remove what was made here
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("crosswire needs Python 3.11 or newer; say make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	@echo "Preparing $(VENV) (once) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(RUN)/python -m pip install -qq --disable-pip-version-check --require-hashes --requirement requirements.lock
	@$(RUN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
