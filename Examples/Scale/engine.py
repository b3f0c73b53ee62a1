"""Runs the program in tasks of an engine, with the right answer to every exit status.

The status tells whether a second try may help: 75 (no memory, no space) and signals (the machine
took the process) may; 64 (wrong call), 65 (invalid input), 70 (a bug) and all others never do. An
engine retries tasks that raise an error, so the first kind is raised, and the second one returned,
for the driver to end the job.
"""

import subprocess

TEMPORARY = 75


class TemporaryFailureError(RuntimeError):
    """Another try may help."""


def run(command, good=(0,)):
    """Runs a command.

    Returns its output and None, or None and a message if no other try can help. Raises
    TemporaryFailureError if one may.
    """
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode in good:
        return done.stdout, None
    lines = done.stderr.decode(errors="replace").strip().splitlines()
    message = (
        f"{' '.join(command)}: status {done.returncode}: {lines[-1] if lines else 'no message'}"
    )
    if done.returncode == TEMPORARY or done.returncode < 0:
        raise TemporaryFailureError(message)
    return None, message


def check(failures):
    """Ends the job if tasks failed for good."""
    failures = [message for message in failures if message]
    if failures:
        raise SystemExit("\n".join(failures))
