# Everything runs inside .venv, which the first target makes: Python >= 3.11, pip and make are all it takes.

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PIP_INSTALL := -m pip install --quiet --disable-pip-version-check

# The first interpreter that runs and is new enough; a name on the PATH may be a stub that does neither.
PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3 python; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; \
	then echo $$python; break; fi; done)

.PHONY: help demo test lint types check clean

help:
	@echo 'make demo    reads corpus/ into a graph and prints what it knows'
	@echo 'make test    runs the test suite'
	@echo 'make lint    checks style and formatting'
	@echo 'make types   checks the types'
	@echo 'make check   all three checks'
	@echo 'make clean   removes what the other targets made'

# Without the part of Python that some distributions package apart (ensurepip), pip comes from outside.
$(STAMP): pyproject.toml
	@test -n "$(PYTHON)" || { echo 'glotgraph needs Python 3.11 or newer, and found none' >&2; exit 2; }
	@echo 'Installing into $(VENV) …' >&2
	@$(PYTHON) -m venv --clear $(VENV) >/dev/null 2>&1 || { \
		$(PYTHON) -m venv --clear --without-pip $(VENV) && \
		$(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check pip; }
	@$(BIN)/python $(PIP_INSTALL) --editable '.[dev]'
	@touch $@

demo: export GLOTGRAPH_STORE := .demo
demo: $(STAMP)
	@rm -rf .demo
	@$(BIN)/glotgraph ingest corpus
	@printf '\nWhat was read, by language\n\n'
	@$(BIN)/glotgraph query --name notes-by-language-and-source
	@printf '\nWhat the notes say of GLM-5, and where\n\n'
	@$(BIN)/glotgraph claims --model GLM-5
	@printf '\nWhere the notes contradict each other, or themselves\n\n'
	@$(BIN)/glotgraph conflicts
	@printf '\nThe graph is in .demo: GLOTGRAPH_STORE=.demo %s query --help\n' $(BIN)/glotgraph

test: $(STAMP)
	@$(BIN)/python -m pytest --numprocesses auto

lint: $(STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(STAMP)
	@$(BIN)/mypy

check: lint types test

clean:
	rm -rf $(VENV) .demo build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
