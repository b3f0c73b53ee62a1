#!/usr/bin/env python3
"""Kill the program while it replaces files, and look at what it leaves.

Usage: Tests/Faults/kills.py PROGRAM [--count N] [--formats F,...] [--seed S] [--jobs J]

For each format, two maps replace each other in one folder, and each run is killed (SIGKILL):
every second one at a random moment, the others at a random call of the operating system that
concerns the folder, so that the short moments count as much as the long ones. After each kill
every file is whole, that of the one or the other map, a manifest names the bytes that are there,
databases pass their check, and a folder with files of both says so to its readers. A run that is
not killed then removes all that is left. Formats are killed side by side, each in folders of its
own and with random numbers of its own.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from Faults import trees

CALLS = "open,read,write,sync,rename,link,unlink,mkdir,close"
SEEDS = (1, 2)


class Kills:
    """Kills of one program while it writes some formats."""

    def __init__(self, program, source, library):
        self.program = program
        self.source = source
        self.library = library
        self.home = trees.scratch("kills")
        self.sound = set()
        self.counts = collections.Counter()

    def call(self, seed, formats, folder):
        """A call of the program."""
        return [*trees.generation(self.program, seed, formats, str(folder)), "--force"]

    def environment(self, at=0):
        """The environment of a run that ends at one of its calls."""
        return trees.environment(self.library, self.home, self.home / "report", CALLS, "kill", at)

    def whole(self, formats):
        """The folder as each seed makes it, and the calls and seconds that this takes."""
        wholes, calls, seconds = [], 1, 0.0
        for seed in SEEDS:
            folder = self.home / f"whole-{seed}"
            trees.put_back(folder, None)
            environment = self.environment() if self.library else None
            started = time.monotonic()
            subprocess.run(
                self.call(seed, formats, folder),
                check=True,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
            seconds = max(seconds, time.monotonic() - started)
            if self.library:
                _, counts = trees.read(self.home / "report")
                calls = max(calls, sum(counts[name] for name in CALLS.split(",")))
            wholes.append(trees.tree(folder))
        return wholes, calls, seconds

    def kill(self, seed, formats, folder, calls, seconds, at_call):
        """Runs the program until it is killed."""
        if at_call:
            # Replacing takes some more calls than writing.
            environment = self.environment(self.source.randint(1, calls + calls // 4))
            done = subprocess.run(
                self.call(seed, formats, folder), stderr=subprocess.DEVNULL, env=environment
            )
            end = done.returncode
        else:
            process = subprocess.Popen(self.call(seed, formats, folder), stderr=subprocess.DEVNULL)
            time.sleep(self.source.random() * seconds * 1.1)
            process.kill()
            end = process.wait()
        assert end in (0, -9), f"exit status {end}"
        self.counts["killed" if end else "too late"] += 1

    def check(self, folder, wholes):
        """What holds after each kill."""
        left = trees.tree(folder)
        files = {
            name: digest
            for name, digest in left.items()
            if digest != "folder"
            and not trees.TEMPORARY.fullmatch(pathlib.Path(name).name)
            and name != trees.LOCK
        }
        for name, digest in files.items():
            assert digest in [whole.get(name) for whole in wholes], f"{name} is torn"
            if name.endswith(".sqlite") and digest not in self.sound:
                with sqlite3.connect(f"file:{folder / name}?mode=ro&immutable=1", uri=True) as db:
                    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                    assert not db.execute("PRAGMA foreign_key_check").fetchall()
                self.sound.add(digest)
        wrong = trees.contradictions(folder) if folder.exists() else None
        assert not wrong, f"the manifest names other bytes of {wrong}"
        # Whole files of the other seed under names that this one does not use stay.
        is_one = any(
            all(whole.get(name) == digest for name, digest in files.items())
            or all(
                files.get(name) == digest for name, digest in whole.items() if digest != "folder"
            )
            for whole in wholes
        )
        if is_one and (not files or wrong is not None):
            return
        # Files of both, or no manifest: readers are told.
        assert trees.is_unfinished(folder), f"unfinished, and no sign of it: {sorted(left)}"
        self.counts["unfinished, and told"] += 1
        name = next((name for name in ("galaxy.json", "galaxy.sqlite") if name in files), None)
        if name is not None:
            read = subprocess.run(
                [self.program, "verify", folder / name], capture_output=True, text=True
            )
            assert read.returncode == 0, f"verify ends with {read.returncode}: {read.stderr}"
            assert "is unfinished" in read.stderr, f"verify does not tell: {read.stderr!r}"

    def play(self, formats, count):
        """Kills `count` runs, and lets one end."""
        wholes, calls, seconds = self.whole(formats)
        folder = self.home / "folder"
        trees.put_back(folder, None)
        for number in range(count):
            at_call = self.library is not None and number % 2 == 1
            self.kill(SEEDS[number % 3 % 2], formats, folder, calls, seconds, at_call)
            self.check(folder, wholes)
            self.counts["temporary files"] += len(trees.leftovers(folder))
        subprocess.run(self.call(SEEDS[0], formats, folder), check=True, stderr=subprocess.DEVNULL)
        # Files of the other seed stay where names differ: --force replaces, and removes nothing.
        found = trees.tree(folder)
        expected = {name: wholes[1].get(name) for name in found} | wholes[0]
        assert found == expected, f"leftovers: {sorted(found)}"


def main():
    """Kills runs of all formats."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=3, help="kills of each format")
    parser.add_argument("--formats", help="formats instead of all")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 2, help="formats at the same time"
    )
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    formats = trees.formats(program)
    several = ",".join(
        name for name in ("json", "csv", "sqlite", "svg", "edges") if name in formats
    )
    chosen = options.formats.split() if options.formats else [*formats, several]
    library = trees.library()
    if library is None:
        print("SKIPPED: kills at calls need Linux and a C compiler; those at random moments do not")
    counts = collections.Counter()

    def play(name):
        """Kills runs of one format."""
        kills = Kills(program, random.Random(f"{options.seed} {name}"), library)
        kills.play(name, options.count)
        return kills.counts

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        played = {pool.submit(play, name): name for name in chosen}
        for end in concurrent.futures.as_completed(played):
            try:
                counts.update(end.result())
            except AssertionError as error:
                pool.shutdown(cancel_futures=True)
                sys.exit(f"kills: {played[end]}, seed {options.seed}: {error}")
    counted = ", ".join(f"{count} {what}" for what, count in sorted(counts.items()))
    print(f"kills: {len(chosen)} formats, {options.count} each: {counted}")


if __name__ == "__main__":
    main()
