#!/usr/bin/env python3
"""Run the same calls under other circumstances, and compare every byte.

Usage: Tests/Matrix/check.py PROGRAM [--seeds N] [--each N] [--seed S] [--others PROGRAM ...]

Circumstances are the number of threads, the locale, the zone and the clock, names and order of the
environment, the folder, the mask of permissions, missing variables, and other builds of the program
(--others). For each seed, a map with all formats that do not depend on libraries and what commands
report are compared between a plain run and some that draw each circumstance at random.
"""

import argparse
import concurrent.futures
import hashlib
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
FORMATS = "json,sql,sql-data,sqlite,csv,universe,edges,graphml,gexf,dot,svg,html"
PRESETS = [
    ["player-owned", "--sectors", "100", "--profile", "demo"],
    ["player-owned", "--sectors", "140", "--profile", "load", "--players", "5"],
    ["sandbox", "--sectors", "120", "--profile", "empty"],
]
QUESTIONS = [
    ["analyze", "{}", "--json"],
    ["detect", "{}", "--json"],
    ["verify", "{}", "--json"],
    ["traps", "{}", "--json"],
    ["convert", "{}", "-T", "graphml", "-o", "-"],
]
THREADS = [1, 2, 3, 8, 64]
LOCALES = ["C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "zz_ZZ", ""]
ZONES = [
    "UTC",
    "Asia/Kathmandu",
    "America/St_Johns",
    "Pacific/Kiritimati",
    "<+99>-99",
    ":nowhere",
    "",
]
# Seconds: none, a day, to 1970, beyond 2038, and to the year 9999.
SHIFTS = [0, 86_400, -1_700_000_000, 500_000_000, 250_000_000_000]
MASKS = [0o022, 0o000, 0o077, 0o027]


def clock():
    """Compiles the library that shifts clocks; None where there is no compiler."""
    compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
    if compiler is None or os.uname().sysname != "Linux":
        return None
    path = pathlib.Path(tempfile.mkdtemp(prefix="matrix-")) / "clock.so"
    call = [compiler, "-O1", "-shared", "-fPIC", "-o", path, HERE / "clock.c", "-ldl"]
    subprocess.run(call, check=True)
    return path


class Circumstance:
    """What a run may not depend on."""

    def __init__(self, programs, library, source=None):
        self.program = programs[0]
        self.threads, self.mask = 1, 0o022
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC", "HOME": "/"}
        self.words = "plain"
        if source is None:
            return
        self.program = source.choice(programs)
        self.threads, self.mask = source.choice(THREADS), source.choice(MASKS)
        variables = {"LC_ALL": source.choice(LOCALES), "LANG": source.choice(LOCALES)}
        variables["TZ"] = source.choice(ZONES)
        variables |= {f"X{source.getrandbits(40):x}": "y" * source.randrange(200) for _ in range(9)}
        variables |= {
            "PATH": os.environ["PATH"],
            "SWIFT_DETERMINISTIC_HASHING": source.choice(["", "1"]),
        }
        if source.random() < 0.5:
            variables |= {"HOME": "/nowhere", "TERM": "xterm", "COLUMNS": "7", "NO_COLOR": "1"}
        shift = source.choice(SHIFTS)
        if library is not None and shift:
            variables |= {"LD_PRELOAD": str(library), "CLOCK_SHIFT": str(shift)}
        if not variables["SWIFT_DETERMINISTIC_HASHING"]:
            del variables["SWIFT_DETERMINISTIC_HASHING"]
        names = list(variables)
        source.shuffle(names)
        self.environment = {name: variables[name] for name in names}
        self.words = f"{self.program}, {self.threads} threads, mask {self.mask:o}, " + " ".join(
            f"{name}={variables[name]}" for name in names if not name.startswith("X")
        )

    def run(self, words, seed, folder):
        """Digests of all that the calls write and say, by name."""
        digests = {}

        def call(arguments, name):
            done = subprocess.run(
                [self.program, *arguments, "--threads", str(self.threads)],
                capture_output=True,
                env=self.environment,
                cwd=folder,
                umask=self.mask,
            )
            # A question may be one that a galaxy of several regions does not answer.
            ends = (0,) if name == "generate" else (0, 1, 64)
            assert done.returncode in ends, f"{self.words}: {arguments}: {done.stderr.decode()}"
            digests[name] = done.returncode, hashlib.sha256(done.stdout).hexdigest()

        call(
            ["generate", *words, "--seed", str(seed), "-q", "-T", FORMATS, "-o", "out"], "generate"
        )
        for path in sorted((folder / "out").rglob("*")):
            if path.is_file():
                name = str(path.relative_to(folder))
                digests[name] = hashlib.sha256(path.read_bytes()).hexdigest()
        for question in QUESTIONS:
            arguments = [word.replace("{}", "out/galaxy.json") for word in question]
            call([*arguments, "-q"], question[0])
        return digests


def compare(programs, library, seed, each):
    """Compares the runs of a seed; returns how many there were."""
    source = random.Random(seed)
    words = source.choice(PRESETS)
    plain = None
    circumstances = [Circumstance(programs, library)]
    circumstances += [Circumstance(programs, library, source) for _ in range(each)]
    for circumstance in circumstances:
        with tempfile.TemporaryDirectory(prefix="matrix-" + "x" * source.randrange(60)) as folder:
            digests = circumstance.run(words, seed, pathlib.Path(folder))
        plain = plain or digests
        different = sorted(name for name in plain | digests if plain.get(name) != digests.get(name))
        assert not different, f"seed {seed}, {words}: {different} differ: {circumstance.words}"
    return each, len(plain)


def main():
    """Compares the runs of all seeds."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--each", type=int, default=2, help="circumstances for each seed")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    parser.add_argument("--others", nargs="*", default=[])
    options = parser.parse_args()
    programs = [os.path.abspath(program) for program in (options.program, *options.others)]
    library = clock()
    runs = files = 0
    try:
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            seeds = range(options.seed, options.seed + options.seeds)
            jobs = [pool.submit(compare, programs, library, seed, options.each) for seed in seeds]
            for job in jobs:
                more, compared = job.result()
                runs, files = runs + more, files + more * compared
    except AssertionError as error:
        sys.exit(f"matrix: {error}")
    finally:
        if library is not None:
            shutil.rmtree(library.parent, ignore_errors=True)
    clocks = "" if library is not None else "; SKIPPED: clocks, without a C compiler"
    print(
        f"matrix: {options.seeds} seeds under {runs} circumstances, {len(programs)} builds: "
        f"{files} files and answers are the same{clocks}"
    )


if __name__ == "__main__":
    main()
