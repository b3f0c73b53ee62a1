#!/usr/bin/env python3
"""Runs the judges at length, one after the other, and shows what each of them counted.

    Tests/soak.py PROGRAM DEBUG SOAK [--share S] [--from N] [--seed S] [WORD…]

PROGRAM is the program, with the server beside it, DEBUG is the same of a debug build, and SOAK the
program that judges the maps of random settings. All judges run, also after one has failed; then the
status is 1. What they print goes into a folder, and the last line of each is shown.

With --share, counts are that part of the whole, and what has no count is as in `make test`:
`--share 0.01` takes an hour or two, the whole some days, most of it fuzzing. --from goes on with
the judge of a number; with words, only judges run whose command has one of them.
"""

import argparse
import os
import random
import re
import shlex
import sys
from pathlib import Path

import judges

# <100> is a count that --share makes smaller, [--full] a word of the whole alone. SEED is drawn.
SOAKS = """
Tests/Faults/calls.py PROGRAM [--all] --seed SEED
Tests/Faults/kills.py PROGRAM --count <2000> --seed SEED
Tests/Faults/directories.py PROGRAM --rounds <100> --times <20> --seed SEED
Tests/Faults/databases.py PROGRAM --rounds <100> --seed SEED
Tests/Faults/shortages.py PROGRAM --each <20> --seed SEED
Tests/Names/check.py PROGRAM --all
Tests/Mutants/rules.py PROGRAM --all --seed SEED
SOAK leaks
env COUNT=<20000> SEED=SEED SOAK
env COUNT=<200> SEED=SEED SOAK shapes
Tests/Find/bounds.py PROGRAM --seeds <1000> --criteria <100> --seed SEED
Tests/Find/criteria.py PROGRAM --seeds <200> --criteria <60> --texts <1000> --seed SEED
Tests/Find/criteria.py PROGRAM --seeds 5 --criteria 1 --expressions <10000> --seed SEED
Tests/Find/families.py PROGRAM --families <100> --searches <20> --kills <50> --seed SEED
Tests/Find/statistics.py PROGRAM --rounds <60> --seeds 60 --shrinks <30> --seed SEED
Tests/Reproduce/check.py PROGRAM --seeds <20> --flips 3 --seed SEED
Tests/Steps/check.py PROGRAM --maps <40> --pins 10 --seed SEED
Tests/Steps/stages.py PROGRAM --maps <40> --seed SEED
Tests/Steps/histories.py DEBUG --recipes <5000> --seed SEED
Tests/Diff/check.py PROGRAM SEED [full]
Tests/Diff/made.py PROGRAM --pairs <100> --seed SEED
Tests/Explain/check.py PROGRAM SEED [full]
Tests/Edits/scripts.py PROGRAM --maps <100> --scripts 100 --seed SEED
Tests/Edits/guilty.py PROGRAM --scripts <200> --seed SEED
Tests/Whole/check.py PROGRAM SEED --galaxies <200>
Tests/Shards/check.py PROGRAM [--full] --seed SEED
Tests/Parquet/dataset.py PROGRAM --kills <500> --seed SEED
Tests/PostgreSQL/extended.py [--all] PROGRAM --seed SEED
Tests/Matrix/check.py PROGRAM --seeds <1000> --each 5 --seed SEED --others DEBUG
Tests/Serve/check.py PROGRAM [--full]
env MINUTES=<60> Tests/Serve/races.sh PROGRAM
Tests/Mutants/lines.py --count <200> --seed SEED
make sanitize-address
make sanitize-thread
Tests/Fuzz/run.py --seconds <SECONDS> --seed SEED
Tests/Fuzz/run.py --leaks
"""
# No judge takes as long: thirty fuzzers of half an hour each.
LIMIT = 3 * 86_400


def command(line, options, source):
    """The words of a judge's command."""
    line = line.replace("<SECONDS>", f"<{options.fuzz}>")
    line = re.sub(r"<(\d+)>", lambda m: str(max(1, round(int(m[1]) * options.share))), line)
    line = re.sub(r" \[([^]]*)\]", r" \1" if options.share >= 1 else "", line)
    words = {
        "PROGRAM": options.program,
        "DEBUG": options.debug,
        "SOAK": options.soak,
        "SEED": str(source.randrange(1, 100_000)),
        "SEED=SEED": f"SEED={source.randrange(1, 100_000)}",
    }
    words = [words.get(word, word) for word in shlex.split(line)]
    return [sys.executable, *words] if words[0].endswith(".py") else words


def title(line):
    """A name for the file of what a judge prints."""
    words = [word for word in line.split() if word != "env" and "=" not in word]
    return "-".join(re.findall("[a-z]+", re.sub(r"^Tests/|\.(py|sh)$", "", words[0]).lower()))


def last_line(path):
    """What a judge has printed last, or that it has printed nothing."""
    lines = path.read_text(errors="replace").split("\n")
    return next((line for line in reversed(lines) if line.strip()), "(nothing)")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("debug", type=os.path.abspath)
    parser.add_argument("soak", type=os.path.abspath)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--share", type=float, default=1)
    parser.add_argument("--fuzz", type=int, default=1800, help="seconds for each fuzzer")
    parser.add_argument("--from", dest="start", type=int, default=1)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--output", type=Path, default=judges.ROOT / ".build/soak")
    options = parser.parse_intermixed_args()
    options.output.mkdir(parents=True, exist_ok=True)
    source = random.Random(options.seed)
    print(f"soak: seed {options.seed}, {options.share:g} of the whole, in {options.output}")
    ends = []
    for number, line in enumerate(SOAKS.strip().split("\n"), 1):
        words = command(line, options, source)
        is_chosen = not options.words or any(word in line for word in options.words)
        if number < options.start or not is_chosen:
            continue
        name = title(line)
        path = options.output / f"{number:02}-{name}.log"
        print(f"{number:2} {shlex.join(words)}", flush=True)
        with path.open("wb") as output:
            end, seconds, cpu = judges.run(words, output, LIMIT)
        print(f"   {end} ({seconds:.0f} s, {cpu:.0f} s of CPU): {last_line(path)}", flush=True)
        ends.append((number, end))
    failed = [str(number) for number, end in ends if end != "passed"]
    print(f"soak: {len(ends) - len(failed)} of {len(ends)} judges passed")
    if failed:
        sys.exit(f"soak: failed: {', '.join(failed)} (seed {options.seed})")


if __name__ == "__main__":
    main()
