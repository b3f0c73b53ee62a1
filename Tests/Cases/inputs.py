"""Inputs of other programs: each is read as its author meant it, or refused with the reason."""

GRAPHML = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"'
GRAPH = '<graph edgedefault="directed">'
TAIL = "</graph></graphml>"


def edges(name, file, content, out, **more):
    """A case in which a map is written as directed edges; comments of ours are left out."""
    command = f"set -o pipefail; $W convert -q '{file}' -T edges -o - | grep -v '^#'"
    return dict(name=name, files={file: content}, run=command, out=out, **more)


def nodes(name, file, content, out, columns="1-4"):
    """A case in which the first columns of the table of nodes are looked at, without its header."""
    command = (
        f"set -o pipefail; $W convert -q '{file}' -T csv-nodes -o - | tail -n +2 "
        f"| cut -d, -f{columns}"
    )
    return dict(name=name, files={file: content}, run=command, out=out)


def refused(name, file, content, *says, status=65):
    return dict(
        name=name,
        files={file: content},
        run=f"$W analyze --fast '{file}'",
        status=status,
        says=list(says),
    )


def counted(name, file, content, sectors, *says):
    command = (
        f"set -o pipefail; $W analyze --fast --json '{file}' | python3 -c "
        '\'import json,sys; print(json.load(sys.stdin)["regions"][0]["sectors"])\''
    )
    return dict(name=name, files={file: content}, run=command, out=[str(sectors)], says=list(says))


