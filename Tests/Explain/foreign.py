"""Roles of edge lists, which carry no recipe, and maps that were changed by hand."""

import json

import networkx

from map import call, generate, subjects
from removals import check_parts

SECTORS, LINKS, SAMPLE = 40, 70, 12


def check_foreign(program, numbers):
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(1, SECTORS + 1))
    while graph.number_of_edges() < LINKS:
        source, target = numbers.randint(1, SECTORS), numbers.randint(1, SECTORS)
        if source != target:
            graph.add_edge(source, target)
            if numbers.random() < 0.5:
                graph.add_edge(target, source)
    with open("map.edges", "w", encoding="utf-8") as file:
        file.writelines(f"{source} {target}\n" for source, target in graph.edges)
        file.writelines(f"{sector}\n" for sector in graph.nodes)
    links = numbers.sample(sorted(graph.edges), SAMPLE)
    parts = [*links, *[(sector,) for sector in numbers.sample(sorted(graph.nodes), SAMPLE)]]
    words = [f"warp:{u}>{v}" for u, v in links] + [f"sector:{n}" for (n,) in parts[SAMPLE:]]
    found = subjects(program, "map.edges", *words)
    assert all(entry["causes"] == [] for entry in found), "causes without a recipe"
    call(program, "explain", "map.edges", "--missing", "BUBBLE", statuses=(65,))
    call(program, "explain", "map.edges", "sector:0", statuses=(64,))
    check_changed(program, numbers)
    return check_parts(graph, parts, found)


def check_changed(program, numbers):
    """A map that was changed by hand says so."""
    made = generate(program, "made.json", "--seed", numbers.randrange(10**6))
    with open(made.path, encoding="utf-8") as file:
        document = json.load(file)
    rows = document["tables"]["sector_warps"]
    changed = numbers.randrange(len(rows))
    rows[changed]["is_bidirectional"] = not rows[changed]["is_bidirectional"]
    with open("changed.json", "w", encoding="utf-8") as file:
        json.dump(document, file)
    subjects(program, "changed.json", made.words()[0].replace("-", ">"), differs=True)
