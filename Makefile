# `make demo` draws a galaxy, `make test` and `make check` judge a change; `make help` lists the rest.

SHELL := /bin/bash
SEED ?= 2102
DEMO := Output/terran-space-$(SEED)
# Where `make install` puts the program; DESTDIR is a folder in front of it, for packagers.
PREFIX ?= /usr/local
# Debug builds of make are optimized, with assertions: the tests run in a fifth of the time.
export WARPWRIGHT_OPTIMIZE ?= 1
# Debug builds of make without debug information take less time; tests say by themselves where they fail.
QUICK := -debug-info-format none
# Seconds for each fuzzer of `make soak` and `make fuzz`.
FUZZ ?= 1800
# How much of the counts of `make soak`, and words of the commands of its judges (all).
SHARE ?= 1
JUDGES ?=
# C source of a program that the benchmarks compare with; never needed otherwise.
YARDSTICK ?=

# The server is a package of its own, which fetches SwiftNIO; its products are beside the others.
# Without what was planned for the project itself, which has no such product.
PREVIEW := --package-path Sources/Preview --scratch-path .build --product warpwright-serve \
  --disable-build-manifest-caching

RELEASE = "$$(swift build -c release --show-bin-path)/warpwright"
DEBUG = "$$(swift build --show-bin-path)/warpwright"
# Installs Debian packages; says first which and why.
INSTALL := Tests/install.sh
# Prints the first Python that has what the tests import.
PYTHON := (for python in python3 /usr/bin/python3; do \
  $$python -c "import igraph, jsonschema, networkx, scipy" 2>/dev/null && echo $$python && exit; \
  done; false)

.PHONY: help demo build serve build-serve install test test-scale fuzz sanitize-address sanitize-thread check lint format walls rules versions stems modules golden snapshots \
  docs examples showcase soak benchmark benchmark-peers benchmark-exports benchmark-shards benchmark-ratios benchmark-serve \
  benchmark-workshop \
  check-consumers \
  check-growth check-memory setup setup-tests clean

help:
	@echo "make demo       generate Terran Space with seed $(SEED), and print what to look at"
	@echo "make serve      start the workbench, a page to work on a map (WHAT, PORT)"
	@echo "make install    install the program, its man pages and completions (PREFIX, DESTDIR)"
	@echo "make test       run all tests"
	@echo "make test-scale run the examples for clusters, with failures on purpose (network)"
	@echo "make check      lint, warnings as errors, import walls, house rules, versions"
	@echo "make format     format the sources"
	@echo "make golden     write the digests of a new version (see CONTRIBUTING.md)"
	@echo "make snapshots  accept what help pages, completions and reports print now"
	@echo "make docs       build the documentation of the library modules, and the architecture picture"
	@echo "make examples   run the programs and scripts of Examples"
	@echo "make showcase   draw the committed pictures again, and the gallery of formations"
	@echo "make soak       run the judges at length, for days (SHARE=0.01: for an hour or two; JUDGES, FUZZ)"
	@echo "make fuzz       run each reader on inputs of its own making, with AddressSanitizer (FUZZ: seconds)"
	@echo "make sanitize-address   unit tests with AddressSanitizer (SUITES=\"--filter ...\")"
	@echo "make sanitize-thread    unit tests with ThreadSanitizer"
	@echo "make benchmark  time generation and graph kernels, beside a C program (YARDSTICK)"
	@echo "make benchmark-peers    time the kernels beside other libraries, which it installs (network)"
	@echo "make benchmark-exports  time the writers of rows, and measure their memory"
	@echo "make benchmark-shards   ratios of threads, shards, merge and Parquet: time, size and memory"
	@echo "make benchmark-ratios   verify, pictures and memory, beside what others take (YARDSTICK)"
	@echo "make benchmark-serve    time the server after a changed setting"
	@echo "make benchmark-workshop ratios of searches, steps and differences to what they replace"
	@echo "make check-consumers    the part of test that reads graphs with NetworkX, igraph, SciPy and dot,"
	@echo "                        with their newest versions (network)"
	@echo "make check-growth       how time and memory of the commands grow up to 64,000 sectors"
	@echo "make check-memory       how much memory the readers take for dense inputs of 13 MB"

# What a Debian machine with Swift lacks to build. Where packages may not be installed, the list is
# printed and make stops.
setup:
	@command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 69; }
	@command -v pkg-config >/dev/null && pkg-config --exists libgvc libcgraph libpng sqlite3 zlib || \
	  $(INSTALL) libgraphviz-dev libpng-dev libsqlite3-dev zlib1g-dev pkg-config

