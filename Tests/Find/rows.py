"""Maps that are generated, read by SQL from their SQLite files."""

import json
import math
import sqlite3
import subprocess
from pathlib import Path

import networkx


def answer(program, *words, statuses=(0,)):
    """What a call of the program prints."""
    done = subprocess.run([program, *map(str, words)], capture_output=True, text=True, check=False)
    line = " ".join(map(str, words))[:400]
    assert done.returncode in statuses, f"{line}: {done.returncode} {done.stderr}"
    return done.stdout


class Rows:
    """The rows of a map of one region, by what the attributes of criteria are called."""

    def __init__(self, program, folder, words, seed):
        folder = Path(folder) / str(seed)
        files = ["-T", "sqlite", "-o", f"{folder}/", "--force", "-q"]
        answer(program, "generate", *words, "--seed", seed, *files)
        self.program, self.path, self.seed = program, folder / "galaxy.sqlite", seed
        self.manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        text = answer(program, "analyze", self.path, "--json", "-q")
        self.analysis = json.loads(text)["regions"][0]
        self.read()

    def query(self, text):
        """The rows of a query."""
        with sqlite3.connect(self.path) as base:
            return base.execute(text).fetchall()

    def read(self):
        """Rows of all sets, as what the attributes of criteria are called."""
        columns = "id, sector_number, x_coord, y_coord, z_coord, type, security_level"
        rows = self.query(
            f"select {columns}, hazard_level, radiation_level, special_features from sectors"
            " order by sector_number"
        )
        self.number = {row[0]: row[1] for row in rows}
        self.position = {row[1]: row[2:5] for row in rows}
        self.zones = self.query("select zone_type, start_sector, end_sector from zones")
        self.read_clusters()
        self.read_links()
        names = ["number", "x", "y", "z", "type", "security", "hazard", "radiation"]
        self.sectors = [dict(zip(names, row[1:9])) for row in rows]
        features = {row[1]: json.loads(row[9]) for row in rows}
        self.read_contents()
        for sector in self.sectors:
            self.fill(sector, features[sector["number"]])
        self.places = {
            feature.split(":")[1]: number
            for number, list_ in features.items()
            for feature in list_
            if feature.startswith("special_location:")
        }
        self.read_formations()

    def fill(self, sector, features):
        """Attributes of a sector that come from elsewhere."""
        n = sector["number"]
        cluster = next(c for c in self.clusters if c["start"] <= n <= c["end"])
        into, out = set(self.graph.predecessors(n)), set(self.graph.successors(n))
        sector.update(
            zone=next(kind for kind, start, end in self.zones if start <= n <= end),
            cluster=cluster["ordinal"],
            clusterType=cluster["type"],
            island=cluster["island"],
            degree=len(into | out),
            inDegree=len(into),
            outDegree=len(out),
            station=next((s["class"] for s in self.stations if s["sector"] == n), None),
            planets=sum(planet["sector"] == n for planet in self.planets),
            fedspace="fedspace" in features,
            anchor=any(feature.startswith("special_location:") for feature in features),
        )

    def read_clusters(self):
        rows = self.query("select type, name, nebula_type, stats from clusters")
        self.clusters = []
        for kind, name, nebula, text in rows:
            stats = json.loads(text)
            start, end = stats["sector_range_start"], stats["sector_range_end"]
            self.clusters.append(
                {"type": kind, "name": name, "cap": stats["max_warps"], "sectors": end - start + 1}
                | {"nebula": nebula, "island": stats["island_group_id"] is not None}
                | {"start": start, "end": end}
            )
        self.clusters.sort(key=lambda cluster: cluster["start"])
        for ordinal, cluster in enumerate(self.clusters, 1):
            cluster["ordinal"] = ordinal

    def read_links(self):
        self.graph = networkx.DiGraph()
        self.graph.add_nodes_from(self.position)
        self.warps, self.tunnels = [], []
        rows = self.query(
            "select source_sector_id, destination_sector_id, is_bidirectional, is_latent,"
            " turn_cost from sector_warps"
        )
        for source, target, both, latent, cost in rows:
            u, v = self.number[source], self.number[target]
            if both:
                u, v = min(u, v), max(u, v)
            self.warps.append(
                {"from": u, "to": v, "oneWay": not both, "latent": bool(latent), "cost": cost}
                | {"length": math.dist(self.position[u], self.position[v])}
            )
        self.join(self.graph, self.warps)
        rows = self.query(
            "select origin_sector_id, destination_sector_id, is_bidirectional, is_latent,"
            " turn_cost, type, properties from warp_tunnels order by rowid"
        )
        for source, target, both, latent, cost, kind, text in rows:
            self.tunnels.append(
                {"from": self.number[source], "to": self.number[target], "oneWay": not both}
                | {"latent": bool(latent), "cost": cost, "type": kind}
                | {"length": json.loads(text)["length"]}
            )
        self.wide = self.graph.copy()
        self.join(self.wide, self.tunnels)

    def join(self, graph, links):
        """Adds links in their directions, the cheaper one of two."""
        for link in links:
            ends = [(link["from"], link["to"])]
            if not link["oneWay"]:
                ends.append(ends[0][::-1])
            for u, v in ends:
                old = graph.get_edge_data(u, v, {"cost": math.inf})["cost"]
                graph.add_edge(u, v, cost=min(old, link["cost"]))

    def read_contents(self):
        rows = self.query(
            "select sector_uuid, station_class, type, faction_affiliation, commodities"
            " from stations"
        )
        self.stations = [
            {"sector": self.number[sector], "class": int(kind.split("_")[1]), "type": form}
            | {"faction": faction and faction.replace(" ", "_"), "goods": json.loads(text)}
            for sector, kind, form, faction, text in rows
        ]
        rows = self.query("select sector_uuid, type, habitability_score from planets")
        self.planets = [
            {"sector": self.number[sector], "type": kind, "habitability": score}
            for sector, kind, score in rows
        ]

    def read_formations(self):
        """Declared formations from their rows, those that are there from the analysis."""
        turns = networkx.single_source_dijkstra_path_length(self.graph, 1, weight="cost")
        self.found = []
        for entry in self.analysis["formations"]:
            size = len(entry["interior"])
            self.found.append(
                {"type": entry["type"], "name": entry.get("name"), "anchor": entry["anchor"]}
                | {"size": size, "depth": turns.get(entry["anchor"], math.inf)}
                | {"origin": entry["origin"], "backEdges": len(entry.get("backEdges") or [])}
                | {"length": size if entry["type"] == "TUNNEL" else None}
            )
        rows = self.query(
            "select type, name, anchor_sector_id, interior_sector_ids from special_formations"
        )
        self.formations, self.interiors = [], []
        for kind, name, anchor, text in rows:
            number, size = self.number[anchor], len(json.loads(text))
            self.interiors.append({self.number[n] for n in json.loads(text)})
            same = [f for f in self.found if (f["type"], f["anchor"]) == (kind, number)]
            self.formations.append(
                {"type": kind, "name": name, "anchor": number, "size": size}
                | {"depth": turns.get(number, math.inf), "origin": "GENERATED"}
                | {"length": size if kind == "TUNNEL" else None}
                | {"backEdges": same[0]["backEdges"] if same else 0}
            )
