#!/usr/bin/env python3
"""Runs the judges: programs that share no code with Warpwright, and check what it promises.

    Tests/judges.py PROGRAM [WORD…]

As many run at once as there are processors (or JOBS). What a judge prints comes in one piece,
when it has ended, with the seconds that it took. With words, only judges run whose command has
one of them.
The server of the workbench has to be beside the program.
"""

import concurrent.futures
import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The longest ones come first, so that no processor waits for one at the end.
JUDGES = """
Tests/Documents/check.py
Tests/Workbench/check.sh
Tests/Page/check.sh
Tests/Serve/check.py
Tests/Cases/check.py
Tests/Consumers/check.py
Tests/Mutants/rules.py
Tests/Faults/kills.py --count 25
Tests/Faults/calls.py
Tests/Names/check.py
Tests/Faults/shortages.py
Tests/Faults/limits.py
Tests/Faults/directories.py
Tests/Matrix/check.py
Tests/Shards/check.py
Tests/Shards/calls.py
Tests/Whole/check.py
Tests/Parquet/check.py
Tests/PostgreSQL/check.py
Tests/PostgreSQL/started.py
Tests/PostgreSQL/extended.py
Tests/Growth/check.py
Tests/Memory/check.py
Tests/Steps/check.py
Tests/Steps/stages.py
Tests/Edits/check.py
Tests/Edits/guilty.py
Tests/Explain/check.py
Tests/Diff/check.py
Tests/Diff/made.py
Tests/Reproduce/check.py --presets player-owned,sandbox
Tests/Find/bounds.py
Tests/Find/criteria.py
Tests/Find/families.py
Tests/Find/statistics.py
Tests/Survey/check.py
Tests/Schemas/check.py
Tests/Installation/check.sh
"""


def run(line, program):
    """Runs a judge; returns its status, what it printed, and the seconds that it took."""
    path, *options = shlex.split(line)
    # All run with the Python of this script, which has what they import.
    interpreter = [sys.executable] if path.endswith(".py") else []
    begin = time.monotonic()
    done = subprocess.run(
        [*interpreter, path, program, *options],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    text = done.stdout.decode(errors="replace").rstrip("\n")
    return done.returncode, text, time.monotonic() - begin


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = str(Path(sys.argv[1]).resolve())
    words = sys.argv[2:]
    lines = [line for line in JUDGES.split("\n") if line]
    lines = [line for line in lines if not words or any(word in line for word in words)]
    if not lines:
        sys.exit(f"judges: none has {' or '.join(words)} in its command")
    jobs = int(os.environ.get("JOBS", os.cpu_count() or 1))
    failed, begin = [], time.monotonic()
    pool = concurrent.futures.ThreadPoolExecutor(jobs)
    try:
        running = {pool.submit(run, line, program): line for line in lines}
        for future in concurrent.futures.as_completed(running):
            line = running[future]
            status, text, seconds = future.result()
            if status:
                failed.append(line)
            end = f"failed with {status}" if status else "passed"
            print(f"== {line}: {end} ({seconds:.1f} s)\n{text}", flush=True)
    except KeyboardInterrupt:
        # The judges under way have been interrupted, too; no other one begins.
        pool.shutdown(wait=False, cancel_futures=True)
        os._exit(130)
    print(f"judges: {len(lines) - len(failed)} passed, {len(failed)} failed", end="")
    print(f" ({time.monotonic() - begin:.0f} s, {jobs} at once)")
    for line in failed:
        print(f"failed: {line}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
