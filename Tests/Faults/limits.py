#!/usr/bin/env python3
"""Give the program inputs without an end, and let it write files at the limit of what it reads.

Usage: Tests/Faults/limits.py PROGRAM

What cannot be a map is given up after a mebibyte or so, whether it is a device or a pipe,
whatever command reads it. A file that is written is read back under the same limit, and one that
would be larger is not written.
"""

import os
import pathlib
import subprocess
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from Faults import trees

READERS = [
    ["analyze"], ["detect"], ["verify"], ["course", "{}", "1", "2"],
    ["convert", "{}", "-T", "json", "-o", "-"],
    ["render", "{}", "-T", "dot", "-o", "-"], ["reproduce"], ["reroll", "{}", "--from", "stations"],
    ["edit", "{}", "--history"], ["diff", "{}", "{}"],
]  # fmt: skip
RECIPES = ("reproduce", "reroll", "edit")
ENDLESS = {
    "zeros": bytes(1 << 16),
    "lines that are no edges": b"y\n" * (1 << 15),
    "one line": b"x" * (1 << 16),
    "noise": bytes(range(256)) * 256,
}


def feed(program, call, block):
    """Runs a call whose input never ends; returns its status and the bytes that it took."""
    process = subprocess.Popen(
        [program, *call],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        bufsize=0,
    )
    taken = 0

    def write():
        nonlocal taken
        try:
            while taken < 1 << 30:
                taken += process.stdin.write(block)
        except (BrokenPipeError, OSError):
            pass

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    messages = process.stderr.read().decode()
    status = process.wait(timeout=120)
    writer.join(timeout=60)
    return status, taken, messages


def main():
    """Checks both sides of the limits."""
    program = os.path.abspath(sys.argv[1])
    home = trees.scratch("limits")
    os.chdir(home)
    checked = 0
    for reader in READERS:
        call = reader if "{}" in reader else [*reader, "{}"]
        for name, block in ENDLESS.items():
            # What carries a recipe may be any text.
            if reader[0] == "diff" or (reader[0] in RECIPES and block[0] != 0):
                continue
            status, taken, messages = feed(program, [w.replace("{}", "-") for w in call], block)
            assert status in (64, 65), f"{call}, {name}: exit status {status}: {messages}"
            # The kernel holds some of it.
            assert taken < 4 << 20, f"{call}, {name}: {taken >> 20} MiB were read"
            assert len(messages.strip().splitlines()) == 1, f"{call}, {name}: {messages}"
            checked += 1
        done = subprocess.run(
            [program, *(word.replace("{}", "/dev/zero") for word in call)],
            capture_output=True,
            timeout=120,
        )
        assert done.returncode in (64, 65), f"{call}: {done.stderr}"
        checked += 1
    generate = [program, "generate", "-q", "player-owned", "--sectors", "300", "--seed", "3"]
    size = len(subprocess.run([*generate, "-T", "json", "-o", "-"], capture_output=True).stdout)
    for limit in (size - 1, size, size + 1):
        here = home / str(limit)
        done = subprocess.run(
            [*generate, "-T", "json,csv", "-o", here, "--input-limit", str(limit)],
            capture_output=True,
            text=True,
        )
        if limit < size:
            assert done.returncode == 65, f"{size} bytes, limit {limit}: {done}"
            assert not here.exists(), "a file that is too large was written"
            assert "--input-limit" in done.stderr
        else:
            assert done.returncode == 0, f"{size} bytes, limit {limit}: {done}"
            for allowed in (size - 1, limit):
                read = subprocess.run(
                    [program, "verify", here / "galaxy.json", "--input-limit", str(allowed)],
                    capture_output=True,
                    text=True,
                )
                assert read.returncode == (0 if allowed >= size else 65), f"{allowed}: {read}"
        checked += 1
    huge = [program, "generate", "sandbox", "--sectors", "10000000", "-T", "json", "-o", "-"]
    done = subprocess.run(huge, capture_output=True, timeout=60)
    assert done.returncode == 65 and not done.stdout, f"{done.returncode}: {done.stderr}"
    print(f"limits: {checked + 1} inputs and outputs at their limits")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"limits: {error}")
