# What people type. `make` alone says what there is.
.POSIX:
.PHONY: help setup demo test lint check
.DEFAULT_GOAL := help

bin = .venv/bin

help: ## dit overzicht
	@echo "Aantoonbaar: wat toont het beveiligingsbewijs van uw leverancier aan?"
	@echo
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo "Daarna: $(bin)/aantoonbaar --help. Uitleg voor contractmanagers: docs/handleiding.md"

setup: ## installeert alles in .venv, zonder root (eenmalig; de andere doen dit vanzelf)
	@sh install.sh

demo: setup ## leest de voorbeeldbewijzen en maakt de rapporten, in de map demo/
	@$(bin)/aantoonbaar demo

test: setup ## draait de tests
	@$(bin)/python -m pytest

lint: setup ## controleert vorm, types, kamers en afhankelijkheden
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports
	$(bin)/deptry .

check: lint ## alles wat een wijziging moet doorstaan: lint, en de tests met dekking
	$(bin)/python -m pytest --cov --cov-report=term:skip-covered
