#!/usr/bin/env python3
"""Times the writers of rows: rows and megabytes a second of CPU time for each format, SQL beside a
plain C program that makes the same bytes, and peak memory against the number of player regions.
Usage: exports.py WARPWRIGHT [--quick]

What a format costs is the CPU time of a run that writes it besides `csv` (`json` for `csv` itself),
less that of a run that writes only that one: the rows are then made in both."""

import filecmp
import os
import shutil
import subprocess
import sys
import tempfile

ROUNDS = 2


def run(arguments):
    """CPU seconds and peak megabytes of a process."""
    child = os.posix_spawn(
        arguments[0],
        arguments,
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(arguments)} fails")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def generate(program, case, formats, folder):
    shutil.rmtree(folder, ignore_errors=True)
    return run([program, "generate", *case, "--seed", "1", "-T", formats, "-o", folder, "-q"])


def size(folder):
    return sum(
        os.path.getsize(os.path.join(where, name))
        for where, _, names in os.walk(folder)
        for name in names
        if name != "manifest.json"
    )


def count_rows(folder):
    rows = 0
    inside = False
    with open(os.path.join(folder, "galaxy.sql"), "rb") as file:
        for line in file:
            if inside:
                inside = line != b"\\.\n"
                rows += inside
            else:
                inside = line.startswith(b"COPY ")
    return rows


def writers(program, name, case, folder, reference):
    print(f"Writers, {name}: CPU, best of {ROUNDS}, beside a run without them")
    print(f"{'format':10} {'MB':>8} {'seconds':>8} {'MB/s':>7} {'rows/s':>10}")
    generate(program, case, "sql", folder)
    rows = count_rows(folder)
    base = {}
    for form in ("sql", "sql-data", "json", "sqlite", "parquet", "csv"):
        other = "json" if form == "csv" else "csv"
        if other not in base:
            seconds = min(generate(program, case, other, folder)[0] for _ in range(ROUNDS))
            base[other] = (seconds, size(folder))
        seconds = min(generate(program, case, f"{other},{form}", folder)[0] for _ in range(ROUNDS))
        seconds = max(seconds - base[other][0], 1e-6)
        megabytes = (size(folder) - base[other][1]) / 1e6
        print(
            f"{form:10} {megabytes:8.1f} {seconds:8.3f} {megabytes / seconds:7.0f} "
            f"{rows / seconds:10.0f}"
        )
    whole = min(generate(program, case, "sql", folder)[0] for _ in range(ROUNDS))
    source, copy = os.path.join(folder, "galaxy.sql"), os.path.join(folder, "copy.sql")
    script = os.path.getsize(source) / 1e6
    print(f"sql, the whole run with generating and seeding: {whole:.3f} s for {script:.1f} MB")
    if reference:
        text = subprocess.run([reference, source, copy], stdout=subprocess.PIPE, check=True).stdout
        if not filecmp.cmp(source, copy, shallow=False):
            sys.exit("the C program writes other bytes")
        print(f"plain C: {float(text.split()[0]):.3f} s for the same bytes")
    print()


def parquet(program, name, case, folder):
    """CPU and size of runs that write Parquet alone, by those of runs that write CSV alone."""
    costs = {}
    for form in ("csv", "parquet"):
        seconds = min(generate(program, case, form, folder)[0] for _ in range(ROUNDS))
        costs[form] = (seconds, size(folder))
    ratios = [costs["parquet"][place] / costs["csv"][place] for place in range(2)]
    print(f"parquet ÷ csv, {name}: CPU {ratios[0]:.2f} (≤ 1), size {ratios[1]:.3f} (≤ 0.25)")
    print()


def memory(program, folder, counts):
    print("Peak memory against the number of player regions, profile empty, -T sql,sqlite")
    for regions in counts:
        _, peak = generate(
            program, ["galaxy", "--player-regions", str(regions)], "sql,sqlite", folder
        )
        print(f"{regions:4} regions {peak:7.0f} MB")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    quick = "--quick" in sys.argv
    here = os.path.dirname(os.path.abspath(__file__))
    folder = tempfile.mkdtemp(prefix="wwbench")
    try:
        reference = os.path.join(folder, "reference") if shutil.which("cc") else None
        if reference:
            subprocess.run(
                [
                    "cc",
                    "-O3",
                    "-march=native",
                    "-o",
                    reference,
                    os.path.join(here, "copy_reference.c"),
                ],
                check=True,
            )
        cases = [("central-nexus", ["central-nexus"])]
        if not quick:
            cases.append(
                (
                    "load of 10000 players",
                    ["terran-space", "--profile", "load", "--players", "10000"],
                )
            )
        for name, case in cases:
            writers(program, name, case, os.path.join(folder, "galaxy"), reference)
            parquet(program, name, case, os.path.join(folder, "galaxy"))
        memory(program, os.path.join(folder, "galaxy"), [1, 10] if quick else [1, 10, 100])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
