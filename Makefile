# Everything a person needs: `make demo` to see a galaxy, `make test` to check one's changes.

SHELL := /bin/bash
SEED ?= 2102
DEMO := Output/terran-space-$(SEED)
# C program that the benchmarks compare with, if it is there; never needed otherwise.
YARDSTICK ?= ../shared/bench/limit.c

# A Debian package or several, after a look for newer lists if need be.
INSTALL := Tests/install.sh
# Prints the first Python that has what `Tests/Consumers/check.py` imports.
CONSUMERS := (for python in python3 /usr/bin/python3; do \
  $$python -c "import igraph, networkx, scipy" 2>/dev/null && echo $$python && exit; done; false)

.PHONY: check-memory setup-tests benchmark-exports check-consumers soak help setup build demo showcase examples test check lint walls rules benchmark format clean benchmark-peers

help:
	@echo "make demo       generate Terran Space with seed $(SEED) and say what to look at"
	@echo "make test       run all tests"
	@echo "make examples   run what stands in Examples"
	@echo "make check      formatting, warnings as errors, import walls, house rules"
	@echo "make check-consumers  the part of test that reads graphs with NetworkX, igraph, SciPy and dot, with their newest versions"
	@echo "make check-memory  what the readers take for dense inputs of 13 MB"
	@echo "make benchmark  time generation and graph kernels, beside the C yardstick if it is there"
	@echo "make benchmark-peers  graph kernels beside other libraries, which it installs for itself (network)"
	@echo "make benchmark-exports  time the writers of rows, and measure their memory"
	@echo "make soak       judge the maps of 20,000 random legal settings (COUNT, SEED)"
	@echo "make showcase   make the committed pictures anew, and the gallery of formations"
	@echo "make format     format the sources"

# Draws random legal settings, makes their maps, and judges them: COUNT=20000 SEED=… make soak.
soak:
	swift build -c release --product soak
	@"$$(swift build -c release --show-bin-path)/soak"

# Install what a fresh Debian machine with Swift lacks; they do nothing where all is there.
setup:
	@command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 69; }
	@command -v pkg-config >/dev/null && pkg-config --exists libgvc libcgraph sqlite3 zlib || \
	  $(INSTALL) libgraphviz-dev libsqlite3-dev zlib1g-dev pkg-config

# What tests read our files with. No server of PostgreSQL is left running.
setup-tests: setup
	@packages=; \
	ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || \
	  packages="postgresql postgresql-client"; \
	command -v dot >/dev/null || packages="$$packages graphviz"; \
	$(CONSUMERS) >/dev/null || \
	  packages="$$packages python3 python3-networkx python3-igraph python3-scipy"; \
	[ -z "$$packages" ] || $(INSTALL) $$packages

build: setup
	swift build -c release --product warpwright

demo: build
	@rm -rf $(DEMO)
	@$$(swift build -c release --show-bin-path)/warpwright generate terran-space --seed $(SEED) \
	  -T json,dot,svg,png -o $(DEMO)
	@echo
	@echo "Look at   $(DEMO)/map.png   (or map.svg in a browser)"
	@echo "Try       .build/release/warpwright analyze $(DEMO)/galaxy.json"
	@echo "          .build/release/warpwright course $(DEMO)/galaxy.json 1 290"
	@echo "          .build/release/warpwright generate player-owned --seed 7 -T png -o Output/mine"

showcase: build
	@$$(swift build -c release --show-bin-path)/warpwright generate terran-space --seed $(SEED) \
	  -T dot,svg,png -o Output/showcase --force
	@Examples/gallery.sh Output/showcase/gallery
	@Examples/answers.sh Output/showcase

# Runs what stands in Examples.
examples: build
	swift run -c release compare-shapes
	Examples/survey.sh
	Examples/queries.sh

# The unit tests, then small inputs that once gave wrong answers, the memory of readers, rows through a real PostgreSQL, which is started for
# that and stopped, and graphs through the tools they are written for.
test: setup-tests
	swift test
	Tests/Cases/check.py "$$(swift build --show-bin-path)/warpwright"
	Tests/Memory/check.py "$$(swift build --show-bin-path)/warpwright"
	Tests/PostgreSQL/check.py "$$(swift build --show-bin-path)/warpwright"
	Tests/PostgreSQL/started.py "$$(swift build --show-bin-path)/warpwright"
	@python=$$( $(CONSUMERS) ) && $$python Tests/Consumers/check.py "$$(swift build --show-bin-path)/warpwright"

# The same with the newest of these tools, in an environment that is thrown away (network).
check-consumers: build
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && \
	python3 -m venv "$$scratch/tools" && \
	"$$scratch/tools/bin/pip" install --quiet networkx igraph scipy && \
	"$$scratch/tools/bin/python" Tests/Consumers/check.py \
	  "$$(swift build -c release --show-bin-path)/warpwright"

# A part of test: the most memory that any reader takes for dense inputs of 13 MB.
check-memory: build
	Tests/Memory/check.py -v "$$(swift build -c release --show-bin-path)/warpwright" 13

check: lint rules walls

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Examples

# Warnings are errors, and a module may import only what the manifest says.
walls: setup
	WARPWRIGHT_STRICT=1 swift build --build-tests --explicit-target-dependency-import-check error

# What no compiler checks: data goes through checked writers, structure through exact arithmetic.
rules:
	@! grep -rnE '^\s*(print|debugPrint|dump|fatalError|try!)\(' Sources --include=*.swift
	@! grep -rnE '^\s*(public |@_exported |internal )*import Foundation' Sources --include=*.swift
	@! grep -rnE '\b(sin|cos|tan|atan2?|exp|log|log2|pow|cbrt|hypot)\(' Sources --include=*.swift \
	  | grep -vE ':\s*//'
	@! grep -rnE '\.(random|shuffled|randomElement)\(' Sources/GalaxyGeneration --include=*.swift
	@! grep -rnE 'SystemRandomNumberGenerator|[^A-Za-z](Seed\.random|random|shuffled|randomElement|shuffle)\(' \
	  Tests Examples --include=*.swift | grep -vE 'using( random)?: |&stream\)|TestSeed\.swift|DeterminismTests/'
	@! grep -rnE '[^A-Za-z]random\.(random|randint|choices?|shuffle|sample|getrandbits|seed\(\))' \
	  Tests Examples --include=*.py
	@echo "house rules hold"

benchmark: setup
	@cd Tests/Benchmarks && swift build -c release
	@yardstick=; if [ -f "$(YARDSTICK)" ] && command -v cc >/dev/null; then \
	  yardstick=Tests/Benchmarks/.build/yardstick; \
	  cc -O3 -march=native -o $$yardstick "$(YARDSTICK)" -lm; fi; \
	Tests/Benchmarks/.build/release/benchmarks $$yardstick

# Never needed to build or to test. PEERS chooses: make benchmark-peers PEERS="--graphs nexus".
benchmark-peers: setup
	@python3 Tests/Benchmarks/peers.py --yardstick "$(YARDSTICK)" $(PEERS)

# Writers of rows, beside a small C program, and their memory.
benchmark-exports: build
	Tests/Benchmarks/exports.py "$$(swift build -c release --show-bin-path)/warpwright"

format:
	swift format --in-place --recursive Package.swift Sources Tests Examples

clean:
	rm -rf .build Tests/Benchmarks/.build
