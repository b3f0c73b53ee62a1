#!/usr/bin/env python3
"""Give every command too little time or memory, and look at how it ends and what it leaves.

Usage: Tests/Faults/shortages.py PROGRAM [--each N] [--seed S]

Under --timeout, --max-memory and a limit on addresses (ulimit -v) a command either does all that it
does without, or it ends with one line, the status of a shortage, and all files as they were. What
it takes in memory stays below the limit. A search that is stopped goes on with its state file.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import random
import re
import resource
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from Faults import trees

MADE = ["player-owned", "--sectors", "100", "--profile", "demo", "--seed", "2"]
MIB = 1 << 20
# Commands, with the map as `map.json` and files to be replaced in `out`.
CALLS = {
    "generate": [
        ["generate", *MADE, "-T", "json,csv,sqlite,svg", "-o", "out", "--force"],
        ["generate", *MADE, "-T", "png", "-o", "out/map.png", "--force"],
        ["generate", *MADE, "-T", "parquet", "-o", "new/deep", "--threads", "3"],
    ],
    "convert": [
        ["convert", "map.json", "-T", "sqlite", "-o", "out/galaxy.sqlite"],
        ["convert", "map.json", "-T", "graphml", "-o", "out/map.graphml"],
    ],
    "render": [
        ["render", "map.json", "-o", "out/map.svg", "--layout", "sfdp"],
        ["render", "map.json", "-o", "out/map.html"],
    ],
    "reroll": [
        ["reroll", "map.json", "--stages", "nebulae", "-T", "json", "-o", "out/galaxy.json"]
    ],
    "edit": [["edit", "map.json", "-e", "remove warp 1-2", "-o", "out/galaxy.json"]],
    "extend": [["extend", "map.json", "--player-regions", "1", "-T", "sql-data", "-o", "new.sql"]],
    "find": [["find", "--seeds", "1..40", "--where", "bridges < 20", "-n", "3"]],
    "survey": [["survey", "--seeds", "1..6"]],
    "plan": [["plan", "player-owned", "--seed", "7", "-n", "100"]],
    "merge": [["merge", "parts", "-T", "json", "-o", "merged"]],
    "inspect": [["inspect", "map.json"]],
    "analyze": [["analyze", "map.json", "--json"]],
    "course": [["course", "map.json", "1", "50"]],
    "nearest": [["nearest", "map.json", "1", "station"]],
    "trade": [["trade", "map.json"]],
    "traps": [["traps", "map.json"]],
    "chokes": [["chokes", "map.json", "sector:1", "sector:250"]],
    "starts": [["starts", "map.json"]],
    "fog": [["fog", "map.json", "1"]],
    "explain": [["explain", "map.json", "sector:20"]],
    "verify": [["verify", "map.json"]],
    "detect": [["detect", "map.json"]],
    "diff": [["diff", "map.json", "old.json"]],
    "reproduce": [["reproduce", "map.json"]],
    "presets": [["presets"]],
    "formats": [["formats"]],
    "settings": [["settings"]],
    "schema": [["schema", "-T", "sql"]],
}


class Bench:
    """Runs calls with limits, each in a copy of one folder."""

    def __init__(self, program):
        self.program = program
        self.home = trees.scratch("shortages")
        self.start = self.home / "start"
        self.start.mkdir()
        self.runs = 0
        for words in (
            ["generate", "terran-space", "--seed", "2", "-T", "json", "-o", "map.json"],
            ["generate", "terran-space", "--seed", "1", "-T", "json", "-o", "old.json"],
            ["generate", *MADE[:-1], "1", "-T", "json,csv,sqlite,svg", "-o", "out"],
            ["generate", *MADE, "--shard", "0/1", "-o", "parts"],
        ):
            subprocess.run([program, *words], check=True, cwd=self.start, stderr=subprocess.DEVNULL)

    def run(self, words, addresses=None):
        """Runs a call; returns its status, its messages, its peak of memory, and what it left."""
        self.runs += 1
        work = self.home / f"run-{self.runs}"
        trees.put_back(work / "here", self.start)
        (work / "tmp").mkdir()

        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (addresses, addresses))

        def block():
            # A parent process may have blocked the signal of the timer.
            signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])

        with open(work / "messages", "w+b") as messages:
            process = subprocess.Popen(
                [self.program, *words],
                stdout=subprocess.DEVNULL,
                stderr=messages,
                cwd=work / "here",
                env={**os.environ, "TMPDIR": str(work / "tmp"), "SWIFT_BACKTRACE": "enable=no"},
                preexec_fn=limit if addresses else block,
            )
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            messages.seek(0)
            text = messages.read().decode(errors="replace")
        left = trees.tree(work / "here"), trees.tree(work / "tmp")
        trees.put_back(work, None)
        return process.returncode, text, usage.ru_maxrss << 10, left


def check(bench, words, source, each):
    """Checks a call under limits of each kind; returns how often it was ended by them."""
    before = (trees.tree(bench.start), {})
    begin = time.monotonic()
    normal, text, peak, after = bench.run(words)
    took = time.monotonic() - begin
    assert normal in (0, 1), f"{words}: {normal} {text}"
    limits = [("--timeout", f"{max(0.0002, took * source.random()):.4f}") for _ in range(each)]
    # Many of them while files are put in their places.
    limits += [("--timeout", f"{took * source.uniform(0.85, 1.05):.4f}") for _ in range(each)]
    limits += [("--max-memory", str(source.randrange(MIB, peak))) for _ in range(each)]
    limits += [("ulimit -v", source.randrange(peak, 4 * peak)) for _ in range(each)]
    ended = 0
    for name, value in limits:
        story = f"{' '.join(words)} with {name} {value}"
        if name == "ulimit -v":
            status, text, memory, left = bench.run(words, addresses=value)
            # Below some size the program itself cannot be loaded.
            if status in (127, -11, -6, -9):
                assert left == before, f"{story}: files have changed"
                continue
            ends = (69, 74, 75)
        else:
            status, text, memory, left = bench.run([*words, name, value])
            ends = (75,)
        if status == normal:
            assert left == after, f"{story}: ended with {status}, and other files"
            continue
        ended += 1
        assert status in ends, f"{story}: status {status}: {text}"
        assert left == before, f"{story}: files have changed: {text}"
        last = text.strip().splitlines()[-1]
        assert last.startswith("warpwright: "), f"{story}: {text}"
        assert "bug" not in text, f"{story}: {text}"
        if name == "--timeout":
            assert "--timeout" in last, f"{story}: {text}"
        if name == "--max-memory":
            # Programs and libraries are mapped and do not count.
            assert memory <= int(value) + 64 * MIB, f"{story}: {memory >> 20} MiB were in use"
    return len(limits), ended


def check_search(bench):
    """A search that is stopped by its time saves its state, and goes on to the same answer."""
    folder = bench.home / "search"
    folder.mkdir()
    words = ["find", "--where", "bridges < 20", "--seeds", "1..150", "--json", "-q"]

    def run(*more):
        call = [bench.program, *words, *more]
        return subprocess.run(call, capture_output=True, cwd=folder, timeout=600)

    whole = run()
    assert whole.returncode == 0, whole.stderr
    stops = 0
    for tries in range(1, 100):
        # More each time, since a busy machine may get nothing done in a short one.
        done = run("--state", "state.json", "--timeout", str(tries / 2))
        if done.returncode != 75:
            break
        stops += 1
        assert b"--timeout" in done.stderr and not done.stdout, done.stderr
    assert done.returncode == 0, f"{done.returncode}: {done.stderr}"
    assert json.loads(done.stdout)["matches"] == json.loads(whole.stdout)["matches"]
    return stops


def main():
    """Checks all commands."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--each", type=int, default=1, help="limits of each kind")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    bench = Bench(program)
    listed = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    listed = listed[listed.index("MAKE:") : listed.index("TOPICS:")]
    commands = set(re.findall(r"^  ([a-z]+)", listed, re.MULTILINE))
    missing = commands - CALLS.keys() - {"serve"}
    assert not missing, f"commands without a call here: {sorted(missing)}"
    runs = ended = 0
    # Words of the same seed, whatever the order in which threads come to them.
    jobs = [
        (words, random.Random(f"{options.seed} {words}"))
        for calls in CALLS.values()
        for words in calls
    ]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for job in [pool.submit(check, bench, *job, options.each) for job in jobs]:
            done, stopped = job.result()
            runs, ended = runs + done, ended + stopped
    stops = check_search(bench)
    print(
        f"shortages: {runs} runs of {len(jobs)} calls with too little time or memory, {ended} end; "
        f"a search went on after {stops} stops"
    )


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"shortages: {error}")
