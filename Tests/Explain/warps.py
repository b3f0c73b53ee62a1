"""Every warp has one making cause, with ranks that NumPy finds, too."""

import sys

from map import MAPS, call, generate, subjects

STEPS = {"forest", "joining", "filling", "one-way", "formation", "repair", "edit"}
# How many warps of a map are explained; all of them in long runs.
SAMPLE = 250


def check_warps(program, numbers):
    count = 0
    for index, words in enumerate(MAPS):
        made = generate(program, f"{index}.json", *words, "--seed", numbers.randrange(10**6))
        with open(made.path, encoding="utf-8") as file:
            before = file.read()
        if len(made.links) > SAMPLE and "full" not in sys.argv:
            made.links = numbers.sample(made.links, SAMPLE)
        links = made.words()
        found = subjects(program, made.path, *links)
        assert [entry["ref"] for entry in found] == links
        for (source, target, both), entry in zip(made.links, found):
            check_causes(made, source, target, both, entry)
        # Tracing changes no byte of the map that is made again.
        seed = entry_seed(before)
        again = call(program, "generate", *words, "--seed", seed, "-T", "json", "-o", "-", "-q")
        assert again == before, f"{words}: another map"
        count += len(links)
    return count


def entry_seed(text):
    return text.split('"seed":')[1].split(",")[0].strip()


def check_causes(made, source, target, both, entry):
    makers = [cause for cause in entry["causes"] if cause.get("makes")]
    assert len(makers) == 1, f"{entry['ref']} has {len(makers)} making causes"
    maker = makers[0]
    assert maker["step"] in STEPS, f"{entry['ref']}: step {maker['step']}"
    assert all(cause["text"] and cause["rule"] for cause in entry["causes"]), entry["ref"]
    if maker["step"] in {"forest", "filling"}:
        numbers = maker["numbers"]
        ends = {numbers["from"], numbers["to"]}
        assert ends == {source, target}, f"{entry['ref']}: ends {ends}"
        ranks = (
            made.rank(numbers["from"], numbers["to"]),
            made.rank(numbers["to"], numbers["from"]),
        )
        told = (numbers["fromRank"], numbers["toRank"])
        assert told == ranks, f"{entry['ref']}: ranks {told}, not {ranks}"
    facts = entry["facts"]
    assert (facts["direction"] == "two-way") == both, entry["ref"]
    assert both or (facts["from"], facts["to"]) == (source, target), entry["ref"]
