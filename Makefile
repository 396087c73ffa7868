# Every target sets up what it needs in .venv, a virtual environment of this checkout, and a second
# run finds it there: the stamp files in .venv are older than pyproject.toml only when it changed.
# Wanted on the machine: make, git, and Python 3.11 or newer with pip. Nothing else.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV   := .venv
RUN    := $(VENV)/bin/python
PIP    := $(RUN) -m pip install -qq --disable-pip-version-check
PYTEST := $(RUN) -m pytest
# Where PYTHONDONTWRITEBYTECODE is set each start would compile our modules anew.
COMPILE := $(RUN) -m compileall -q src

# What codespell would correct: files that hold other languages, and words meant as they stand.
FOREIGN   := *.eml,*corpus*,de,es,fr,nl,*replies*,*drafting*,*providers*,*likeness*,*phrases*,\
  *domains*,*arrange*,*test_dates*,*test_intent*,*test_kinds*,*test_mime*,*test_quotes*,\
  *subjects.py,*test_agreed*,*test_understanding*,*test_withheld*,*test_markup*,*test_phones*,\
  *understanding*,*shapes*,*voice*,*linting*,*names*,*test_manners*,*test_acquaintance*,\
  *test_context*,*greetings*,*blind2*,*manners*
NOT_WRONG := sie,thrid,othre,abd,stauts,breif,agred,defualt

# Labelled mail to measure with, where there is some; without it `make eval` takes our own alone.
DATA := ../shared/eval

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test torture check bench eval weigh fuzz docs golden dev clean package dovecot mutt mbsync

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

demo: $(VENV)/.demo ## the whole job on a made-up mailbox, on this machine only
	@$(RUN) -m ghostwatch demo

test: $(VENV)/.test dovecot mutt ## all tests, on a real Dovecot and with a real mutt where there are
	@$(PYTEST) -n 2 $(ARGS)

torture: $(VENV)/.test dovecot ## crashes, kills, cuts, late answers, two machines (half an hour; ARGS="crashes" …)
	@cd tests && $(CURDIR)/$(RUN) -m torture $(or $(ARGS),all)

check: $(VENV)/.dev ## style, types, import contracts, spelling, fresh documentation
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@$(RUN) -m mypy
	@$(VENV)/bin/lint-imports
	@$(VENV)/bin/codespell --skip '$(FOREIGN)' --ignore-words-list $(NOT_WRONG) \
	  src templates docs tests benchmarks *.md *.yaml Makefile
	@$(RUN) -m ghostwatch.config.reference check .
	@$(PYTEST) -n 0 tests/test_docs.py tests/test_architecture.py

bench: $(VENV)/.test dovecot mbsync ## the figures, as ratios measured in one run (about two minutes)
	@$(RUN) benchmarks/judging.py
	@$(RUN) benchmarks/run.py $(ARGS)

eval: $(VENV)/.test ## how well mail is understood, on our own cases and on DATA (ARGS="--speed" …)
	@$(RUN) benchmarks/understanding --data $(DATA) $(ARGS)

weigh: $(VENV)/.test ## learn anew what the words of a reply weigh (a few minutes; wants scikit-learn)
	@$(PIP) 'scikit-learn>=1.5,<2'
	@$(RUN) benchmarks/weigh.py

fuzz: $(VENV)/.test ## look for mail that breaks the reading (ARGS="--minutes 60")
	@$(RUN) benchmarks/fuzz.py $(ARGS)

docs: $(VENV)/.dev ## rewrite the generated pages
	@$(RUN) -m ghostwatch.config.reference write .
	@GHOSTWATCH_DOCS=rewrite $(PYTEST) -q -n 0 tests/test_docs_drafts.py tests/test_docs_replies.py \
	  tests/test_docs_situations.py tests/test_docs_writing.py

golden: $(VENV)/.test ## rewrite the expected drafts; review the difference
	@GHOSTWATCH_GOLDEN=rewrite $(PYTEST) -n 0 tests/test_drafting.py
	@git --no-pager diff --stat tests/golden

dev: $(VENV)/.dev ## everything for working on ghostwatch

package: $(VENV)/.dev ## source archive and wheel, in dist/
	@$(PIP) build
	@$(RUN) -m build --outdir dist .

clean: ## remove what the other targets made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests benchmarks -name __pycache__ -prune -exec rm -rf {} +

# ── the environment ─────────────────────────────────────────────────────────────────────────────
# Debian keeps ensurepip in a package of its own (python3-venv). Without it the environment is made
# bare, and the pip that the machine has puts a pip into it: no root, no change outside .venv.
$(RUN):
	@test -n "$(PYTHON)" && $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "ghostwatch needs Python 3.11 or newer: install it, or name one with make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { \
	  rm -rf $(VENV) && $(PYTHON) -m venv --without-pip $(VENV) && \
	  $(PYTHON) -m pip --python $(RUN) install -qq --disable-pip-version-check pip; } || { \
	  rm -rf $(VENV); \
	  echo "No virtual environment could be made. On Debian and Ubuntu: apt-get install python3-venv python3-pip" >&2; exit 1; }

$(VENV)/.demo: pyproject.toml | $(RUN)
	@echo "Setting up .venv (the first time takes about half a minute) …"
	@$(PIP) -e '.[demo]'
	@$(COMPILE)
	@touch $@

$(VENV)/.test: pyproject.toml | $(RUN)
	@echo "Setting up .venv for the tests (the first time takes about half a minute) …"
	@$(PIP) -e '.[demo,test]'
	@$(COMPILE)
	@touch $@ $(VENV)/.demo

$(VENV)/.dev: pyproject.toml | $(RUN)
	@echo "Setting up .venv for development (the first time takes about a minute) …"
	@$(PIP) -e '.[demo,dev]'
	@$(COMPILE)
	@touch $@ $(VENV)/.test $(VENV)/.demo

# The tests start their own Dovecot on a free port of this machine. As root on a Debian-like system
# the program is installed when it is missing; anywhere else one line says what is left out.
dovecot:
	@command -v dovecot >/dev/null || test -x /usr/sbin/dovecot || { $(call apt_install,dovecot-imapd); }
	@command -v dovecot >/dev/null || test -x /usr/sbin/dovecot || \
	  echo "*** NO DOVECOT: its tests are left out. Get it with: sudo apt-get install dovecot-imapd"

# A real mail client recalls, edits, sends and throws away drafts in the tests.
mutt:
	@command -v mutt >/dev/null || { $(call apt_install,mutt); }
	@command -v mutt >/dev/null || \
	  echo "*** NO MUTT: the tests with a real mail client are left out. Get it with: sudo apt-get install mutt"

# What the benchmark compares with; it says itself when it is missing.
mbsync:
	@command -v mbsync >/dev/null || { $(call apt_install,isync); }

define apt_install
if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
  echo "Installing $(1) …"; export DEBIAN_FRONTEND=noninteractive; \
  apt-get -qq install -y --no-install-recommends $(1) >/dev/null 2>&1 || \
  { apt-get -qq update >/dev/null && apt-get -qq install -y --no-install-recommends $(1) >/dev/null; } || true; \
fi
endef
