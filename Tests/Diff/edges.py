"""Random edge lists, compared as sets of directed edges."""

from program import document, edits


def directed(numbers, sectors, links):
    edges = set()
    # Few sectors have few pairs.
    while len(edges) < min(links, sectors * (sectors - 1)):
        one, other = numbers.randrange(1, sectors + 1), numbers.randrange(1, sectors + 1)
        if one != other:
            edges.add((one, other))
            if numbers.random() < 0.7:
                edges.add((other, one))
    return edges


def changed(numbers, edges, sectors):
    """The edges with some removed, some turned round, and some added."""
    result = {edge for edge in edges if numbers.random() > 0.08}
    for one, other in sorted(result):
        if numbers.random() < 0.04:
            result.discard((one, other))
            result.add((other, one))
    return result | directed(numbers, sectors + numbers.randrange(3), numbers.randrange(1, 12))


def write(path, edges, sectors, numbers):
    lines = [f"{one} {other}" for one, other in edges] + [str(sector) for sector in sectors]
    numbers.shuffle(lines)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def link(edges, one, other):
    """How two sectors are linked: none, two-way, or the direction of the only edge."""
    ways = [way for way in [(one, other), (other, one)] if way in edges]
    return (
        ("two-way", min(one, other), max(one, other))
        if len(ways) == 2
        else (("one-way", *ways[0]) if ways else None)
    )


def expected(before, after):
    lists = {"added": [], "removed": [], "changed": []}
    for one, other in {tuple(sorted(edge)) for edge in before | after}:
        a, b = link(before, one, other), link(after, one, other)
        if a == b:
            continue
        if a and b and "two-way" in (a[0], b[0]):
            way = a if a[0] == "one-way" else b
            lists["changed"].append({"warp": list(way[1:]), "a": a[0], "b": b[0]})
            continue
        if a:
            lists["removed"].append([a[1], a[2], a[0]])
        if b:
            lists["added"].append([b[1], b[2], b[0]])
    return lists


def applied(edges, lines):
    """The edges after some edit lines."""
    edges = set(edges)
    for line in lines:
        verb, noun, subject = line.split()
        assert noun == "warp", line
        one, other = (int(part) for part in subject.replace(">", "-").split("-"))
        ways = {(one, other)} if ">" in subject else {(one, other), (other, one)}
        if verb == "remove":
            assert ways <= edges, f"{line}: not there"
            edges -= ways
        else:
            assert verb == "add" and not ways & edges, f"{line}: there"
            edges |= ways
    return edges


def check_edges(program, numbers):
    rounds = 12
    for number in range(rounds):
        sectors = numbers.randrange(2, 60)
        before = directed(
            numbers, sectors, numbers.randrange(1, 3 * sectors) % (sectors * (sectors - 1)) + 1
        )
        after = changed(numbers, before, sectors)
        gap = numbers.choice([1, 1, 7])
        before = {(one * gap, other * gap) for one, other in before}
        after = {(one * gap, other * gap) for one, other in after}
        lone = [1, gap * sectors]
        write("a.txt", before, lone, numbers)
        write("b.txt", after, lone, numbers)
        found = document(program, "a.txt", "b.txt", "--level", "sectors,warps")
        assert found["equal"] == (before == after), f"round {number}: equal is {found['equal']}"
        region = found["regions"][0]
        for kind, entries in expected(before, after).items():
            assert sorted(region["warps"][kind], key=str) == sorted(entries, key=str), (
                f"round {number}: {kind} {region['warps'][kind]}, expected {entries}"
            )
            places = [
                entry["warp"] if kind == "changed" else entry[:2] for entry in region["warps"][kind]
            ]
            assert places == sorted(places), f"round {number}: {kind} is not sorted: {places}"
        known = [{s for edge in edges for s in edge} | set(lone) for edges in (before, after)]
        assert region["sectors"]["added"] == sorted(known[1] - known[0]), region["sectors"]
        assert region["sectors"]["removed"] == sorted(known[0] - known[1]), region["sectors"]
        if known[0] == known[1]:
            lines = edits(program, "a.txt", "b.txt")
            assert applied(before, lines) == after, f"round {number}: {lines}"
            verbs = [line.split()[0] for line in lines]
            assert verbs == sorted(verbs, key=lambda verb: verb != "remove"), verbs
    return rounds
