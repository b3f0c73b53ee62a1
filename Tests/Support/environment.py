"""Gives a test the Python packages that it needs, in an environment under .build/tools."""

import fcntl
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def require(name, *packages):
    """Starts the script again in an environment that has packages of given versions.

    They come from PyPI, once. Where they cannot be had, says that the test is skipped, and ends.
    """
    tools = ROOT / ".build" / "tools"
    folder = tools / "-".join([name, *(package.split("==")[1] for package in packages)])
    if pathlib.Path(sys.prefix) == folder:
        return
    python = folder / "bin" / "python"
    mark = folder / "complete"
    tools.mkdir(parents=True, exist_ok=True)
    # Judges run at once, and one of them installs.
    lock = os.open(tools / f"{folder.name}.lock", os.O_CREAT | os.O_RDWR, 0o644)
    fcntl.flock(lock, fcntl.LOCK_EX)
    if not mark.exists():
        print(f"Installing {', '.join(packages)} from PyPI into .build/tools", file=sys.stderr)
        steps = [
            [sys.executable, "-m", "venv", "--clear", folder],
            [python, "-m", "pip", "install", "--quiet", *packages],
        ]
        for step in steps:
            done = subprocess.run(step, capture_output=True, text=True)
            if done.returncode != 0:
                reason = (done.stderr.strip() or done.stdout.strip() or "?").splitlines()[-1]
                print(f"SKIPPED: {sys.argv[0]}: {', '.join(packages)} cannot be had: {reason}")
                sys.exit(0)
        mark.touch()
    os.close(lock)
    os.execv(python, [python, *sys.argv])