# What the tests read our files with. No PostgreSQL server is left running.
setup-tests: setup
	@packages=; \
	ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || \
	  packages="postgresql postgresql-client"; \
	command -v dot >/dev/null || packages="$$packages graphviz"; \
	command -v chromium >/dev/null || packages="$$packages chromium"; \
	$(PYTHON) >/dev/null || packages="$$packages python3 python3-igraph python3-jsonschema \
	  python3-networkx python3-scipy"; \
	[ -z "$$packages" ] || $(INSTALL) $$packages

build: setup
	swift build -c release --product warpwright

demo: build
	@rm -rf $(DEMO)
	@$(RELEASE) generate terran-space --seed $(SEED) -T json,dot,svg,png -o $(DEMO)
	@echo
	@echo "Look at   $(DEMO)/map.png   (or map.svg in a browser)"
	@echo "Try       .build/release/warpwright analyze $(DEMO)/galaxy.json"
	@echo "          .build/release/warpwright course $(DEMO)/galaxy.json 1 290"
	@echo "          .build/release/warpwright generate player-owned --seed 7 -T png -o Output/mine"

# The workbench on a map, a recipe or a preset: make serve WHAT=player-owned PORT=8021.
serve: build-serve
	@$(RELEASE) serve $(WHAT) $(if $(PORT),--port $(PORT))

build-serve: build
	swift build -c release $(PREVIEW)

# Copies the program, man pages and completions for bash, zsh and fish.
# Under sudo it installs what `make build` has built before.
install:
	@[ -n "$$SUDO_USER" ] && [ -x .build/release/warpwright ] || $(MAKE) build
	Documentation/Manual/install.sh .build/release/warpwright "$(DESTDIR)$(PREFIX)"

# The Swift tests, then the judges, which share no code with them.
test: setup-tests
	swift test $(QUICK)
	COUNT=200 "$$(swift build --show-bin-path)/soak" leaks
	swift build $(QUICK) $(PREVIEW)
	python=$$( $(PYTHON) ) && $$python Tests/judges.py $(DEBUG)

# The examples for clusters, where their engines are: Spark from PyPI with lost executors, GNU parallel,
# Slurm on the loopback, PostgreSQL, and Kubernetes by the schemas of its objects.
test-scale: setup-tests
	@command -v parallel >/dev/null || $(INSTALL) parallel || true
	@[ "$$(id -u)" != 0 ] || command -v sbatch >/dev/null || $(INSTALL) slurm-wlm munge || true
	@command -v java >/dev/null || $(INSTALL) openjdk-17-jre-headless || true
	swift build $(QUICK) --product warpwright
	Tests/Scale/check.py $(DEBUG)

check: lint rules versions stems modules walls

# Swift with the documentation of public declarations, words in all texts, Python, and shell.
lint:
	swift format lint --strict --recursive Package.swift Sources Tests Examples
	@Tests/House/lint.sh

# Warnings are errors, and a module may import only what the manifest allows.
walls: setup
	WARPWRIGHT_STRICT=1 swift build $(QUICK) --build-tests --explicit-target-dependency-import-check error

# What no compiler checks: data goes through checked writers, structure through exact arithmetic.
rules:
	@! grep -rnE '^\s*(print|debugPrint|dump|fatalError|try!)\(' Sources --include=*.swift
	@! grep -rnE '^\s*(public |@_exported |internal )*import Foundation' Sources --include=*.swift
	@! grep -rnE '\b(sin|cos|tan|atan2?|exp|log|log2|pow|cbrt|hypot)\(' Sources --include=*.swift \
	  | grep -vE ':\s*//'
	@! grep -rnE '\.(random|shuffled|randomElement)\(' Sources/GalaxyGeneration --include=*.swift
	@! grep -rnE 'SystemRandomNumberGenerator|[^A-Za-z](Seed\.random|random|shuffled|randomElement|shuffle)\(' \
	  Tests Examples --include=*.swift --exclude-dir=.build | grep -vE 'using( random)?: |&stream\)|TestSeed\.swift|DeterminismTests/'
	@! grep -rnE '[^A-Za-z]random\.(random|randint|choices?|shuffle|sample|getrandbits|seed\(\))' \
	  Tests Examples --include=*.py --exclude-dir=.build
	@echo "house rules hold"

# A change of bytes comes with a new version and a line in the changelog.
versions:
	@Tests/House/versions.py

# Source files and test files have the same names, except for a list that only gets shorter.
stems:
	@Tests/House/stems.py

# The picture of the architecture page is that of the manifest.
modules:
	@Documentation/modules.py --check

golden:
	WARPWRIGHT_RENEW=1 swift test $(QUICK) --filter GoldenTests
	@Tests/House/versions.py

