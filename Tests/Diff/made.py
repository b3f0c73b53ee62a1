#!/usr/bin/env python3
"""Make one map of another by the edits that `diff` prints, and compare them again.

Usage: Tests/Diff/made.py PROGRAM [--pairs N] [--seed S]

Pairs are maps of neighboring seeds (as edge lists, and with all that a map carries), maps and what
random edits or stages that are drawn again make of them, in both directions. Edits that `diff`
prints have to be accepted, and nothing may differ afterwards. What no edit can do is refused with
65 and named; such pairs are counted apart.
"""

import argparse
import collections
import os
import random
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "Edits"))

import scripts

LEVELS = "clusters,sectors,warps,tunnels,formations,contents"
MAPS = [["player-owned", "--sectors", "100"], ["player-owned", "--sectors", "150"]]
STAGES = ["cluster-names", "sector-types", "anomalies", "hazards", "tunnels", "warps", "stations"]
# Rules of graphs that random edge lists need not keep.
WAIVED = [f"--waive={rule}:model" for rule in ("INV-25", "INV-29", "INV-30", "INV-32")]


class Judge(scripts.Judge):
    """Pairs of maps, and how their edits end."""

    def __init__(self, program, folder, source):
        super().__init__(program, folder)
        self.source, self.counts = source, collections.Counter()

    def fault(self, text):
        self.faults.append(text)
        print(f"made: {text}", flush=True)

    def generate(self, name, words, seed, form="json"):
        path = self.folder / name
        done = self.call(
            "generate", *words, "--seed", seed, "-T", form, "-o", path, "--force", "-q"
        )
        assert done[0] == 0, done
        return path

    def pair(self, kind, label, one, other, *waived):
        """Makes the second map of the first."""
        self.counts[f"pairs of {kind}"] += 1
        status, script, messages = self.call("diff", one, other, "--as-edit", "-q")
        if status == 65:
            reason = re.sub(r"\d+|[A-Z]\w*_\w+", "N", messages.partition("difference: ")[2])
            self.counts[f"refused: {' '.join(reason.split()[:4])}"] += 1
            if "no edit makes this difference: " not in messages:
                self.fault(f"{label}: refused without a reason: {messages}")
            return
        if status != 0:
            self.fault(f"{label}: status {status} of --as-edit: {messages}")
            return
        self.counts["scripts"] += 1
        self.counts["lines"] += script.count("\n")
        made = self.folder / f"made{one.suffix}"
        made.unlink(missing_ok=True)
        words = ["edit", one, "-", "-o", made, "--force", "-q", *waived]
        status, _, messages = self.call(*words, text=script)
        if status != 0:
            self.fault(
                f"{label}: edit ends with {status}: {messages.strip()[:500]}\n{script[:900]}"
            )
            return
        status, output, messages = self.call("diff", made, other, "--level", LEVELS, "-q")
        if status != 0:
            self.fault(
                f"{label}: differs after the edits: {(output + messages)[:500]}\n{script[:900]}"
            )

    def neighbors(self):
        """Maps of seeds beside each other."""
        words, seed = self.source.choice(MAPS), self.source.randrange(1 << 40)
        label = f"{' '.join(words)} --seed {seed} and the next"
        pairs = [(self.generate(f"{n}.txt", words, seed + n, "edges")) for n in (0, 1)]
        self.pair("neighbors as edge lists", label, *pairs, *WAIVED)
        pairs = [(self.generate(f"{n}.json", words, seed + n)) for n in (0, 1)]
        self.pair("neighbors", label, *pairs)

    def edited(self):
        """A map and what random edits make of it, both ways."""
        words, seed = self.source.choice(MAPS), self.source.randrange(1 << 40)
        one, other = self.generate("one.json", words, seed), self.folder / "other.json"
        known = scripts.Map(one)
        lines = []
        for _ in range(self.source.choice([1, 2, 4, 8])):
            line = self.source.choice(scripts.KINDS)(known, self.source)
            if line.legal is False:
                continue
            script = "".join(text + "\n" for text in [*lines, line.text])
            status = self.call("edit", one, "-", "-o", other, "--force", "-q", text=script)[0]
            if status == 0:
                lines.append(line.text)
        if not lines:
            return
        script = "".join(text + "\n" for text in lines)
        self.call("edit", one, "-", "-o", other, "--force", "-q", text=script)
        label = f"{' '.join(words)} --seed {seed}, {'; '.join(lines)}"
        self.pair("edited maps", label, one, other)
        self.pair("edited maps taken back", label, other, one)

    def drawn(self):
        """A map and a stage of it that is drawn again."""
        words, seed = self.source.choice(MAPS), self.source.randrange(1 << 40)
        one, other = self.generate("one.json", words, seed), self.folder / "other.json"
        stage = self.source.choice(STAGES)
        status = self.call("reroll", one, "--stages", stage, "-o", other, "--force", "-q")[0]
        if status == 0:
            label = f"{' '.join(words)} --seed {seed} --stages {stage}"
            self.pair(f"maps with other {stage}", label, one, other)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--pairs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=2102)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(options.program, Path(folder), random.Random(options.seed))
        kinds = [judge.neighbors, judge.edited, judge.drawn]
        for number in range(options.pairs):
            kinds[number % len(kinds)]()
    counts = ", ".join(f"{count} {name}" for name, count in sorted(judge.counts.items()))
    print(f"made: {counts}; {len(judge.faults)} failures")
    sys.exit(1 if judge.faults else 0)


if __name__ == "__main__":
    main()
