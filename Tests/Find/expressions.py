"""Random criteria, whose units fit."""

UNITS = ["plain", "hops", "turns", "sectors", "share", "percent", "units", "cr"]
FIGURES = {
    "plain": [
        "links",
        "bridges",
        "outDegree.max",
        "inDegree.mean",
        "formations",
        "warnings",
        "oneWayLinks",
        "stronglyConnected.count",
        "betweenness[0].value",
        "setting.graph.maxWarps",
    ],
    "hops": ["diameter", "radius", "meanDistance"],
    "sectors": ["articulationPoints", "deadEnds", "sinks", "mainComponent.size", "sectors"],
    "share": ["share", "clustering"],
    "percent": ["oneWayPercent", "latentPercent"],
}
ATTRIBUTES = {
    "sectors": {
        "plain": [
            "security",
            "hazard",
            "radiation",
            "degree",
            "inDegree",
            "outDegree",
            "planets",
            "station",
            "cluster",
        ],
        "units": ["x", "y", "z"],
        "place": ["number"],
        "boolean": ["fedspace", "anchor", "island"],
        "type": ["STANDARD", "NEBULA", "ANOMALY"],
        "zone": ["FEDERATION", "frontier", "BORDER"],
        "clusterType": ["STANDARD", "TRADE_HUB", "'trade-hub'"],
    },
    "clusters": {
        "plain": ["cap", "ordinal"],
        "sectors": ["sectors"],
        "boolean": ["island"],
        "type": ["CONTESTED", "RESOURCE_RICH"],
        "nebula": ["amber", "crimson"],
    },
    "warps": {
        "units": ["length"],
        "turns": ["cost"],
        "place": ["from", "to"],
        "boolean": ["oneWay", "latent"],
    },
    "tunnels": {
        "units": ["length"],
        "turns": ["cost"],
        "place": ["from", "to"],
        "boolean": ["oneWay", "latent"],
        "type": ["NATURAL", "ARTIFICIAL"],
    },
    "stations": {
        "plain": ["class"],
        "cr": ["price(ore)", "price(luxury_goods)"],
        "place": ["sector"],
        "boolean": ["buys(fuel)", "sells(equipment)"],
        "type": ["TRADING", "MINING"],
    },
    "planets": {"plain": ["habitability"], "place": ["sector"], "type": ["TERRAN", "OCEANIC"]},
}
for name in ("formations", "found"):
    ATTRIBUTES[name] = {
        "plain": ["backEdges"],
        "turns": ["depth"],
        "sectors": ["size", "length"],
        "place": ["anchor"],
        "type": ["BUBBLE", "DEAD_END", "'dead-end-bubble'"],
        "origin": ["GENERATED", "EMERGENT"],
    }
NUMBERS = set(UNITS)
LABELS = ["type", "zone", "clusterType", "nebula", "origin"]
TYPES = ["BUBBLE", "DEAD_END", "TUNNEL", "BACKDOOR", "DEAD_END_BUBBLE", "WARP_SINK"]
KINDS = ["buys:ore", "sells:fuel", "formation:BUBBLE", "planet", "type:nebula", "zone:FRONTIER"]
PLACES = ["capital", "dock", "stardock", "rylan", "alpha_centauri", "landing", "7", "99"]
WORDS = {"plain": "", "share": "%", "percent": "%"}


