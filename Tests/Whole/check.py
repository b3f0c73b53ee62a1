#!/usr/bin/env python3
"""Computes the figures of `analyze --whole` again, with NetworkX on the graph of all sectors.

    Tests/Whole/check.py PROGRAM [SEED] [--galaxies N]

The graph is built from the rows of galaxy.json: warps, tunnels and gates. Half of the galaxies are
damaged at random: warps and gates are cut or made one-way, and gates added, so that components
join in unusual ways. Each galaxy is read whole, and region by region from its directory; both have
to give the same figures. NetworkX knows nothing of regions.
"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import networkx


def fail(message):
    """Ends the test."""
    sys.exit(f"Whole: {message}")


def call(program, *arguments, status=0):
    """Runs the program, which has to end with a status, and returns its output."""
    words = [str(word) for word in arguments]
    done = subprocess.run([program, *words], capture_output=True, text=True)
    if done.returncode != status:
        fail(f"`{' '.join(words)}` ended with {done.returncode}: {done.stderr.strip()}")
    return done


def damage(document, source):
    """Cuts warps and gates, makes others one-way, and adds gates."""
    tables = document["tables"]
    warps = [row for row in tables["sector_warps"] if source.random() > 0.15]
    for row in warps:
        row["is_bidirectional"] = row["is_bidirectional"] and source.random() > 0.3
        if source.random() < 0.1:
            row["turn_cost"] = source.randint(2, 5)
    tables["sector_warps"] = warps
    tunnels = tables["warp_tunnels"]
    gates = [row for row in tunnels if is_gate(row)]
    sectors = {}
    for row in tables["sectors"]:
        sectors.setdefault(row["region_id"], []).append(row["id"])
    for row in gates:
        row["is_bidirectional"] = source.random() > 0.5
        row["turn_cost"] = source.randint(1, 4)
    pattern = gates[0]
    for number in range(source.randint(1, 12)):
        gate = json.loads(json.dumps(pattern))
        ends = source.sample(sorted(sectors), 2)
        gate["id"] = f"00000000-0000-4000-8000-{number:012d}"
        gate["name"] = f"Added gate {number}"
        gate["is_bidirectional"] = source.random() > 0.6
        gate["turn_cost"] = source.randint(1, 3)
        for region, end in zip(ends, ["origin", "destination"]):
            gate[f"{end}_sector_id"] = source.choice(sectors[region])
            gate["source_endpoint" if end == "origin" else f"{end}_endpoint"]["region_id"] = region
        tunnels.append(gate)


def is_gate(row):
    """Whether a tunnel leads to another region."""
    return row["source_endpoint"]["region_id"] != row["destination_endpoint"]["region_id"]


def write(document, path):
    """Writes a document as the program lays it out: each row on a line of its own."""
    tables = document.pop("tables")
    head = json.dumps(document, indent=2)[:-2]
    lines = [head + ',\n  "tables": {']
    for place, (name, rows) in enumerate(tables.items()):
        end = "," if place + 1 < len(tables) else ""
        if rows:
            texts = ",\n".join("      " + json.dumps(row, separators=(",", ":")) for row in rows)
            lines.append(f'    "{name}": [\n{texts}\n    ]{end}')
        else:
            lines.append(f'    "{name}": []{end}')
    path.write_text("\n".join([*lines, "  }", "}", ""]), encoding="utf-8")
    document["tables"] = tables


def graph_of(document):
    """The graph of all sectors, with the fewest turns of each edge."""
    tables = document["tables"]
    graph = networkx.DiGraph()
    graph.add_nodes_from(row["id"] for row in tables["sectors"])

    def add(one, other, turns):
        if one != other and (not graph.has_edge(one, other) or graph[one][other]["turns"] > turns):
            graph.add_edge(one, other, turns=turns)

    for table, ends in [
        ("sector_warps", ("source_sector_id", "destination_sector_id")),
        ("warp_tunnels", ("origin_sector_id", "destination_sector_id")),
    ]:
        for row in tables[table]:
            one, other = (row[end] for end in ends)
            add(one, other, row["turn_cost"])
            if row["is_bidirectional"]:
                add(other, one, row["turn_cost"])
    return graph


def spread(degrees):
    """A histogram with its figures."""
    histogram = [0] * (max(degrees) + 1)
    for degree in degrees:
        histogram[degree] += 1
    return {
        "min": min(degrees),
        "mean": sum(degrees) / len(degrees),
        "max": max(degrees),
        "histogram": histogram,
    }


def components(found):
    """The number of components, and the largest sizes."""
    sizes = sorted(map(len, found), reverse=True)
    return {"count": len(sizes), "largest": sizes[:10]}


def expected(document):
    """The figures, computed from the whole graph."""
    tables = document["tables"]
    graph = graph_of(document)
    pairs = {frozenset(edge) for edge in graph.edges}
    gates = [row for row in tables["warp_tunnels"] if is_gate(row)]
    ends = {row[f"{end}_sector_id"] for row in gates for end in ["origin", "destination"]}
    courses = {}

    def lengths(start):
        if start not in courses:
            courses[start] = (
                networkx.single_source_shortest_path_length(graph, start),
                networkx.single_source_dijkstra_path_length(graph, start, weight="turns"),
            )
        return courses[start]

    capitals = []
    sector_of = {(row["region_id"], row["sector_number"]): row["id"] for row in tables["sectors"]}
    for row in tables["regions"]:
        capitals.append((row["name"], sector_of[row["id"], row["capital_sector_number"]]))
    listed = []
    for one, start in capitals:
        hops, turns = lengths(start)
        for other, end in capitals:
            if start != end:
                found = {"hops": hops.get(end), "turns": turns.get(end)}
                listed.append({"from": one, "to": other, **found})
    formations = {}
    for row in tables["special_formations"]:
        formations[row["type"]] = formations.get(row["type"], 0) + 1
    return {
        "regions": len(capitals),
        "sectors": len(graph),
        "links": len(pairs),
        "directedEdges": graph.number_of_edges(),
        "oneWayLinks": sum(
            not (graph.has_edge(one, other) and graph.has_edge(other, one)) for one, other in pairs
        ),
        "outDegree": spread([degree for _, degree in graph.out_degree]),
        "inDegree": spread([degree for _, degree in graph.in_degree]),
        "stronglyConnected": components(networkx.strongly_connected_components(graph)),
        "weaklyConnected": components(networkx.weakly_connected_components(graph)),
        "formations": dict(sorted(formations.items())),
        "gates": len(gates),
        "gateSectors": len(ends),
        "diameter": {
            name: max(lengths(one)[kind].get(other, 0) for one in ends for other in ends)
            for kind, name in enumerate(["hops", "turns"])
        },
        "capitals": listed,
    }


def compare(title, found, wanted):
    """Compares figures one by one."""
    if list(found) != list(wanted):
        fail(f"{title}: figures {list(found)}")
    for name, figure in wanted.items():
        if found[name] != figure:
            fail(f"{title}: {name} is {found[name]}, NetworkX finds {figure}")


def main():
    """Checks galaxies of random sizes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("seed", type=int, nargs="?", default=2102)
    parser.add_argument("--galaxies", type=int, default=20)
    options = parser.parse_args()
    program = options.program.resolve()
    source = random.Random(options.seed)
    joined = 0
    for number in range(options.galaxies):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "galaxy.json"
            regions, sectors = source.randint(1, 4), source.randint(100, 300)
            seed = source.randrange(1 << 32)
            title = f"galaxy {number} of seed {options.seed}"
            call(
                program,
                *f"generate galaxy --seed {seed} --player-regions {regions}".split(),
                *f"--sectors {sectors} -q -T json -o {folder}/".split(),
            )
            document = json.loads(path.read_text(encoding="utf-8"))
            if number % 2:
                damage(document, source)
                write(document, path)
            wanted = expected(document)
            joined += wanted["stronglyConnected"]["count"]
            whole = json.loads(
                call(program, "analyze", path, "--whole", "--fast", "--json", "-q").stdout
            )
            compare(title, whole["galaxy"], wanted)
            for name in ["sectors", "links", "directedEdges", "stronglyConnected", "outDegree"]:
                if whole["regions"][0][name] != whole["galaxy"][name]:
                    fail(f"{title}: {name} of the joined graph differs")
            if not number % 2:
                shards = pathlib.Path(folder) / "shards"
                words = f"generate galaxy --seed {seed} --player-regions {regions}".split()
                for shard in range(3):
                    choice = f"--sectors {sectors} -q -T json --shard {shard}/3 -o {shards}".split()
                    call(program, *words, *choice)
                sums = json.loads(call(program, "analyze", shards, "--whole", "--json").stdout)
                compare(f"{title}, in shards", sums["galaxy"], wanted)
            parts = json.loads(call(program, "analyze", folder, "--whole", "--json", "-q").stdout)
            compare(f"{title}, region by region", parts["galaxy"], wanted)
    print(
        f"Whole: {options.galaxies} galaxies with {joined} strong components are as NetworkX"
        " finds them"
    )


if __name__ == "__main__":
    main()
