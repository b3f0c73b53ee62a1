"""The graph without a link or a sector, as NetworkX finds it."""

import networkx

from map import generate, subjects

SAMPLE = 20


def figures(graph):
    weak = [len(part) for part in networkx.weakly_connected_components(graph)]
    total = pairs = 0
    for _, lengths in networkx.all_pairs_shortest_path_length(graph):
        total += sum(lengths.values())
        pairs += len(lengths) - 1
    return {
        "weakComponents": len(weak),
        "strongComponents": networkx.number_strongly_connected_components(graph),
        "cutOff": len(graph) - max(weak, default=0),
        "meanDistance": total / pairs if pairs else None,
    }


def farther_pairs(graph, left):
    """The ten ordered pairs of sectors whose distance grows most."""
    old, new = (dict(networkx.all_pairs_shortest_path_length(one)) for one in (graph, left))
    grown = [
        (-(new[u].get(v, float("inf")) - far), u, v, far, new[u].get(v))
        for u in left
        for v, far in old[u].items()
        if v in left and new[u].get(v) != far
    ]
    keys = ("from", "to", "before", "after")
    return [
        dict(zip(keys, pair[1:], strict=True)) for pair in sorted(grown, key=lambda p: p[:3])[:10]
    ]


def without(graph, *parts):
    """The graph without a sector, or without both directions of a link."""
    left = graph.copy()
    if len(parts) == 1:
        left.remove_node(parts[0])
    else:
        left.remove_edges_from([parts, parts[::-1]])
    return left


def check_removals(program, numbers):
    made = generate(
        program, "map.json", "player-owned", "--sectors", 150, "--seed", numbers.randrange(10**6)
    )
    graph = made.graph()
    links = numbers.sample(made.links, SAMPLE)
    sectors = numbers.sample(made.numbers.tolist(), SAMPLE)
    words = [f"warp:{u}{'-' if both else '>'}{v}" for u, v, both in links]
    words += [f"sector:{number}" for number in sectors]
    parts = [(u, v) for u, v, _ in links] + [(number,) for number in sectors]
    return check_parts(graph, parts, subjects(program, made.path, *words))


def check_parts(graph, parts, found):
    bridges = {frozenset(edge) for edge in networkx.bridges(graph.to_undirected())}
    cuts = set(networkx.articulation_points(graph.to_undirected()))
    for part, entry in zip(parts, found, strict=True):
        left = without(graph, *part)
        expected = figures(left)
        told = entry["ifRemoved"]
        assert told["fartherPairs"] == farther_pairs(graph, left), entry["ref"]
        for key, value in expected.items():
            close = value == told[key] or abs((value or 0) - (told[key] or 0)) < 1e-9
            assert close, f"{entry['ref']}: {key} {told[key]}, not {value}"
        if len(part) == 2:
            assert entry["role"]["bridge"] == (frozenset(part) in bridges), entry["ref"]
        else:
            assert entry["role"]["articulationPoint"] == (part[0] in cuts), entry["ref"]
    return len(parts)
