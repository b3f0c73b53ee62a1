"""The recorder changes nothing: the map that `explain` makes again with it is that of the file.

`explain` compares the two and says whether they differ; `reproduce` makes the file again without a
recorder and compares bytes. Both have to agree on maps of all kinds, with steps and without.
"""

import hashlib

from map import MAPS, Map, call, finished, generate, subjects

STAGES = {
    *("positions", "clusters", "anchors", "warps", "formations", "cluster-names", "sector-types"),
    *("nebulae", "hazards", "tunnels", "stations", "planets", "pirates"),
}
STEPS = 3
SAMPLE = 10


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def explained(program, made, numbers):
    """Asks for parts of all kinds; `subjects` demands that nothing differs."""
    before = digest(made.path)
    words = numbers.sample(made.words(), SAMPLE)
    words += [f"sector:{number}" for number in numbers.sample(made.numbers.tolist(), SAMPLE)]
    words += [f"station:{number}" for number in numbers.sample(made.stations(), SAMPLE)]
    words += [f"formation:#{place + 1}" for place in range(len(made.tables["special_formations"]))]
    found = subjects(program, made.path, *words)
    assert all(entry["causes"] for entry in found), f"{made.path}: a part without a cause"
    subjects(program, made.path, "--missing", "BUBBLE")
    call(program, "reproduce", made.path, "-q")
    assert digest(made.path) == before, f"{made.path} has changed"
    return len(words)


def check_traced(program, numbers):
    count = 0
    for index, words in enumerate(MAPS):
        seed = numbers.randrange(10**6)
        made = generate(program, f"{index}.json", *words, "--seed", seed)
        count += explained(program, made, numbers)
        for step in range(STEPS):
            path = f"{index}-{step}.json"
            if step == 1:
                change = ["edit", made.path, "-e", f'rename sector:{numbers.randint(1, 90)} "Elm"']
            else:
                stages = numbers.sample(sorted(STAGES), numbers.randint(1, 4))
                change = ["reroll", made.path, "--stages", ",".join(stages), "--release"]
                change += ["--pin", f"cluster:{numbers.randint(1, len(made.tables['clusters']))}"]
            # A step that would break an invariant writes nothing.
            step_words = [*change, "-T", "json", "-o", path, "-q"]
            if finished(program, *step_words, statuses=(0, 1)).returncode == 0:
                made = Map(path)
                count += explained(program, made, numbers)
    return count
