#!/usr/bin/env python3
"""Writes one SQLite file from two processes, also killed ones, and beside what SQLite has left.

Usage: Tests/Faults/databases.py PROGRAM [--rounds N] [--seed S]

Whatever happens, the file is that of one of them, byte for byte, and no process takes away what
another one is writing: with locks and without, and in containers that share the folder, where
all processes have the same number. A journal or a write-ahead log of the file that was there before
would be applied to the new one, so that it is refused.
"""

import argparse
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from Faults import trees

ALONE = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"]
SUFFIXES = ("-journal", "-wal")


def has_containers():
    """Whether namespaces of processes can be made here."""
    return (
        shutil.which("unshare") is not None
        and subprocess.run([*ALONE, "true"], check=False, capture_output=True).returncode == 0
    )


def is_stopped(number):
    """Whether a process does nothing any more."""
    try:
        status = pathlib.Path(f"/proc/{number}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return True
    return status.rsplit(")", 1)[1].split()[0] in "TZ"


class Writers:
    """Processes that write the same file."""

    def __init__(self, program, source):
        self.program = program
        self.source = source
        self.home = trees.scratch("databases")
        self.folder = self.home / "shared"
        self.target = self.folder / "map.sqlite"
        self.counts = {}
        self.lockless = self.home / "lockless.so"
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-o", self.lockless, trees.HERE / "lockless.c"], check=True
        )
        self.whole = {}
        started = time.monotonic()
        for seed in (1, 2):
            path = self.home / f"{seed}.sqlite"
            subprocess.run(self.call(seed, path), check=True, stderr=subprocess.DEVNULL)
            self.whole[path.read_bytes()] = seed
        self.seconds = (time.monotonic() - started) / 2

    def call(self, seed, path, *more):
        """A call of the program."""
        words = ["generate", "player-owned", "-q", "--sectors", "400", "--seed", str(seed)]
        return [self.program, *words, "-T", "sqlite", "-o", str(path), *more]

    def start(self, seed, is_alone, has_locks):
        """Starts a writer."""
        call = self.call(seed, self.target)
        return subprocess.Popen(
            ([*ALONE] if is_alone else []) + call,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | ({} if has_locks else {"LD_PRELOAD": str(self.lockless)}),
        )

    def number(self, process, is_alone):
        """The number of the process of the program."""
        if not is_alone:
            return process.pid
        path = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children")
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if words := path.read_text().split():
                return int(words[0])
            time.sleep(0.0005)
        raise AssertionError("a container has no process")

    def filled(self):
        """Temporary files with bytes."""
        found = set()
        for path in self.folder.glob(".*"):
            try:
                found |= {path.name} if path.stat().st_size > 0 else set()
            except FileNotFoundError:
                continue
        return found

    def clear(self):
        """An empty folder."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()

    def count(self, what):
        """Counts what happened."""
        self.counts[what] = self.counts.get(what, 0) + 1

    def stopped(self, is_alone, has_locks, kills):
        """One writer is stopped while it fills its database; another one begins and ends."""
        self.clear()
        first = self.start(1, is_alone, has_locks)
        number = self.number(first, is_alone)
        # One without bytes may not be locked yet; its writer notices if it goes.
        while first.poll() is None and not self.filled():
            time.sleep(0.0002)
        if first.poll() is None:
            os.kill(number, signal.SIGSTOP)
            while first.poll() is None and not is_stopped(number):
                time.sleep(0.0005)
        before = self.filled()
        if before:
            self.count("stopped while it wrote")
        second = self.start(2, is_alone, has_locks)
        if kills:
            time.sleep(self.source.random() * 2 * self.seconds)
            second.kill()
        second.communicate(timeout=120)
        after = {path.name for path in self.folder.iterdir()}
        assert before <= after, f"files of a living process went: {before - after}"
        if first.poll() is None:
            os.kill(number, signal.SIGCONT)
        message = first.communicate(timeout=120)[1]
        assert first.returncode == 0, f"the first writer ends with {first.returncode}: {message}"
        assert second.returncode == 0 or kills, f"the second one ends with {second.returncode}"
        assert self.whole.get(self.target.read_bytes()) == 1, "the last one to end has not won"
        self.next(is_alone)

    def meet(self, is_alone, has_locks):
        """Two writers at once, of which one may be killed at any time."""
        self.clear()
        writers = [self.start(seed, is_alone, has_locks) for seed in (1, 2)]
        victim = self.source.choice([None, *writers])
        time.sleep(self.source.random() * 2 * self.seconds)
        if victim:
            victim.kill()
            self.count("killed" if victim.wait() != 0 else "killed too late")
        for writer in writers:
            message = writer.communicate(timeout=120)[1]
            assert writer.returncode == 0 or writer is victim, f"{writer.returncode}: {message}"
        assert self.target.read_bytes() in self.whole, "the file is that of neither"
        self.next(is_alone)

    def next(self, is_alone):
        """The next output removes what killed processes have left, where there are locks."""
        process = self.start(1, is_alone, has_locks=True)
        message = process.communicate(timeout=120)[1]
        assert process.returncode == 0, message
        assert self.whole.get(self.target.read_bytes()) == 1
        left = {path.name for path in self.folder.iterdir()} - {"map.sqlite"}
        assert not left, f"left are {left}"

    def beside(self, suffix, call):
        """What SQLite has left of an earlier file is not applied to the new one."""
        self.clear()
        old = self.folder / call[call.index("-o") + 1].rsplit("/", 1)[-1]
        if old.suffix != ".sqlite":
            old = self.folder / "galaxy.sqlite"
        shutil.copy(self.home / "2.sqlite", old)
        leave(old, suffix)
        before = trees.tree(self.folder)
        assert old.name + suffix in before, f"SQLite has left {sorted(before)}"
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        assert done.returncode == 73, f"{call[1:]} ends with {done.returncode}: {done.stderr}"
        lines = done.stderr.strip().splitlines()
        assert len(lines) == 1 and suffix in lines[0], f"the message is {done.stderr}"
        assert trees.tree(self.folder) == before, "files were changed"
        # SQLite itself recovers the old file, and then there is nothing in the way.
        with sqlite3.connect(old) as database:
            database.execute("PRAGMA journal_mode = DELETE").fetchall()
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        database.close()
        subprocess.run(call, check=True, stderr=subprocess.DEVNULL)
        database = sqlite3.connect(old)
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        database.close()
        self.count(f"refused beside {suffix}")

    def used(self, call):
        """A program that has the old file open is not left with the new one."""
        self.clear()
        shutil.copy(self.home / "2.sqlite", self.target)
        database = sqlite3.connect(self.target)
        database.execute("PRAGMA journal_mode = WAL").fetchall()
        database.execute("SELECT count(*) FROM sectors").fetchall()
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        assert done.returncode == 73, f"{call[1:]} ends with {done.returncode}: {done.stderr}"
        assert "close that program" in done.stderr, f"the message is {done.stderr}"
        database.close()
        subprocess.run(call, check=True, stderr=subprocess.DEVNULL)
        self.count("refused while it is open")


def leave(path, suffix):
    """Leaves a journal or a log of a writer that was killed."""
    child = os.fork()
    if child == 0:
        database = sqlite3.connect(path, isolation_level=None)
        if suffix == "-wal":
            database.execute("PRAGMA journal_mode = WAL").fetchall()
        else:
            # Pages go to the file before the transaction ends.
            database.execute("PRAGMA cache_size = 5")
            database.execute("BEGIN")
        database.execute("UPDATE sectors SET name = 'x' || name")
        os._exit(0)
    os.waitpid(child, 0)


def main():
    """Plays all rounds and counts what happened."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of each kind")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    options = parser.parse_args()
    writers = Writers(os.path.abspath(options.program), random.Random(options.seed))
    containers = [False, True] if has_containers() else [False]
    if len(containers) == 1:
        print("SKIPPED: writers in containers: no namespace of processes can be made here")
    writers.used(writers.call(1, writers.target))
    for suffix in SUFFIXES:
        single = writers.call(1, writers.target)
        writers.beside(suffix, single)
        writers.beside(suffix, writers.call(1, f"{writers.folder}/", "--force"))
    rounds = 0
    for _ in range(options.rounds):
        for is_alone in containers:
            for has_locks in (True, False):
                writers.stopped(is_alone, has_locks, kills=False)
                writers.stopped(is_alone, has_locks, kills=True)
                writers.meet(is_alone, has_locks)
                rounds += 3
    print(f"{rounds} rounds: {writers.counts}")


if __name__ == "__main__":
    main()
