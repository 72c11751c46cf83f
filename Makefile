# make test does everything that a change must pass. See README.md.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := test
.PHONY: test generated lint go-test app app-test browser smoke tools generate clocks bench model

test: generated lint go-test app-test browser smoke

# --- what is made by machine ---------------------------------------------------------------------------------------------------------------

# Makes the generated code anew: the GraphQL server from the schema, the app's types, and the built app.
generate: pwa/node_modules
	go generate ./graph
	cd pwa && npm run --silent codegen && npm run --silent build

# What is committed must be what is made.
generated: generate
	@changed=$$(git status --porcelain -- graph pwa/src/api/gen pwa/dist); \
	if [ -n "$$changed" ]; then echo "Generated code differs from what is committed. Run make generate and commit:"; echo "$$changed"; exit 1; fi

pwa/node_modules: pwa/package-lock.json
	cd pwa && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund
	touch $@

# --- Go ------------------------------------------------------------------------------------------------------------------------------------

lint:
	@unformatted=$$(gofmt -l graph server pwa/*.go); if [ -n "$$unformatted" ]; then echo "gofmt: $$unformatted"; exit 1; fi
	go vet ./...
	go vet -tags mongodb ./...
	go tool staticcheck ./...
	go test -run '^TestLinesAreNoWiderThanIsReadAtOnce$$' ./server

# The race detector needs a C compiler.
tools:
	@command -v gcc >/dev/null || command -v clang >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq gcc libc6-dev; }

# The race detector watches our Go, and what it calls. SQLite's C, translated to Go, and the arithmetic of password hashes are built without
# it: they have no races of ours, and under it they take more of the time than all the rest. PACKAGES=./graph tests one package.
PACKAGES ?= ./...
UNWATCHED = modernc.org/sqlite/lib modernc.org/libc modernc.org/memory golang.org/x/crypto/argon2 golang.org/x/crypto/blake2b

go-test: tools
	go test -race $(UNWATCHED:%=-gcflags='%=-race=false -d=checkptr=0') -timeout 15m $(PACKAGES)

# The Go suites with the clock at the hours at which they would go wrong: the year's last, and those around the changes of the clock.
CLOCKS = 2026-12-31T23:30:00+01:00 2026-12-31T23:30:00Z 2027-03-28T01:30:00+01:00 2027-03-28T03:30:00+02:00 \
	2026-10-25T02:30:00+02:00 2026-10-25T02:30:00+01:00
clocks: tools
	@for at in $(CLOCKS); do echo "LOFTET_TEST_CLOCK=$$at"; LOFTET_TEST_CLOCK=$$at go test -count=1 -timeout 15m ./...; done

# --- the app -------------------------------------------------------------------------------------------------------------------------------

app-test: pwa/node_modules
	cd pwa && npm run --silent check && npm test --silent

# The journeys in a real browser, against a server of their own.
browser: pwa/node_modules
	cd pwa && CHROMIUM=$$(scripts/chromium.sh | head -n1) npm run --silent e2e

# Ten steps in Firefox and in WebKit (of GNOME's Web, and a near relative of Safari's). What cannot be installed here is said and left out;
# with BROWSERS=all it fails.
smoke: pwa/node_modules
	@cd pwa; for engine in firefox webkit; do \
	  if found=$$(scripts/$$engine.sh | head -n1); then env $${engine^^}=$$found npm run --silent smoke; \
	  elif [ "$(BROWSERS)" = all ]; then exit 1; \
	  else echo "The smoke in $$engine is left out: it is not here and could not be installed."; fi; \
	done

# --- longer runs ---------------------------------------------------------------------------------------------------------------------------

# The phone and its network in random sequences against the simplest model (pwa/test/failure/38-*.test.ts); SEED=n plays one again.
SEQUENCES ?= 100000
model: pwa/node_modules
	cd pwa && MODEL_SEQUENCES=$(SEQUENCES) $(if $(SEED),MODEL_SEED=$(SEED)) npx vitest run test/failure/38-

# Figures are printed. What must hold whatever the machine is asserted by the tests. The embedded engine is measured, and after it the MongoDB that
# LOFTET_TEST_MONGODB_URI names. Statistics and pages are asked among 100,000 activities; SIZE=1000000 measures these alone among as many, and
# takes half an hour an engine.
BENCHMARK = go test -run '^$$' -benchmem -timeout 4h
bench: pwa/node_modules
ifdef SIZE
	env -u LOFTET_TEST_MONGODB_URI $(BENCHMARK) -bench 'Statistics|Pages' ./server/store ./graph -activities $(SIZE)
	@if [ -n "$$LOFTET_TEST_MONGODB_URI" ]; then $(BENCHMARK) -bench 'Statistics|Pages' ./server/store ./graph -activities $(SIZE); fi
else
	env -u LOFTET_TEST_MONGODB_URI $(BENCHMARK) -bench . ./...
	@if [ -n "$$LOFTET_TEST_MONGODB_URI" ]; then $(BENCHMARK) -tags mongodb -bench . ./server/store/... ./graph; fi
	cd pwa && FIGURES=1 CHROMIUM=$$(scripts/chromium.sh | head -n1) npm run --silent e2e
endif
