#!/usr/bin/env python3
"""Our graph kernels beside NetworkX, igraph, NetworKit, rustworkx, SciPy and scikit-network.

    make benchmark-peers                         # or, with choices:
    python3 Tests/Benchmarks/peers.py --graphs nexus,20k --tasks distances,betweenness

Installs the libraries into a throw-away environment under Tests/Benchmarks/.build (network needed
once), draws the maps with our own command, and runs every task of every library in a process of its
own, ours in turn with theirs. Prints CPU time (smallest of the repetitions, all threads together),
memory on top of the edge list, the ratio to the fastest peer, and whether the answers agree.
A table of all rows with a goal ends it: our CPU time in that of the fastest peer, and with several
threads our elapsed time in the CPU time of the peer. For communities, peers count whose modularity
is within 0.002 of ours, or higher.
The measured call does not include reading the edges, nor, but for `build`, making the graph. Before
each repetition both sides write through 8 MB of other memory: the second of a thousand runs on the
same small graph would find everything in the nearest cache and every branch foreseen.
"""

import argparse
import importlib
import json
import os
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
HOUSE = os.path.dirname(os.path.dirname(HERE))
BUILD = os.path.join(HERE, ".build")
PACKAGES = [
    "numpy",
    "networkx",
    "python-igraph",
    "networkit",
    "rustworkx",
    "scipy",
    "scikit-network",
]
LIBRARIES = ["networkx", "igraph", "networkit", "rustworkx", "scipy", "sknetwork"]

# name: arguments of `warpwright generate`, tasks, seconds that one peer may take
LINEAR = [
    "build",
    "scc",
    "blocks",
    "bfs",
    "components",
    "dominators",
    "kcore",
    "pagerank",
    "communities",
]
GRAPHS = {
    "nexus": (["central-nexus"], [*LINEAR, "distances", "closeness", "betweenness"], 60),
    "20k": (["sandbox", "--sectors", "20000"], ["distances", "diameter", "betweenness"], 600),
    "100k": (["sandbox", "--sectors", "100000"], ["sampled"], 120),
    "1m": (["sandbox", "--sectors", "1000000"], [*LINEAR, "diameter"], 120),
}
# The most that our time may be of the fastest peer's: small map, large map.
TARGETS = {
    "build": (0.4, 0.4),
    "scc": (0.3, 0.3),
    "blocks": (0.06, 0.2),
    "bfs": (0.2, 0.6),
    "components": (0.2, 0.8),
    "dominators": (0.4, 0.35),
    "kcore": (0.4, 0.8),
    "pagerank": (0.5, 0.5),
    "distances": (0.04, 0.05),
    "diameter": (None, 1.0),
    "betweenness": (0.7, 0.15),
    "sampled": (None, 0.8),
    "communities": (0.5, 0.5),
}
# Our task: the row of the plain C program's output.
YARDSTICK = {
    "build": "build",
    "scc": "scc",
    "blocks": "artic+bridges+blocks",
    "bfs": "bfs",
    "components": "cc",
    "dominators": "dom",
    "kcore": "kcore",
    "pagerank": "pagerank",
    "distances": "apsp",
    "betweenness": "betw",
    "sampled": "betw_sample",
}
UNDIRECTED = {"blocks", "components", "kcore", "communities", "diameter"}


