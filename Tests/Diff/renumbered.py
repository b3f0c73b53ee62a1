"""Graphs with new numbers: what a refinement of colors tells apart has to be found."""

from edges import directed, write
from program import document


def refined(edges, sectors, root):
    """Colors of the sectors: root or not, refined by those of the neighbors until stable."""
    colors = {sector: int(sector == root) for sector in sectors}
    out = {sector: [] for sector in sectors}
    into = {sector: [] for sector in sectors}
    for one, other in edges:
        out[one].append(other)
        into[other].append(one)
    while True:
        looks = {
            sector: (
                colors[sector],
                tuple(sorted(colors[other] for other in out[sector])),
                tuple(sorted(colors[other] for other in into[sector])),
            )
            for sector in sectors
        }
        names = {look: name for name, look in enumerate(sorted(set(looks.values())))}
        if len(names) == len(set(colors.values())):
            return colors
        colors = {sector: names[looks[sector]] for sector in sectors}


def check_renumbered(program, numbers):
    rounds = 12
    for number in range(rounds):
        count = numbers.randrange(2, 50)
        edges = directed(numbers, count, numbers.randrange(1, 2 * count) % (count * (count - 1)) + 1)
        sectors = list(range(1, count + 1))
        names = sectors[1:]
        numbers.shuffle(names)
        # The root keeps its number, the lowest.
        new = dict(zip(sectors, [1, *names], strict=True))
        write("a.txt", edges, sectors, numbers)
        write("b.txt", {(new[one], new[other]) for one, other in edges}, sectors, numbers)
        colors = refined(edges, sectors, 1)
        sizes = list(colors.values())
        unique = [sector for sector in sectors if sizes.count(colors[sector]) == 1]
        found = document(program, "a.txt", "b.txt", "--match", "structure", "--all")
        region = found["regions"][0]
        pairs = dict(region["sectors"]["matching"])
        assert pairs == {sector: new[sector] for sector in unique}, (
            f"round {number}: matched {pairs}, expected {unique} of {edges}"
        )
        left = count - len(unique)
        assert region["sectors"]["unmatched"] == [left, left], region["sectors"]["unmatched"]
        assert found["equal"], f"round {number}: {found}"
    return rounds
