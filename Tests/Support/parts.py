"""Runs a judge that consists of named parts, each in a folder of its own."""

import os
import random
import sys
import tempfile


def run(name, parts, full=None):
    """Runs `parts`, of which each is called with the program and a random source, and counts.

    The arguments of the script are the program and, optionally, the seed; and `full`, if there are
    parts that can be run several times, each time with the next seed; and the first words of the
    parts to run, without which all are.
    """
    program = os.path.abspath(sys.argv[1])
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 2102
    times = full if full and "full" in sys.argv[3:] else {}
    wanted = [word for word in sys.argv[3:] if word != "full"]
    chosen = {
        part: check
        for part, check in parts.items()
        if not wanted or any(part.startswith(word) for word in wanted)
    }
    if not chosen:
        sys.exit(f"{name}: the parts are {', '.join(parts)}")
    for part, check in chosen.items():
        count = 0
        for seed in range(first, first + times.get(part, 1)):
            with tempfile.TemporaryDirectory() as folder:
                os.chdir(folder)
                try:
                    count += check(program, random.Random(seed))
                except AssertionError as error:
                    sys.exit(f"{name}, {part}, seed {seed}: {error}")
                finally:
                    os.chdir("/")
        print(f"{name}: {count} {part}", flush=True)
