#!/usr/bin/env python3
"""Checks what commands print with --json, and the files they write, against their JSON Schemas.

    Tests/Schemas/check.py PROGRAM

`schema --report` lists the documents and prints the schema of each. Every document in the list
needs a case here, and every schema has to be one of draft 2020-12. Needs the Python package
jsonschema.
"""

import json
import os
import subprocess
import sys
import tempfile

import jsonschema

# Commands by the document they print: statuses 0 and 1 are answers. The maps are made first.
CASES = {
    "generate": [
        "generate --seed 4 -q -T json,edges -o made/ --json",
        "generate player-owned --sectors 100 --seed 4 -q -T json -o planned.json --json --dry-run",
        "generate player-owned --sectors 100 --seed 3 -q -T json -o short.json --json --strict",
    ],
    "analyze": [
        "analyze terran.json --json --timings",
        "analyze named.graphml --json",
        "analyze edges.txt --json --fast",
        "analyze long.txt --json",
        "analyze round.txt --json",
    ],
    "detect": ["detect terran.json --json --gateways 2", "detect named.graphml --json"],
    "verify": ["verify terran.json --json", "verify broken.json --json"],
    "course": [
        "course terran.json 1 290 --json --tunnels",
        "course named.graphml Sol Vega --json",
        "course apart.txt 1 3 --json",
    ],
    "nearest": ["nearest terran.json 1 station -n 3 --json", "nearest terran.json 1 tunnel --json"],
    "trade": ["trade terran.json --json"],
    "traps": ["traps terran.json --json", "traps edges.txt --json"],
    "chokes": [
        "chokes terran.json federation frontier --both --json",
        "chokes apart.txt sector:1 sector:3 --json",
    ],
    "starts": ["starts terran.json --suggest 4 --json", "starts edges.txt --at 1,2 --json"],
    "fog": [
        "fog terran.json 1 --hops 3 --json",
        "fog terran.json 1,250 --course --json",
        "fog apart.txt 1,3 --course --json",
    ],
    "explain": [
        "explain terran.json warp:1-2 sector:17 formation:#1 station:1 planet:1/1 --json",
        "explain terran.json --price 1:ore --missing BUBBLE --missing LOST_SECTOR --json",
        "explain edges.txt sector:1 --invariant INV-25 --json",
        "explain short.json --setting region.sectors --invariant INV-25 --json",
    ],
    "find": [
        "find player-owned --sectors 100 --seeds 1..9 --where bridges<9 --near 2 --stats --json",
        "find player-owned --sectors 100 --seeds 1..9 --where any(sectors:station==1) --by links "
        "--show min(warps:length),setting.region.shape --vary maxWarps=5,6 --json --shrink",
        "find player-owned --sectors 100 --seeds 1..9 --by links --vary maxWarps=5,6 --race --json",
    ],
    "diff": [
        "diff terran.json terran.json --json --level rows",
        "diff terran.json demo/galaxy.json --json --all --level rows,warps,settings,counts",
        "diff terran.json broken.json --json",
        "diff terran.json other.json --json --exact",
        "diff edges.txt apart.txt --json --match structure --all",
    ],
    "edit": ["diff edges.txt apart.txt --as-edit --json"],
    "survey": [
        "survey sandbox --sectors 60 --seeds 1..6 --heat auto --json",
        "survey sandbox --sectors 60 --seeds 1..6 --vary maxWarps=5,6 --vary stage.warps=0..1 "
        "--stats --figure 1/bridges --figure links>99 --band (links)in(2)..inf "
        "--where bridges<9 --json",
        "survey sandbox --sectors 60 --seeds 1..4 --figure links --against survey.json --json",
    ],
    "figures": ["find --list --json"],
    "reproduce": [
        "reproduce terran.json --json --upgrade",
        "reproduce staged/manifest.json --json",
        "reproduce forged/manifest.json --json",
    ],
    "steps": ["edit terran.json --log --json"],
    "step": [
        "reroll terran.json --stages nebulae --pin cluster:3 -T json -o other.json --json",
        "reroll terran.json --only cluster:2 -T dot -o only.dot --json --release",
        "reroll terran.json --stages warps --count 2 --by links -T dot -o variants/ --json",
    ],
    "extend": [
        "extend terran.json --player-regions 1 -T sql-data -o grown/ --json",
        "extend terran.json --player-regions 2 --dry-run --json",
    ],
    "inspect": ["inspect terran.json --json", "inspect edges.txt --json", "recipe.json5 --json"],
    "invariants": ["verify --list --json"],
    "presets": ["presets --json"],
    "formats": ["formats --json"],
    "settings": ["settings --json"],
    "schema": ["schema -T json"],
    "plan": ["plan player-owned --seed 7 -n 120 --json"],
    "galaxy": ["convert terran.json -T json -o -", "convert demo/galaxy.json -T json -o -"],
    "manifest": [],
    "recipe": [],
}
# Files by the document they are.
FILES = {
    "galaxy": ["terran.json", "demo/galaxy.json"],
    "manifest": ["demo/manifest.json", "staged/manifest.json", "grown/manifest.json"],
    "recipe": ["recipe.json", "stamp.json"],
}
INPUTS = {
    "recipe.json5": '{preset: "player-owned", seed: 5}',
    "named.graphml": '<graphml><graph edgedefault="directed"><node id="Sol"/><node id="Vega"/>'
    '<edge source="Sol" target="Vega"/><edge source="Vega" target="Sol"/></graph></graphml>',
    "edges.txt": "1 2\n2 1\n2 3\n3 4\n4 3\n",
    # Too large for exact figures: a two-way path, and a ring, whose diameter has bounds alone.
    "long.txt": "".join(f"{n} {n + 1}\n{n + 1} {n}\n" for n in range(1, 31000)),
    "round.txt": "".join(f"{n} {n % 31000 + 1}\n" for n in range(1, 31001)),
    "apart.txt": "1 2\n2 1\n3 4\n4 3\n",
    "recipe.json": '{"preset": "player-owned", "seed": "x", "formats": ["json"],'
    ' "graph.maxWarps": 5, "region": {"sectors": 200},'
    ' "formations": {"BUBBLE": 2, "TUNNEL": {"size": 6}}}',
}


