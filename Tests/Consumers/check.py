"""Reads what warpwright writes with the tools that it is written for, and the other way round.

Usage: check.py WARPWRIGHT [SEED]. Needs NetworkX 2.8 or newer, igraph, SciPy and `dot`.
"""

import csv
import gzip
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import warnings
import xml.etree.ElementTree
from pathlib import Path

import igraph
import networkx as nx
import scipy
from networkx.readwrite import json_graph
from scipy.io import mmread, mmwrite

WARPWRIGHT = sys.argv[1]


def run(*words, **more):
    return subprocess.run([WARPWRIGHT, *map(str, words)], check=True, capture_output=True, **more)


def edges_of(path):
    """The directed edges of any map, as warpwright reads it."""
    text = run("convert", path, "-T", "edges", "-o", "-", "-q").stdout.decode()
    lines = [line.split() for line in text.splitlines() if not line.startswith("#")]
    return sorted(tuple(map(int, line)) for line in lines if len(line) == 2)


def table(path, kind):
    """The rows of a map as nodes or edges, as warpwright reads it."""
    text = run("convert", path, "-T", kind, "-o", "-", "-q").stdout.decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def named_edges(path):
    """The directed edges of any map between names, and which of them are latent."""
    names = {row["id"]: row["name"] for row in table(path, "csv-nodes")}
    return sorted((names[r["source"]], names[r["target"]], r["latent"]) for r in table(path, "csv-edges"))


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
    nx.write_edgelist(graph, folder / "nx.txt")
    check("from NetworkX: edge list", edges_of(folder / "nx.txt"), expected)
    weighted = [(u, v, {"weight": (u * 7 + v) % 5}) for u, v in expected]
    nx.write_edgelist(nx.DiGraph(weighted), folder / "weights.txt")
    check("from NetworkX: edge list with data", edges_of(folder / "weights.txt"), expected)
    nx.write_weighted_edgelist(nx.DiGraph(weighted), folder / "weights.txt")
    check("from NetworkX: weighted edge list", edges_of(folder / "weights.txt"), expected)
    nx.write_gml(graph, folder / "nx.gml")
    check("from NetworkX: GML", edges_of(folder / "nx.gml"), expected)
    nx.write_pajek(nx.relabel_nodes(graph, str), folder / "nx.net")
    check("from NetworkX: Pajek", edges_of(folder / "nx.net"), expected)
    with gzip.open(folder / "nx.gml.gz", "wb") as file:
        file.write((folder / "nx.gml").read_bytes())
    check("from gzip: GML", edges_of(folder / "nx.gml.gz"), expected)
    mmwrite(folder / "dense.mtx", nx.to_numpy_array(graph, nodelist=range(200)))
    check("from SciPy: dense matrix", edges_of(folder / "dense.mtx"), [(u + 1, v + 1) for u, v in expected])
    # igraph calls its nodes n0, n1, …, which become sectors 1, 2, …
    check("from igraph: GraphML", edges_of(folder / "ig.graphml"), sorted((e.source + 1, e.target + 1) for e in other.es))
    other.write_gml(str(folder / "ig.gml"))
    check("from igraph: GML", edges_of(folder / "ig.gml"), sorted((e.source, e.target) for e in other.es))
    other.write_pajek(str(folder / "ig.net"))
    check("from igraph: Pajek", edges_of(folder / "ig.net"), sorted((e.source + 1, e.target + 1) for e in other.es))


DOT = [
    "digraph { 1 -> 2 -> 3; 3 -> {4 5} }", "graph { 1 -- 2 -- 3; {4 5} -- 1 }", "strict digraph { 1->2; 1->2 }",
    "digraph { subgraph cluster_a { 1; 2; 1->2 } subgraph b { 3->4 } -> 1 }",
    "digraph { node [shape=box]; edge [dir=forward]; 1:n -> 2:s [label=\"a -> b\"]; \"3\" -> 1 }",
    "/* 9->8 */ digraph g { // 7->6\n 1 -> 2\n# 5->4\n }", "digraph { 1 -> 2 [label=<<b>9 -&gt; 8</b>>]; 12 -> 1 }",
    "graph { \"1\" -- \"2\" + \"3\"; -5 ; 1 -- 7 }",
]


def read_dot(folder):
    """The same edges as the program of Graphviz finds; names that are no integers are left out."""
    for number, text in enumerate(DOT):
        path = folder / f"{number}.dot"
        path.write_text(text)
        data = json.loads(subprocess.run(["dot", "-Tdot_json", path], check=True, capture_output=True).stdout)
        names = {o["_gvid"]: o["name"] for o in data.get("objects", [])}
        pairs = [(names[e["tail"]], names[e["head"]]) for e in data.get("edges", [])]
        pairs += [] if data["directed"] else [pair[::-1] for pair in pairs]
        text = run("convert", path, "-T", "node-link", "-o", "-", "-q").stdout
        read = json.loads(text)
        ids = {n["id"]: str(n["name"]).removeprefix("Sector ") for n in read["nodes"]}
        found = sorted({(ids[e["source"]], ids[e["target"]]) for e in read.get("edges", read.get("links"))})
        check(f"DOT {number}, dot", found, sorted(set(pairs)))


