.DEFAULT_GOAL := help
SHELL := /bin/sh
# uv as installed, or a copy of our own in .tools when there is none.
UV := $(shell command -v uv 2>/dev/null || echo .tools/uv)

help: ## Say what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/ready ## Serve the chat page on http://127.0.0.1:8080
	@$(UV) run --no-dev springboard run

test: $(UV) ## Install what the tests need, check the code, and test it
	@tools/install-test-needs
	@$(UV) sync --quiet
	@$(MAKE) --no-print-directory check

check: lint types imports tests ## Everything CI runs

lint: ## Style and likely mistakes
	$(UV) run ruff format --check
	$(UV) run ruff check

types: ## Strict types
	$(UV) run basedpyright

imports: ## Layers, and dependencies that nothing uses
	$(UV) run lint-imports
	$(UV) run deptry .

tests: ## The tests alone, on every core; pass arguments with ARGS="-k name"
	$(UV) run pytest --numprocesses=logical --dist=worksteal $(ARGS)

fix: ## Mend what a machine can mend
	$(UV) run ruff check --fix
	$(UV) run ruff format

migration: ## Write a migration from the difference to the tables: make migration MESSAGE="…"
	$(UV) run alembic revision --autogenerate -m "$(MESSAGE)"

starter: ## Recompute the meanings the starter library ships with
	$(UV) run springboard bench press

calibration: ## Fit anew how signals weigh and from where on to answer (a few minutes; the questions are in bench/sets)
	$(UV) run springboard bench calibrate bench/sets/library.jsonl bench/sets/needs.jsonl \
		bench/sets/gaps.jsonl bench/sets/vague.jsonl --referrals bench/sets/referrals.yaml

.tools/uv:
	@echo "Fetching uv …"
	@python3 tools/fetch_uv.py .tools

.venv/ready: $(UV) pyproject.toml uv.lock
	@echo "Installing (once; a few hundred MB) …"
	@$(UV) sync --no-dev
	@touch $@

.PHONY: help run test check lint types imports tests fix migration starter calibration
