#!/usr/bin/env python3
"""Measures how the time and memory of the commands that read graphs grow with the map.

    Tests/Growth/check.py PROGRAM [--full] [-v]

Each command reads the same kind of graph in two sizes. Eight times the sectors and warps may take
eight times the memory and processor time, plus a margin. A command whose work is bounded instead
prints a warning, which its line here contains. Both are measured by the operating system, and a
process that exceeds its allowance by far is stopped, so wall-clock time does not matter.
"""

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from Support.processes import measure

# The larger map has FACTOR times the sectors. MARGIN covers logarithms, caches and noise; what the
# start of a process takes (measured with a map of two sectors) is left out of both accounts.
FACTOR, MARGIN = 8, 2.5
# Differences below these are noise: seconds, bytes.
LEAST_TIME, LEAST_MEMORY = 0.25, 16 << 20


def both(a, b):
    return f"{a} {b}\n{b} {a}\n"


def path(n):
    return (both(i, i + 1) for i in range(1, n))


def one_way_path(n):
    return (f"{i} {i + 1}\n" for i in range(1, n))


def ring(n):
    return (both(i, i % n + 1) for i in range(1, n + 1))


def one_way_ring(n):
    return (f"{i} {i % n + 1}\n" for i in range(1, n + 1))


def star(n):
    return (both(1, i) for i in range(2, n + 1))


def one_way_star(n):
    """Half of the spokes lead in, half of them out."""
    return (f"{i} 1\n" if i % 2 else f"1 {i}\n" for i in range(2, n + 1))


def ladder(n):
    for i in range(1, n - 1):
        yield both(i, i + 2)
        if i % 2:
            yield both(i, i + 1)


def tree(n):
    return (both(i // 2, i) for i in range(2, n + 1))


def mesh(n):
    """A grid of 50 columns; every seventh warp is one-way."""
    for i in range(1, n + 1):
        if i % 50 and i < n:
            yield f"{i} {i + 1}\n" if i % 7 == 0 else both(i, i + 1)
        if i + 50 <= n:
            yield both(i, i + 50)


def complete(n):
    """As many warps as a mesh has with n sectors, between as few sectors as can be."""
    size = 2
    while size * size < 4 * n:
        size += 1
    return (f"{a} {b}\n" for a in range(1, size + 1) for b in range(1, size + 1) if a != b)


GRAPHS = {
    shape.__name__.replace("_", "-"): shape
    for shape in (
        path,
        one_way_path,
        ring,
        one_way_ring,
        star,
        one_way_star,
        ladder,
        tree,
        mesh,
        complete,
    )
}

# The arguments of each command, and a part of its warning where its work is bounded. A status other
# than 0 and 1 is a failure unless the warning is printed.
COMMANDS = {
    "analyze": (["analyze", "@"], "are estimated"),
    "fast": (["analyze", "--fast", "@"], None),
    "detect": (["detect", "@"], None),
    "verify": (["verify", "@"], None),
    "course": (["course", "@", "1", "@MIDDLE"], None),
    "nearest": (["nearest", "@", "1", "formation"], "carries no"),
    "trade": (["trade", "@"], "carries no"),
    "chokes": (["chokes", "@", "sector:1", "sector:@MIDDLE"], None),
    "traps": (["traps", "@"], "in part"),
    "starts": (["starts", "@", "--at", "1,2,@MIDDLE"], None),
    "suggest": (["starts", "@", "--suggest", "3"], None),
    "fog": (["fog", "@", "1", "--hops", "3", "-T", "edges", "-o", "/dev/null"], None),
    "dot": (["render", "@", "-T", "dot", "-o", "/dev/null"], "that can be drawn"),
    "convert": (["convert", "@", "-T", "graphml", "-o", "/dev/null"], None),
    "edges": (["convert", "@", "-T", "edges", "-o", "/dev/null"], None),
}


def allowance(small, base, least):
    """What the larger map may take above the start of a process."""
    return FACTOR * MARGIN * max(0, small - base) + least


def check(program, shape, files, command, words, announcement, base, verbose):
    """Compares a small and a large map of one shape. Returns whether the growth is as expected."""
    results = []
    for size, file in files:
        places = {"@": file, "@MIDDLE": str(max(2, size // 2))}
        arguments = [program]
        for word in words:
            for mark in ("@MIDDLE", "@"):
                word = word.replace(mark, places[mark])
            arguments.append(word)
        seconds = 30
        if results:
            more = allowance(results[0].seconds, base.seconds, LEAST_TIME)
            seconds = 20 + 2 * FACTOR * more
        results.append(measure(arguments, seconds))
    # Exact distances take quadratic time up to a number of sectors, and are estimated beyond.
    power = FACTOR if command == "analyze" else 1
    small, large = results
    least_time = base.seconds + LEAST_TIME
    is_linear = (
        large.status >= 0
        and large.seconds <= power * allowance(small.seconds, base.seconds, least_time)
        and large.memory <= allowance(small.memory, base.memory, base.memory + LEAST_MEMORY)
    )
    is_bounded = announcement is not None and announcement in large.messages and large.status >= 0
    is_right = (is_linear and large.status in (0, 1)) or is_bounded
    if verbose or not is_right:
        print(
            f"{shape} {command}: status {small.status} {large.status}, "
            f"{small.seconds:.2f} s {large.seconds:.2f} s, "
            f"{small.memory >> 20} MB {large.memory >> 20} MB: {large.messages[:120]}",
            flush=True,
        )
    return is_right


def main():
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    program = arguments[0]
    large = 64_000 if "--full" in sys.argv else 8_000
    checks = failures = 0
    with tempfile.TemporaryDirectory() as place:
        tiny = os.path.join(place, "tiny.txt")
        with open(tiny, "w", encoding="utf-8") as out:
            out.write(both(1, 2))
        base = measure([program, "analyze", tiny], 30)
        for shape, edges in GRAPHS.items():
            files = []
            for count in (large // FACTOR, large):
                file = os.path.join(place, f"{shape}-{count}.txt")
                with open(file, "w", encoding="utf-8") as out:
                    out.writelines(edges(count))
                # The complete graph has fewer sectors.
                with open(file, encoding="utf-8") as lines:
                    sectors = int(max(lines, key=lambda line: int(line.split()[0])).split()[0])
                files.append((sectors, file))
            for command, (words, announcement) in COMMANDS.items():
                checks += 1
                failures += not check(
                    program, shape, files, command, words, announcement, base, "-v" in sys.argv
                )
    print(f"growth: {checks} commands and maps, {failures} of them grow too fast")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
