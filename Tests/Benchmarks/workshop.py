#!/usr/bin/env python3
"""Prints ratios of searches and steps of the program to what they replace or repeat.

    Tests/Benchmarks/workshop.py PROGRAM [--full]

`find` beside a shell loop of `generate | analyze | jq`, memory of many seeds beside few, two
threads beside one, `reroll` and `edit` beside `generate` of the same formats, and a recipe with 100
edits beside one without. Times are those of the processor but where it says wall. `--full` takes a
million seeds for the memory. PROGRAM is a release build.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from Support.processes import measure

ROUNDS = 5
LOOP_SEEDS = 12
FIND_SEEDS = 600
EDITS = 100
CRITERION = "articulationPoints < 1"
FILTER = ".regions[0].articulationPoints | length < 1"


def best(arguments, rounds=ROUNDS, statuses=(0,)):
    """The run of a few that takes the least processor time."""
    runs = [measure(arguments) for _ in range(rounds)]
    for run in runs:
        if run.status not in statuses:
            sys.exit(f"{' '.join(arguments)}: {run.status} {run.messages}")
    return min(runs, key=lambda run: run.seconds)


def show(what, ratio, goal, is_least=False):
    missed = ratio < goal if is_least else ratio > goal
    sign = "≥" if is_least else "≤"
    print(f"{what:66} {ratio:7.2f}  goal {sign} {goal}{'  MISSED' if missed else ''}", flush=True)


def searches(program):
    """A search beside the loop that people write in its place, and two threads beside one."""
    call = [program, "find", "terran-space", "--where", CRITERION, "-q"]
    seeds = ["--seeds", f"1..{FIND_SEEDS}"]
    one = [*call, *seeds, "--threads", "1"]
    if shutil.which("jq"):
        made = f"'{program}' generate terran-space --seed $seed -q -T json -o -"
        measured = f"'{program}' analyze --json - | jq -e '{FILTER}'"
        line = f"for seed in $(seq {LOOP_SEEDS}); do {made} | {measured}; done; true"
        loop = min(seconds_of_all(["sh", "-c", line]) for _ in range(ROUNDS)) / LOOP_SEEDS
        found = best(one, statuses=(0, 1)).seconds / FIND_SEEDS
        show("shell loop ÷ find, a seed", loop / found, 40, is_least=True)
    else:
        print("find: no jq to compare with")
    two = min(wall([*call, *seeds, "--threads", "2"]) for _ in range(ROUNDS))
    show(
        "find with one thread ÷ with two, wall",
        min(wall(one) for _ in range(ROUNDS)) / two,
        1.9,
        is_least=True,
    )


def seconds_of_all(arguments):
    """Processor time of a process and those that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(arguments, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def wall(arguments):
    begin = time.perf_counter()
    subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - begin


def memory(program, is_full):
    """Memory does not depend on the number of seeds; small maps, so that a million take minutes."""
    words = ["find", "player-owned", "--sectors", "100", "-q", "--threads", "2"]
    call = [program, *words, "--where", "line(capital, dock) < 0.5"]
    few, many = (1_000, 1_000_000) if is_full else (1_000, 30_000)
    less = best([*call, "--seeds", f"1..{few}"], 2, statuses=(0, 1)).memory
    more = best([*call, "--seeds", f"1..{many}"], 1, statuses=(0, 1)).memory
    show(f"memory of {many:,} seeds ÷ {few:,}, {more >> 20} MB", more / less, 1.05)


def steps(program, preset):
    """Steps on a map beside making it, without rows and with all of them."""
    words = ["generate", preset, "--seed", "1"]
    subprocess.run([program, *words, "-T", "json", "-q", "-o", "map.json", "--force"], check=True)
    subprocess.run([program, *words, "-T", "edges", "-q", "-o", "map.edges", "--force"], check=True)
    write_recipe(
        "names.json",
        preset,
        [{"op": "rename", "ref": f"sector:{40 + n}", "name": f"Elm {n}"} for n in range(EDITS)],
    )
    write_recipe(
        "warps.json", preset, [{"op": "remove-warp", "warp": warp} for warp in some_warps()]
    )
    for kind, goal in ("edges", 1.6), ("json", 1.6):
        end = ["-T", kind, "-q", "--force", "-o", "out"]
        base = best([program, *words, *end]).seconds
        title = f"{preset}, {'without seeding' if kind == 'edges' else 'all rows'}"
        for name, step in {
            "reroll nebulae": ["reroll", "map.json", "--stages", "nebulae"],
            "reroll formations, a cluster kept": [
                *("reroll", "map.json", "--stages", "formations", "--pin", "cluster:2", "--release")
            ],
            "edit a name": ["edit", "map.json", "-e", 'rename sector:40 "Elm"'],
        }.items():
            seconds = best([program, *step, *end], statuses=(0, 1)).seconds
            show(f"{name} ÷ generate, {title}", seconds / base, goal)
        for name in "names", "warps":
            words_of_replay = ["generate", "--config", f"{name}.json", *end]
            seconds = best([program, *words_of_replay]).seconds
            show(f"replay of {EDITS} edits of {name} ÷ generate, {title}", seconds / base, 3)


def write_recipe(path, preset, edits):
    """A recipe with one step for each edit."""
    recipe = {"preset": preset, "seed": 1, "steps": [{"edit": [edit]} for edit in edits]}
    with open(path, "w", encoding="utf-8") as file:
        json.dump(recipe, file)


def some_warps():
    """One direction of links that have both, spread over the map."""
    with open("map.edges", encoding="utf-8") as file:
        warps = {tuple(line.split()) for line in file if line[0].isdigit()}
    links = sorted((int(u), int(v)) for u, v in warps if (v, u) in warps and int(u) < int(v))
    return [f"{u}>{v}" for u, v in links[:: max(1, len(links) // EDITS)][:EDITS]]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            searches(program)
            memory(program, "--full" in sys.argv)
            for preset in "terran-space", "central-nexus":
                steps(program, preset)
        finally:
            os.chdir("/")


if __name__ == "__main__":
    main()