INPUTS = [
    # XML
    nodes(
        "graphml-default",
        "d.graphml",
        GRAPHML + '><key id="a" for="node" attr.name="x" attr.type="double"><default>9</default>'
        '</key><key id="b" for="node" attr.name="y" attr.type="double"><default>4</default></key>'
        '<key id="c" for="node" attr.name="name"><default>Unnamed</default></key>'
        + GRAPH
        + '<node id="1"><data key="a">2</data><data key="c">Home</data></node><node id="2"/>'
        '<edge source="1" target="2"/>' + TAIL,
        ["1,Home,2,4", "2,Unnamed,9,4"],
    ),
    edges(
        "graphml-igraph-ids",
        "i.graphml",
        GRAPHML
        + '><key id="v_id" for="node" attr.name="id" attr.type="string"/>'
        + GRAPH
        + '<node id="n0"><data key="v_id">31</data></node><node id="n1"><data key="v_id">47</data>'
        '</node><edge source="n0" target="n1"/>' + TAIL,
        ["31 47"],
    ),
    edges(
        "graphml-foreign-attributes",
        "f.graphml",
        GRAPHML + ' xmlns:q="urn:q">' + GRAPH + '<node q:id="8" id="3"/><node id="4" xml:id="z"/>'
        '<edge q:target="3" source="3" target="4"/>' + TAIL,
        ["3 4"],
    ),
    edges(
        "graphml-foreign-elements",
        "f.graphml",
        GRAPHML + ' xmlns:q="urn:q">' + GRAPH + '<node id="3"/><q:node id="5"/><node id="4"/>'
        '<q:edge source="4" target="3"/><edge source="3" target="4"/>' + TAIL,
        ["3 4"],
    ),
    edges(
        "graphml-prefixed-root",
        "p.graphml",
        '<g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">'
        '<g:graph edgedefault="directed"><g:node id="1"/><g:node id="2"/>'
        '<g:edge source="1" target="2"/></g:graph></g:graphml>',
        ["1 2"],
    ),
    edges(
        "gexf-prefixed-root",
        "p.gexf",
        '<g:gexf xmlns:g="http://gexf.net/1.3" version="1.3"><g:graph defaultedgetype="directed">'
        '<g:nodes><g:node id="1"/><g:node id="2"/></g:nodes><g:edges>'
        '<g:edge id="0" source="1" target="2"/></g:edges></g:graph></g:gexf>',
        ["1 2"],
    ),
    edges(
        "graphml-stylesheet",
        "s.graphml",
        '<?xml version="1.0"?><?xml-stylesheet href="a.css"?>'
        + GRAPHML
        + ">"
        + GRAPH
        + '<node id="1"/><node id="2"/><edge source="1" target="2"/>'
        + TAIL,
        ["1 2"],
    ),
    nodes(
        "graphml-yed",
        "y.graphml",
        GRAPHML + ' xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d1" '
        'yfiles.type="nodegraphics"/>' + GRAPH + '<node id="n0"><data key="d1"><y:ShapeNode>'
        '<y:Geometry width="20" height="20" x="5" y="6"/><y:NodeLabel>Rigel</y:NodeLabel>'
        '</y:ShapeNode></data></node><node id="n1"><data key="d1">'
        '<y:ShapeNode><y:Geometry width="20" height="20" x="85" y="6"/><y:NodeLabel>Deneb'
        '</y:NodeLabel></y:ShapeNode></data></node><edge source="n0" target="n1"/>' + TAIL,
        ["Rigel", "Deneb"],
        columns="2",
    ),
    dict(
        name="latent-through-graphml",
        run="$W generate --seed 5 -q -T json -o m.json; for f in graphml gexf; do "
        "$W convert -q m.json -T $f -o m.$f; "
        "$W convert -q m.json -T csv-edges -o - | cmp - <($W convert -q m.$f -T csv-edges -o -) "
        "&& echo same; done",
        out=["same", "same"],
    ),
    dict(
        name="noncharacters-into-xml",
        files={
            "n.json": '{"directed":true,"nodes":[{"id":"a","name":"p\\uffffq\\ufffe"},{"id":"b"}],'
            '"links":[{"source":"a","target":"b"}]}'
        },
        run="$W convert -q n.json -T graphml -o - | python3 -c 'import sys, xml.dom.minidom as m; "
        "m.parseString(sys.stdin.buffer.read()); print(1)'",
        out=["1"],
    ),
    # JSON
    nodes(
        "json-large-ids",
        "b.json",
        '{"directed":true,"nodes":[{"id":98765432109876543210},{"id":3}],'
        '"links":[{"source":98765432109876543210,"target":3}]}',
        ["98765432109876543210", "3"],
        columns="2",
    ),
    counted(
        "cytoscape-elements",
        "c.json",
        '[{"data":{"id":"p"}},{"data":{"id":"q"}},{"data":{"id":"pq","source":"p","target":"q"}}]',
        2,
    ),
    edges(
        "links-by-index",
        "d3.json",
        '{"nodes":[{"name":"P"},{"name":"Q"},{"name":"R"}],'
        '"links":[{"source":2,"target":0},{"source":1,"target":0}],"directed":true}',
        ["2 1", "3 1"],
    ),
    edges(
        "empty-edges-beside-links",
        "e.json",
        '{"directed":true,"nodes":[{"id":1},{"id":2}],"edges":[],"links":[{"source":2,"target":1}]}',
        ["2 1"],
    ),
    refused(
        "edges-and-links",
        "e.json",
        '{"nodes":[{"id":1},{"id":2}],"edges":[{"source":1,"target":2}],'
        '"links":[{"source":2,"target":1}]}',
        "edges",
        "links",
    ),
    edges(
        "cytoscape-group",
        "g.cyjs",
        '{"elements":[{"group":"nodes","data":{"id":"7","source":"survey"}},'
        '{"group":"nodes","data":{"id":"8"}},'
        '{"group":"edges","data":{"id":"x","source":"7","target":"8"}}]}',
        ["7 8"],
    ),
    edges(
        "json-byte-order-mark",
        "b.json",
        '\ufeff{"directed":true,"nodes":[{"id":1},{"id":2}],"links":[{"source":1,"target":2}]}',
        ["1 2"],
    ),
    counted(
        "json-graph-format",
        "j.json",
        '{"graph":{"directed":true,"nodes":{"a":{"label":"A"},"b":{}},'
        '"edges":[{"source":"a","target":"b"}]}}',
        2,
    ),
    counted(
        "graphology",
        "g.json",
        '{"attributes":{},"options":{"type":"directed","multi":false,"allowSelfLoops":true},'
        '"nodes":[{"key":"a"},{"key":"b"}],"edges":[{"key":"0","source":"a","target":"b"}]}',
        2,
    ),
    counted(
        "networkx-adjacency",
        "a.json",
        '{"directed":true,"multigraph":false,"graph":[],"nodes":[{"id":1},{"id":2}],'
        '"adjacency":[[{"id":2}],[]]}',
        2,
    ),
    dict(
        name="recipe-byte-order-mark",
        files={"r.json5": '\ufeff{preset:"sandbox",region:{sectors:60}}'},
        run="$W generate -q --config r.json5 --seed 2 -T edges -o - | grep -c '^[0-9]' > n "
        "&& test $(cat n) -gt 60",
    ),
    # CSV
    edges("csv-blanks", "b.csv", " Source, Target\n5, 6\n6 ,5\n", ["5 6", "6 5"]),
    edges("csv-decimals", "f.csv", "source,target\n4.0,5\n5.0,6\n", ["4 5", "5 6"]),
    nodes(
        "csv-decimal-comma",
        "c.csv",
        "Id;Label;X;Y\n1;p;2500,0;-500,0\n2;q;7;1\n",
        ["1,p,2500,-500", "2,q,7,1"],
    ),
    dict(
        name="csv-booleans",
        files={
            "l.csv": "source,target,oneway,latent\n1,2,TRUE,TRUE\n2,3,FALSE,FALSE\n3,2,0,0\n"
            "3,4,1,1\n"
        },
        run="$W convert -q l.csv -T csv-edges -o - | grep -c ',true$'",
        out=["2"],
    ),
    edges("csv-headers", "h.csv", "from_id,to_id\n1,2\n2,1\n", ["1 2", "2 1"]),
    counted(
        "csv-wide",
        "w.csv",
        "Id,Label,"
        + ",".join(f"c{i}" for i in range(700))
        + "\n"
        + "".join(f"{n},N{n}," + ",".join("0" for _ in range(700)) + "\n" for n in (1, 2, 3)),
        3,
    ),
    # Matrix Market
    edges(
        "matrix-dense",
        "a.mtx",
        "%%MatrixMarket matrix array integer general\n2 2\n0\n0\n1\n0\n",
        ["1 2"],
    ),
    refused(
        "matrix-fraction",
        "j.mtx",
        "%%MatrixMarket matrix coordinate real general\n3 3 2\n1 2.5 1\n2 3 1\n",
        "j.mtx:3",
    ),
    refused(
        "matrix-garbage",
        "j.mtx",
        "%%MatrixMarket matrix coordinate pattern general\n3 3 2\n1 2\n2 3abc\n",
        "j.mtx:4",
    ),
    dict(
        name="matrix-one-percent",
        files={"o.mtx": "%MatrixMarket matrix coordinate pattern symmetric\n3 3 2\n2 1\n3 1\n"},
        run="$W analyze --fast o.mtx > /dev/null",
        status={0, 65},
        never=["two integers"],
    ),
    dict(
        name="matrix-isolated",
        files={"i.mtx": "%%MatrixMarket matrix coordinate pattern general\n4 4 1\n1 2\n"},
        run="$W convert i.mtx -T edges -o - | grep -v '^#'",
        out=["1 2", "3", "4"],
    ),
    dict(
        name="matrix-isolated-csv",
        files={"i.mtx": "%%MatrixMarket matrix coordinate pattern general\n4 4 1\n1 2\n"},
        run="$W convert i.mtx -T csv-edges -o - > /dev/null",
        says=["2 .*sectors"],
    ),
    # Edge lists
    counted("edges-byte-order-mark", "b.txt", b"\xef\xbb\xbf1 2\n2 3\n", 3),
    counted("edges-commas", "c.txt", "1,2\n2,3\n", 3),
    counted("edges-percent-comments", "k.txt", "% sym unweighted\n% 2 3 3\n1 2\n2 3\n", 3),
    edges(
        "edges-undirected-konect",
        "s.txt",
        "% sym unweighted\n% 2 3 3\n1 2\n2 3\n",
        ["1 2", "2 1", "2 3", "3 2"],
    ),
    edges("edges-directed-konect", "s.txt", "% asym unweighted\n1 2\n2 3\n", ["1 2", "2 3"]),
    edges(
        "edges-undirected-snap",
        "s.txt",
        "# Undirected graph: a.txt\n# From\tTo\n1\t2\n",
        ["1 2", "2 1"],
    ),
    refused("edges-bipartite", "b.txt", "% bip unweighted\n1 1\n1 2\n", "bipartite"),
    refused(
        "adjacency-list", "a.txt", "#x.py\n# GMT Sun\n# \n1 2 3\n2 3 1\n3 1\n", "djacency|columns"
    ),
    refused("lgl", "l.lgl", "# 1\n2\n3\n# 2\n3\n", "LGL"),
    counted("edges-of-networkx", "n.txt", "1 2 {}\n2 3 {'weight': 4}\n", 3),
    counted("edges-lone-sector", "l.txt", "1 2\n7\n", 3),
    # Sector reports
    counted(
        "report-dos-end", "d.cim", b":\r\n 1 2 3\r\n 2 1\r\n 3 1\r\n: ENDINTERROG\r\n\x1a\0\0", 3
    ),
    counted(
        "report-two-downloads",
        "t.cim",
        ":\n 1 2\n 2 1\n:\n 1 2 3 4\n 2 1\n 3 1\n 4 1\n: ENDINTERROG\n",
        4,
    ),
    refused("report-cut", "c.cim", ":\n 1 2 3\n 2 1\n 3 1", "ENDINTERROG"),
    # Others
    dict(
        name="dot-of-others",
        files={"o.gv": "digraph { a -> b -> c; c -> a }"},
        run="$W analyze --fast --json o.gv | grep -c '\"sectors\": *3'",
        out=["1"],
    ),
    dict(
        name="dot-of-ours",
        run="$W generate --seed 3 -q -T json,dot -o m; for f in galaxy.json map.dot; do "
        "$W convert -q m/$f -T edges -o - | grep -v '^#' | sort | sha256sum; done | uniq | wc -l",
        out=["1"],
    ),
    counted(
        "gml",
        "g.gml",
        'graph [ directed 1 node [ id 1 label "A" ] node [ id 2 ] edge [ source 1 target 2 ] ]',
        2,
    ),
    counted("pajek", "p.net", '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Arcs\n1 2\n2 3\n', 3),
    dict(
        name="gzip",
        files={"e.txt": "1 2\n2 3\n"},
        run="gzip e.txt; $W convert -q e.txt.gz -T edges -o - | grep -v '^#'",
        out=["1 2", "2 3"],
    ),
    dict(
        name="gzip-cut",
        files={"e.txt": "1 2\n2 3\n"},
        run="gzip -c e.txt | head -c 20 > e.gz; $W analyze e.gz",
        status=65,
    ),
    refused("utf-16", "u.txt", "1 2\n2 3\n".encode("utf-16"), "UTF-16", "UTF-8"),
    refused("utf-16-json", "u.json", '{"nodes":[]}'.encode("utf-16-le"), "UTF-16", "UTF-8"),
]
