#!/usr/bin/env python3
"""Kill the program while it replaces files, and look at what it leaves.

Usage: Tests/Faults/kills.py PROGRAM [--count N] [--formats F,...] [--seed S] [--jobs J]

For each format, two maps replace each other in one folder, and each run is killed (SIGKILL):
every second one at a random moment, the others at a random call of the operating system that
concerns the folder, so that the short moments count as much as the long ones. Most runs are copies
of one process for each map, which stands before its first call in the folder, as reading the
arguments again takes most of the time; every tenth is a process of its own. After each kill
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
import struct
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from Faults import trees

CALLS = "open,read,write,sync,rename,link,unlink,mkdir,close"
SEEDS = (1, 2)
# One run of so many is a process of its own.
OWN = 10


class Server:
    """A process that stands before its first call in a folder, and lets copies of it go on."""

    def __init__(self, call, environment):
        there, orders = os.pipe()
        answers, back = os.pipe()
        self.process = subprocess.Popen(
            [*call, "--threads", "1"],
            stderr=subprocess.DEVNULL,
            env={**environment, "FAULT_SERVE": f"{there},{back}"},
            pass_fds=(there, back),
        )
        os.close(there)
        os.close(back)
        self.orders, self.answers = orders, answers

    def run(self, at=0, seconds=0.0):
        """Lets a copy go on until a call or a moment; its exit status, and the time it took."""
        os.write(self.orders, struct.pack("qq", at, max(1, int(seconds * 1e6)) if seconds else 0))
        status, time_taken = struct.unpack("qq", os.read(self.answers, 16))
        return os.waitstatus_to_exitcode(status), time_taken / 1e6

    def close(self):
        """Ends the process."""
        os.close(self.orders)
        os.close(self.answers)
        assert self.process.wait() == 0, "the process of the copies fails"


class Kills:
    """Kills of one program while it writes some formats."""

    def __init__(self, program, source, library):
        self.program = program
        self.source = source
        self.library = library
        self.home = trees.scratch("kills", trees.MEMORY if trees.MEMORY.is_dir() else None)
        self.servers = {}
        self.sound = set()
        self.counts = collections.Counter()

    def call(self, seed, formats, folder):
        """A call of the program."""
        return [*trees.generation(self.program, seed, formats, str(folder)), "--force"]

    def environment(self, at=0):
        """The environment of a run that ends at one of its calls."""
        return trees.environment(self.library, self.home, self.home / "report", CALLS, "kill", at)

    def whole(self, formats):
        """The folder as each seed makes it, and the seconds that this takes."""
        wholes, seconds = [], 0.0
        for seed in SEEDS:
            folder = self.home / f"whole-{seed}"
            trees.put_back(folder, None)
            started = time.monotonic()
            subprocess.run(self.call(seed, formats, folder), check=True, stderr=subprocess.DEVNULL)
            seconds = max(seconds, time.monotonic() - started)
            wholes.append(trees.tree(folder))
        return wholes, seconds

    def serve(self, formats, folder):
        """For each seed a process of copies, with the calls and the seconds that one takes."""
        for seed in SEEDS:
            server = Server(self.call(seed, formats, folder), self.environment())
            server.run()
            # Replacing takes some more calls than writing, and the second copy less time.
            end, seconds = server.run()
            assert end == 0, f"exit status {end}"
            _, counts = trees.read(self.home / "report")
            calls = sum(counts[name] for name in CALLS.split(","))
            self.servers[seed] = server, calls, seconds

    def kill(self, seed, formats, folder, seconds, number):
        """Runs the program until it is killed."""
        if self.servers and number % OWN:
            server, calls, seconds = self.servers[seed]
            if number % 2:
                end, _ = server.run(at=self.source.randint(1, calls))
            else:
                end, _ = server.run(seconds=self.source.random() * seconds)
        else:
            process = subprocess.Popen(self.call(seed, formats, folder), stderr=subprocess.DEVNULL)
            time.sleep(self.source.random() * seconds)
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
        wholes, seconds = self.whole(formats)
        folder = self.home / "folder"
        trees.put_back(folder, None)
        if self.library:
            self.serve(formats, folder)
        for number in range(count):
            self.kill(SEEDS[number % 3 % 2], formats, folder, seconds, number)
            self.check(folder, wholes)
            self.counts["temporary files"] += len(trees.leftovers(folder))
        for server, *_ in self.servers.values():
            server.close()
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
