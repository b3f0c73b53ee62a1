#!/usr/bin/env python3
"""Prints ratios of what the program does to what it cannot do without, or to what others take for
it: CPU time of verify and of pictures, and peak memory of a large topology.
Usage: ratios.py WARPWRIGHT [--quick] [--yardstick FILE.c]"""

import os
import shutil
import subprocess
import sys
import tempfile

ROUNDS = 3


def run(arguments):
    """CPU seconds and peak megabytes of a process."""
    child = os.posix_spawn(
        arguments[0],
        arguments,
        os.environ,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, number, "/dev/null", os.O_WRONLY, 0) for number in (1, 2)
        ],
    )
    _, status, usage = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(arguments)} fails")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(arguments, rounds=ROUNDS):
    results = [run(arguments) for _ in range(rounds)]
    return min(result[0] for result in results), max(result[1] for result in results)


def show(what, value, goal):
    print(f"{what:60} {value:6.2f}  goal ≤ {goal}{'' if value <= goal else '  MISSED'}")


def rules(program):
    """Of the invariants, INV-03 takes no time; a course is found on the map without its rows."""
    run([program, "generate", "galaxy", "--seed", "1", "-T", "json", "-o", "galaxy", "-q"])
    whole, _ = best([program, "verify", "galaxy/galaxy.json", "-q"])
    rows, _ = best([program, "verify", "galaxy/galaxy.json", "-q", "--only", "INV-03"])
    call = [program, "course", "galaxy/galaxy.json", "1", "2", "--region", "Central Nexus"]
    bare, _ = best([*call, "-q"])
    size = os.path.getsize("galaxy/galaxy.json") / 1e6
    show(f"verify ÷ reading the map, {size:.0f} MB", whole / bare, 2.5)
    show(f"verify ÷ reading map and rows, {size:.0f} MB", whole / rows, 2.5)


def pictures(program):
    call = [program, "generate", "central-nexus", "--seed", "1", "-o", "map", "-q", "--force", "-T"]
    base, _ = best([*call, "dot"])
    neato = shutil.which("neato")
    if not neato:
        print("pictures: no neato to compare with")
        return
    for form, goal in (("png", 2), ("svg", 1.5)):
        drawn, _ = best([*call, f"dot,{form}"])
        other, _ = best([neato, "-n2", f"-T{form}", "map/map.dot", "-o", f"other.{form}"])
        show(f"{form} of 5,000 sectors ÷ neato -n2 of the same DOT", (drawn - base) / other, goal)


def memory(program, yardstick, sectors):
    call = ["cc", "-O3", "-march=native", "-o", "yardstick", yardstick, "-lm"]
    subprocess.run(call, check=True)
    settings = [f"region.sectors={sectors}", "formations.variety=0"]
    words = [word for setting in settings for word in ("--set", setting)]
    _, own = run([program, "generate", "sandbox", *words, "-T", "edges", "-o", "large", "-q"])
    _, other = run([os.path.abspath("yardstick"), "gen", str(sectors)])
    show(f"peak memory of {sectors} sectors, edges ÷ plain C", own / other, 1.5)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    place = sys.argv.index("--yardstick") + 1 if "--yardstick" in sys.argv else 0
    yardstick = os.path.abspath(sys.argv[place]) if place and sys.argv[place] else None
    folder = tempfile.mkdtemp(prefix="wwbench")
    try:
        os.chdir(folder)
        rules(program)
        pictures(program)
        if yardstick:
            memory(program, yardstick, 1_000_000 if "--quick" in sys.argv else 10_000_000)
    finally:
        os.chdir("/")
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
