#!/usr/bin/env python3
"""Make files again from what they carry, flip a byte in each, and look what `reproduce` says.

Usage: Tests/Reproduce/check.py PROGRAM [--seeds N] [--flips N] [--seed S]

Maps of all presets, with and without a step, are written in all formats that carry their recipe.
Each file has to be equal to what it makes; with one byte flipped it has to differ at that byte, or,
where the byte is in the recipe itself, to be refused, or to differ from what another recipe makes.
The manifest names a file that was changed. Maps without a stamp hold neither the seed nor
the digest of the recipe, where the columns of the game do not demand the seed.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

PRESETS = {
    "terran-space": [],
    "central-nexus": [],
    "player-owned": ["--sectors", "100"],
    "galaxy": ["--player-regions", "1"],
    "sandbox": ["--sectors", "60"],
}
# Formats that carry their recipe; the files of the others have it in their manifest alone.
CARRIERS = "json,sql,sql-data,sqlite,universe,graphml,gexf,cytoscape,node-link,dot,svg,png,html"
SINGLE = "graphml,gexf,cytoscape,node-link,dot,svg,png,html"
# Tables and Universe files have columns for the seed, which the game demands.
PLAIN = "graphml,gexf,cytoscape,node-link,dot,svg,png,html,csv-nodes,csv-edges,edges"


class Judge:
    """Runs the program, and counts what it is asked and what is wrong."""

    def __init__(self, program, options):
        self.program = program
        self.flips = options.flips
        self.source = random.Random(options.seed)
        self.counts = collections.Counter()
        self.faults = []

    def run(self, *words):
        """Runs the program."""
        return subprocess.run([self.program, *words], capture_output=True, check=False)

    def make(self, *words):
        """Runs a command that has to succeed."""
        done = self.run(*words)
        assert done.returncode == 0, f"{words}: {done.returncode} {done.stderr.decode()}"

    def expect(self, holds, message):
        """Notes a fault unless a condition holds."""
        self.counts["checks"] += 1
        if not holds:
            self.faults.append(message)

    def answer(self, file):
        """What `reproduce` says about a file: its exit status and its document."""
        done = self.run("reproduce", str(file), "--json")
        try:
            document = json.loads(done.stdout)
        except ValueError:
            document = None
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        if done.returncode not in (0, 1) and len(lines) != 1:
            self.faults.append(f"{file.name}: status {done.returncode} without its line: {lines}")
        return done.returncode, document

    def recipe(self, content):
        """Where the recipe may be in a file: between the words that only it has."""
        spots = [content.find(word) for word in (b"warpwright", b"generator")]
        ends = [content.rfind(word) for word in (b"participationPercent", b"waivers", b"steps")]
        found = [spot for spot in spots if spot >= 0]
        return (min(found, default=0) - 64, max(ends) + 4096)

    def files(self, folder, name):
        """Judges all files of a folder."""
        for file in sorted(folder.iterdir()):
            status, document = self.answer(file)
            self.counts["files"] += 1
            self.expect(
                status == 0 and document and document["equal"],
                f"{name}: {file.name} is not what it makes: {status}",
            )
            if file.name != "manifest.json":
                self.flip(file, name)
        changed = self.source.choice([f for f in folder.iterdir() if f.name != "manifest.json"])
        content = changed.read_bytes()
        changed.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        status, document = self.answer(folder / "manifest.json")
        told = [
            entry["name"] for entry in (document or {"files": []})["files"] if not entry["equal"]
        ]
        self.expect(
            status == 1 and told == [changed.name],
            f"{name}: {changed.name} was changed, the manifest tells {told}: {status}",
        )
        changed.write_bytes(content)

    def flip(self, file, name):
        """Flips bytes of a file, one at a time."""
        content = file.read_bytes()
        first, last = self.recipe(content)
        for _ in range(self.flips):
            place = self.source.randrange(len(content))
            bit = 1 << self.source.randrange(8)
            other = file.with_name("flipped-" + file.name)
            other.write_bytes(
                content[:place] + bytes([content[place] ^ bit]) + content[place + 1 :]
            )
            status, document = self.answer(other)
            other.unlink()
            self.counts["flips"] += 1
            where = f"{name}: {file.name}, byte {place}, bit {bit}"
            if status == 65 and first <= place < last:
                self.counts["flips in recipes"] += 1
                continue
            self.expect(status == 1, f"{where}: status {status}")
            if status != 1 or not document:
                continue
            difference = document["files"][0].get("firstDifference") or {}
            found = difference.get("offset")
            is_right = found == place or (first <= place < last and found is not None)
            self.expect(is_right, f"{where}: the difference is told at {found}")

    def preset(self, preset, seed, folder):
        """Judges the maps of a preset and a seed."""
        words = [preset, *PRESETS[preset], "--seed", str(seed), "-q"]
        carriers = SINGLE if preset == "sandbox" else CARRIERS
        plain, stepped, bare = folder / "plain", folder / "stepped", folder / "bare"
        self.make("generate", *words, "-T", carriers, "-o", str(plain))
        self.files(plain, f"{preset} {seed}")
        stage = self.source.choice(["positions", "warps", "formations", "nebulae", "hazards"])
        self.make(
            *("reroll", str(plain / "manifest.json"), "--stages", stage, "-q"),
            *("-T", carriers, "-o", str(stepped)),
        )
        self.files(stepped, f"{preset} {seed}, {stage} again")
        self.make("generate", *words, "-T", PLAIN, "--no-stamp", "-o", str(bare))
        recipe = json.loads((bare / "manifest.json").read_text())
        self.expect(recipe["stamped"] is False, f"{preset} {seed}: the manifest is silent")
        for file in bare.iterdir():
            if file.name == "manifest.json":
                continue
            content = file.read_bytes()
            for word in (str(seed).encode(), b"participationPercent", b"formations.variety"):
                self.expect(word not in content, f"{preset} {seed}: {file.name} tells {word}")
            self.counts["files without a stamp"] += 1

    def series(self, folder):
        """Maps that one call makes one after the other are what each makes alone."""
        words = ["player-owned", "--sectors", "100", "-q"]
        seed = str(self.source.randrange(10**6))
        seeds = ["--seeds", f"{seed}..{int(seed) + 2}"]
        self.make("generate", *words, "--seed", seed, "-o", str(folder / "map.json"))
        for name, command in {
            "found": ["find", *words, *seeds, "--where", "links > 0", "--write"],
            "surveyed": ["survey", *words, *seeds, "--figure", "links", "--write"],
            "drawn again": ["reroll", str(folder / "map.json"), "--count", "3", "-q", "-o"],
        }.items():
            place = folder / name
            if name == "drawn again":
                command[2:2] = ["--stages", "warps"]
            self.make(*command, str(place) + "/", "-T", "svg,png,dot,html,graphml")
            manifests = sorted(place.glob("*/manifest.json"))
            self.expect(len(manifests) == 3, f"{name}: {len(manifests)} manifests")
            for manifest in manifests:
                status, _ = self.answer(manifest)
                self.expect(status == 0, f"{name}: {manifest.parent.name} is not what it makes")
                self.counts["maps of series"] += 1


def main():
    """Judges maps of all presets."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seeds", type=int, default=1, help="maps of each preset")
    parser.add_argument("--presets", default=",".join(PRESETS), help="separated by commas")
    parser.add_argument("--flips", type=int, default=1, help="flipped bytes of each file")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    options = parser.parse_args()
    judge = Judge(os.path.abspath(options.program), options)
    for preset in options.presets.split(","):
        for _ in range(options.seeds):
            # Long enough that its digits are nowhere by chance.
            seed = judge.source.randrange(10**14, 9 * 10**15)
            with tempfile.TemporaryDirectory() as folder:
                judge.preset(preset, seed, pathlib.Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        judge.series(pathlib.Path(folder))
    counts = ", ".join(f"{count} {name}" for name, count in sorted(judge.counts.items()))
    for fault in judge.faults[:20]:
        print(f"reproduce: {fault}")
    print(f"reproduce: {counts}, {len(judge.faults)} failures")
    sys.exit(1 if judge.faults else 0)


if __name__ == "__main__":
    main()
