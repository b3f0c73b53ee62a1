"""Refusals and formations that were placed sum to the tries."""

from collections import Counter

from map import call, generate, subjects

TYPES = [
    "BUBBLE",
    "DEAD_END_BUBBLE",
    "GOLD_BUBBLE",
    "TUNNEL",
    "DEAD_END",
    "WARP_SINK",
    "BACKDOOR",
    "BLISTER",
    "ESCAPE_HATCH",
    "LOST_SECTOR",
    "LOST_CLUSTER",
    "ARCHIPELAGO",
]
MAPS = [
    ("terran-space",),
    ("player-owned", "--sectors", "150", "--set", "formations.BUBBLE=9"),
    ("player-owned", "--sectors", "900", "--set", "formations.LOST_CLUSTER=30"),
    ("player-owned", "--sectors", "250", "--set", "formations.GOLD_BUBBLE=3"),
]


def check_formations(program, numbers):
    count = 0
    for index, words in enumerate(MAPS):
        made = generate(program, f"{index}.json", *words, "--seed", numbers.randrange(10**6))
        placed = Counter(row["type"] for row in made.tables["special_formations"])
        options = [word for kind in TYPES for word in ("--missing", kind)]
        for kind, entry in zip(TYPES, subjects(program, made.path, *options), strict=True):
            facts = entry["facts"]
            total = facts["placed"] + sum(facts["refusals"].values())
            assert total == facts["tries"], f"{words}, {kind}: {total} of {facts['tries']}"
            assert facts["placed"] == placed[kind], f"{words}, {kind}: {facts['placed']}"
            count += 1
        text = call(program, "explain", made.path, *options, "-q")
        assert all(kind in text for kind in TYPES)
    return count
