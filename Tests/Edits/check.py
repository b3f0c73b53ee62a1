#!/usr/bin/env python3
"""Judges `edit` by models of maps that share no code with the program.

    Tests/Edits/check.py PROGRAM [SEED]

Edge lists are sets of pairs, to which random edits are applied by a few lines of Python. Universe
files are JSON, of which no edit may touch what it does not name. Maps with a recipe are edited,
undone, and judged by `verify`, `reproduce` and `diff`.
"""

import itertools
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from Support.parts import run


def call(program, *arguments, text=None):
    """Returns status, output and messages of a call."""
    process = subprocess.run(
        [program, *map(str, arguments)], input=text, capture_output=True, text=True, check=False
    )
    return process.returncode, process.stdout, process.stderr


def expect(program, status, *arguments, text=None):
    """Returns what a call prints, which has to end with a status."""
    found, output, messages = call(program, *arguments, text=text)
    line = " ".join(map(str, arguments))
    assert found == status, f"{line} ended with {found}, not {status}: {messages}"
    return output


class EdgeModel:
    """A directed graph as a set of pairs, and what edits do to it."""

    def __init__(self, edges, sectors):
        self.edges = set(edges)
        self.sectors = sectors

    def text(self):
        lonely = self.sectors - {sector for edge in self.edges for sector in edge}
        lines = [f"{u} {v}" for u, v in sorted(self.edges)] + [str(n) for n in sorted(lonely)]
        return "".join(line + "\n" for line in lines)

    def add(self, u, v, both):
        """Adds a link; false if the program has to refuse it."""
        if u == v or (u, v) in self.edges or (both and (v, u) in self.edges):
            return False
        self.edges.add((u, v))
        if both:
            self.edges.add((v, u))
        return True

    def remove(self, u, v, both):
        wanted = {(u, v)} | ({(v, u)} if both else set())
        if not wanted & self.edges:
            return False
        self.edges -= wanted
        return True

    def turn(self, u, v, start, end):
        """A warp leads from one sector to another instead."""
        if (u, v) not in self.edges or start == end or (start, end) in self.edges:
            return False
        self.edges -= {(u, v)}
        self.edges.add((start, end))
        return True

    def apply(self, numbers):
        """A random edit: the line, and whether it can be made."""
        u, v, w = (numbers.choice(sorted(self.sectors)) for _ in range(3))
        if self.edges and numbers.random() < 0.6:
            u, v = numbers.choice(sorted(self.edges))
        sign = numbers.choice("->")
        kind = numbers.randrange(4)
        if kind == 0:
            return f"add warp {u}{sign}{w}", self.add(u, w, sign == "-")
        if kind == 1:
            return f"remove warp {u}{sign}{v}", self.remove(u, v, sign == "-")
        if kind == 2:
            return f"redirect warp {u}>{v} to {w}", self.turn(u, v, u, w)
        return f"flip warp {u}>{v}", self.turn(u, v, v, u)


def edges_of(text):
    rows = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return {(int(row[0]), int(row[1])) for row in rows if len(row) == 2}


WAIVED = [f"--waive={rule}:model" for rule in ("INV-25", "INV-29", "INV-30", "INV-32")]


def check_edges(program, numbers):
    """Random scripts on edge lists: the edges of the model, or the edit that it refuses."""
    count = 0
    for _ in range(40):
        sectors = set(numbers.sample(range(1, 60), numbers.randrange(4, 14)))
        pairs = [(u, v) for u in sectors for v in sectors if u != v]
        model = EdgeModel(numbers.sample(pairs, min(len(pairs), 2 * len(sectors))), sectors)
        Path("a.txt").write_text(model.text(), encoding="utf-8")
        lines, refused = [], None
        for index in range(numbers.randrange(1, 12)):
            before = set(model.edges)
            line, is_made = model.apply(numbers)
            lines.append(line)
            if not is_made:
                model.edges = before
                refused = refused or index + 1
        script = "".join(line + "\n" for line in lines)
        arguments = ["edit", "a.txt", "-", "-T", "edges", "-o", "b.txt", "--force", *WAIVED]
        if refused:
            Path("b.txt").unlink(missing_ok=True)
            _, _, messages = call(program, *arguments, text=script)
            expect(program, 65, *arguments, text=script)
            assert f"edit {refused}," in messages, f"{script} should end at {refused}: {messages}"
            assert not os.path.exists("b.txt"), "a refused script wrote a file"
            arguments.append("--rebase")
        expect(program, 0, *arguments, text=script)
        found = edges_of(Path("b.txt").read_text(encoding="utf-8"))
        assert found == model.edges, f"{script}: {sorted(found ^ model.edges)}"
        back = expect(program, 0, "diff", "b.txt", "a.txt", "--as-edit", "-q")
        expect(program, 0, "edit", "b.txt", "-", "-o", "c.txt", "--force", *WAIVED, text=back)
        expect(program, 0, "diff", "c.txt", "a.txt", "-q")
        count += 1
    return count


