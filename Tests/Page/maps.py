"""Maps to look at, each with the page and the document that commands read."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Map:
    """A map as the program writes it."""

    name: str
    page: Path
    document: Path
    regions: list


def run(*words, expected=(0,), **more):
    """Runs the program under test and returns its standard output."""
    call = [sys.argv[1], *map(str, words)]
    done = subprocess.run(call, capture_output=True, **more)
    if done.returncode not in expected:
        sys.exit(f"{' '.join(call)}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def make(folder, name, *words):
    """Generates a map as a page and as a document."""
    out = folder / name
    run("generate", *words, "-T", "json,html,csv-nodes,csv-edges", "-o", out, "-q")
    document = json.loads((out / "galaxy.json").read_text())
    names = [region["name"] for region in document["tables"]["regions"]]
    return Map(name, out / "map.html", out / "galaxy.json", names)


def make_maps(folder):
    """One region, a nexus of 5,000 sectors, and a galaxy of three regions."""
    return {
        "small": make(folder, "small", "player-owned", "--sectors", "400", "--seed", "12"),
        "terran": make(folder, "terran", "terran-space", "--seed", "11"),
        "nexus": make(folder, "nexus", "central-nexus", "--seed", "5"),
        "galaxy": make(folder, "galaxy", "galaxy", "--seed", "3"),
    }


def expect(holds, what):
    """Ends the run with what does not hold."""
    if not holds:
        sys.exit(f"FAILED: {what}")
