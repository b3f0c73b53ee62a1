"""Universe files with known mutations: the lists name exactly these."""

import copy
import json
import os

from program import document, run

SECTOR_TYPES = ["STANDARD", "NEBULA", "BLACK_HOLE", "VOID", "ANOMALY", "WORMHOLE"]
CLUSTER_TYPES = ["STANDARD", "TRADE_HUB", "CONTESTED", "MILITARY_ZONE"]
PLANETS = ["earth", "oceanic", "glacial", "barren"]


class Mutator:
    """Changes a Universe document, and notes what a comparison should say."""

    def __init__(self, universe, numbers):
        self.map = copy.deepcopy(universe)
        self.numbers = numbers
        self.expected = {}
        self.used = set()

    def note(self, section, kind, entry):
        self.expected.setdefault(section, {}).setdefault(kind, []).append(entry)

    def other(self, values, value):
        return self.numbers.choice([item for item in values if item != value])

    def sector(self):
        """A sector that no mutation has touched."""
        free = [key for key in self.map["sectors"] if ("sector", key) not in self.used]
        key = self.numbers.choice(free)
        self.used.add(("sector", key))
        return key, self.map["sectors"][key]

    def pair(self, one, other):
        """Whether a pair of sectors is free, which is then taken."""
        pair = ("warp", min(one, other), max(one, other))
        if pair in self.used:
            return False
        self.used.add(pair)
        return True

    def link(self):
        free = [
            warp
            for warp in self.map["warps"]
            if ("warp", min(warp["from"], warp["to"]), max(warp["from"], warp["to"]))
            not in self.used
        ]
        warp = self.numbers.choice(free)
        self.pair(warp["from"], warp["to"])
        return warp

    def way(self, warp):
        return "latent" if warp.get("is_latent") else "one-way" if warp["oneWay"] else "two-way"

    def move_sector(self):
        key, sector = self.sector()
        before = list(sector["position"].values())
        sector["position"]["y"] += self.numbers.randrange(1, 50)
        self.note(
            "sectors",
            "moved",
            {"sector": int(key), "position": [before, list(sector["position"].values())]},
        )

    def retype_sector(self):
        key, _ = self.sector()
        types = self.map["x-warpwright"]["sectorTypes"]
        before = types[int(key) - 1]
        types[int(key) - 1] = self.other(SECTOR_TYPES, before)
        fields = {"type": [before, types[int(key) - 1]]}
        self.note("sectors", "changed", {"sector": int(key), "fields": fields})

    def endanger_sector(self):
        key, sector = self.sector()
        hazards = self.map["x-warpwright"]["hazards"]
        before = hazards[int(key) - 1]
        hazards[int(key) - 1] = before + 1
        fields = {"hazard": [before, before + 1]}
        density = (sector["nebula"] or {}).get("density", 0)
        nebula = sector["nebula"] or {"type": "normal"}
        sector["nebula"] = {**nebula, "density": density % 100 + 1}
        fields["nebula"] = [density, density % 100 + 1]
        sector["explored"] = not sector["explored"]
        fields["discovered"] = [not sector["explored"], sector["explored"]]
        self.note("sectors", "changed", {"sector": int(key), "fields": fields})

    def remove_warp(self):
        warp = self.link()
        self.map["warps"].remove(warp)
        self.note("warps", "removed", [warp["from"], warp["to"], self.way(warp)])

    def add_warp(self):
        known = {frozenset((warp["from"], warp["to"])) for warp in self.map["warps"]}
        one, other = self.numbers.sample(range(1, self.map["totalSectors"] + 1), 2)
        if frozenset((one, other)) in known or not self.pair(one, other):
            return
        warp = {"from": one, "to": other, "oneWay": self.numbers.random() < 0.5}
        if warp["oneWay"] and self.numbers.random() < 0.5:
            warp["is_latent"] = True
        self.map["warps"].append(warp)
        ends = [one, other] if warp["oneWay"] else sorted((one, other))
        self.note("warps", "added", [*ends, self.way(warp)])

    def change_warp(self):
        warp = self.link()
        before = self.way(warp)
        if before == "two-way":
            warp["oneWay"] = True
        elif before == "one-way" and self.numbers.random() < 0.5:
            warp["is_latent"] = True
        else:
            warp["oneWay"] = False
            warp.pop("is_latent", None)
        ends = [warp["from"], warp["to"]]
        self.note("warps", "changed", {"warp": ends, "a": before, "b": self.way(warp)})

    def turn_warp(self):
        warp = self.link()
        if not warp["oneWay"]:
            return
        self.note("warps", "removed", [warp["from"], warp["to"], self.way(warp)])
        warp["from"], warp["to"] = warp["to"], warp["from"]
        self.note("warps", "added", [warp["from"], warp["to"], self.way(warp)])

    def change_station(self):
        key, sector = self.sector()
        if not sector["port"]:
            return
        before = sector["port"]["class"]
        sector["port"]["class"] = self.other(range(12), before)
        fields = {"class": [before, sector["port"]["class"]]}
        self.note("stations", "changed", {"sector": int(key), "fields": fields})

    def rename_station(self):
        key, sector = self.sector()
        if not sector["port"]:
            return
        before = sector["port"]["name"]
        sector["port"]["name"] = before + " II"
        self.note("stations", "renamed", {"sector": int(key), "name": [before, before + " II"]})

    def remove_station(self):
        key, sector = self.sector()
        if sector["port"]:
            port, sector["port"] = sector["port"], None
            entry = {"sector": int(key), "class": port["class"], "name": port["name"]}
            self.note("stations", "removed", entry)

    def change_planet(self):
        key, sector = self.sector()
        if not sector["planets"]:
            return
        place = self.numbers.randrange(len(sector["planets"]))
        planet = sector["planets"][place]
        before = planet["type"]
        planet["type"] = self.other(PLANETS, before)
        entry = {"sector": int(key), "position": place + 1}
        self.note("planets", "changed", {**entry, "fields": {"type": [before, planet["type"]]}})

    def add_planet(self):
        key, sector = self.sector()
        planet = {"name": f"New {key}", "type": "earth", "owner": None, "habitabilityScore": 7}
        sector["planets"].append(planet)
        entry = {"sector": int(key), "position": len(sector["planets"]), "type": "earth"}
        self.note("planets", "added", {**entry, "habitability": 7, "name": f"New {key}"})

    def once(self, kind, items):
        """An item of a list that no mutation has touched, with its place."""
        free = [index for index in range(len(items)) if (kind, index) not in self.used]
        if not free:
            return None, None
        index = self.numbers.choice(free)
        self.used.add((kind, index))
        return index, items[index]

    def change_cluster(self):
        _, cluster = self.once("cluster", self.map["clusters"])
        if not cluster:
            return
        if self.numbers.random() < 0.5:
            before = cluster["name"]
            cluster["name"] = before + " New"
            entry = {"cluster": cluster["id"], "name": [before, before + " New"]}
            self.note("clusters", "renamed", entry)
            return
        before = cluster["type"], cluster["maxWarps"]
        cluster["type"] = self.other(CLUSTER_TYPES, before[0])
        cluster["maxWarps"] += 1
        fields = {"type": [before[0], cluster["type"]], "cap": [before[1], before[1] + 1]}
        self.note("clusters", "changed", {"cluster": cluster["id"], "fields": fields})

    def change_formation(self):
        index, formation = self.once("formation", self.map["specialFormations"])
        if not formation:
            return
        mark = {"a": f"#{index + 1}", "b": f"#{index + 1}", "type": formation["type"]}
        taken = {
            sector
            for other in self.map["specialFormations"]
            for sector in [*other["interiorSectorIds"], other["anchorSectorId"]]
        }
        fresh = self.numbers.choice(
            [n for n in range(1, self.map["totalSectors"] + 1) if n not in taken]
        )
        kind = self.numbers.randrange(3)
        if kind == 0:
            before = formation["name"]
            formation["name"] = before + " New"
            self.note("formations", "renamed", {**mark, "name": [before, before + " New"]})
        elif kind == 1 and formation["interiorSectorIds"]:
            before = formation["anchorSectorId"]
            formation["anchorSectorId"] = fresh
            self.note("formations", "moved", {**mark, "anchor": [before, fresh]})
        else:
            before = sorted(formation["interiorSectorIds"])
            formation["interiorSectorIds"] = [*formation["interiorSectorIds"], fresh]
            after = sorted(formation["interiorSectorIds"])
            fields = {"interior": [before, after]}
            self.note("formations", "changed", {**mark, "fields": fields})

    def remove_tunnel(self):
        tunnels = self.map["x-warpwright"]["tunnels"]
        tunnel = tunnels.pop(self.numbers.randrange(len(tunnels)))
        ends = [tunnel["from"], tunnel["to"]]
        way = "latent" if tunnel.get("isLatent") else "one-way" if tunnel["oneWay"] else "two-way"
        self.note("tunnels", "removed", [*(ends if tunnel["oneWay"] else sorted(ends)), way])