# ---------------------------------------------------------------------- one task of one peer
def worker(library, task, path, threads, budget, samples):
    for name in ("OMP", "OPENBLAS", "MKL", "RAYON"):
        os.environ[name + "_NUM_THREADS"] = str(threads)
    import numpy as np

    lib = importlib.import_module(library)
    if library == "networkit":
        lib.setNumberOfThreads(threads)
    edges = np.fromfile(path, dtype="<u4").reshape(-1, 2).astype(np.int64)
    count = int(edges.max()) + 1
    directed = task.split(":")[0] not in UNDIRECTED
    if not directed:
        low, high = edges.min(axis=1), edges.max(axis=1)
        key = np.unique(low * count + high)
        edges = np.column_stack([key // count, key % count])
    chosen = [i * count // samples for i in range(samples)]

    def modularity(labels):
        labels = np.unique(np.asarray(labels), return_inverse=True)[1]
        ends = np.bincount(labels[edges].ravel())
        inside = (labels[edges[:, 0]] == labels[edges[:, 1]]).sum()
        return {
            "modularity": inside / len(edges) - ((ends / (2 * len(edges))) ** 2).sum(),
            "groups": len(ends),
        }

    def labels_of(groups):
        labels = np.zeros(count, int)
        for number, group in enumerate(groups):
            labels[list(group)] = number
        return labels

    def sizes(values):
        return {"count": len(values), "largest": int(max(values))}

    def hops(values):
        values = np.asarray(values, float)
        values = values[np.isfinite(values) & (values >= 0) & (values < 1e18)]
        return {"reached": len(values), "sum": int(values.sum())}

    def all_hops(table):
        table = np.asarray(table, float)
        values = table[np.isfinite(table) & (table > 0) & (table < 1e18)]
        return {"diameter": int(values.max()), "mean": float(values.mean())}

    def ranks(values):
        return {"squares": float((np.asarray(values, float) ** 2).sum())}

    def scores(values):
        values = np.asarray(values, float)
        return {"sum": float(values.sum()), "largest": float(values.max())}

    def cores(values):
        return {"largest": int(max(values)), "sum": int(sum(values))}

    def tree(pairs):
        return {"reached": len(pairs) + 1, "sum": int(sum(above for _, above in pairs))}

    def matrix(kind=np.int8):
        scipy_sparse = importlib.import_module("scipy.sparse")
        return scipy_sparse.csr_matrix(
            (np.ones(len(edges), kind), (edges[:, 0], edges[:, 1])), shape=(count, count)
        )

    def dicts(d):
        return [d[i] for i in range(count)]

    if library == "networkx":

        def build():
            g = (lib.DiGraph if directed else lib.Graph)()
            g.add_nodes_from(range(count))
            g.add_edges_from(edges.tolist())
            return g

        tasks = {
            "scc": (lambda g: [len(c) for c in lib.strongly_connected_components(g)], sizes),
            "components": (lambda g: [len(c) for c in lib.connected_components(g)], sizes),
            "blocks": (
                lambda g: (
                    set(lib.articulation_points(g)),
                    list(lib.bridges(g)),
                    list(lib.biconnected_components(g)),
                ),
                lambda r: dict(zip(("articulation", "bridges", "blocks"), map(len, r))),
            ),
            "bfs": (
                lambda g: lib.single_source_shortest_path_length(g, 0),
                lambda r: hops(list(r.values())),
            ),
            "dominators": (
                lambda g: lib.immediate_dominators(g, 0),
                lambda r: tree([(k, v) for k, v in r.items() if k != 0 and v is not None]),
            ),
            "kcore": (lib.core_number, lambda r: cores(r.values())),
            "pagerank": (lambda g: lib.pagerank(g, tol=1e-9 / count), lambda r: ranks(dicts(r))),
            "closeness": (lib.harmonic_centrality, lambda r: {"harmonic": sum(r.values())}),
            "betweenness": (
                lambda g: lib.betweenness_centrality(g, normalized=False),
                lambda r: scores(dicts(r)),
            ),
            "communities": (
                lambda g: lib.community.louvain_communities(g, seed=1),
                lambda r: modularity(labels_of(r)),
            ),
        }
    elif library == "igraph":

        def build():
            return lib.Graph(n=count, edges=edges, directed=directed)

        def summary(r):
            bins = [(int(low), n) for low, _, n in r.bins()]
            total = sum(n for _, n in bins)
            return {
                "diameter": max(d for d, n in bins if n),
                "mean": sum(d * n for d, n in bins) / total,
            }

        tasks = {
            "scc": (lambda g: g.connected_components(mode="strong").sizes(), sizes),
            "components": (lambda g: g.connected_components(mode="weak").sizes(), sizes),
            "blocks": (
                lambda g: (g.articulation_points(), g.bridges(), g.biconnected_components()),
                lambda r: dict(zip(("articulation", "bridges", "blocks"), map(len, r))),
            ),
            "bfs": (lambda g: g.distances(source=0, mode="out")[0], hops),
            "dominators": (
                lambda g: g.dominator(0, mode="out"),
                lambda r: tree([(i, int(v)) for i, v in enumerate(r) if v == v and v >= 0]),
            ),
            "kcore": (lambda g: g.coreness(), cores),
            "pagerank": (lambda g: g.pagerank(), ranks),
            "distances": (lambda g: g.path_length_hist(directed=True), summary),
            "diameter": (lambda g: g.diameter(), lambda r: {"diameter": r}),
            "closeness": (
                lambda g: g.harmonic_centrality(mode="out", normalized=False),
                lambda r: {"harmonic": sum(r)},
            ),
            "betweenness": (lambda g: g.betweenness(directed=True), scores),
            "sampled": (lambda g: g.betweenness(directed=True, sources=chosen), scores),
            "communities": (
                lambda g: g.community_leiden(
                    objective_function="modularity", n_iterations=2
                ).membership,
                modularity,
            ),
            "communities:louvain": (lambda g: g.community_multilevel().membership, modularity),
        }
    elif library == "networkit":

        def build():
            pair = (edges[:, 0].astype(np.uint64), edges[:, 1].astype(np.uint64))
            return lib.GraphFromCoo((np.ones(len(edges)), pair), n=count, directed=directed)

        def run(algorithm):
            return algorithm.run()

        tasks = {
            "scc": (
                lambda g: list(
                    run(lib.components.StronglyConnectedComponents(g)).getComponentSizes().values()
                ),
                sizes,
            ),
            "components": (
                lambda g: list(
                    run(lib.components.ConnectedComponents(g)).getComponentSizes().values()
                ),
                sizes,
            ),
            "blocks": (
                lambda g: run(lib.components.BiconnectedComponents(g)).getComponentSizes(),
                lambda r: {"blocks": len(r)},
            ),
            "bfs": (lambda g: run(lib.distance.BFS(g, 0, False)).getDistances(asarray=True), hops),
            "kcore": (
                lambda g: [int(x) for x in run(lib.centrality.CoreDecomposition(g)).scores()],
                cores,
            ),
            "pagerank": (lambda g: run(lib.centrality.PageRank(g, tol=1e-9)).scores(), ranks),
            "distances": (lambda g: run(lib.distance.APSP(g)).getDistances(asarray=True), all_hops),
            # It knows undirected connected graphs alone.
            "diameter": (
                lambda g: run(
                    lib.distance.Diameter(
                        lib.components.ConnectedComponents.extractLargestConnectedComponent(
                            g, True
                        ),
                        lib.distance.DiameterAlgo.EXACT,
                    )
                ).getDiameter()[0],
                lambda r: {"diameter": r},
            ),
            "betweenness": (lambda g: run(lib.centrality.Betweenness(g)).scores(), scores),
            "communities": (
                lambda g: run(lib.community.PLM(g)).getPartition().getVector(),
                modularity,
            ),
            "communities:leiden": (
                lambda g: run(lib.community.ParallelLeiden(g)).getPartition().getVector(),
                modularity,
            ),
        }
    elif library == "rustworkx":

        def build():
            g = lib.PyDiGraph() if directed else lib.PyGraph()
            g.add_nodes_from(range(count))
            g.extend_from_edge_list([tuple(e) for e in edges.tolist()])
            return g

        serial = 10**9 if threads == 1 else 50
        tasks = {
            "scc": (lambda g: [len(c) for c in lib.strongly_connected_components(g)], sizes),
            "components": (lambda g: [len(c) for c in lib.connected_components(g)], sizes),
            "blocks": (
                lambda g: (
                    lib.articulation_points(g),
                    lib.bridges(g),
                    set(lib.biconnected_components(g).values()),
                ),
                lambda r: dict(zip(("articulation", "bridges", "blocks"), map(len, r))),
            ),
            "dominators": (
                lambda g: lib.immediate_dominators(g, 0),
                lambda r: tree([(k, v) for k, v in r.items() if k != 0]),
            ),
            "kcore": (lib.core_number, lambda r: cores(r.values())),
            "pagerank": (lambda g: lib.pagerank(g, tol=1e-9), lambda r: ranks(dicts(r))),
            "betweenness": (
                lambda g: lib.digraph_betweenness_centrality(
                    g, normalized=False, parallel_threshold=serial
                ),
                lambda r: scores(dicts(r)),
            ),
        }
    elif library == "scipy":
        graphs = importlib.import_module("scipy.sparse.csgraph")
        build = matrix

        def parts(r):
            return sizes(np.bincount(r[1]))

        def power(g):
            degree = np.asarray(g.sum(axis=1)).ravel().astype(float)
            step = importlib.import_module("scipy.sparse").diags(1 / np.maximum(degree, 1)) @ g
            step = step.T.tocsr()
            x = np.full(count, 1 / count)
            for _ in range(200):
                y = 0.85 * (step @ x + x[degree == 0].sum() / count) + 0.15 / count
                change = np.abs(y - x).sum()
                x = y
                if change < 1e-9:
                    break
            return x

        tasks = {
            "scc": (
                lambda g: graphs.connected_components(g, directed=True, connection="strong"),
                parts,
            ),
            "components": (lambda g: graphs.connected_components(g, directed=False), parts),
            "bfs": (lambda g: graphs.breadth_first_order(g, 0), lambda r: {"reached": len(r[0])}),
            "pagerank": (power, ranks),
            "distances": (lambda g: graphs.shortest_path(g, method="D", unweighted=True), all_hops),
        }
    else:

        def build():
            g = matrix(float)
            return g if directed else (g + g.T).tocsr()

        def module(name):
            return importlib.import_module("sknetwork." + name)

        def own_ranks(values):
            # scikit-network treats nodes without exits in its own way: each of them restarts
            # 1/0.15 times as often as others, and all ranks are scaled to make up for the loss.
            # The other libraries and ours connect them to every node, the common definition of
            # PageRank. With two such nodes in 5,000 the sum of the differences is 0.0007 at any
            # tolerance. So its answer is compared with the ranks by its own rule, and ours only
            # with those of the other libraries.
            g = build()
            degree = np.asarray(g.sum(axis=1)).ravel()
            step = (
                0.85 * importlib.import_module("scipy.sparse").diags(1 / np.maximum(degree, 1)) @ g
            )
            restart = np.where(degree > 0, 0.15, 1) / count
            x = restart / restart.sum()
            for _ in range(300):
                x = step.T @ x + restart
                x /= x.sum()
            return {
                "own rule squares": float((values**2).sum()),
                "off by": float(np.abs(values - x).sum()),
            }

        tasks = {
            "scc": (
                lambda g: module("topology").get_connected_components(g, connection="strong"),
                lambda r: sizes(np.bincount(r)),
            ),
            "bfs": (lambda g: module("path").get_distances(g, 0), hops),
            "pagerank": (
                lambda g: module("ranking")
                .PageRank(solver="piteration", n_iter=200, tol=1e-9)
                .fit_predict(g),
                own_ranks,
            ),
            "communities": (
                lambda g: module("clustering").Louvain(random_state=1).fit_predict(g),
                modularity,
            ),
            "communities:leiden": (
                lambda g: module("clustering").Leiden(random_state=1).fit_predict(g),
                modularity,
            ),
        }

    if task != "build" and task not in tasks:
        print(json.dumps({"none": True}))
        return

    def memory(field):
        """Megabytes of a field of the process's status."""
        return next(
            int(line.split()[1]) / 1024
            for line in open("/proc/self/status")
            if line.startswith(field)
        )

    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")  # the peak is reset: reading the edges does not count
    before = memory("VmRSS")
    if task == "build":
        call, figures = build, lambda _: {"edges": len(edges)}
    else:
        graph = build()
        function, figures = tasks[task]

        def call():
            return function(graph)

    best, wall, spent, rounds, answer = float("inf"), float("inf"), 0.0, 0, None
    other = np.zeros(2**20)
    while rounds == 0 or (spent < budget and rounds < 50):
        answer = None
        other += 1
        clock, start = time.process_time(), time.perf_counter()
        answer = call()
        best = min(best, time.process_time() - clock)
        wall = min(wall, time.perf_counter() - start)
        spent += time.perf_counter() - start
        rounds += 1
    peak = memory("VmHWM")
    print(
        json.dumps(
            {"cpu": best, "wall": wall, "mb": max(0, peak - before), "check": figures(answer)}
        )
    )


# ---------------------------------------------------------------------- all of them
def agree(ours, theirs):
    """Whether the figures that two answers share are equal; None if they share none."""
    if not any(name in ours for name in theirs):
        return None
    for name, value in theirs.items():
        if name in ours and abs(ours[name] - value) > 1e-6 * max(1e-9, abs(value)):
            return False
    return True


def ask(command, limit):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit)
        return json.loads(done.stdout.strip().splitlines()[-1])
    except subprocess.TimeoutExpired:
        return {"error": f"over {limit} s"}
    except (ValueError, IndexError):
        return {"error": (done.stderr.strip().splitlines() or ["no answer"])[-1][:60]}


def smallest(old, new):
    if old is None or "cpu" not in old:
        return new
    if "cpu" in new:
        for name in ("cpu", "wall"):
            new[name] = min(old[name], new[name])
        return new
    return old


def tools():
    """The Python with the peers, our two programs, and the folder of maps."""
    python = os.path.join(BUILD, "peers", "bin", "python")
    if (
        not os.path.exists(python)
        or subprocess.run(
            [python, "-c", "import " + ", ".join(LIBRARIES)], capture_output=True
        ).returncode
    ):
        print(
            "installing the other libraries into",
            os.path.dirname(os.path.dirname(python)),
            file=sys.stderr,
        )
        subprocess.run(
            [sys.executable, "-m", "venv", "--clear", os.path.join(BUILD, "peers")], check=True
        )
        subprocess.run(
            [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *PACKAGES],
            check=True,
        )
    for folder, product in ((HOUSE, "warpwright"), (HERE, "benchmarks")):
        subprocess.run(
            ["swift", "build", "-c", "release", "--product", product],
            cwd=folder,
            check=True,
            stdout=sys.stderr,
        )
    return (
        python,
        os.path.join(HOUSE, ".build/release/warpwright"),
        os.path.join(HERE, ".build/release/benchmarks"),
    )


def edges_of(name, arguments, program):
    """Files with the map's edges, numbered from 0: pairs of numbers, and text for the C program."""
    folder = os.path.join(BUILD, "maps")
    os.makedirs(folder, exist_ok=True)
    binary, text = os.path.join(folder, name + ".u32"), os.path.join(folder, name + ".txt")
    lines = subprocess.run(
        [program, "generate", *arguments, "--seed", "1", "-T", "edges", "-o", "-"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\n")
    pairs = [line.split()[:2] for line in lines if line and line[0].isdigit()]
    pairs = [pair for pair in pairs if len(pair) == 2]  # a node without edges has a line of its own
    numbers = [int(number) - 1 for pair in pairs for number in pair]
    import array

    with open(binary, "wb") as file:
        array.array("I", numbers).tofile(file)
    with open(text, "w") as file:
        file.writelines(f"{numbers[i]} {numbers[i + 1]}\n" for i in range(0, len(numbers), 2))
    return binary, text


def yardstick(source, text, heavy):
    """Seconds by task of the plain C program, if it is there."""
    program = os.path.join(BUILD, "yardstick")
    if not source or not os.path.exists(source):
        return {}
    subprocess.run(["cc", "-O3", "-march=native", "-o", program, source, "-lm"], check=True)
    rows = subprocess.run(
        [program, "graph", text] + (["heavy"] if heavy else []), capture_output=True, text=True
    ).stdout
    cells = [row.split("\t") for row in rows.splitlines()]
    return {row[0]: float(row[7]) for row in cells if len(row) > 7}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--graphs", default="nexus,20k,100k,1m")
    parser.add_argument("--tasks", default="", help="default: all that make sense on a graph")
    parser.add_argument("--libraries", default=",".join(LIBRARIES))
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument(
        "--rounds", type=int, default=2, help="how often ours and theirs take turns"
    )
    parser.add_argument("--budget", type=float, default=1.0, help="seconds of repetitions per turn")
    parser.add_argument("--samples", type=int, default=256)
    parser.add_argument(
        "--yardstick", default="", help="C source of a program to compare with as well"
    )
    options = parser.parse_args()
    python, program, kernels = tools()
    print(
        f"{'map':6} {'task':12} {'ours ms':>10} {'MB':>5}   {'fastest peer':22} {'ms':>10} "
        f"{'MB':>5} {'ratio':>7} {'target':>6} {'C ratio':>7}"
    )
    found = []
    for name in options.graphs.split(","):
        arguments, tasks, limit = GRAPHS[name]
        binary, text = edges_of(name, arguments, program)
        reference = {}
        for _ in range(options.rounds):
            for row, value in yardstick(options.yardstick, text, name != "1m").items():
                reference[row] = min(value, reference.get(row, value))
        for task in tasks:
            if options.tasks and task not in options.tasks.split(","):
                continue
            row = report(name, task, options, python, kernels, binary, limit, reference)
            if row:
                found.append(row)
    print(f"\n{'map':6} {'task':12} {'goal':>6} {'found':>7}  of")
    for name, task, goal, ratio, peer in found:
        verdict = "" if ratio <= goal else f"  missed by {100 * (ratio / goal - 1):.0f} %"
        print(f"{name:6} {task:12} {goal:6} {ratio:7.3f}  {peer}{verdict}")


def report(name, task, options, python, kernels, binary, limit, reference):
    ours, peers = None, {}
    variants = [
        (library, task + variant)
        for library in options.libraries.split(",")
        for variant in ([""] if task != "communities" else ["", ":louvain", ":leiden"])
    ]
    settings = [str(options.threads), str(options.budget), str(options.samples)]
    for _turn in range(options.rounds):
        ours = smallest(ours, ask([kernels, "peer", binary, task, *settings], 600))
        for library, variant in variants:
            key = library + variant[len(task) :]
            if "cpu" in peers.get(key, {"cpu": 0}):
                peers[key] = smallest(
                    peers.get(key),
                    ask([python, __file__, "--worker", library, variant, binary, *settings], limit),
                )
    known = {key: value for key, value in peers.items() if "cpu" in value}
    best = min(known, key=lambda key: known[key]["cpu"], default=None)
    line = f"{name:6} {task:12} {1e3 * ours['cpu']:10.3f} {ours['mb']:5.0f}   "
    if best:
        ratio = ours["cpu"] / known[best]["cpu"]
        target = TARGETS.get(task, (None, None))[0 if name == "nexus" else 1]
        line += f"{best:22} {1e3 * known[best]['cpu']:10.3f} {known[best]['mb']:5.0f} "
        line += f"{ratio:7.3f} {target or '':>6} "
    row = YARDSTICK.get(task)
    if row in reference:
        line += f"{ours['cpu'] / reference[row]:7.2f}"
    print(line)

    def figures(check):
        return " ".join(f"{key}={value:.9g}" for key, value in check.items())

    print(f"{'':20}ours: {figures(ours['check'])}, wall {1e3 * ours['wall']:.1f} ms")
    for key, value in sorted(peers.items(), key=lambda item: item[1].get("cpu", 1e9)):
        if "cpu" in value:
            verdict = {True: "same", False: "DIFFERS", None: "(solves another equation)"}[
                agree(ours["check"], value["check"])
            ]
            verdict = "" if task == "communities" else verdict
            print(f"{'':20}{key}: {1e3 * value['cpu']:.3f} ms, {figures(value['check'])} {verdict}")
        elif "error" in value:
            print(f"{'':20}{key}: {value['error']}")
    sys.stdout.flush()
    goal = TARGETS.get(task, (None, None))[0 if name == "nexus" else 1]
    if task == "communities":
        least = ours["check"]["modularity"] - 0.002
        known = {key: v for key, v in known.items() if v["check"]["modularity"] >= least}
    if not goal or not known:
        return None
    best = min(known, key=lambda key: known[key]["cpu"])
    if options.threads > 1:
        return name, task, goal, ours["wall"] / known[best]["cpu"], best
    return name, task, goal, ours["cpu"] / known[best]["cpu"], best


if __name__ == "__main__":
    if len(sys.argv) == 8 and sys.argv[1] == "--worker":
        worker(
            sys.argv[2],
            sys.argv[3],
            sys.argv[4],
            int(sys.argv[5]),
            float(sys.argv[6]),
            int(sys.argv[7]),
        )
    else:
        main()
