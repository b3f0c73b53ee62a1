#!/usr/bin/env python3
"""The regression tests: small inputs that once gave a wrong answer, each with the right one.

    Tests/Cases/check.py PROGRAM [NAME ...]

A case is a file or two, a command and what must come of it: exit status, output, messages. Inputs
are written into an empty folder, in which the command runs in a shell; `$W` is the program. To add
one, append it to the list of its group, and write down in stories.py what went wrong. To run one
alone, name it.
"""

import dataclasses
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from faults import FAULTS
from inputs import INPUTS
from maps import MAPS
from stories import STORIES

SECONDS = 120


@dataclasses.dataclass
class Result:
    status: int
    out: str
    messages: str


def run(case, program):
    """Runs a case in a folder of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in case.get("files", {}).items():
            data = content if isinstance(content, bytes) else content.encode()
            Path(os.fsencode(folder / file).decode("utf-8", "surrogateescape")).write_bytes(data)
        environment = dict(os.environ, W=program, SWIFT_BACKTRACE="enable=no", LC_ALL="C.UTF-8")
        done = subprocess.run(
            ["bash", "-c", case["run"]],
            cwd=folder,
            env=environment,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=SECONDS,
        )
        return Result(
            done.returncode,
            done.stdout.decode("utf-8", "replace"),
            done.stderr.decode("utf-8", "replace"),
        )


def faults_of(case, result):
    """What is wrong with a result, one sentence each."""
    status = case.get("status", 0)
    allowed = status if isinstance(status, (set, tuple)) else {status}
    if result.status not in allowed:
        yield f"exit status {result.status}, expected {sorted(allowed)}"
    if "out" in case and result.out.splitlines() != case["out"]:
        yield f"output {result.out[:400]!r}, expected {case['out']}"
    for part in case.get("has", []):
        if not re.search(part, result.out, re.MULTILINE):
            yield f"no /{part}/ in the output: {result.out[:400]!r}"
    for part in case.get("says", []):
        if not re.search(part, result.messages, re.MULTILINE):
            yield f"no /{part}/ in the messages: {result.messages[:400]!r}"
    for part in case.get("never", []):
        if re.search(part, result.out + result.messages):
            yield f"/{part}/ in output or messages: {(result.out + result.messages)[:400]!r}"
    if re.search("bug in warpwright|CRITICAL|Fatal error", result.messages):
        yield f"messages of a defect: {result.messages[:400]!r}"


def main():
    program, names = os.path.abspath(sys.argv[1]), set(sys.argv[2:])
    cases = [case for case in INPUTS + MAPS + FAULTS if not names or case["name"] in names]
    untold = {case["name"] for case in INPUTS + MAPS + FAULTS} ^ STORIES.keys()
    if untold:
        sys.exit(f"cases without a story, or stories without a case: {sorted(untold)}")
    unknown = names - {case["name"] for case in cases}
    if unknown:
        sys.exit(f"no such case: {', '.join(sorted(unknown))}")
    passed = failed = skipped = 0
    for case in cases:
        missing = [tool for tool in case.get("needs", []) if not shutil.which(tool)]
        if missing or (case.get("root") and os.geteuid() != 0):
            print(f"skipped {case['name']}: needs {', '.join(missing) or 'root'}")
            skipped += 1
            continue
        try:
            faults = list(faults_of(case, run(case, program)))
        except subprocess.TimeoutExpired:
            faults = [f"no end in {SECONDS} s"]
        passed, failed = passed + (not faults), failed + bool(faults)
        for fault in faults:
            print(f"{case['name']}: {fault}")
            print(f"    {case['run']}")
            print(f"    Before: {STORIES[case['name']]}")
    print(f"cases: {passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
