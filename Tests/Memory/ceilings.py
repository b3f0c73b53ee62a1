#!/usr/bin/env python3
"""Holds the peak of the memory of `generate` below ceilings, and few open files.

Usage: Tests/Memory/ceilings.py PROGRAM

Ceilings are for 300, 1,000 and 5,000 sectors, in formats of rows, graphs and pictures. A galaxy of
60 regions is written, one file each, by a process that may have 64 files open. An input that is
larger than the limit is rejected before it is read. The system keeps the account of memory, so
nothing depends on time.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from Support.processes import measure

MEGABYTE = 1_000_000
# Sectors, and megabytes at the peak; libraries that draw take some 20 by themselves.
CEILINGS = {300: 60, 1_000: 80, 5_000: 150}
DRAWN = {300: 80, 1_000: 100, 5_000: 200}
FORMATS = ["json", "sql", "sqlite", "graphml", "html"]
# The most sectors of a region in a database.
SCHEMA = 1_500
REGIONS, FILES = 60, 64
# What an input of 600 MB may take before it is rejected, in megabytes.
REJECTION = 50


def generate(program, sectors, name, folder):
    """Measures the making of a map in one format."""
    words = ["generate", "sandbox", "--sectors", sectors, "--seed", 1, "-q", "-T", name]
    usage = measure([program, *words, "-o", f"{folder}/{name}-{sectors}/"])
    if usage.status != 0:
        sys.exit(f"ceilings: {name} of {sectors} ends with {usage.status}: {usage.messages}")
    return usage.memory / MEGABYTE


def few_files(program, folder):
    """Writes more files than may be open at once."""

    def limit():
        resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))

    words = ["galaxy", "--seed", "1", "--set", f"galaxy.playerRegions={REGIONS}"]
    sizes = ["--set", "region.sectors=100", "-T", "edges", "-q", "-o", f"{folder}/galaxy/"]
    done = subprocess.run(
        [program, "generate", *words, *sizes], preexec_fn=limit, capture_output=True, check=False
    )
    files = list(pathlib.Path(folder, "galaxy").glob("edges-*.txt"))
    if done.returncode != 0 or len(files) < REGIONS:
        sys.exit(
            f"ceilings: {FILES} open files: status {done.returncode}, {len(files)} files: "
            f"{done.stderr.decode()[:300]}"
        )


def too_large(program, folder):
    """A file beyond the limit, without blocks on the disk."""
    path = pathlib.Path(folder, "large.json")
    with path.open("wb") as file:
        file.write(b"[")
        file.truncate(600 << 20)
    usage = measure([program, "analyze", path])
    if usage.status != 65 or usage.memory > REJECTION * MEGABYTE:
        sys.exit(f"ceilings: 600 MB: status {usage.status}, {usage.memory // MEGABYTE} MB")
    return usage.memory / MEGABYTE


def main():
    """Measures all."""
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="ceilings-") as folder:
        lines = []
        for ceilings, names in (CEILINGS, FORMATS), (DRAWN, ["svg"]):
            for sectors, ceiling in ceilings.items():
                fitting = [name for name in names if sectors <= SCHEMA or "sql" not in name]
                peaks = {name: generate(program, sectors, name, folder) for name in fitting}
                name = max(peaks, key=peaks.get)
                lines.append(f"{sectors} sectors {peaks[name]:.0f} MB ({name})")
                if peaks[name] > ceiling:
                    sys.exit(f"ceilings: {lines[-1]}, more than {ceiling}")
        few_files(program, folder)
        rejected = too_large(program, folder)
        print(f"ceilings: {', '.join(lines)}; {REGIONS} regions with {FILES} files; ", end="")
        print(f"a large file is rejected with {rejected:.0f} MB")


if __name__ == "__main__":
    main()
