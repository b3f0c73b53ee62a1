"""A map as `analyze --json`, its SQLite file, and NetworkX have it: the figures of criteria."""

import functools
import itertools
import json
import math

import networkx

from rows import Rows, answer

SHORT = {"diameter", "radius", "meanDistance", "share"}
PLACES = {"stardock", "rylan", "alpha_centauri", "fringe_homeworld"}
SETS = {
    "sectors": {
        *("number", "x", "y", "z", "type", "zone", "cluster", "clusterType", "security"),
        *("hazard", "radiation", "degree", "inDegree", "outDegree", "station"),
        *("planets", "fedspace", "anchor", "island"),
    },
    "clusters": {"ordinal", "type", "name", "cap", "sectors", "nebula", "island"},
    "formations": {"type", "name", "anchor", "size", "depth", "origin", "length", "backEdges"},
    "found": {"type", "name", "anchor", "size", "depth", "origin", "length", "backEdges"},
    "warps": {"from", "to", "oneWay", "latent", "cost", "length"},
    "tunnels": {"from", "to", "oneWay", "latent", "cost", "length", "type"},
    "stations": {"sector", "class", "type", "faction", "buys", "sells", "price"},
    "planets": {"sector", "type", "habitability"},
}
PLACE_OF = {
    **{"sectors": "number", "formations": "anchor", "found": "anchor"},
    **{"stations": "sector", "planets": "sector"},
}


