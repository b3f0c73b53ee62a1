#!/usr/bin/env python3
"""Make one call of the operating system fail, and look at what the program leaves.

Usage: Tests/Faults/calls.py PROGRAM [--all] [--each N] [--only WORD] [--seed S]

A library that is loaded before all others counts the calls on files below a folder, those of
SQLite and the like included, and makes one of them fail. With --all that is done for the first,
the second and so on until the program ends before the call comes; without, for a few at random.
After each run all files are as before or as a run without faults makes them, nothing else is
left, a failure has the exit status 74 and one line, and calls that may be interrupted or do half
are repeated.
"""

import argparse
import collections
import concurrent.futures
import dataclasses
import errno
import os
import pathlib
import random
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from Faults import trees


@dataclasses.dataclass(frozen=True)
class Fault:
    """What fails, how, and how the program may end then."""

    name: str
    calls: str
    kind: str
    ends: tuple
    is_sticky: bool = False


# To SQLite an error of a disk while it reads is damage of the file; one that does not come again
# cannot be told from that.
EIO = str(errno.EIO)
FILES = [
    Fault("disk full", "open,write,sync,rename,mkdir", str(errno.ENOSPC), (0, 74)),
    Fault("disk full from then on", "write,mkdir", str(errno.ENOSPC), (0, 74), True),
    Fault("input/output error", "open,read,write,sync,rename,mkdir", EIO, (0, 74)),
    Fault("errors from then on", "rename", EIO, (0, 74), True),
    Fault("interrupted", "open,read,write,sync", str(errno.EINTR), (0,)),
    Fault("half done", "read,write", "short", (0,)),
    Fault("error on closing", "close", EIO, (0, 74)),
    Fault("no second name", "link", str(errno.EPERM), (0,)),
]
MEMORY = [
    Fault("no thread", "thread", str(errno.EAGAIN), (0, 74, 75)),
    Fault("no memory", "memory", str(errno.ENOMEM), (0, 74)),
]


@dataclasses.dataclass
class Case:
    """A call of the program in a folder with `in` and, if something is replaced, `out`."""

    name: str
    arguments: list
    old: pathlib.Path | None
    faults: list
    new: dict = dataclasses.field(default_factory=dict)
    output: bytes = b""


