"""Warpwright reads DOT as Graphviz does."""

import json
import subprocess

from tools import check, run

DOT = [
    "digraph { 1 -> 2 -> 3; 3 -> {4 5} }",
    "graph { 1 -- 2 -- 3; {4 5} -- 1 }",
    "strict digraph { 1->2; 1->2 }",
    "digraph { subgraph cluster_a { 1; 2; 1->2 } subgraph b { 3->4 } -> 1 }",
    'digraph { node [shape=box]; edge [dir=forward]; 1:n -> 2:s [label="a -> b"]; "3" -> 1 }',
    "/* 9->8 */ digraph g { // 7->6\n 1 -> 2\n# 5->4\n }",
    "digraph { 1 -> 2 [label=<<b>9 -&gt; 8</b>>]; 12 -> 1 }",
    'graph { "1" -- "2" + "3"; -5 ; 1 -- 7 }',
]


def read_dot(folder):
    """The same edges as the program of Graphviz finds; names that are no integers are left out."""
    for number, text in enumerate(DOT):
        path = folder / f"{number}.dot"
        path.write_text(text)
        data = json.loads(
            subprocess.run(["dot", "-Tdot_json", path], check=True, capture_output=True).stdout
        )
        names = {o["_gvid"]: o["name"] for o in data.get("objects", [])}
        pairs = [(names[e["tail"]], names[e["head"]]) for e in data.get("edges", [])]
        pairs += [] if data["directed"] else [pair[::-1] for pair in pairs]
        text = run("convert", path, "-T", "node-link", "-o", "-", "-q").stdout
        read = json.loads(text)
        ids = {n["id"]: str(n["name"]).removeprefix("Sector ") for n in read["nodes"]}
        found = sorted(
            {(ids[e["source"]], ids[e["target"]]) for e in read.get("edges", read.get("links"))}
        )
        check(f"DOT {number}, dot", found, sorted(set(pairs)))
