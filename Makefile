# The only commands anybody needs: run, test, test-all, check, bench, lock.
# PYTHON=python3.13 make run   uses another interpreter; PORT=8080 make run another port.
PYTHON ?= python3
PORT ?= 8000
VENV ?= .venv
PY = $(VENV)/bin/python
PYTEST = $(PY) -m pytest -n 2 --dist loadgroup -rs
POSTGRES_URL ?= postgres://postgres@127.0.0.1:5432/recruit
export PORT

.PHONY: run test test-all check bench lock messages
.DEFAULT_GOAL := run

run: ## the product, on 127.0.0.1:$(PORT), with a demo
	@sh bin/environment $(PYTHON) $(VENV) requirements.txt
	@exec $(PY) bin/serve.py

test: dev ## all tests on SQLite
	$(PYTEST) -q

test-all: dev ## the same on SQLite and PostgreSQL, the long hostile set, browsers for real
	REQUIRE_BROWSER=1 $(PYTEST) -q
	DATABASE_URL=$$(sh bin/postgres) REQUIRE_BROWSER=1 $(PYTEST) -q

check: dev ## lint, types, layers, migrations, translations, deployment settings
	$(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check .
	$(VENV)/bin/djade --check --target-version 5.2 $$(git ls-files --cached --others --exclude-standard 'templates/*.html')
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports --no-cache
	$(PY) manage.py makemigrations --check --dry-run
	$(PY) bin/messages.py --check
	$(PY) manage.py document_statuses --check
	$(PY) bin/check_deploy.py

bench: dev ## NAME=import for one, QUICK=1 for a tenth of the size
	$(PY) -m bench $(NAME)

lock: dev ## resolve pyproject.toml again into the three lock files
	$(PY) bin/lock.py

messages: dev ## collect the visible strings into locale/ (needs gettext), then compile
	$(PY) bin/messages.py

.PHONY: dev
dev:
	@sh bin/environment $(PYTHON) $(VENV) requirements-dev.txt
