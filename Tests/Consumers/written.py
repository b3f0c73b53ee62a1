"""Other tools read what Warpwright writes."""

import csv
import json
import subprocess
import xml.etree.ElementTree

import igraph
import networkx as nx
from networkx.readwrite import json_graph
from scipy.io import mmread

from tools import check, edges_of, pairs, with_edges


def read_by_others(folder, region, single):
    def stem(kind):
        return f"{kind}" if single else f"{kind}-{region}"

    def at(name):
        return folder / name

    expected = edges_of(at(f"edges-{region}.txt"))
    names = [
        at(stem("map") + end)
        for end in (".graphml", ".gexf", ".cyjs", ".node-link.json", ".mtx", ".cim")
    ]
    graphml, gexf, cyjs, node_link, matrix, report = names
    for path in (graphml, gexf):
        xml.etree.ElementTree.parse(path)
    check(f"{region}: GraphML, NetworkX", pairs(nx.read_graphml(graphml)), expected)
    graph = igraph.Graph.Read_GraphML(str(graphml))
    ids = [int(i) for i in graph.vs["id"]]
    check(
        f"{region}: GraphML, igraph",
        sorted((ids[e.source], ids[e.target]) for e in graph.es),
        expected,
    )
    check(f"{region}: GEXF, NetworkX", pairs(nx.read_gexf(gexf)), expected)
    check(
        f"{region}: Cytoscape, NetworkX",
        pairs(nx.cytoscape_graph(json.loads(cyjs.read_text()))),
        expected,
    )
    data = json.loads(node_link.read_text())
    check(
        f"{region}: node-link, NetworkX",
        pairs(with_edges(json_graph.node_link_graph, data, "edges")),
        expected,
    )
    entries = mmread(matrix).tocoo()
    check(
        f"{region}: Matrix Market, SciPy",
        sorted(zip((entries.row + 1).tolist(), (entries.col + 1).tolist())),
        expected,
    )
    with open(at(stem("edges") + ".csv"), newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    check(
        f"{region}: CSV, csv", sorted((int(r["source"]), int(r["target"])) for r in rows), expected
    )
    with open(at(stem("nodes") + ".csv"), newline="", encoding="utf-8") as file:
        assert sum(1 for _ in csv.DictReader(file)) == len(ids)
    lines = [line.split() for line in report.read_text().splitlines() if not line.startswith(":")]
    check(
        f"{region}: sector report",
        sorted((int(line[0]), int(target)) for line in lines for target in line[1:]),
        expected,
    )
    universe = json.loads(at(f"universe-{region}.json").read_text())
    listed = sorted((int(k), t) for k, s in universe["sectors"].items() for t in s["warps"])
    check(f"{region}: Universe, json", listed, expected)
    # A two-way link is one edge without direction.
    text = subprocess.run(
        ["dot", "-Tdot_json", at(stem("map") + ".dot")], check=True, capture_output=True
    ).stdout
    drawing = json.loads(text)
    numbers = {o["_gvid"]: int(o["number"]) for o in drawing["objects"] if o.get("number")}
    drawn = []
    for edge in drawing["edges"]:
        if edge["kind"] == "warp":
            ends = numbers[edge["tail"]], numbers[edge["head"]]
            drawn += [ends] if edge["oneway"] == "true" else [ends, ends[::-1]]
    check(f"{region}: DOT, dot", sorted(drawn), expected)
    stamps = {
        "GraphML": nx.read_graphml(graphml).graph["recipe"],
        "GEXF": xml.etree.ElementTree.parse(gexf).find("{*}meta/{*}description").text,
        "Cytoscape": json.loads(cyjs.read_text())["data"]["recipe"],
        "node-link": data["graph"]["recipe"],
        "Universe": canonical(universe["x-warpwright"]["recipe"]),
        "DOT": drawing["recipe"],
    }
    manifest = json.loads(at("manifest.json").read_text())
    for tool, stamp in stamps.items():
        recipe = json.loads(stamp)
        check(f"{region}: stamp, {tool}", [recipe["seed"]], [manifest["seed"]])
        check(f"{region}: canonical stamp, {tool}", [stamp], [canonical(recipe)])


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"))
