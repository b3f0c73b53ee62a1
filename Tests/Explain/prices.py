"""Current prices from the numbers of their explanation, and the numbers from the map."""

import networkx

from map import generate, subjects

MAPS = [
    ("terran-space",),
    ("terran-space", "--set", "seeding.priceGradient=flat"),
    ("player-owned", "--sectors", "160", "--profile", "demo", "--set", "seeding.singleRegion=true"),
]
NEAR = 3


def check_prices(program, numbers):
    count = 0
    for index, words in enumerate(MAPS):
        made = generate(program, f"{index}.json", *words, "--seed", numbers.randrange(10**6))
        near = {}
        graph = made.graph().to_undirected()
        stations = {row["sector_id"]: row["commodities"] for row in made.tables["stations"]}
        offers = [(sector, good) for sector, goods in stations.items() for good in goods]
        options = [word for sector, good in offers for word in ("--price", f"{sector}:{good}")]
        for (sector, good), entry in zip(offers, subjects(program, made.path, *options)):
            if sector not in near:
                near[sector] = networkx.single_source_shortest_path_length(graph, sector)
            check_price(near[sector], stations, sector, good, entry)
            count += 1
    return count


def check_price(hops, stations, sector, good, entry):
    line = stations[sector][good]
    numbers = {}
    for cause in entry["causes"]:
        for key, value in cause["numbers"].items():
            assert numbers.setdefault(key, value) == value, f"{entry['ref']}: two values of {key}"
    assert numbers["current"] == line["current_price"], f"{entry['ref']}: {numbers['current']}"
    exact = numbers["reference"] * numbers["percent"] / 100
    assert int(exact + 0.5) == line["current_price"], f"{entry['ref']}: {exact}"
    lower, upper = numbers["bandLower"], numbers["bandUpper"]
    assert numbers["reference"] == min(max(line["base_price"], lower), upper), entry["ref"]
    if "rangeLower" in numbers:
        low, width = numbers["rangeLower"], numbers["rangeUpper"] - numbers["rangeLower"]
        step, steps = numbers["step"], numbers["steps"]
        spread = low + (2 * width * step + steps) // (2 * steps) if steps else None
        assert spread in (None, line["current_price"]), f"{entry['ref']}: spread {spread}"
    sellers = [other for other, goods in stations.items() if goods[good]["sells"]]
    if line["sells"]:
        rivals = sorted(
            other for other in sellers if other != sector and hops.get(other, NEAR + 1) <= NEAR
        )
        assert numbers["rivals"] == rivals, f"{entry['ref']}: rivals {numbers['rivals']}"
    if line["buys"]:
        nearest = min((hops[other] for other in sellers if other in hops), default=10)
        assert numbers["hops"] == nearest, f"{entry['ref']}: hops {numbers['hops']}, not {nearest}"