snapshots:
	WARPWRIGHT_RENEW=1 swift test $(QUICK) --filter SnapshotTests
	git status --short Tests/TranscriptTests/Snapshots

docs: setup
	swift build
	Documentation/build.sh .build/documentation

examples: build
	swift run -c release compare-shapes
	Examples/survey.sh
	Examples/queries.sh

showcase: build
	@$(RELEASE) generate terran-space --seed $(SEED) -T dot,svg,png -o Output/showcase --force
	@Examples/gallery.sh Output/showcase/gallery
	@Examples/answers.sh Output/showcase
	@Examples/shapes.sh Output/showcase/shapes
	@Examples/views.sh Output/showcase

# All judges at length, which takes days; a part of it: make soak SHARE=0.01. See Tests/soak.py.
soak: setup-tests build build-serve
	swift build -c release --product soak
	swift build $(QUICK) --product warpwright
	python=$$( $(PYTHON) ) && $$python Tests/soak.py $(RELEASE) $(DEBUG) \
	  "$$(swift build -c release --show-bin-path)/soak" --share $(SHARE) --fuzz $(FUZZ) $(JUDGES)

# Each reader with inputs of its own making, with coverage and AddressSanitizer: make fuzz FUZZ=300.
fuzz: setup
	Tests/Fuzz/run.py --seconds $(FUZZ) --seed $(SEED)
	Tests/Fuzz/run.py --leaks

# The unit tests with instruments that find invalid accesses and data races; a build folder each. The options
# tell programs that tests start, too, that they are instrumented. The C
# targets have those of undefined behavior, too, which stop at the first.
sanitize-address: setup
	SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address \
	  --scratch-path .build-address \
	  -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined $(SUITES)

sanitize-thread: setup
	SWIFT_BACKTRACE=enable=no \
	TSAN_OPTIONS=halt_on_error=1:suppressions=$(CURDIR)/Tests/House/thread-sanitizer.txt swift test --sanitize=thread --scratch-path .build-thread $(SUITES)

check-consumers: build
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && \
	python3 -m venv "$$scratch/tools" && \
	"$$scratch/tools/bin/pip" install --quiet networkx igraph scipy && \
	"$$scratch/tools/bin/python" Tests/Consumers/check.py $(RELEASE)

check-growth: build
	Tests/Growth/check.py -v --full $(RELEASE)

check-memory: build
	Tests/Memory/check.py -v $(RELEASE) 13

benchmark: setup
	@cd Tests/Benchmarks && swift build -c release
	@yardstick=; if [ -f "$(YARDSTICK)" ] && command -v cc >/dev/null; then \
	  yardstick=Tests/Benchmarks/.build/yardstick; \
	  cc -O3 -march=native -o $$yardstick "$(YARDSTICK)" -lm; fi; \
	Tests/Benchmarks/.build/release/benchmarks $$yardstick

# PEERS chooses: make benchmark-peers PEERS="--graphs nexus".
benchmark-peers: setup
	@python3 Tests/Benchmarks/peers.py --yardstick "$(YARDSTICK)" $(PEERS)

benchmark-serve: build-serve
	Tests/Benchmarks/serve.py $(RELEASE)

benchmark-exports: build
	Tests/Benchmarks/exports.py $(RELEASE)

# Ratios of threads, shards, merge and Parquet, each with its goal. Files go to TMPDIR: on a RAM disk, times are those
# of the program.
benchmark-shards: build
	Tests/Benchmarks/shards.py $(RELEASE)

# Ratios of verify to reading, of pictures to neato, and of memory to a C program (YARDSTICK).
benchmark-ratios: build
	Tests/Benchmarks/ratios.py $(RELEASE) --yardstick "$(YARDSTICK)"

# Searches beside shell loops, steps beside whole maps, differences beside reading, and frames of the interactive map, each
# with its goal. FULL takes a million seeds for the memory of searches.
benchmark-workshop: build
	Tests/Benchmarks/workshop.py $(RELEASE) $(if $(FULL),--full)
	Tests/Benchmarks/differences.py $(RELEASE)
	python=$$(Tests/Page/playwright.sh) && $$python Tests/Benchmarks/frames.py $(RELEASE)

format:
	swift format --in-place --recursive Package.swift Sources Tests Examples
	@ruff=$$(ls .build/tools/ruff-*/bin/ruff 2>/dev/null | tail -n 1); \
	if [ -n "$$ruff" ]; then "$$ruff" format --quiet .; fi

clean:
	rm -rf .build .build-address .build-thread .build-fuzz Tests/Benchmarks/.build
