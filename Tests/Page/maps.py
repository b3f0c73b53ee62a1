"""Maps to look at, each with the page and the document that commands read."""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Map:
    """A map as the program writes it; large ones have no document."""

    name: str
    page: Path
    folder: Path
    regions: list
    document: Path | None = None

    def table(self, kind, region):
        """The path of an exported table."""
        alone = len(list(self.folder.glob(f"{kind}*.csv"))) == 1
        return self.folder / (f"{kind}.csv" if alone else f"{kind}-{region}.csv")


def run(*words, expected=(0,), **more):
    """Runs the program under test and returns its standard output."""
    call = [sys.argv[1], *map(str, words)]
    done = subprocess.run(call, capture_output=True, **more)
    if done.returncode not in expected:
        sys.exit(f"{' '.join(call)}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def regions_of(page):
    """Names of the regions of a page."""
    text = page.read_text()
    found = re.search(r'id="map">(.*?)</script>', text, re.DOTALL)[1]
    return [region["name"] for region in json.loads(found)["regions"]]


def make(folder, name, *words):
    """Generates a map of one region, with its document."""
    out = folder / name
    run("generate", *words, "-T", "json,html,csv-nodes,csv-edges", "-o", out, "-q")
    page = out / "map.html"
    return Map(name, page, out, regions_of(page), out / "galaxy.json")


def make_maps(folder):
    """One region, a galaxy of three regions, and its nexus of 5,000 sectors alone."""
    out = folder / "galaxy"
    run("generate", "galaxy", "--seed", "3", "-T", "html,csv-nodes,csv-edges", "-o", out, "-q")
    nexus = out / "map-central-nexus.html"
    return {
        "small": make(folder, "small", "player-owned", "--sectors", "400", "--seed", "12"),
        "terran": make(folder, "terran", "terran-space", "--seed", "11"),
        "galaxy": Map("galaxy", out / "map.html", out, regions_of(out / "map.html")),
        "nexus": Map("nexus", nexus, out, regions_of(nexus)),
    }


def expect(holds, what):
    """Ends the run with what does not hold."""
    if not holds:
        sys.exit(f"FAILED: {what}")
