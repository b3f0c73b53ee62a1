#!/usr/bin/env python3
"""Computes every number of `survey --json` again, from the figures that --csv writes.

    Tests/Survey/check.py PROGRAM [SEED]

Percentiles, moments, histograms, heat maps, rank correlations, effects of settings, outliers, and
distances between surveys come from NumPy and SciPy, or are counted by hand. Shards that are merged,
and surveys that are stopped and go on, have to give the bytes of a single run.
"""

import csv
import itertools
import json
import math
import os
import subprocess
import sys
import tempfile

import numpy
from scipy.stats import ks_2samp, spearmanr

PERCENTAGES = {"min": 0, "p1": 1, "p5": 5, "p25": 25, "p50": 50, "p75": 75, "p95": 95, "p99": 99}
FAULTS = []
COUNT = itertools.count()


def expect(holds, message):
    """Notes a fault unless a condition holds."""
    next(COUNT)
    if not holds:
        FAULTS.append(message)


def close(left, right):
    """Whether two values of a document are equal, numbers up to rounding."""
    if left is None or right is None or isinstance(left, str):
        return left == right
    if math.isinf(left) or math.isinf(right):
        return left == right
    return math.isclose(left, right, rel_tol=1e-9, abs_tol=1e-9)


def number(value):
    """A value of a document or a cell as a number; None if it is undefined."""
    if value is None or value == "":
        return None
    truths = {"true": 1.0, "false": 0.0}
    word = str(value).lower()
    return truths[word] if word in truths else float(value)


def rows(path):
    """The names of the figures, and seed, variant, and figures of each row."""
    with open(path, encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))
    names = lines[0][2:]
    return names, [
        (int(line[0]), int(line[1]), [number(cell) for cell in line[2:]]) for line in lines[1:]
    ]


