"""Graphs with new numbers: what a refinement of colors tells apart has to be found."""

from collections import Counter

from edges import directed, write
from program import document


def refined(edges, nodes, roots):
    """Colors of the nodes: root or not, refined by those of the neighbors until stable."""
    colors = {node: int(node in roots) for node in nodes}
    out = {node: [] for node in nodes}
    into = {node: [] for node in nodes}
    for one, other in edges:
        out[one].append(other)
        into[other].append(one)
    while True:
        looks = {
            node: (
                colors[node],
                tuple(sorted(colors[other] for other in out[node])),
                tuple(sorted(colors[other] for other in into[node])),
            )
            for node in nodes
        }
        names = {look: name for name, look in enumerate(sorted(set(looks.values())))}
        if len(names) == len(set(colors.values())):
            return colors
        colors = {node: names[looks[node]] for node in nodes}


def matched(edges, new):
    """The pairs of sectors with a color of their own, and how many sectors have none."""
    sectors = sorted(new)
    nodes = [(side, sector) for side in "ab" for sector in sectors]
    both = [(("a", one), ("a", other)) for one, other in edges]
    both += [(("b", new[one]), ("b", new[other])) for one, other in edges]
    for roots in {("a", 1), ("b", 1)}, set():
        colors = refined(both, nodes, roots)
        counts = {side: Counter(colors[side, sector] for sector in sectors) for side in "ab"}
        if counts["a"] == counts["b"]:
            break
    places = {colors["b", sector]: sector for sector in sectors}
    pairs = {
        sector: places[color]
        for sector in sectors
        if counts["a"][color := colors["a", sector]] == 1
    }
    return pairs, len(sectors) - len(pairs)


def check_renumbered(program, numbers):
    rounds = 12
    for number in range(rounds):
        count = numbers.randrange(2, 50)
        links = numbers.randrange(1, 2 * count) % (count * (count - 1)) + 1
        edges = directed(numbers, count, links)
        sectors = list(range(1, count + 1))
        # Mostly the root keeps its number, the lowest.
        fixed = [] if number % 4 == 3 else [1]
        names = sectors[len(fixed) :]
        numbers.shuffle(names)
        new = dict(zip(sectors, [*fixed, *names], strict=True))
        write("a.txt", edges, sectors, numbers)
        write("b.txt", {(new[one], new[other]) for one, other in edges}, sectors, numbers)
        pairs, left = matched(edges, new)
        found = document(program, "a.txt", "b.txt", "--match", "structure", "--all")
        region = found["regions"][0]
        assert dict(region["sectors"]["matching"]) == pairs, (
            f"round {number}: matched {region['sectors']['matching']}, expected {pairs} of {edges}"
        )
        assert region["sectors"]["unmatched"] == [left, left], region["sectors"]["unmatched"]
        if fixed:
            assert all(new[sector] == pairs[sector] for sector in pairs), f"round {number}: {pairs}"
            assert found["equal"], f"round {number}: {found}"
    return rounds