class Bench:
    """Runs cases with faults."""

    def __init__(self, program, library):
        self.program = program
        self.library = library
        self.home = trees.scratch("calls")
        self.folders = 0

    def generate(self, seed, formats, folder):
        """Writes a small map without faults."""
        call = trees.generation(self.program, seed, formats, folder)
        subprocess.run(call, check=True, stderr=subprocess.DEVNULL)

    def cases(self, formats):
        """All cases; the old files are those of another seed."""
        both = ",".join(name for name in ("json", "csv", "sqlite", "svg") if name in formats)
        for name in [*formats, both]:
            old = self.home / "old" / name
            self.generate(1, name, old)
            call = ["generate", "player-owned", "-q", "--sectors", "100", "--seed", "2", "-T", name]
            call += ["-o", "{}/out", "--force"]
            yield Case(f"generate {name}", call, old, FILES + (MEMORY if name == both else []))
        call = ["generate", "player-owned", "-q", "--sectors", "100", "--seed", "2", "-T", both]
        yield Case("generate into nothing", [*call, "-o", "{}/out/a"], None, FILES)
        source = self.home / "old" / "json" / "galaxy.json"
        for name, ending in (("json", "json"), ("sqlite", "sqlite"), ("svg", "svg")):
            if name in formats:
                call = ["convert", "-q", "{}/in", "-T", name, "-o", "{}/out/map." + ending]
                old = self.home / "single" / name
                old.mkdir(parents=True)
                (old / f"map.{ending}").write_bytes(b"old")
                (old / "in").write_bytes(source.read_bytes())
                call[2] = "{}/out/in"
                yield Case(f"convert to {name}", call, old, FILES)
        for name, file in (("json", "galaxy.json"), ("sqlite", "galaxy.sqlite")):
            if name in formats:
                old = self.home / "old" / name
                yield Case(
                    f"analyze {name}", ["analyze", "-q", "{}/out/" + file], old, FILES + MEMORY
                )

    def run(self, case, fault, at):
        """Runs a case; returns what it left, and the calls counted and failed."""
        self.folders += 1
        work = self.home / f"run-{self.folders}"
        (work / "tmp").mkdir(parents=True)
        trees.put_back(work / "out", case.old)
        report = work / "report"
        environment = trees.environment(
            self.library, work, report, fault.calls, fault.kind, at, fault.is_sticky
        )
        environment["TMPDIR"] = str(work / "tmp")
        call = [argument.replace("{}", str(work)) for argument in case.arguments]
        done = subprocess.run(
            [self.program, *call],
            capture_output=True,
            env=environment,
            timeout=300,
            cwd=work / "tmp",
        )
        failed, counts = trees.read(report)
        left, rest = trees.tree(work / "out"), trees.tree(work / "tmp")
        sign = trees.is_unfinished(work / "out")
        trees.put_back(work, None)
        output = done.stdout.replace(str(work).encode(), b"")
        messages = done.stderr.decode(errors="replace").replace(str(work), "")
        return done.returncode, output, messages, left, rest, sign, counts, failed

    def learn(self, case):
        """Runs a case without a fault; returns the number of calls that each fault is about."""
        none = Fault("none", "", "0", (0,))
        end, case.output, messages, case.new, rest, _, counts, _ = self.run(case, none, 0)
        assert end == 0 and not rest, f"{case.name} without a fault: {end} {messages} {rest}"
        return {
            fault: sum(counts[name] for name in fault.calls.split(",")) for fault in case.faults
        }

    def judge(self, case, fault, at):
        """Runs a case with a fault; returns how it ended, None if the call did not come."""
        end, output, messages, left, rest, sign, _, failed = self.run(case, fault, at)
        if failed == 0:
            return None
        old = trees.tree(case.old) if case.old else {}
        ends = (
            (*fault.ends, 65) if fault.kind == EIO and case.name == "analyze sqlite" else fault.ends
        )
        assert end in ends, f"exit status {end}: {messages}"
        lines = messages.strip().splitlines()
        assert end == 0 or len(lines) == 1, f"a failure is not one line: {messages}"
        assert not rest, f"left in the temporary folder: {sorted(rest)}"
        names = {name for name in {*old, *case.new, *left} if left.get(name) != old.get(name)}
        if end == 0:
            assert left == case.new, f"done, but not all is as it should be: {sorted(names)}"
            assert output == case.output, "done, but the output differs"
        elif left not in (old, case.new):
            assert sign and fault.is_sticky, f"neither old nor new: {sorted(names)}: {messages}"
            whole = all(
                left[name] in (old.get(name), case.new.get(name))
                for name in left
                if name != trees.LOCK and not trees.TEMPORARY.fullmatch(pathlib.Path(name).name)
            )
            assert whole, f"torn files: {sorted(names)}"
        return end


def chosen(source, count, options, fault):
    """The numbers of the calls that fail in turn."""
    if options.all and fault.calls != "memory":
        # Two more than were counted: a failure may lead to other calls.
        return range(1, count + 3)
    wanted = options.each * (40 if options.all else 1)
    return sorted(source.sample(range(1, count + 1), min(count, wanted)))


def main():
    """Runs all faults and counts how the runs ended."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--each", type=int, default=1, help="calls of each case and fault")
    parser.add_argument("--only", default="", help="cases whose names hold this word")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    library = trees.library()
    if library is None:
        print("SKIPPED: calls.py needs Linux and a C compiler")
        return
    source = random.Random(options.seed)
    bench = Bench(program, library)
    counts, failures = collections.Counter(), []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {}
        for case in bench.cases(trees.formats(program)):
            if options.only not in case.name:
                continue
            learned = bench.learn(case)
            if not sum(learned.values()):
                failures.append(f"{case.name}: no call was seen, so that none can fail")
            for fault, count in learned.items():
                for at in chosen(source, count, options, fault):
                    jobs[pool.submit(bench.judge, case, fault, at)] = (
                        f"{case.name}, {fault.name} {at}"
                    )
        for job, name in jobs.items():
            try:
                end = job.result()
                counts["none" if end is None else end] += 1
            except (AssertionError, subprocess.TimeoutExpired) as error:
                failures.append(f"{name}: {error}")
    for failure in failures:
        print(f"calls: {failure}", file=sys.stderr)
    ended = ", ".join(f"{counts[end]} with {end}" for end in (0, 65, 74, 75) if counts[end])
    print(f"calls: {sum(counts.values()) - counts['none']} failing calls, ended {ended}")
    if failures:
        sys.exit(f"calls: {len(failures)} failures, seed {options.seed}")


if __name__ == "__main__":
    main()
