#!/usr/bin/env python3
"""Prints the ratios of threads, shards, merge and Parquet: wall and CPU time, size, peak memory.
Usage: shards.py WARPWRIGHT [--quick]

Files go to TMPDIR: some 4 GB, with --quick a tenth. To bring them to a disk may take longest."""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

GALAXY = ["galaxy", "--seed", "1"]
# So many regions of 1,000 sectors have 10^8 of them.
MANY = 100_000


def start(arguments):
    null = [(os.POSIX_SPAWN_OPEN, stream, "/dev/null", os.O_WRONLY, 0) for stream in (1, 2)]
    return os.posix_spawn(arguments[0], arguments, os.environ, file_actions=null)


def wait(children):
    """CPU seconds of all, and peak megabytes of the largest."""
    cpu, memory = 0, 0
    for child in children:
        _, status, usage = os.wait4(child, 0)
        if status:
            sys.exit("a run fails")
        cpu += usage.ru_utime + usage.ru_stime
        memory = max(memory, usage.ru_maxrss / 1024)
    return cpu, memory


def run(*calls):
    """Wall and CPU seconds and peak megabytes of calls at the same time."""
    begin = time.monotonic()
    cpu, memory = wait([start(list(call)) for call in calls])
    return time.monotonic() - begin, cpu, memory


def best(rounds, *calls, before=lambda: None):
    results = []
    for _ in range(rounds):
        before()
        results.append(run(*calls))
    return min(results)


def concatenating(command, rounds):
    """Wall seconds of a shell command, the best of some."""
    times = []
    for _ in range(rounds):
        pathlib.Path("all").unlink(missing_ok=True)
        begin = time.monotonic()
        subprocess.run(command, shell=True, check=True)
        times.append(time.monotonic() - begin)
    pathlib.Path("all").unlink()
    return min(times)


def digesting(*folders):
    """CPU seconds of SHA-256 over all files: what a merge takes at least."""
    total = 0
    for folder in folders:
        for path in pathlib.Path(folder).iterdir():
            if not path.is_file():
                continue
            # Block by block: a child begins with the peak memory of the process that starts it.
            digest = hashlib.sha256()
            with path.open("rb") as file:
                while block := file.read(1 << 20):
                    begin = time.process_time()
                    digest.update(block)
                    total += time.process_time() - begin
    return total


def size(folder):
    """Bytes of all files of a folder."""
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*") if path.is_file())


def show(what, value, goal, is_least=False):
    holds = value >= goal if is_least else value <= goal
    sign = "≥" if is_least else "≤"
    print(f"{what:58} {value:6.3f}  goal {sign} {goal}{'' if holds else '  MISSED'}")


def main():
    program = os.path.abspath(sys.argv[1])
    quick = "--quick" in sys.argv
    rounds = 1 if quick else 3
    regions = "20" if quick else "100"
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)

        def generate(where, *words, threads=1):
            return [program, "generate", *words, "-q", "-o", where, "--threads", str(threads)]

        def clean(*names):
            for name in names:
                shutil.rmtree(name, ignore_errors=True)

        many = [*GALAXY, "--player-regions", regions, "-T", "json"]
        nexus = ["central-nexus", "--seed", "1", "-T", "json"]
        # Files above this limit are not read back, so that none is written.
        whole = [*many, "--input-limit", "4G"]
        one = best(rounds, generate("a/", *whole), before=lambda: clean("a"))
        two = best(rounds, generate("a/", *whole, threads=2), before=lambda: clean("a"))
        show(f"{regions} player regions, wall, threads 2 ÷ 1", two[0] / one[0], 0.55)
        first = best(rounds, generate("b/", *nexus), before=lambda: clean("b"))
        second = best(rounds, generate("b/", *nexus, threads=2), before=lambda: clean("b"))
        show("one Nexus, wall, threads 2 ÷ 1", second[0] / first[0], 0.62)
        pair = best(
            rounds,
            *[generate("s", *many, "--shard", f"{k}/2") for k in range(2)],
            before=lambda: clean("s"),
        )
        show("two processes ÷ one, wall", pair[0] / one[0], 0.55)
        clean("s")
        count = 16 if quick else 64
        for number in (8, count):
            sums = []
            for _ in range(rounds):
                clean("s")
                calls = [generate("s", *many, "--shard", f"{k}/{number}") for k in range(number)]
                sums.append(sum(run(call)[1] for call in calls))
            show(f"CPU of {number} shards ÷ unsharded", min(sums) / one[1], 1.1)
        start = best(10, [program, "--version"])[1]
        print(f"  a process that does nothing: {1000 * start:.1f} ms of CPU")
        subprocess.run(["sync"], check=True)
        merge = [program, "merge", "s", "-T", "json", "-o", "m/", "-q", "--input-limit", "4G"]
        merged = best(rounds, merge, before=lambda: clean("m"))
        digest = digesting("s/parts", "m")
        cat = concatenating("cat s/parts/*.json > all", rounds)
        synced = concatenating("cat s/parts/*.json > all; sync all", rounds)
        show("speed of merge ÷ cat", cat / merged[0], 0.5, is_least=True)
        print(f"  merge {merged[0]:.3f} s, CPU {merged[1]:.3f} s; cat {cat:.3f} s")
        print(f"  merge brings its file to disk; cat and sync: {synced:.3f} s")
        print(f"  digests of parts and of the file, OpenSSL on one processor: {digest:.3f} s")
        clean("s", "m", "a", "b")
        some = [*GALAXY, "--player-regions", "20"]
        text = best(rounds, generate("a/", *some, "-T", "csv"), before=lambda: clean("a"))
        columns = best(rounds, generate("b/", *some, "-T", "parquet"), before=lambda: clean("b"))
        show("CPU of parquet ÷ csv", columns[1] / text[1], 1.0)
        show("size of parquet ÷ csv", size("b") / size("a"), 0.25)
        clean("a", "b")
        # Formations take most of the time of so small regions, and no memory of a galaxy.
        small = ["--set", "region.sectors=100", "-T", "csv"]
        for kind in ("BUBBLE", "DEAD_END_BUBBLE", "TUNNEL"):
            small += ["--set", f"formations.{kind}=0"]
        memory = {}
        for number in (100, 1_000 if quick else 10_000):
            words = [*GALAXY, "--player-regions", str(number), *small]
            clean("p", "s", "m")
            _, _, whole = run(generate("p/", *words, threads=2))
            clean("p")
            # As many regions a shard, since a merge has the manifest of one in memory.
            shards = number // 100
            for k in range(shards):
                run(generate("s", *words, "--shard", f"{k}/{shards}", threads=2))
            _, _, joined = run([program, "merge", "s", "-T", "csv", "-o", "m/", "-q"])
            _, _, figures = run([program, "analyze", "s", "--whole", "--json"])
            memory[number] = (whole, joined, figures)
            print(
                f"  {number} regions: generate {whole:.1f} MB, merge {joined:.1f} MB, "
                f"analyze --whole {figures:.1f} MB"
            )
        low, high = sorted(memory)
        show(f"memory of generate, {high} ÷ {low} regions", memory[high][0] / memory[low][0], 1.1)
        show(f"memory of merge, {high} ÷ {low} regions", memory[high][1] / memory[low][1], 1.1)
        each = (memory[high][2] - memory[low][2]) / (high - low)
        most = memory[high][2] + each * (MANY - high)
        show(f"GB of analyze --whole, {MANY} regions (extrapolated)", most / 1024, 1.0)


if __name__ == "__main__":
    main()