class Expressions:
    """Draws criteria at random."""

    def __init__(self, source):
        self.source, self.scopes, self.names, self.depth = source, [], [], 0

    def pick(self, items):
        return self.source.choice(items)

    def criterion(self):
        """A condition, sometimes behind names for numbers."""
        self.scopes, self.names, self.depth = [], [], 0
        return self.behind_names(self.pick([0, 0, 0, 1, 2]), self.condition)

    def behind_names(self, count, make):
        """An expression behind names for numbers, which end with it."""
        start, before = "", len(self.names)
        for index in range(before, before + count):
            unit = self.pick(UNITS[:5])
            start += f"let v{index} = {self.number(unit)}; "
            self.names.append((f"v{index}", unit))
        text = start + make()
        del self.names[before:]
        return text

    def inside(self, make):
        """What stands in a set, sometimes behind a name."""
        return self.behind_names(int(self.source.random() < 0.15), make)

    def condition(self):
        self.depth += 1
        kind = self.source.random()
        if self.depth <= 4 and self.source.random() < 0.12:
            text = f"({self.behind_names(self.pick([1, 1, 2]), self.condition)})"
        elif self.depth > 4 or kind < 0.5:
            text = self.term()
        elif kind < 0.7:
            word = self.pick([" and ", " or "])
            text = word.join(self.condition() for _ in range(self.pick([2, 2, 3])))
            text = f"({text})" if self.source.random() < 0.7 else text
        elif kind < 0.78:
            text = f"not {self.condition()}" if self.source.random() < 0.5 else self.negated()
        elif len(self.scopes) < 2:
            text = self.truth_of_set()
        else:
            text = self.term()
        self.depth -= 1
        return text

    def negated(self):
        return f"not ({self.condition()})"

    def truth_of_set(self):
        start, end = self.set_words()
        self.scopes.append(end)
        text = f"{self.pick(['any', 'all', 'none'])}({start}: {self.inside(self.condition)})"
        self.scopes.pop()
        return text

    def set_words(self):
        """A set with or without a filter, and what it puts around the rest."""
        name = self.pick(list(ATTRIBUTES))
        if self.scopes:
            name = self.pick(["formations", "found", "clusters", "stations"])
        variable = self.pick([None, None, f"e{len(self.scopes)}"])
        text = f"{variable} in {name}" if variable else name
        scope = (variable, name)
        if self.source.random() < 0.4:
            self.scopes.append(scope)
            text += f"[{self.inside(self.term)}]"
            self.scopes.pop()
        return text, scope

    def attribute(self, kind):
        """An attribute of an element around, or nothing."""
        found = []
        for index, (variable, name) in enumerate(self.scopes):
            for attribute in ATTRIBUTES[name].get(kind, []):
                if variable:
                    found.append(f"{variable}.{attribute}")
                if index == len(self.scopes) - 1:
                    found.append(attribute)
        return self.pick(found) if found else None

    def term(self):
        """A comparison, or an attribute that is true or false."""
        kind = self.source.random()
        if self.scopes and kind < 0.15 and (attribute := self.attribute("boolean")):
            return attribute
        if self.scopes and kind < 0.4:
            name = self.scopes[-1][1]
            column = self.pick([c for c in LABELS if c in ATTRIBUTES[name]] or [None])
            if column:
                label = self.pick(ATTRIBUTES[name][column])
                return f"{column} {self.pick(['==', '!='])} {label}"
        unit = self.pick(UNITS)
        left, right = self.number(unit), self.number(unit)
        if kind > 0.9:
            return f"{left} in {right} .. {self.number(unit)}"
        signs = ["<", "<=", ">", ">=", "==", "!="]
        if kind > 0.8:
            return f"{left} {self.pick(signs)} {right} {self.pick(signs)} {self.number(unit)}"
        return f"{left} {self.pick(signs)} {right}"

    def number(self, unit):
        self.depth += 1
        kind = self.source.random()
        if self.depth <= 4 and self.source.random() < 0.06:
            text = f"({self.behind_names(1, lambda: self.number(unit))})"
        elif self.depth > 5 or kind < 0.45:
            text = self.atom(unit)
        elif kind < 0.6:
            text = self.literal(unit)
        elif kind < 0.7:
            text = f"({self.atom(unit)} {self.pick('+-')} {self.number(unit)})"
        elif kind < 0.75:
            text = f"{self.atom(unit)} {self.pick('*/')} {self.source.randrange(0, 5)}"
            if self.source.random() < 0.3:
                text = f"{self.source.randrange(1, 5)} * {self.atom(unit)}"
        elif kind < 0.8:
            text = f"-{self.atom(unit)}"
        elif len(self.scopes) < 2:
            text = self.number_of_set(unit)
        else:
            text = self.atom(unit)
        self.depth -= 1
        return text

    def number_of_set(self, unit):
        start, scope = self.set_words()
        self.scopes.append(scope)
        if unit == "plain" and self.source.random() < 0.5:
            inside = f"count({start}: {self.inside(self.condition)})"
            text = self.pick([f"count({start})", inside])
        else:
            body = self.inside(lambda: self.number(unit))
            text = f"{self.pick(['min', 'max', 'mean', 'sum'])}({start}: {body})"
        self.scopes.pop()
        return text

    def literal(self, unit):
        number = self.pick([0, 1, 2.5, 4, 7.25, 12, 60, 1e2, 333.5])
        if unit == "share":
            return self.pick(["0.5", "80 %", "1", "62.5%", "0"])
        word = WORDS.get(unit, unit) if self.source.random() < 0.5 else ""
        return self.pick(["inf", "none"] + [f"{number:g} {word}".strip()] * 12)

    def place(self):
        own = self.attribute("place") if self.scopes else None
        return own if own and self.source.random() < 0.7 else self.pick(PLACES)

    def atom(self, unit):
        """A figure, function, attribute or name of a unit."""
        names = [name for name, of in self.names if of == unit]
        if names and self.source.random() < 0.4:
            return self.pick(names)
        if self.scopes and self.source.random() < 0.7 and (found := self.attribute(unit)):
            return found
        kinds = {
            "plain": [f"{self.pick(['declared', 'found'])}({self.pick(TYPES)})"],
            "hops": [f"hops{self.pick(['', '.tunnels'])}({self.place()}, {self.place()})"],
            "turns": [
                f"turns{self.pick(['', '.tunnels'])}({self.place()}, {self.place()})",
                f"round({self.place()}, {self.place()})",
                f"near({self.place()}, '{self.pick(KINDS)}')",
                f"starts({self.pick([2, 4])}).rival",
            ],
            "sectors": [
                f"reach({self.place()}, {self.pick([0, 2, 5])})",
                f"reach({self.place()}, let w = {self.pick([1, 3])}; w + 1)",
                f"cut({self.pick(['FEDERATION', 'frontier'])}, BORDER)",
            ],
            "share": [f"starts({self.pick([2, 4])}).{self.pick(['territory', 'safety'])}"],
            "units": [f"line({self.place()}, {self.place()})"],
            "cr": ["trade.best", "12.5 cr"],
            "percent": [],
        }
        return self.pick(FIGURES.get(unit, []) + kinds[unit])