def check_figure(title, figure, column, seeds):
    """The distribution of a figure."""
    pairs = [(value, seed) for value, seed in zip(column, seeds) if value is not None]
    values = sorted(value for value, _ in pairs)
    n = len(values)
    expect(figure["n"] == n and figure["undefined"] == len(column) - n, f"{title}: n")
    if n == 0:
        expect(all(figure[name] is None for name in [*PERCENTAGES, "max", "mean", "sd"]), title)
        return
    ranks = {name: max(1, -(-p * n // 100)) for name, p in PERCENTAGES.items()} | {"max": n}
    for name, rank in ranks.items():
        value = values[rank - 1]
        lowest = min(seed for other, seed in pairs if other == value)
        expect(
            number(figure[name]["value"]) == value and figure[name]["seed"] == lowest,
            f"{title}: {name} is {figure[name]}, not {value} at {lowest}",
        )
    finite = [value for value in values if math.isfinite(value)]
    if len(finite) == n:
        expect(close(figure["mean"], numpy.mean(finite)), f"{title}: mean")
        deviation = numpy.std(finite, ddof=1) if n > 1 else 0
        expect(close(figure["sd"], deviation), f"{title}: sd {figure['sd']} is not {deviation}")
    else:
        expect(figure["mean"] == "inf" and figure["sd"] is None, f"{title}: infinite mean")
    check_histogram(title, figure["histogram"], finite, n)


def check_histogram(title, histogram, finite, n):
    """The bins of a figure."""
    counts, start, width = (histogram[key] for key in ("counts", "from", "width"))
    expect(histogram["infinite"] == n - len(finite), f"{title}: infinite values")
    expect(sum(counts) == len(finite), f"{title}: sum of the histogram")
    if not finite:
        expect(counts == [], f"{title}: bins without values")
        return
    whole = all(value == int(value) for value in finite)
    low, high = min(finite), max(finite)
    if whole and high - low + 1 <= 64:
        wanted = [finite.count(value) for value in range(int(low), int(high) + 1)]
        expect((start, width, counts) == (low, 1, wanted), f"{title}: bins of integers")
        return
    expect(len(counts) == 32 and (not whole or width == int(width)), f"{title}: 32 bins")
    digit = width / 10 ** math.floor(math.log10(width) + 1e-9)
    expect(any(math.isclose(digit, step) for step in (1, 2, 5)), f"{title}: width {width}")
    expect(close(start / width, round(start / width)), f"{title}: from {start}")
    expect(start <= low + 1e-9 and high < start + 32 * width, f"{title}: bins do not cover")
    smaller = width / (2 if math.isclose(digit, 2) or math.isclose(digit, 1) else 2.5)
    if low < high and not (whole and width == 1):
        first = math.floor(low / smaller + 1e-9) * smaller
        expect(high >= first + 32 * smaller - 1e-9, f"{title}: {width} is not the smallest width")
    # Values at the edge of a bin may be rounded either way.
    for index, count in enumerate(counts):
        left, right = start + index * width, start + (index + 1) * width
        tiny = 1e-9 * width
        least = sum(left + tiny < value < right - tiny for value in finite)
        most = sum(left - tiny < value < right + tiny for value in finite)
        expect(least <= count <= most, f"{title}: bin {index}")


def cells(points):
    """Cells a side, axes, counts, and lowest seeds of a heat map."""
    side = min(24, max(8, int(math.sqrt(len(points) / 4))))
    axes = []
    for values in ([point[0] for point in points], [point[1] for point in points]):
        low, high = min(values), max(values)
        whole = all(value == int(value) for value in values)
        width = math.ceil((high - low + 1) / side) if whole else (high - low) / side
        axes.append((low, width))
    counts = [[0] * side for _ in range(side)]
    seeds = [[None] * side for _ in range(side)]
    for x, y, seed in points:
        column, row = (
            min(side - 1, int((value - low) / width)) if width else 0
            for value, (low, width) in zip((x, y), axes)
        )
        counts[row][column] += 1
        seeds[row][column] = seed if seeds[row][column] is None else min(seed, seeds[row][column])
    return side, axes, counts, seeds


def points(x, y, seeds):
    """The rows in which both figures are finite."""
    return [
        (left, right, seed)
        for left, right, seed in zip(x, y, seeds)
        if left is not None and right is not None and math.isfinite(left) and math.isfinite(right)
    ]


def worth(x, y, seeds):
    """How much a pair of figures shows: entropy of the cells, times one less the correlation."""
    chosen = points(x, y, seeds)
    side, _, counts, _ = cells(chosen)
    shares = [count / len(chosen) for row in counts for count in row if count]
    entropy = -sum(share * math.log2(share) for share in shares) / math.log2(side * side)
    if len({p[0] for p in chosen}) == 1 or len({p[1] for p in chosen}) == 1:
        return entropy, None
    correlation = spearmanr([p[0] for p in chosen], [p[1] for p in chosen]).statistic
    return entropy, correlation


def automatic(limit, columns, seeds, figures):
    """The pairs that `auto` has to choose."""
    names = [
        figure["name"]
        for figure in figures
        if figure["n"]
        and number(figure["p95"]["value"]) > number(figure["p5"]["value"])
        and number(figure["p95"]["value"]) - number(figure["p5"]["value"])
        >= 0.05 * abs(number(figure["p50"]["value"]))
    ]
    ranked = []
    for x, y in itertools.combinations(names, 2):
        entropy, correlation = worth(columns[x], columns[y], seeds)
        if correlation is not None:
            ranked.append((-round(entropy * (1 - abs(correlation)), 12), x, y))
    chosen, used = [], set()
    for _, x, y in sorted(ranked):
        if len(chosen) < limit and not used & {x, y}:
            chosen.append((x, y))
            used |= {x, y}
    return chosen


def check_heat(title, heat, columns, seeds):
    """A heat map."""
    chosen = points(columns[heat["x"]], columns[heat["y"]], seeds)
    _, axes, counts, lowest = cells(chosen)
    for (low, width), axis in zip(axes, "xy"):
        expect(close(heat[f"{axis}From"], low), f"{title}: from")
        expect(close(heat[f"{axis}Width"], width), f"{title}: width")
    expect(heat["counts"] == counts, f"{title}: counts")
    expect(heat["seeds"] == lowest, f"{title}: seeds")
    entropy, correlation = worth(columns[heat["x"]], columns[heat["y"]], seeds)
    expect(close(heat["entropy"], entropy), f"{title}: entropy")
    expect(close(heat["spearman"], correlation), f"{title}: rank correlation {correlation}")


def check_effects(document, columns, variants):
    """Medians and shares of variance, setting by setting."""
    settings = [variant["settings"] for variant in document["variants"]]
    wanted = [(key, name) for key in settings[0] for name in columns]
    found = [(effect["setting"], effect["figure"]) for effect in document["effects"]]
    expect(found == wanted, f"effects of {found[:3]} …, not {wanted[:3]} …")
    for effect in document["effects"]:
        title = f"effect of {effect['setting']} on {effect['figure']}"
        groups = {}
        for value, variant in zip(columns[effect["figure"]], variants):
            group = groups.setdefault(json.dumps(settings[variant][effect["setting"]]), [])
            group += [] if value is None else [value]
        for median in effect["medians"]:
            group = sorted(groups.get(json.dumps(median["value"]), []))
            value = group[-(-len(group) // 2) - 1] if group else None
            expect(number(median["median"]) == value, f"{title}: median {median} is not {value}")
        every = [value for group in groups.values() for value in group]
        if not every or not all(math.isfinite(value) for value in every):
            expect(effect["eta2"] is None, f"{title}: share of undefined variance")
            continue
        mean = numpy.mean(every)
        total = sum((value - mean) ** 2 for value in every) if len(set(every)) > 1 else 0
        filled = [group for group in groups.values() if group]
        between = sum(len(group) * (numpy.mean(group) - mean) ** 2 for group in filled)
        expect(close(effect["eta2"], between / total if total else 0), f"{title}: share")


def check_outliers(document, columns, seeds, variants):
    """What is outside of bands, or far from the middle half."""
    bands = {}
    for band in document["bands"]:
        bands.setdefault(band["figure"], []).append(band)
    wanted = []
    for figure in document["figures"]:
        name = figure["name"]
        if figure["n"] == 0:
            continue
        low, high = (number(figure[key]["value"]) for key in ("p25", "p75"))
        room = 3 * (high - low)
        for value, seed, variant in zip(columns[name], seeds, variants):
            if value is None:
                continue
            if name in bands:
                own = [b for b in bands[name] if b.get("variant", variant) == variant]
                outside = any(not number(b["from"]) <= value <= number(b["to"]) for b in own)
            else:
                outside = math.isfinite(room) and not low - room <= value <= high + room
            if outside:
                wanted.append((name, seed, variant, value))
    found = [
        (o["figure"], o["seed"], o["variant"], number(o["value"])) for o in document["outliers"]
    ]
    expect(found == wanted, f"{len(found)} outliers, not {len(wanted)}")
    for outlier in document["outliers"]:
        expect(f"--seed {outlier['seed']}" in outlier["command"], f"command of {outlier}")


def check(document, path):
    """All numbers of a document."""
    names, table = rows(path)
    seeds, variants = [row[0] for row in table], [row[1] for row in table]
    columns = {name: [row[2][index] for row in table] for index, name in enumerate(names)}
    expect([figure["name"] for figure in document["figures"]] == names, "names of figures")
    for figure in document["figures"]:
        column = columns[figure["name"]]
        check_figure(figure["name"], figure, column, seeds)
        expect([number(value) for value in figure["values"]] == column, f"{figure['name']}: values")
    wanted = []
    for pair in document["pairs"]:
        wanted += (
            automatic(pair, columns, seeds, document["figures"])
            if isinstance(pair, int)
            else [tuple(pair)]
        )
    found = [(heat["x"], heat["y"]) for heat in document["heat"]]
    expect(found == wanted, f"heat maps of {found}, not {wanted}")
    for heat in document["heat"]:
        check_heat(f"{heat['x']} by {heat['y']}", heat, columns, seeds)
    check_effects(document, columns, variants)
    check_outliers(document, columns, seeds, variants)


def check_against(document, other, path, other_path):
    """Distances between two surveys."""
    names, table = rows(path)
    others, other_table = rows(other_path)
    shared = [name for name in names if name in others]
    expect([entry["figure"] for entry in document["against"]] == shared, "compared figures")
    for entry in document["against"]:
        left, right = (
            [row[2][own.index(entry["figure"])] for row in lines]
            for own, lines in ((names, table), (others, other_table))
        )
        left, right = ([value for value in side if value is not None] for side in (left, right))
        distance = ks_2samp(left, right).statistic if left and right else None
        expect(close(entry["ks"], distance), f"{entry['figure']}: distance is not {distance}")
    expect(other["schema"] == "warpwright.survey", "schema")


def run(program, folder, words, statuses=(0,)):
    """What a survey prints."""
    done = subprocess.run(
        [program, *words], cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode not in statuses:
        sys.exit(f"warpwright {' '.join(words)}: {done.returncode}: {done.stderr}")
    return done.stdout


def cases(first):
    """Surveys, each with what `survey` takes."""
    return [
        ["--seeds", f"{first}..{first + 9}", "--heat", "auto"],
        [
            "--seeds",
            f"{first}..{first + 4}",
            "--vary=graph.maxWarps=5,6",
            "--vary=graph.oneWayPercent=2..10:8",
            "--figure=links",
            "--figure=hops(2,capital) as way",
            "--figure=none+1 as nothing",
            "--figure=bridges<4 as few",
            "--figure=1/(bridges-3) as pole",
            "--figure=clustering*0.001",
            "--figure=line(1,9)*100000",
            "--heat=links,way",
            "--heat=auto:2",
            "--heat=clustering,sinks",
        ],
        [
            "--seeds",
            f"{first}..{first + 8}",
            "--figure=links,share,bridges",
            "--band=links in 500..560",
            "--band=share in 80 %..1",
            "--heat=auto:1",
        ],
        ["--seeds", f"{first}..{first + 4}", "--where=bridges > 4", "--vary=stage.warps=0..1"],
    ]


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) == 3 else 2102
    with tempfile.TemporaryDirectory() as folder:
        earlier = None
        for index, words in enumerate(cases(seed)):
            name = f"{index}.csv"
            text = run(program, folder, ["survey", *words, "-q", "--csv", name, "--json"], (0, 1))
            with open(os.path.join(folder, f"{index}.json"), "w", encoding="utf-8") as file:
                file.write(text)
            before = len(FAULTS)
            document = json.loads(text)
            check(document, os.path.join(folder, name))
            FAULTS[before:] = [f"survey {' '.join(words)}: {fault}" for fault in FAULTS[before:]]
            if index == 2:
                earlier = text
                check_parts(program, folder, words, text)
        check_comparison(program, folder, seed, earlier)
    print("\n".join(FAULTS[:20]))
    print(f"survey: seed {seed}, {next(COUNT)} comparisons, {len(FAULTS)} faults")
    sys.exit(1 if FAULTS else 0)


def check_comparison(program, folder, first, text):
    """Two surveys beside each other, and statuses."""
    words = ["survey", "--seeds", f"{first + 2}..{first + 5}", "--against=2.json", "-q"]
    options = ["--show=bridges,links,sinks", "--csv=other.csv", "--json", "--tolerance=0"]
    document = json.loads(run(program, folder, [*words, *options], (1,)))
    paths = [os.path.join(folder, name) for name in ("other.csv", "2.csv")]
    check_against(document, json.loads(text), *paths)
    run(program, folder, [*words, "--figure=links", "--tolerance=1"])


def check_parts(program, folder, words, text):
    """Shards, streams, threads, and interruptions give what one run gives."""
    for form in ("--json", "--ndjson"):
        whole = run(program, folder, ["survey", *words, "-q", form, "--threads=2"], (0, 1))
        parts = []
        for part in range(3):
            parts.append(f"part{part}{form}")
            with open(os.path.join(folder, parts[-1]), "w", encoding="utf-8") as file:
                shard = ["survey", *words, "-q", form, f"--shard={part}/3"]
                file.write(run(program, folder, shard, (0, 1)))
        joined = run(program, folder, ["merge", parts[2], parts[0], parts[1]], (0, 1))
        expect(joined == whole, f"merged shards differ ({form})")
        for files in (parts[1:], [*parts, parts[1]]):
            run(program, folder, ["merge", *files], (65,))
        listed = run(program, folder, ["merge", parts[1], "--list-missing"], (1,))
        expect(listed == "0,2\n", f"missing shards are listed as {listed}")
        if form == "--json":
            expect(whole == text, "two threads differ from one")
    state = ["survey", *words, "-q", "--json", "--state=s.state", "--budget=4"]
    prints = [run(program, folder, state, (0, 1, 75)) for _ in range(3)]
    expect(prints == ["", "", text], "a survey that goes on differs from one run")


if __name__ == "__main__":
    main()