def run(program, folder, words, statuses=(0,)):
    done = subprocess.run([program, *words.split()], cwd=folder, capture_output=True)
    if done.returncode not in statuses:
        sys.exit(f"warpwright {words}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def prepare(program, folder):
    """Makes the maps and files that the cases read."""
    for name, text in INPUTS.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    run(program, folder, "generate terran-space --seed 2102 -q -T json -o terran.json")
    run(
        program,
        folder,
        "generate player-owned --sectors 150 --seed 3 --profile demo -q -T json -o demo/",
    )
    run(program, folder, "generate terran-space --seed 2103 -q -T json -o other.json")
    run(program, folder, "generate --config recipe.json -q -T edges -o recipe.txt")
    words = "generate player-owned --sectors 100 --seed 6 -q -T json,dot --digests --no-stamp -o"
    run(program, folder, f"{words} staged/")
    run(program, folder, f"{words} forged/")
    # Another seed: neither files nor stages are made again.
    forged = os.path.join(folder, "forged", "manifest.json")
    with open(forged, encoding="utf-8") as file:
        manifest = json.load(file)
    manifest["seed"] = 7
    with open(forged, "w", encoding="utf-8") as file:
        json.dump(manifest, file, indent=2)
    made = run(program, folder, "generate --set graph.maxWarps=5 --seed 8 -q -T node-link -o -")
    with open(os.path.join(folder, "stamp.json"), "w", encoding="utf-8") as file:
        file.write(json.loads(made)["graph"]["recipe"])
    small = run(program, folder, "survey sandbox --sectors 60 --seeds 5..8 --figure links --json")
    with open(os.path.join(folder, "survey.json"), "wb") as file:
        file.write(small)
    with open(os.path.join(folder, "terran.json"), encoding="utf-8") as file:
        galaxy = json.load(file)
    galaxy["tables"]["sectors"][4]["sector_number"] = 6
    with open(os.path.join(folder, "broken.json"), "w", encoding="utf-8") as file:
        json.dump(galaxy, file)


def faults(schema, document):
    """The first few places where a document differs from its schema."""
    validator = jsonschema.Draft202012Validator(schema)
    for _, error in zip(range(3), validator.iter_errors(document)):
        place = "/".join(str(part) for part in error.absolute_path)
        yield f"{place}: {error.message[:300]}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    checked, failures = 0, []
    with tempfile.TemporaryDirectory() as folder:
        prepare(program, folder)
        listed = [
            line.split()[0]
            for line in run(program, folder, "schema --report").decode().splitlines()
        ]
        if set(listed) != set(CASES):
            failures.append(f"cases and `schema --report` differ: {set(listed) ^ set(CASES)}")
        for name in listed:
            schema = json.loads(run(program, folder, f"schema --report {name}"))
            jsonschema.Draft202012Validator.check_schema(schema)
            documents = [
                (words, run(program, folder, words, statuses=(0, 1)))
                for words in CASES.get(name, [])
            ]
            for path in FILES.get(name, []):
                with open(os.path.join(folder, path), "rb") as file:
                    documents.append((path, file.read()))
            for title, text in documents:
                checked += 1
                failures += [f"{title}: {fault}" for fault in faults(schema, json.loads(text))]
            if not documents:
                failures.append(f"no document is checked against the schema of {name}")
    print("\n".join(failures))
    print(f"schemas: {len(listed)}, {checked} documents, {len(failures)} faults")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
