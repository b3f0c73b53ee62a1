#!/usr/bin/env python3
"""Runs the judges: programs that share no code with Warpwright, and check what it promises.

    Tests/judges.py PROGRAM [WORD…]

As many run at once as there are processors (or JOBS), and beside them one of those that have limits
in seconds, before which the others stand back. What a judge prints comes in one piece, when it has
ended, with the seconds that it took. With words, only judges run whose command has
one of them.
The server of the workbench has to be beside the program.
"""

import concurrent.futures
import contextlib
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The longest ones come first, so that no processor waits for one at the end.
JUDGES = """
Tests/Documents/check.py
Tests/Cases/check.py
Tests/Consumers/check.py
Tests/Mutants/rules.py
Tests/Faults/kills.py --count 100 --jobs 1
Tests/Faults/calls.py
Tests/Names/check.py
Tests/Faults/shortages.py
Tests/Faults/limits.py
Tests/Faults/directories.py
Tests/Faults/databases.py
Tests/Matrix/check.py
Tests/Shards/check.py
Tests/Shards/calls.py
Tests/Whole/check.py
Tests/Parquet/check.py
Tests/Parquet/dataset.py
Tests/PostgreSQL/check.py
Tests/PostgreSQL/started.py
Tests/PostgreSQL/extended.py
Tests/Growth/check.py
Tests/Memory/check.py
Tests/Memory/ceilings.py
Tests/Steps/check.py
Tests/Steps/stages.py
Tests/Steps/histories.py
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
# These have limits in seconds, so that they run one by one, and before all others.
FIRST = """
Tests/Page/check.sh
Tests/Serve/check.py
Tests/Workbench/check.sh
"""
# No judge takes as long in `make test`, on a slow machine either.
SECONDS = 1800
# The process groups of the judges that run.
GROUPS = set()


def judge(line, program, niceness):
    """Runs a judge; returns what became of it, what it printed, and the time that it took."""
    path, *options = shlex.split(line)
    # All run with the Python of this script, which has what they import.
    interpreter = [sys.executable] if path.endswith(".py") else []
    with tempfile.TemporaryFile() as output:
        end, seconds, cpu = run([*interpreter, path, program, *options], output, SECONDS, niceness)
        output.seek(0)
        text = output.read().decode(errors="replace").rstrip("\n")
    return end, text, f"{seconds:.1f} s, {cpu:.1f} s of CPU"


def run(command, output, limit, niceness=0):
    """Runs a command with all that it starts, for so many seconds at most, into an open file.

    Returns what became of it, and the seconds and the seconds of processors that it took.
    """
    begin = time.monotonic()
    try:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except OSError as error:
        return f"failed: {error}", 0, 0
    stand_back(process.pid, niceness)
    GROUPS.add(process.pid)
    timer = threading.Timer(limit, end_group, [process.pid])
    timer.start()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    timer.cancel()
    seconds = time.monotonic() - begin
    if seconds > limit:
        end = f"failed: it takes more than {limit} seconds"
    else:
        end = f"failed with {process.returncode}" if status else "passed"
    # What it leaves running ends with it.
    end_group(process.pid)
    GROUPS.discard(process.pid)
    return end, seconds, usage.ru_utime + usage.ru_stime


def stand_back(process, niceness):
    """Gives a process, and those that it starts, less of the processors than others get."""
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, process, niceness)
        # On Linux, niceness counts inside of a session, and here sessions are weighed.
        with open(f"/proc/{process}/autogroup", "w") as group:
            group.write(str(niceness))


def end_group(group):
    """Kills the processes of a judge that still run."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def together(first, others, program, jobs):
    """Runs judges side by side, prints what they print, and returns what became of each."""
    ends = {}
    pools = [concurrent.futures.ThreadPoolExecutor(count) for count in (1, jobs)]
    running = {}
    for pool, lines, niceness in zip(pools, (first, others), (0, 10)):
        running |= {pool.submit(judge, line, program, niceness): line for line in lines}
    try:
        while running:
            done, _ = concurrent.futures.wait(
                running, timeout=60, return_when=concurrent.futures.FIRST_COMPLETED
            )
            for future in done:
                line = running.pop(future)
                ends[line], text, times = future.result()
                if ends[line] == "passed" and "SKIPPED" in text:
                    ends[line] = "passed, with parts skipped"
                print(f"== {line}: {ends[line]} ({times})\n{text}", flush=True)
            if not done:
                names = [line for future, line in running.items() if future.running()]
                print(f"running: {', '.join(names)}", flush=True)
    except KeyboardInterrupt:
        for pool in pools:
            pool.shutdown(wait=False, cancel_futures=True)
        for group in list(GROUPS):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(group, signal.SIGTERM)
        os._exit(130)
    return ends


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = str(Path(sys.argv[1]).resolve())
    words = sys.argv[2:]
    parts = [
        [line for line in part.split("\n") if line and (not words or any(w in line for w in words))]
        for part in (FIRST, JUDGES)
    ]
    if not any(parts):
        sys.exit(f"judges: none has {' or '.join(words)} in its command")
    jobs = int(os.environ.get("JOBS", os.cpu_count() or 1))
    begin = time.monotonic()
    ends = together(*parts, program, jobs)
    failed = [line for line, end in ends.items() if not end.startswith("passed")]
    skipped = [line for line, end in ends.items() if end.endswith("skipped")]
    print(
        f"judges: {len(ends) - len(failed)} passed, {len(skipped)} of them with parts skipped, "
        f"{len(failed)} failed ({time.monotonic() - begin:.0f} s, {jobs} at once)"
    )
    for line in failed:
        print(f"failed: {line}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
