#!/usr/bin/env python3
"""Let two processes write into one directory at once, and look at what is there afterwards.

Usage: Tests/Faults/directories.py PROGRAM [--rounds N] [--times N] [--seed S]

Each round starts two processes, a random moment apart, with the same formats and other seeds.
Each ends with 0 or, because the other one is at work or was faster, with 73. All files of one of
them are then there, byte for byte, with its manifest, and nothing else is, but for whole files
whose names that one does not use: --force removes none of them.
"""

import argparse
import os
import pathlib
import random
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from Faults import trees

KINDS = [["csv"], ["json", "csv", "sqlite", "edges"], ["universe", "svg", "dot", "graphml", "sql"]]


class Rounds:
    """Two writers in one folder, again and again."""

    def __init__(self, program, source):
        self.program = program
        self.source = source
        self.home = trees.scratch("directories")
        self.whole = {}

    def call(self, seed, formats, folder, force):
        """A call of the program."""
        call = [
            self.program,
            "generate",
            "player-owned",
            "-q",
            "--sectors",
            "100",
            "--seed",
            str(seed),
        ]
        call += ["-T", ",".join(formats), "-o", str(folder)]
        return call + (["--force"] if force else [])

    def expected(self, seed, formats):
        """The folder as a process that is alone writes it."""
        key = (seed, *formats)
        if key not in self.whole:
            folder = self.home / "-".join(map(str, key))
            started = time.monotonic()
            subprocess.run(
                self.call(seed, formats, folder, False), check=True, stderr=subprocess.DEVNULL
            )
            self.whole[key] = (trees.tree(folder), time.monotonic() - started)
        return self.whole[key]

    def play(self, formats, force, is_new):
        """One round; returns how the two ended."""
        folder = self.home / "shared"
        trees.put_back(folder, None)
        seeds = self.source.sample(range(1, 6), 2)
        wholes = [self.expected(seed, formats) for seed in seeds]
        others = dict(wholes[0][0].items() | wholes[1][0].items())
        if not is_new:
            # What is replaced is another map.
            others |= self.expected(9, formats)[0]
            trees.put_back(folder, self.home / "-".join(map(str, (9, *formats))))
        processes = []
        for seed in seeds:
            processes.append(
                subprocess.Popen(
                    self.call(seed, formats, folder, force), stderr=subprocess.PIPE, text=True
                )
            )
            if len(processes) == 1:
                # Mostly so that the two meet while they write.
                time.sleep(self.source.random() ** 3 * wholes[0][1])
        messages = [process.communicate(timeout=120)[1] for process in processes]
        ends = tuple(process.returncode for process in processes)
        assert set(ends) <= {0, 73}, f"exit statuses {ends}: {messages}"
        assert 0 in ends, f"neither wrote: {messages}"
        for end, message in zip(ends, messages, strict=True):
            lines = message.strip().splitlines()
            assert end == 0 or len(lines) == 1, f"a failure is not one line: {message!r}"
        left = trees.tree(folder)
        winners = [
            end == 0 and whole.items() <= left.items()
            for end, (whole, _) in zip(ends, wholes, strict=True)
        ]
        assert any(winners), f"a mix of two runs, {ends}: {sorted(left)}"
        more = left.keys() - wholes[winners.index(True)][0].keys()
        assert all(left[name] == others.get(name) for name in more), f"leftovers: {sorted(more)}"
        assert trees.contradictions(folder) == []
        return ends


def main():
    """Plays all rounds and counts how they ended."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=20, help="rounds in a series")
    parser.add_argument("--times", type=int, default=1, help="series of each kind")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    options = parser.parse_args()
    rounds = Rounds(os.path.abspath(options.program), random.Random(options.seed))
    counts = {}
    number = 0
    try:
        for number in range(options.rounds * options.times):
            formats = KINDS[number % len(KINDS)]
            force = number // len(KINDS) % 3 != 0
            ends = rounds.play(formats, force, is_new=not force)
            key = "both in turn" if ends == (0, 0) else "one, and one 73"
            counts[key] = counts.get(key, 0) + 1
    except AssertionError as error:
        sys.exit(f"directories: round {number}, seed {options.seed}: {error}")
    print(
        f"directories: {options.rounds * options.times} rounds of two writers ended whole: "
        + ", ".join(f"{count} {key}" for key, count in sorted(counts.items()))
    )


if __name__ == "__main__":
    main()
