"""Warpwright reads what other tools write."""

import gzip
import json
import random
import xml.etree.ElementTree

import igraph
import networkx as nx
from networkx.readwrite import json_graph
from scipy.io import mmwrite

from tools import check, edges_of, named_edges, run, table, with_edges


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
        (folder / "nx.json").write_text(
            json.dumps(with_edges(json_graph.node_link_data, graph, key))
        )
        check(f"from NetworkX: node-link with {key}", edges_of(folder / "nx.json"), expected)
    undirected = nx.path_graph(5)
    nx.write_graphml(undirected, folder / "path.graphml")
    check(
        "from NetworkX: undirected",
        edges_of(folder / "path.graphml"),
        sorted(undirected.to_directed().edges()),
    )
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
    check(
        "from SciPy: dense matrix",
        edges_of(folder / "dense.mtx"),
        [(u + 1, v + 1) for u, v in expected],
    )
    # igraph calls its nodes n0, n1, …, which become sectors 1, 2, …
    check(
        "from igraph: GraphML",
        edges_of(folder / "ig.graphml"),
        sorted((e.source + 1, e.target + 1) for e in other.es),
    )
    other.write_gml(str(folder / "ig.gml"))
    check(
        "from igraph: GML",
        edges_of(folder / "ig.gml"),
        sorted((e.source, e.target) for e in other.es),
    )
    other.write_pajek(str(folder / "ig.net"))
    check(
        "from igraph: Pajek",
        edges_of(folder / "ig.net"),
        sorted((e.source + 1, e.target + 1) for e in other.es),
    )


def writers(graph):
    """What NetworkX makes of a graph: the ending of a file, and a function that writes it."""

    def dump(function, *more):
        return lambda path: path.write_text(json.dumps(function(graph, *more)))

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
        ids = [
            draw.choice(["n", "Ä ", "<&>", "1.", "-", "\u2028x", "2**"]) + str(n) for n in range(12)
        ]
        draw.shuffle(ids)
        graph = kinds[number % 4]()
        graph.add_nodes_from(ids)
        for _ in range(20):
            source, target = draw.sample(ids, 2)
            # Only one-way links are latent.
            flags = (
                {"latent": draw.random() < 0.3}
                if graph.is_directed() and not graph.is_multigraph()
                else {}
            )
            graph.add_edge(source, target, **flags)
        both = graph.to_directed()
        expected = sorted(
            {(u, v, str(d.get("latent", False)).lower()) for u, v, d in both.edges(data=True)}
        )
        for ending, write in writers(graph):
            path = folder / f"random{ending}"
            write(path)
            check(
                f"seed {seed}, graph {number}, {type(graph).__name__}, {ending}",
                named_edges(path),
                expected,
            )
    grid = nx.grid_2d_graph(3, 4)
    expected = sorted((str(u), str(v), "false") for u, v in grid.to_directed().edges())
    for ending, write in writers(grid):
        if ending != ".cyjs":
            write(folder / f"grid{ending}")
            check(f"tuples, {ending}", named_edges(folder / f"grid{ending}"), expected)


def read_rewritten(folder):
    """Our own map, rewritten by others: ids, names, positions and latent edges stay."""
    run("generate", "player-owned", "--seed", 5, "-T", "graphml,gexf", "-o", folder / "ours", "-q")
    graphml, gexf = folder / "ours" / "map.graphml", folder / "ours" / "map.gexf"
    edges = table(graphml, "csv-edges")
    assert any(row["latent"] == "true" for row in edges)
    nodes = [(row["id"], row["name"], row["x"], row["y"]) for row in table(graphml, "csv-nodes")]
    other = folder / "other"
    rewriters = {
        "GraphML, ElementTree": lambda: xml.etree.ElementTree.parse(graphml).write(other),
        "GEXF, ElementTree": lambda: xml.etree.ElementTree.parse(gexf).write(other),
        "GraphML, igraph": lambda: igraph.Graph.Read_GraphML(str(graphml)).write_graphml(
            str(other)
        ),
        "GraphML, NetworkX": lambda: nx.write_graphml(nx.read_graphml(graphml), other),
        "GEXF, NetworkX": lambda: nx.write_gexf(nx.read_gexf(gexf), other),
    }

    def key(row):
        return (int(row["source"]), int(row["target"]), row["latent"])

    for name, rewrite in rewriters.items():
        rewrite()
        check(
            f"rewritten: {name}",
            sorted(map(key, table(other, "csv-edges"))),
            sorted(map(key, edges)),
        )
        found = [(row["id"], row["name"], row["x"], row["y"]) for row in table(other, "csv-nodes")]
        assert sorted(found) == sorted(nodes), name


YED = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
  xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d5" attr.name="description" attr.type="string"/>
<key for="node" id="d6" yfiles.type="nodegraphics"/>
<graph edgedefault="directed" id="G"><node id="n0"><data key="d6"><y:ShapeNode>
<y:Geometry height="30" width="30" x="10" y="-20"/>
<y:NodeLabel>Sol<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
<node id="n1" yfiles.foldertype="group"><graph edgedefault="directed" id="n1:">
<node id="n1::n0"><data key="d6"><y:GenericNode configuration="c">
<y:Geometry height="30" width="30" x="110" y="20"/><y:NodeLabel>Vega</y:NodeLabel>
</y:GenericNode></data></node><edge source="n1::n0" target="n0"/>
</graph></node></graph></graphml>"""


def read_drawing(folder):
    """A drawing of yEd, beside what NetworkX reads."""
    path = folder / "yed.graphml"
    path.write_text(YED)
    graph = nx.read_graphml(path)
    names = {node: graph.nodes[node].get("label", node) for node in graph}
    expected = sorted((names[u], names[v], "false") for u, v in graph.edges())
    check("drawing of yEd", named_edges(path), expected)
    assert sorted(row["name"] for row in table(path, "csv-nodes")) == sorted(names.values())
