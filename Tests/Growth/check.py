#!/usr/bin/env python3
"""Measures how the time and memory of every command grow with the map.

    Tests/Growth/check.py PROGRAM [--full] [-v] [--only COMMAND]

Each command reads the same kind of graph in two sizes. Eight times the sectors and warps may take
eight times the memory and processor time, and a margin; a command whose work is bounded instead says
so on the error stream, and its line here says how. The system keeps both accounts, and a process
that takes a multiple of its allowance is ended, so nothing waits for a clock.
"""

import os
import resource
import subprocess
import sys
import tempfile

# The larger map has FACTOR times the sectors. MARGIN covers logarithms, caches and noise; what the
# start of a process takes (measured with a map of two sectors) is left out of both accounts.
FACTOR, MARGIN = 8, 2.5
# Differences below these cannot be told from noise: seconds, bytes.
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
    for shape in (path, one_way_path, ring, one_way_ring, star, one_way_star, ladder, tree, mesh,
                  complete)
}

# What is run for each command, and words of its message where its work is bounded. Statuses other
# than 0 and 1 are failures, except where the message is one of these.
COMMANDS = {
    "analyze": (["analyze", "@"], None),
    "fast": (["analyze", "--fast", "@"], None),
    "detect": (["detect", "@"], None),
    "verify": (["verify", "@"], None),
    "course": (["course", "@", "1", "@MIDDLE"], None),
    "nearest": (["nearest", "@", "1", "dead-end"], None),
    "trade": (["trade", "@"], None),
    "chokes": (["chokes", "@", "sector:1", "sector:@MIDDLE"], None),
    "traps": (["traps", "@"], None),
    "starts": (["starts", "@", "--at", "1,2,@MIDDLE"], None),
    "suggest": (["starts", "@", "--suggest", "3"], None),
    "fog": (["fog", "@", "1", "--hops", "3", "-T", "edges", "-o", "/dev/null"], None),
    "dot": (["render", "@", "-T", "dot", "-o", "/dev/null"], None),
    "convert": (["convert", "@", "-T", "graphml", "-o", "/dev/null"], None),
    "edges": (["convert", "@", "-T", "edges", "-o", "/dev/null"], None),
}


def measure(arguments, seconds):
    """Status, processor time, memory, and messages of a process."""
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 1))

    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(
            arguments, stdout=subprocess.DEVNULL, stderr=messages, preexec_fn=limit)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        messages.seek(0)
        text = messages.read().decode(errors="replace").strip()
    unit = 1 if sys.platform == "darwin" else 1024
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit, text


if __name__ == "__main__":
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as place:
        for name, shape in GRAPHS.items():
            files = []
            for size in (1000, 8000, 64000):
                file = os.path.join(place, f"{name}-{size}.txt")
                with open(file, "w") as out:
                    out.writelines(shape(size))
                files.append((size, file))
            for command, (words, _) in COMMANDS.items():
                line = []
                for size, file in files:
                    n = int(subprocess.check_output(["tail", "-n1", file]).split()[0])
                    mid = str(max(2, n // 2))
                    args = [w.replace("@MIDDLE", mid) if "@M" in w else (file if w == "@" else w) for w in words]
                    r = measure([program] + args, 40)
                    line.append(f"{r[0]} {r[1]:.2f}s {r[2]>>20}M")
                    if r[0] < 0 or r[0] > 1: line.append(r[3][:100])
                    if r[0] < 0: break
                print(name, command, " | ".join(line), flush=True)
