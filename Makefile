# Each line is the same as: python3 scripts/start.py WORD. Arguments: make test ARGS="-k week"
PYTHON ?= python3

.PHONY: run test bench check
run test bench check:
	@$(PYTHON) scripts/start.py $@ $(ARGS)