SECTIONS = ["sectors", "warps", "formations", "clusters", "tunnels", "stations", "planets"]
KINDS = ["added", "removed", "changed", "renamed", "moved"]


def check_universe(program, numbers):
    run(
        program,
        "generate",
        "player-owned",
        "--sectors",
        200,
        "--seed",
        numbers.randrange(1 << 30),
        "-T",
        "universe",
        "-q",
        "-o",
        "map/",
    )
    path = next(f"map/{name}" for name in os.listdir("map") if name.startswith("universe"))
    with open(path, encoding="utf-8") as file:
        universe = json.load(file)
    actions = [
        name
        for name in dir(Mutator)
        if name.split("_")[0]
        in {"move", "retype", "endanger", "remove", "add", "change", "turn", "rename"}
    ]
    count = 0
    for number in range(14):
        mutator = Mutator(universe, numbers)
        for _ in range(1 if number < 5 else 50):
            getattr(mutator, numbers.choice(actions))()
        with open("b.json", "w", encoding="utf-8") as file:
            json.dump(mutator.map, file)
        levels = "clusters,sectors,warps,tunnels,formations,contents"
        region = document(program, path, "b.json", "--level", levels)["regions"][0]
        for section in SECTIONS:
            for kind in KINDS:
                found = region[section].get(kind, [])
                wanted = mutator.expected.get(section, {}).get(kind, [])
                count += len(wanted)
                assert sorted(map(repr, found)) == sorted(map(repr, wanted)), (
                    f"round {number}: {section} {kind}: {found}, expected {wanted}"
                )
    return count
