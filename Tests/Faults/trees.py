"""What the tests of faults share: folders as values, formats, and the library of faults."""

import atexit
import hashlib
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile

# Where files are in memory: what a killed process has written stays there as on a disk.
MEMORY = pathlib.Path("/dev/shm")
LOCK = ".warpwright.lock"
TEMPORARY = re.compile(
    r"\..+\.\d+(-\d+)?\.warpwright\.tmp(-journal|-wal|-shm)?|\.warpwright-rows\..{6}"
)
NAMES = [
    "open", "read", "write", "sync", "rename", "link", "unlink", "mkdir", "close", "thread",
    "memory",
]  # fmt: skip
REPORT = struct.Struct(f"{len(NAMES) + 2}Q")
HERE = pathlib.Path(__file__).parent


def scratch(name, parent=None):
    """A folder that goes when the test ends."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"{name}-", dir=parent))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def tree(folder):
    """The names of all files and folders below a folder, with the digests of the files."""
    entries = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_dir():
            entries[name] = "folder"
        else:
            entries[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return entries


def put_back(folder, old):
    """Makes a folder a copy of another one; of none, it is missing."""
    shutil.rmtree(folder, ignore_errors=True)
    if old is not None:
        shutil.copytree(old, folder)


def is_unfinished(folder):
    """Whether the sign of an unfinished folder is there."""
    sign = folder / LOCK
    return sign.exists() and sign.stat().st_size > 0


def leftovers(folder):
    """Temporary files, and locks without a meaning."""
    return [
        path
        for path in folder.rglob("*")
        if TEMPORARY.fullmatch(path.name) or (path.name == LOCK and path.stat().st_size == 0)
    ]


def contradictions(folder):
    """The files that are not as the manifest of a folder says; None without a manifest."""
    path = folder / "manifest.json"
    if not path.exists():
        return None
    wrong = []
    for entry in json.loads(path.read_bytes())["files"]:
        file = folder / entry["name"]
        if not file.exists() or hashlib.sha256(file.read_bytes()).hexdigest() != entry["sha256"]:
            wrong.append(entry["name"])
    return wrong


def formats(program):
    """The names of the formats that the program writes of a map that it generates."""
    listed = subprocess.run([program, "formats", "--json"], capture_output=True, check=True)
    names = [entry["name"] for entry in json.loads(listed.stdout)["formats"]]
    return [name for name in names if "difference" not in name]


def environment(library, root, report, calls="", kind="5", at=0, is_sticky=False):
    """The environment of a run in which a call fails, and an empty report of it."""
    report.write_bytes(bytes(REPORT.size))
    return {
        **os.environ,
        "LD_PRELOAD": str(library),
        "FAULT_ROOT": str(root),
        "FAULT_CALLS": calls,
        "FAULT_KIND": kind,
        "FAULT_AT": str(at),
        "FAULT_STICKY": "1" if is_sticky else "0",
        "FAULT_REPORT": str(report),
    }


def read(report):
    """The number of the call that failed, 0 for none, and how many calls there were, by name."""
    failed, *counts, _ = REPORT.unpack(report.read_bytes())
    return failed, dict(zip(NAMES, counts, strict=True))


def library():
    """Compiles the library of faults; None without a compiler or on other systems."""
    compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
    if compiler is None or os.uname().sysname != "Linux":
        return None
    path = scratch("faults") / "faults.so"
    subprocess.run(
        [compiler, "-O1", "-shared", "-fPIC", "-o", path, HERE / "faults.c", "-ldl", "-lpthread"],
        check=True,
    )
    return path


def generation(program, seed, formats, folder):
    """A call of the program that makes a small map."""
    map_words = ["player-owned", "-q", "--sectors", "100", "--seed", str(seed)]
    return [program, "generate", *map_words, "-T", formats, "-o", folder]
