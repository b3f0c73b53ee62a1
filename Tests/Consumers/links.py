"""Warpwright and NetworkX count the same links in every format."""

import csv
import json
import re
import sys

import networkx as nx
from networkx.readwrite import json_graph
from scipy.io import mmread

from tools import run, with_edges

MAPS = [
    "terran-space --seed 2",
    "player-owned --seed 3",
    "player-owned --seed 9 --sectors 100",
    "player-owned --seed 21 --sectors 240 --set graph.oneWayPercent=15",
] + [
    f"sandbox --seed {seed} --sectors {20 + 17 * seed} --set graph.oneWayPercent={share}"
    for seed in range(1, 9)
    for share in (0, 20)
]


def graph_from(path, kind):
    """The directed graph of a file, as NetworkX or the plainest reader of the format has it."""
    if kind == "graphml":
        return nx.read_graphml(path)
    if kind == "gexf":
        return nx.read_gexf(path)
    if kind == "cytoscape":
        return nx.cytoscape_graph(json.loads(path.read_text()))
    if kind == "node-link":
        return with_edges(json_graph.node_link_graph, json.loads(path.read_text()), "edges")
    graph = nx.DiGraph()
    if kind == "matrix-market":
        entries = mmread(path).tocoo()
        graph.add_edges_from(zip(entries.row.tolist(), entries.col.tolist()))
    elif kind == "csv-edges":
        with open(path, newline="", encoding="utf-8") as file:
            graph.add_edges_from((r["source"], r["target"]) for r in csv.DictReader(file))
    else:
        lines = [re.split("[#:]", line)[0].split() for line in path.read_text().splitlines()]
        for first, *others in filter(None, lines):
            graph.add_edges_from((first, other) for other in others)
    return graph


def count_links(graph):
    """Links and one-way links of a directed graph."""
    pairs = {frozenset(edge) for edge in graph.edges() if edge[0] != edge[1]}
    one_way = sum(1 for u, v in graph.edges() if u != v and not graph.has_edge(v, u))
    return len(pairs), one_way


def links_agree(folder):
    """Title, DOT, analyze and NetworkX count the same links, whatever format a map comes in."""
    kinds = {
        "edges": "edges-*.txt",
        "graphml": "*.graphml",
        "gexf": "*.gexf",
        "cytoscape": "*.cyjs",
        "node-link": "*.node-link.json",
        "csv-edges": "edges.csv",
        "matrix-market": "*.mtx",
        "cim": "*.cim",
    }
    for number, call in enumerate(MAPS):
        out = folder / f"links-{number}"
        run("generate", *call.split(), "-T", ",".join(kinds), "-o", out, "-q")
        expected = None
        for kind, pattern in kinds.items():
            path = next(out.glob(pattern))
            found = {"NetworkX": count_links(graph_from(path, kind))}
            report = json.loads(run("analyze", path, "--from", kind, "--fast", "--json").stdout)[
                "regions"
            ][0]
            found["analyze"] = report["links"], report["oneWayLinks"]
            dot = run("render", path, "--from", kind, "-T", "dot", "-o", "-").stdout.decode()
            edges = [line for line in dot.splitlines() if "->" in line]
            found["DOT"] = len(edges), sum("oneway=true" in line for line in edges)
            title = re.search(r"([0-9,]+) warps?(?:  ·  ([0-9,]+) one-way)?", dot)
            found["title"] = tuple(int((text or "0").replace(",", "")) for text in title.groups())
            expected = expected or found["NetworkX"]
            if set(found.values()) != {expected}:
                sys.exit(f"{call}: {kind}: {found}, not {expected}")
        print(f"{call}: {expected[0]} links, {expected[1]} one-way in all formats")
