"""Runs processes and measures them. The operating system keeps the accounts."""

import dataclasses
import os
import resource
import subprocess
import sys
import tempfile


@dataclasses.dataclass
class Usage:
    """What a process took, and how it ended."""

    status: int
    seconds: float
    """Processor time, in user and system mode."""
    memory: int
    """Peak of the resident memory, in bytes."""
    messages: str
    """Its error stream."""


def measure(arguments, processor_seconds=None):
    """Runs a process, discards its output, and stops it if it exceeds its processor time."""

    def limit():
        seconds = int(processor_seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))

    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(
            [str(argument) for argument in arguments],
            stdout=subprocess.DEVNULL,
            stderr=messages,
            # Without a limit no copy of this process is made, whose memory would count as well.
            preexec_fn=limit if processor_seconds else None,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        messages.seek(0)
        text = messages.read().decode(errors="replace").strip()
    unit = 1 if sys.platform == "darwin" else 1024
    return Usage(process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit, text)