def token(draw, kind):
    """A value of a matrix, now and then one of another kind or none."""
    right = {
        "integer": ["1", "-2", "0", "+3", "007"], "unsigned-integer": ["1", "0", "18446744073709551615"],
        "real": ["1.5", "-2e3", "0", "0.0", "1e-400", "nan", "inf", ".5", "5.", "+1"],
        "complex": ["1 2", "0 0", "1.5 -2", "3"], "pattern": [""],
    }[kind]
    wrong = ["", "x", "1.5", "3xyz", "1 2 3", "0x10", "1e", "99999999999999999999", "-1", "--1", "1,5", "i"]
    return draw.choice(right if draw.random() < 0.97 else wrong)


def matrix(draw):
    """A text that is a matrix of Matrix Market, or nearly one."""
    form = draw.choice(["coordinate", "coordinate", "array"])
    kind = draw.choice(["real", "integer", "complex", "pattern", "unsigned-integer"])
    shape = draw.choice(["general", "general", "symmetric", "skew-symmetric", "hermitian"])
    size = draw.randrange(1, 6)
    banner = ["%%MatrixMarket", "matrix", form, kind, shape]
    if draw.random() < 0.1:
        # SciPy takes any word for a kind of values or a symmetry that it does not know.
        place, word = draw.choice([
            (0, "%%matrixmarket"), (0, "%"), (1, "Matrix"), (1, "vector"), (2, form.upper()), (2, "x"), (2, ""),
            (3, kind.upper()), (4, shape.upper())])
        banner[place] = word
    lines = [" ".join(banner)]
    extra = lambda: draw.choice(["", "% c", "%%", " ", "%1 2"]) if draw.random() < 0.1 else None
    lines += [line for line in [extra()] if line is not None]
    body = []
    if form == "array":
        count = {"general": size * size, "skew-symmetric": size * (size - 1) // 2}.get(shape, size * (size + 1) // 2)
        body = [token(draw, "real" if kind == "pattern" else kind) for _ in range(count)]
        lines.append(f"{size} {size}")
    else:
        for _ in range(draw.randrange(1, 7)):
            row, column = (str(draw.randrange(1, size + 1)) for _ in range(2))
            if draw.random() < 0.03:
                row = draw.choice(["0", "-1", str(size + 1), "1.0", "2x", "", "+1", "01"])
            body.append(f"{row} {column} {token(draw, kind)}".rstrip())
        lines.append(f"{size} {size} {len(body)}")
    if draw.random() < 0.05:
        lines[-1] = draw.choice([lines[-1] + " 1", lines[-1].rsplit(" ", 1)[0], "x " + lines[-1], "+" + lines[-1]])
    if body and draw.random() < 0.08:
        del body[draw.randrange(len(body)) :]
    if draw.random() < 0.08:
        body.append(draw.choice(body or ["1 1 1"]))
    for line in body:
        lines += [other for other in [extra()] if other is not None] + [line]
    end = draw.choice(["\n", "\n", "\r\n"])
    return end.join(lines) + draw.choice([end, end, "", end + end])


def verdict_of_scipy(text):
    """The edges of a matrix without loops, `None` for a text that SciPy refuses."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = mmread(io.BytesIO(text.encode()))
    except Exception:
        return None
    if scipy.sparse.issparse(read):
        pairs = zip(read.row.tolist(), read.col.tolist())
    else:
        pairs = zip(*(indices.tolist() for indices in read.nonzero()))
    return sorted({(i + 1, j + 1) for i, j in pairs if i != j})


def read_matrices(folder):
    """What SciPy takes and refuses. Its reader of version 1.12 and later has rules of its own."""
    default = 1 if "CI" in os.environ else random.randrange(1 << 32)
    seed = int(os.environ.get("MATRIX_SEED", default))
    cases = int(os.environ.get("MATRIX_CASES", 120))
    draw = random.Random(seed)
    has_rules = tuple(map(int, scipy.__version__.split(".")[:2])) < (1, 12)
    taken = refused = 0
    for number in range(cases):
        text = matrix(draw)
        expected = verdict_of_scipy(text)
        path = folder / "m.mtx"
        path.write_bytes(text.encode())
        done = subprocess.run(
            [WARPWRIGHT, "convert", path, "--from", "matrix-market", "-T", "edges", "-o", "-", "-q"], capture_output=True)
        found = None
        if done.returncode == 0:
            lines = [line.split() for line in done.stdout.decode().splitlines() if not line.startswith("#")]
            found = sorted(tuple(map(int, line)) for line in lines if len(line) == 2)
        if found != expected and (has_rules or None not in (found, expected)):
            sys.exit(f"MATRIX_SEED={seed}, case {number}: {found}, SciPy {expected}\n{text!r}\n{done.stderr.decode()}")
        taken += found is not None
        refused += found is None
    print(f"Matrix Market as SciPy, MATRIX_SEED={seed}: {taken} taken, {refused} refused")


def writers(graph):
    """What NetworkX makes of a graph: the ending of a file, and a function that writes it."""
    dump = lambda function, *more: lambda path: path.write_text(json.dumps(function(graph, *more)))
    yield ".graphml", lambda path: nx.write_graphml(graph, path)
    yield ".gexf", lambda path: nx.write_gexf(graph, path)
    yield ".adjacency.json", dump(json_graph.adjacency_data)
    yield ".cyjs", dump(nx.cytoscape_data)
    for key in ("edges", "links"):
        yield f".{key}.json", dump(lambda g, k: with_edges(json_graph.node_link_data, g, k), key)


def read_random_graphs(folder, seed):
    """Graphs of every kind with hostile ids, through every format that NetworkX writes."""
    draw = random.Random(seed)
    kinds = (nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph)
    for number in range(12):
        ids = [draw.choice(["n", "Ä ", "<&>", "1.", "-", "\u2028x", "2**"]) + str(n) for n in range(12)]
        draw.shuffle(ids)
        graph = kinds[number % 4]()
        graph.add_nodes_from(ids)
        for _ in range(20):
            source, target = draw.sample(ids, 2)
            # Only one-way links are latent.
            flags = {"latent": draw.random() < 0.3} if graph.is_directed() and not graph.is_multigraph() else {}
            graph.add_edge(source, target, **flags)
        both = graph.to_directed()
        expected = sorted({(u, v, str(d.get("latent", False)).lower()) for u, v, d in both.edges(data=True)})
        for ending, write in writers(graph):
            path = folder / f"random{ending}"
            write(path)
            check(f"seed {seed}, graph {number}, {type(graph).__name__}, {ending}", named_edges(path), expected)
    grid = nx.grid_2d_graph(3, 4)
    expected = sorted((str(u), str(v), "false") for u, v in grid.to_directed().edges())
    for ending, write in writers(grid):
        if ending != ".cyjs":
            write(folder / f"grid{ending}")
            check(f"tuples, {ending}", named_edges(folder / f"grid{ending}"), expected)


def read_rewritten(folder):
    """Our own map, written anew by others: ids, names, positions and latent edges stay."""
    run("generate", "player-owned", "--seed", 5, "-T", "graphml,gexf", "-o", folder / "ours", "-q")
    graphml, gexf = folder / "ours" / "map.graphml", folder / "ours" / "map.gexf"
    edges = table(graphml, "csv-edges")
    assert any(row["latent"] == "true" for row in edges)
    nodes = [(row["id"], row["name"], row["x"], row["y"]) for row in table(graphml, "csv-nodes")]
    other = folder / "other"
    rewriters = {
        "GraphML, ElementTree": lambda: xml.etree.ElementTree.parse(graphml).write(other),
        "GEXF, ElementTree": lambda: xml.etree.ElementTree.parse(gexf).write(other),
        "GraphML, igraph": lambda: igraph.Graph.Read_GraphML(str(graphml)).write_graphml(str(other)),
        "GraphML, NetworkX": lambda: nx.write_graphml(nx.read_graphml(graphml), other),
        "GEXF, NetworkX": lambda: nx.write_gexf(nx.read_gexf(gexf), other),
    }
    key = lambda row: (int(row["source"]), int(row["target"]), row["latent"])
    for name, rewrite in rewriters.items():
        rewrite()
        check(f"rewritten: {name}", sorted(map(key, table(other, "csv-edges"))), sorted(map(key, edges)))
        found = [(row["id"], row["name"], row["x"], row["y"]) for row in table(other, "csv-nodes")]
        assert sorted(found) == sorted(nodes), name


YED = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d5" attr.name="description" attr.type="string"/><key for="node" id="d6" yfiles.type="nodegraphics"/>
<graph edgedefault="directed" id="G"><node id="n0"><data key="d6"><y:ShapeNode>
<y:Geometry height="30" width="30" x="10" y="-20"/><y:NodeLabel>Sol<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
<node id="n1" yfiles.foldertype="group"><graph edgedefault="directed" id="n1:"><node id="n1::n0"><data key="d6">
<y:GenericNode configuration="c"><y:Geometry height="30" width="30" x="110" y="20"/><y:NodeLabel>Vega</y:NodeLabel>
</y:GenericNode></data></node><edge source="n1::n0" target="n0"/></graph></node></graph></graphml>"""


def read_drawing(folder):
    """A drawing of yEd, beside what NetworkX reads."""
    path = folder / "yed.graphml"
    path.write_text(YED)
    graph = nx.read_graphml(path)
    names = {node: graph.nodes[node].get("label", node) for node in graph}
    expected = sorted((names[u], names[v], "false") for u, v in graph.edges())
    check("drawing of yEd", named_edges(path), expected)
    assert sorted(row["name"] for row in table(path, "csv-nodes")) == sorted(names.values())


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
    read_random_graphs(folder, seed=int(sys.argv[2]) if len(sys.argv) > 2 else 4)
    read_rewritten(folder)
    read_drawing(folder)
    read_dot(folder)
    read_matrices(folder)
    links_agree(folder)
print("all consumers agree")
