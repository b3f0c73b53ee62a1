"""Calls the program, and reads what `diff` prints."""

import json
import subprocess


def run(program, *arguments, statuses=(0,)):
    """Returns what a call prints, which has to end with one of some statuses."""
    process = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert process.returncode in statuses, (
        f"{' '.join(map(str, arguments))} ended with {process.returncode}: {process.stderr}"
    )
    return process.stdout


def document(program, *arguments):
    """Returns the document of a comparison, whose status has to fit it."""
    call = [program, "diff", *map(str, arguments), "--json", "-q"]
    process = subprocess.run(call, capture_output=True, text=True, check=False)
    assert process.returncode in (0, 1), f"{' '.join(call)}: {process.stderr}"
    found = json.loads(process.stdout)
    assert found["equal"] == (process.returncode == 0), f"{' '.join(call)}: {process.returncode}"
    return found


def edits(program, *arguments):
    """Returns the lines that make the second map of the first."""
    return run(program, "diff", *arguments, "--as-edit", "-q").splitlines()