class Map(Rows):
    """The figures, functions and sets of a map."""

    # Sets

    def elements(self, name):
        return getattr(self, name)

    def has_attribute(self, name, attribute):
        return attribute in SETS[name]

    def place_of(self, name, element):
        return element[PLACE_OF[name]]

    def attribute(self, name, element, attribute, arguments):
        assert attribute in SETS[name], f"{name} have no {attribute}"
        if attribute not in ("buys", "sells", "price"):
            return element[attribute]
        line = element["goods"][arguments[0].lower()]
        return line["current_price"] if attribute == "price" else line[attribute]

    # Figures

    def has_figure(self, steps):
        try:
            self.figure(steps)
        except (KeyError, TypeError):
            return False
        return True

    def figure(self, steps):
        return self.value(tuple(steps))

    @functools.cache  # noqa: B019
    def value(self, steps):
        """A number of the map by its path."""
        name = ".".join(map(str, steps))
        one_way = sum(warp["oneWay"] for warp in self.warps)
        if name in ("seed", "preset"):
            return self.manifest[name]
        if name.startswith("setting."):
            return self.manifest["settings"][name.removeprefix("setting.")]
        if name == "oneWayPercent":
            return 100 * one_way / len(self.warps)
        if name == "latentPercent":
            return 100 * sum(warp["latent"] for warp in self.warps) / one_way if one_way else 0
        if name == "warnings":
            return len(json.loads(self.query("select generation_warnings from galaxies")[0][0]))
        if name == "violations":
            return self.violations
        if name in ("trade.best", "trade.pairs"):
            return self.trade[name]
        places = {"capital": 1, "dock": len(self.position) - 5}
        if name in places:
            return places[name]
        if name in PLACES:
            return self.places.get(name)
        if name == "landing":
            return self.landing
        value = self.analysis["mainComponent"] if name in SHORT else self.analysis
        for step in steps:
            if isinstance(value, list) and isinstance(step, int):
                value = value[step] if step < len(value) else None
            elif value is not None:
                value = value[step]
        return len(value) if isinstance(value, list) else value

    @functools.cached_property
    def violations(self):
        """Rules of the graph that `verify` finds broken."""
        text = answer(self.program, "verify", self.path, "--json", "-q", statuses=(0, 1))
        return len({failure["id"] for failure in json.loads(text)["failures"]})

    @functools.cached_property
    def trade(self):
        words = ["trade", self.path, "-n", 9999, "--json", "-q"]
        text = answer(self.program, *words, statuses=(0, 1))
        routes = json.loads(text)["routes"]
        best = max((route["profitPerTurn"] for route in routes), default=0)
        return {"trade.best": best, "trade.pairs": len(routes)}

    @functools.cached_property
    def landing(self):
        """The sector at which gates end: far, in no formation, empty, then first by position."""
        hops = networkx.single_source_shortest_path_length(self.graph.to_undirected(), 1)
        del hops[1]
        far = max(hops.values())
        taken = {row["sector"] for row in [*self.stations, *self.planets]}
        taken |= set(self.places.values())
        inside = {row["anchor"] for row in self.formations}.union(*self.interiors)
        return min(
            (n for n, count in hops.items() if 10 * count >= 6 * far),
            key=lambda n: (n in inside, n in taken, -hops[n], self.position[n], n),
        )

    # Functions

    @functools.cache  # noqa: B019
    def distances(self, source, turns, tunnels):
        """Hops or turns from a sector to all that it reaches."""
        graph = self.wide if tunnels else self.graph
        if not turns:
            return networkx.single_source_shortest_path_length(graph, source)
        return networkx.single_source_dijkstra_path_length(graph, source, weight="cost")

    def call(self, path, arguments):
        return self.result(tuple(path), tuple(arguments))

    @functools.cache  # noqa: B019
    def result(self, path, arguments):
        """The value of a function."""
        name = path[0]
        if name == "starts":
            return self.starts(int(arguments[0])).get(path[1])
        if name in ("hops", "turns", "round"):
            return self.distance(name, "tunnels" in path, *arguments)
        if name in ("declared", "found"):
            kind = arguments[0].upper()
            return sum(entry["type"] == kind for entry in self.elements(FORMATIONS[name]))
        return getattr(self, name)(*arguments)

    def distance(self, name, tunnels, source, target):
        if source not in self.position or target not in self.position:
            return None
        ways = [(source, target), (target, source)] if name == "round" else [(source, target)]
        return sum(self.distances(u, name != "hops", tunnels).get(v, math.inf) for u, v in ways)

    def line(self, one, other):
        if one not in self.position or other not in self.position:
            return None
        return math.dist(self.position[one], self.position[other])

    def reach(self, source, limit):
        if source not in self.position:
            return None
        return sum(turns <= limit for turns in self.distances(source, True, False).values())

    def near(self, source, what):
        kind, _, rest = what.partition(":")
        rest = rest.lower().replace("-", "_")
        if source not in self.position:
            return None
        turns = self.distances(source, True, False)
        return min((turns.get(n, math.inf) for n in self.places_of(kind, rest)), default=math.inf)

    def places_of(self, kind, rest):
        """The sectors that `nearest` looks for."""
        if kind in ("buys", "sells"):
            return [s["sector"] for s in self.stations if s["goods"][rest][kind]]
        if kind in ("station", "planet"):
            rows = self.stations if kind == "station" else self.planets
            named = [str(row.get("class", row["type"])).lower() for row in rows]
            return [row["sector"] for row, name in zip(rows, named) if rest in ("", name)]
        if kind == "formation":
            # Those that no row declares count, too, as they do for `nearest`.
            rows = self.found
            return [row["anchor"] for row in rows if rest in ("", row["type"].lower())]
        column = {"type": "type", "zone": "zone", "cluster": "clusterType"}.get(kind)
        if column:
            return [row["number"] for row in self.sectors if row[column].lower() == rest]
        ends = {n for tunnel in self.tunnels for n in (tunnel["from"], tunnel["to"])}
        return ends if kind == "tunnel" else [self.places[rest]] if rest in self.places else []

    def cut(self, one, other):
        """The fewest sectors on which all courses from one zone to another pass."""
        ends = [
            [row["number"] for row in self.sectors if row["zone"].lower() == zone.lower()]
            for zone in (one, other)
        ]
        if not all(ends):
            return None
        flow = networkx.DiGraph()
        for n in self.position:
            flow.add_edge((n, "in"), (n, "out"), capacity=1)
        for u, v in self.graph.edges:
            flow.add_edge((u, "out"), (v, "in"))
        for n in ends[0]:
            flow.add_edge("source", (n, "in"))
        for n in ends[1]:
            flow.add_edge((n, "out"), "sink")
        return networkx.maximum_flow_value(flow, "source", "sink")

    @functools.cache  # noqa: B019
    def starts(self, count):
        """Fairness of suggested starts; what is not in `starts --json` is computed here."""
        words = ["starts", self.path, "--suggest", count, "--json", "-q"]
        document = json.loads(answer(self.program, *words))
        result = {key: value["ratio"] for key, value in document["fairness"].items()}
        chosen = [start["sector"] for start in document["starts"]]
        result["choked"] = sum("choke" in start for start in document["starts"])
        turns = {n: self.distances(n, True, False) for n in chosen}
        result["rival"] = min(
            (turns[u].get(v, math.inf) for u, v in itertools.permutations(chosen, 2)),
            default=math.inf,
        )
        result["safety"] = ratio([self.safety(n, chosen, turns) for n in chosen])
        result["exploration"] = ratio([self.exploration(n, chosen) for n in chosen])
        return result

    def safety(self, start, chosen, turns):
        margins = []
        for row in [*self.stations, *self.planets]:
            own = turns[start].get(row["sector"], math.inf)
            rival = min(turns[n].get(row["sector"], math.inf) for n in chosen if n != start)
            if own == math.inf or own > rival:
                continue
            if rival == math.inf:
                margins.append(1)
            else:
                margins.append((rival - own) / (rival + own) if rival + own else 0)
        return sum(margins) / len(margins) if margins else 0

    def exploration(self, start, chosen):
        hops = self.distances(start, False, False)
        shares = [
            sum(far < hops.get(rival, math.inf) for far in hops.values()) / len(self.position)
            for rival in chosen
            if rival != start
        ]
        return sum(shares) / len(shares) if shares else 0


FORMATIONS = {"declared": "formations", "found": "found"}


def ratio(values):
    """The lowest value divided by the highest."""
    return min(values) / max(values) if max(values) else 1
