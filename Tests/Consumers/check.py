"""Reads what warpwright writes with the tools that it is written for, and the other way round.

Usage: check.py WARPWRIGHT. Needs NetworkX 2.8 or newer, igraph, SciPy and `dot`.
"""

import csv
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
from pathlib import Path

import igraph
import networkx as nx
from networkx.readwrite import json_graph
from scipy.io import mmread

WARPWRIGHT = sys.argv[1]


def run(*words, **more):
    return subprocess.run([WARPWRIGHT, *map(str, words)], check=True, capture_output=True, **more)


def edges_of(path):
    """The directed edges of any map, as warpwright reads it."""
    text = run("convert", path, "-T", "edges", "-o", "-", "-q").stdout.decode()
    lines = [line.split("#")[0].split() for line in text.splitlines()]
    # A lone number is a sector without warps.
    return sorted(tuple(map(int, line)) for line in lines if len(line) == 2)


def pairs(graph, key=int):
    return sorted((key(u), key(v)) for u, v in graph.edges())


def check(name, found, expected):
    if found != expected:
        sys.exit(f"{name}: {len(found)} edges, not {len(expected)}, or others")
    print(f"{name}: {len(found)} edges")


def with_edges(function, value, key):
    """Calls a function of NetworkX that was told the name of the edges differently before version 3.4."""
    try:
        return function(value, edges=key)
    except TypeError:
        return function(value, link=key)


def read_by_others(folder, region, single):
    stem = lambda kind: f"{kind}" if single else f"{kind}-{region}"
    at = lambda name: folder / name
    expected = edges_of(at(f"edges-{region}.txt"))
    names = [at(stem("map") + end) for end in (".graphml", ".gexf", ".cyjs", ".node-link.json", ".mtx", ".cim")]
    graphml, gexf, cyjs, node_link, matrix, report = names
    for path in (graphml, gexf):
        xml.etree.ElementTree.parse(path)
    check(f"{region}: GraphML, NetworkX", pairs(nx.read_graphml(graphml)), expected)
    graph = igraph.Graph.Read_GraphML(str(graphml))
    ids = [int(i) for i in graph.vs["id"]]
    check(f"{region}: GraphML, igraph", sorted((ids[e.source], ids[e.target]) for e in graph.es), expected)
    check(f"{region}: GEXF, NetworkX", pairs(nx.read_gexf(gexf)), expected)
    check(f"{region}: Cytoscape, NetworkX", pairs(nx.cytoscape_graph(json.loads(cyjs.read_text()))), expected)
    data = json.loads(node_link.read_text())
    check(f"{region}: node-link, NetworkX", pairs(with_edges(json_graph.node_link_graph, data, "edges")), expected)
    entries = mmread(matrix).tocoo()
    check(f"{region}: Matrix Market, SciPy", sorted(zip((entries.row + 1).tolist(), (entries.col + 1).tolist())), expected)
    with open(at(stem("edges") + ".csv"), newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    check(f"{region}: CSV, csv", sorted((int(r["source"]), int(r["target"])) for r in rows), expected)
    with open(at(stem("nodes") + ".csv"), newline="", encoding="utf-8") as file:
        assert sum(1 for _ in csv.DictReader(file)) == len(ids)
    lines = [line.split() for line in report.read_text().splitlines() if not line.startswith(":")]
    check(f"{region}: sector report", sorted((int(l[0]), int(t)) for l in lines for t in l[1:]), expected)
    universe = json.loads(at(f"universe-{region}.json").read_text())
    listed = sorted((int(k), t) for k, s in universe["sectors"].items() for t in s["warps"])
    check(f"{region}: Universe, json", listed, expected)
    # A two-way link is one edge without direction.
    text = subprocess.run(["dot", "-Tdot_json", at(stem("map") + ".dot")], check=True, capture_output=True).stdout
    drawing = json.loads(text)
    numbers = {o["_gvid"]: int(o["number"]) for o in drawing["objects"] if o.get("number")}
    drawn = []
    for edge in drawing["edges"]:
        if edge["kind"] == "warp":
            ends = numbers[edge["tail"]], numbers[edge["head"]]
            drawn += [ends] if edge["oneway"] == "true" else [ends, ends[::-1]]
    check(f"{region}: DOT, dot", sorted(drawn), expected)


def read_from_others(folder):
    graph = nx.gnm_random_graph(200, 700, seed=3, directed=True)
    expected = sorted(graph.edges())
    nx.write_graphml(graph, folder / "nx.graphml")
    check("from NetworkX: GraphML", edges_of(folder / "nx.graphml"), expected)
    nx.write_gexf(graph, folder / "nx.gexf")
    check("from NetworkX: GEXF", edges_of(folder / "nx.gexf"), expected)
    (folder / "nx.cyjs").write_text(json.dumps(nx.cytoscape_data(graph)))
    check("from NetworkX: Cytoscape", edges_of(folder / "nx.cyjs"), expected)
    for key in ("edges", "links"):
        (folder / "nx.json").write_text(json.dumps(with_edges(json_graph.node_link_data, graph, key)))
        check(f"from NetworkX: node-link with {key}", edges_of(folder / "nx.json"), expected)
    undirected = nx.path_graph(5)
    nx.write_graphml(undirected, folder / "path.graphml")
    check("from NetworkX: undirected", edges_of(folder / "path.graphml"), sorted(undirected.to_directed().edges()))
    other = igraph.Graph.Erdos_Renyi(n=50, m=120, directed=True)
    other.write_graphml(str(folder / "ig.graphml"))
    # igraph calls its nodes n0, n1, …, which become sectors 1, 2, …
    check("from igraph: GraphML", edges_of(folder / "ig.graphml"), sorted((e.source + 1, e.target + 1) for e in other.es))


MAPS = [
    "terran-space --seed 2", "player-owned --seed 3", "player-owned --seed 9 --sectors 100",
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
        "edges": "edges-*.txt", "graphml": "*.graphml", "gexf": "*.gexf", "cytoscape": "*.cyjs",
        "node-link": "*.node-link.json", "csv-edges": "edges.csv", "matrix-market": "*.mtx", "cim": "*.cim",
    }
    for number, call in enumerate(MAPS):
        out = folder / f"links-{number}"
        run("generate", *call.split(), "-T", ",".join(kinds), "-o", out, "-q")
        expected = None
        for kind, pattern in kinds.items():
            path = next(out.glob(pattern))
            found = {"NetworkX": count_links(graph_from(path, kind))}
            report = json.loads(run("analyze", path, "--from", kind, "--fast", "--json").stdout)["regions"][0]
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


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    formats = "edges,graphml,gexf,cytoscape,node-link,csv-nodes,csv-edges,matrix-market,cim,universe,dot"
    for preset in ("terran-space", "player-owned", "galaxy"):
        out = folder / preset
        run("generate", preset, "--seed", 11, "-T", formats, "-o", out, "-q")
        regions = sorted(p.name[6:-4] for p in out.glob("edges-*.txt"))
        for region in regions:
            read_by_others(out, region, len(regions) == 1)
    read_from_others(folder)
    links_agree(folder)
print("all consumers agree")