def check_universe(program, numbers):
    """Universe files keep the bytes of what no edit names."""
    expect(
        program, 0, "generate", "player-owned", "--sectors", 120, "--seed",
        numbers.randrange(1 << 30), "-T", "universe", "--no-stamp", "-q", "-o", "map/",
    )  # fmt: skip
    path = next(Path("map").glob("universe*"))
    document = json.loads(path.read_text(encoding="utf-8"))
    document["secret"] = {"kept": [1, 2.50, "é"]}
    document["sectors"]["77"]["mark"] = "kept"
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8")
    ports = [key for key, sector in document["sectors"].items() if sector["port"]]
    free = [key for key, sector in document["sectors"].items() if not sector["port"]]
    station = numbers.choice([key for key in ports if int(key) > 10 and int(key) < 110])
    target = numbers.choice([key for key in free if int(key) > 10])
    same = ["edit", path, "-T", "universe", "-o", "b.json", "--force"]
    Path("none.txt").write_text("# no edits\n", encoding="utf-8")
    expect(program, 0, "edit", path, "none.txt", *same[2:])
    assert path.read_bytes() == Path("b.json").read_bytes(), "no edit changed bytes"
    expect(
        program, 0, *same, "-e", 'rename cluster:1 "New"',
        "-e", f"move station {station} to {target}",
        "-e", f"add planet {target} type=earth habitability=9",
    )  # fmt: skip
    after = json.loads(Path("b.json").read_text(encoding="utf-8"))
    assert after["secret"] == document["secret"] and after["sectors"]["77"]["mark"] == "kept"
    assert after["clusters"][0]["name"] == "New"
    assert after["sectors"][target]["port"] == document["sectors"][station]["port"]
    assert after["sectors"][station]["port"] is None
    assert after["sectors"][target]["planets"][-1]["habitabilityScore"] == 9
    for key, sector in document["sectors"].items():
        if key not in (station, target):
            assert after["sectors"][key] == sector, f"sector {key} changed"
    before = Path("b.json").read_bytes()
    for line in ("set sector 1 type=VOID", f"add station {station} class=12", "remove planet 3/9"):
        expect(program, 65, *same, "-e", f"remove station {station}", "-e", line)
        assert Path("b.json").read_bytes() == before, f"{line} wrote a file"
    return 8


def check_recipes(program, numbers):
    """Maps with a recipe: steps, undo, guards, waivers, and the guilty edit."""
    seed = numbers.randrange(1 << 30)
    generate = ["generate", "player-owned", "--sectors", 110, "--seed", seed, "-T", "json", "-q"]
    expect(program, 0, *generate, "-o", "a.json")
    document = json.loads(Path("a.json").read_text(encoding="utf-8"))
    sectors = {row["id"]: row["sector_number"] for row in document["tables"]["sectors"]}
    warps = [
        (sectors[row["source_sector_id"]], sectors[row["destination_sector_id"]])
        for row in document["tables"]["sector_warps"]
    ]
    pairs = set(warps) | {(v, u) for u, v in warps}
    save = ["-T", "json", "-o", "b.json", "--force", "-q"]
    lines = [f'rename sector:{n} "Place {n}"' for n in range(20, 45)]
    bad = next(v for v in range(60, 100) if (59, v) not in pairs)
    lines.insert(11, f"move sector 59 to {7000 - bad},-7000,0")
    script = "".join(line + "\n" for line in lines)
    report = json.loads(expect(program, 1, "edit", "a.json", "-", *save, "--json", text=script))
    new = report["failures"]["new"]
    assert new and all(failure["edit"] == 12 for failure in new), f"{new} is not about edit 12"
    assert not os.path.exists("b.json"), "a map that breaks a rule was written"
    waivers = [f"--waive={failure['id']}:known" for failure in new]
    expect(program, 0, "edit", "a.json", "-", *save, *waivers, text=script)
    verified = json.loads(expect(program, 0, "verify", "b.json", "--json"))
    assert {failure["id"] for failure in verified["waived"]} == {f["id"] for f in new}
    expect(program, 0, "reproduce", "b.json")
    expect(program, 0, "edit", "b.json", "--undo", "-T", "json", "-o", "c.json", "--force", "-q")
    assert Path("c.json").read_bytes() == Path("a.json").read_bytes(), "undo has other bytes"
    assert expect(program, 0, "edit", "b.json", "--export", "-").splitlines() == lines
    guard = "set sector 59 hazard=3 if type=BLACK_HOLE"
    expect(program, 1, "edit", "a.json", "-e", guard, *save)
    rebased = ["add warp 1-1", 'rename cluster:1 "Heart"', guard]
    report = json.loads(
        expect(
            program, 0, "edit", "a.json", "-", *save, "--json", "--rebase",
            text="".join(line + "\n" for line in rebased),
        )
    )["rebased"]  # fmt: skip
    assert report["applied"] == 1 and [left["edit"] for left in report["left"]] == [1, 3]
    expect(program, 65, "edit", "a.json", "-e", "remove warp 1-1", *save)
    expect(program, 64, "edit", "a.json", "-e", "remove wrap 1-1", *save)
    return 9


def check_later_steps(program, numbers):
    """A warp that was added by hand outlasts later steps that keep it in a pin."""
    seed = numbers.randrange(10**6)
    expect(program, 0, "generate", "terran-space", "--seed", seed, "-q", "-o", "a.json")
    count = 0
    while count < 4:
        u, v = numbers.sample(range(100, 300), 2)
        options = ["-q", "--force", "-o"]
        if call(program, "edit", "a.json", "-e", f"add warp {u}-{v}", *options, "b.json")[0] != 0:
            continue
        for stage in "formations", "warps":
            words = ["--stages", stage, "--pin", f"warp:{u}-{v}"]
            if call(program, "reroll", "b.json", *words, *options, "c.json")[0] != 0:
                continue
            course = expect(program, 0, "course", "c.json", u, v)
            assert course.split()[:3] == [str(u), ">", str(v)], f"{seed}, {u}-{v}, {stage}"
            count += 1
    return count


def check_bases(program, numbers):
    """Maps that begin with a file: their recipe repeats the edits, and takes them back."""
    seed = numbers.randrange(10**6)
    generate = ["generate", "player-owned", "--sectors", 110, "--seed", seed, "--no-stamp", "-q"]
    formats = ["universe", "graphml", "gexf", "dot"]
    expect(program, 0, *generate, "-T", ",".join([*formats, "json"]), "-o", "maps/")
    document = json.loads(Path("maps/galaxy.json").read_text(encoding="utf-8"))
    sectors = {row["id"]: row["sector_number"] for row in document["tables"]["sectors"]}
    pairs = [
        (sectors[row["source_sector_id"]], sectors[row["destination_sector_id"]])
        for row in document["tables"]["sector_warps"]
        if row["is_bidirectional"]
    ]
    degrees = Counter(itertools.chain(*pairs))
    loose = [pair for pair in pairs if min(pair) > 10 and min(degrees[n] for n in pair) > 4]
    count = 0
    for form in formats:
        base = next(path for path in Path("maps").glob(f"*{FILES[form]}"))
        name, save = base.name, ["-T", form, "-q", "--force", "-o"]
        cuts = []
        for u, v in numbers.sample(loose, len(loose)):
            before = ["one.map", "two.map"][len(cuts) - 1] if cuts else base
            after = ["one.map", "two.map"][len(cuts)]
            if call(program, "edit", before, "-e", f"remove warp {u}-{v}", *save, after)[0] == 0:
                cuts.append(f"remove warp {min(u, v)}-{max(u, v)}")
            if len(cuts) == 2:
                break
        assert expect(program, 0, "edit", "two.map", "--export", "-").splitlines() == cuts
        expect(program, 0, "reproduce", "two.map", "--base", base)
        expect(program, 64, "reproduce", "two.map")
        expect(program, 65, "reproduce", "two.map", "--base", "one.map")
        expect(program, 65, "reroll", "two.map")
        expect(program, 0, "edit", "two.map", "--undo", "--base", base, *save, "back.map")
        assert Path("back.map").read_bytes() == Path("one.map").read_bytes(), f"{form}: undo"
        expect(program, 0, "edit", "two.map", "--undo", "2", "--base", base, *save, "back.map")
        assert Path("back.map").read_bytes() == base.read_bytes(), f"{form}, {name}: undo of all"
        count += 7
    return count


# How the files of formats end.
FILES = {"universe": "universe-*.json", "graphml": ".graphml", "gexf": ".gexf", "dot": ".dot"}

PARTS = {
    "scripts on edge lists": check_edges,
    "edits of Universe files": check_universe,
    "edits of maps with recipes": check_recipes,
    "warps that later steps keep": check_later_steps,
    "steps of maps that begin with a file": check_bases,
}


if __name__ == "__main__":
    run("edit", PARTS)
