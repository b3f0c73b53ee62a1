#!/usr/bin/env python3
"""Change single lines of detectors, rules and graph kernels, and see whether a test notices.

Usage: Tests/Mutants/lines.py [--count N] [--seed S] [--modules NAME,...] [--scratch FOLDER]

A copy of the package gets all mutants at once: comparisons that are flipped or moved by one, other
operators, exchanged operands, constants that are one off, statements that are left out. Which of
them is in effect the environment says, so that one build serves all. Each then runs the tests of
its module, and those of detectors and rules also meet the ways in which rules.py breaks galaxies.

`survivors.txt` holds those that no test notices, each with the reason why it changes nothing that
is promised, or that it is not known; one that is not listed there ends this test with status 1.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
KNOWN = HERE / "survivors.txt"
# Modules with the folders that are changed, and the tests that are to notice.
MODULES = {
    "GraphKit": (["GraphKit"], "GraphKitTests"),
    "GalaxyAnalysis": (["GalaxyAnalysis/Formations"], "GalaxyAnalysisTests"),
    "GalaxyRules": (["GalaxyRules/Rules"], "GalaxyRulesTests"),
}
# Rules need files that break them: what the tests do not notice, this judge may. Of detectors it
# tries the invariants of graphs; of a rule, those of its file.
RULES, WAYS = HERE / "rules.py", HERE / "rules.txt"
JUDGED = {
    "GalaxyAnalysis": re.compile(r"\bINV-[0-9]+\b"),
    "GalaxyRules": re.compile(r"\b(?:ENT|INV)-[0-9]+\b"),
}
SWITCH = """import Platform

@usableFromInline let activeMutant = getenv("MUTANT").flatMap { Int(String(cString: $0)) } ?? 0

@usableFromInline @inline(never) func mutant(_ number: Int) -> Bool { activeMutant == number }
"""
OPERATORS = {
    " < ": [" <= ", " >= "],
    " <= ": [" < ", " > "],
    " > ": [" >= ", " <= "],
    " >= ": [" > ", " < "],
    " == ": [" != "],
    " != ": [" == "],
    " && ": [" || "],
    " || ": [" && "],
    " + ": [" - "],
    " - ": [" + "],
    " * ": [" + "],
}
OPERAND = r"[A-Za-z_][\w.]*(?:\[[\w. +-]+\])?|\d+"
SWAPPED = re.compile(
    rf"(?<![\w.)\]] )(?<![\w.])({OPERAND}) (-|<|<=|>|>=|/) ({OPERAND})(?![\w.(\[])"
)
CONDITION = re.compile(r"^(\s*(?:\} else )?(?:if|while) )(.+)( \{)$")
GUARD = re.compile(r"^(\s*guard )(.+?)( else \{.*)$")
VALUE = re.compile(
    r"^(\s*(?:return|(?:let|var) \w+(?:: [\w\[\]<>?. ]+)? =|[\w.\[\]]+ [-+*|&]?=) )(.+)()$"
)
CALL = re.compile(
    r"^(\s+)([a-z][\w.]*\.(?:append|insert|remove|removeLast|formUnion|set|push|swapAt)\(.*\))$"
)
ASSIGNMENT = re.compile(r"^(\s+)((?!self\.)[a-z][\w.]*(?:\[[^=]+\])? (?:[-+*|&]?=) .+)$")


def is_whole(text):
    """Whether brackets are closed, and nothing is left open at the end."""
    depth = 0
    for character in text:
        depth += (character in "([{") - (character in ")]}")
        if depth < 0:
            return False
    return depth == 0 and not re.search(r"([-+*/<>=&|?:,(\[{.]|\bin)$", text.rstrip())


def is_simple(condition):
    """Whether a condition is one expression."""
    if re.search(r"\b(let|var|case|try|await|as|in)\b|#", condition) or not is_whole(condition):
        return False
    depth = 0
    for character in condition:
        depth += (character in "([{") - (character in ")]}")
        if character == "," and depth == 0:
            return False
    return True


def changes(expression):
    """What an expression becomes by one change."""
    for old, news in OPERATORS.items():
        for match in re.finditer(re.escape(old), expression):
            for new in news:
                yield expression[: match.start()] + new + expression[match.end() :]
    for match in SWAPPED.finditer(expression):
        swapped = f"{match[3]} {match[2]} {match[1]}"
        yield expression[: match.start()] + swapped + expression[match.end() :]
    for match in re.finditer(r"(?<![\w.$])[0-9]+(?![\w.])", expression):
        yield expression[: match.start()] + str(int(match[0]) + 1) + expression[match.end() :]


def mutants(lines):
    """All changes of a file: the line, what it becomes with a place for the switch, words."""
    is_code = False
    for number, line in enumerate(lines):
        if re.search(r"\bfunc\b|\binit\b|\{ \w+.* in$|: \w+ \{$|-> .* \{$", line):
            is_code = True
        if not is_code or '"' in line or "//" in line or not line.startswith("    "):
            continue
        following = lines[number + 1] if number + 1 < len(lines) else ""
        goes_on = len(following) - len(following.lstrip()) > len(line) - len(line.lstrip())
        for pattern in (CONDITION, GUARD, VALUE):
            match = pattern.match(line)
            if match is None or not is_simple(match[2]) or (pattern is VALUE and goes_on):
                continue
            for new in changes(match[2]):
                if new != match[2]:
                    text = f"{match[1]}mutant(@) ? ({new}) : ({match[2]}){match[3]}"
                    yield number, text, f"{match[1]}{new}{match[3]}".strip()
        for pattern in (CALL, ASSIGNMENT):
            match = pattern.match(line)
            if match is not None and is_whole(match[2]) and not goes_on:
                text = f"{match[1]}if !mutant(@) {{ {match[2]} }}"
                yield number, text, f"left out: {match[2]}"


def choose(options):
    """A random choice of mutants, at most one in a line, as many of each module."""
    source = random.Random(options.seed)
    chosen = []
    names = options.modules.split(",")
    for name in names:
        places = {}
        for folder in MODULES[name][0]:
            for path in sorted((ROOT / "Sources" / folder).rglob("*.swift")):
                for number, text, words in mutants(path.read_text().splitlines()):
                    key = str(path.relative_to(ROOT)), number
                    places.setdefault(key, []).append((text, words))
        keys = sorted(places)
        # Some do not compile, and are left out.
        wanted = min(len(keys), options.count // len(names) * 5 // 4)
        for file, number in source.sample(keys, wanted):
            text, words = source.choice(places[file, number])
            chosen.append(
                {"module": name, "file": file, "line": number, "text": text, "words": words}
            )
    source.shuffle(chosen)
    return [{"number": number, **mutant} for number, mutant in enumerate(chosen, 1)]


def write(folder, chosen):
    """Writes the files with mutants."""
    for file in {mutant["file"] for mutant in chosen}:
        lines = (ROOT / file).read_text().splitlines()
        for mutant in chosen:
            if mutant["file"] == file and not mutant.get("fails"):
                lines[mutant["line"]] = mutant["text"].replace("@", str(mutant["number"]))
        text = "\n".join(lines) + "\n"
        if (folder / file).read_text() != text:
            (folder / file).write_text(text)


def prepare(folder, names):
    """Copies what the tests of the modules need, and says so in the manifest."""
    for part in ("Package.swift", "Package.resolved", "Sources", "Tests", "Examples"):
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(
                source, folder / part, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".build")
            )
        elif source.exists():
            shutil.copy(source, folder / part)
    for name in names:
        (folder / "Sources" / name / "MutantSwitch.swift").write_text(SWITCH)
    manifest = (folder / "Package.swift").read_text()
    marker = "// Continuous integration sets this"
    extra = "".join(
        f'for target in package.targets where target.name == "{name}" '
        '{ if !target.dependencies.contains(where: { "\\($0)".contains("\\"Platform\\"") }) '
        '{ target.dependencies.append("Platform") } }\n'
        for name in names
    )
    # Other tests and programs are not built.
    tests = json.dumps([MODULES[name][1] for name in names])
    less = (
        'package.products.removeAll { $0.name != "warpwright" }\n'
        f"package.targets.removeAll {{ $0.type == .test && !{tests}.contains($0.name) }}\n"
        'package.targets.removeAll { $0.type == .executable && $0.name != "warpwright" }\n'
        'package.targets.removeAll { $0.name == "GalaxyWorkbench" }\n'
    )
    (folder / "Package.swift").write_text(manifest.replace(marker, less + extra + marker))


def build(folder, chosen):
    """Builds, without the mutants that do not compile."""
    for _ in range(12):
        write(folder, chosen)
        done = subprocess.run(
            ["swift", "build", "--build-tests", "--package-path", folder],
            capture_output=True,
            text=True,
        )
        if done.returncode == 0:
            return
        errors = set(
            re.findall(r"^(/\S+\.swift):(\d+):\d+: error:", done.stdout + done.stderr, re.M)
        )
        failing = []
        for path, text in errors:
            file, line = (
                str(pathlib.Path(path).resolve().relative_to(folder.resolve())),
                int(text) - 1,
            )
            # What a statement that is left out lacks is missed further down.
            near = [
                m
                for m in chosen
                if m["file"] == file and line - 60 < m["line"] <= line and not m.get("fails")
            ]
            exact = [m for m in near if m["line"] == line]
            failing += exact or sorted(near, key=lambda m: m["line"])[-1:]
        if not failing:
            sys.exit(f"lines: the copy does not compile:\n{(done.stdout + done.stderr)[-3000:]}")
        for mutant in failing:
            mutant["fails"] = True
        left = sum(1 for mutant in chosen if not mutant.get("fails"))
        print(f"lines: {len(failing)} mutants do not compile, {left} are left", flush=True)
    sys.exit("lines: the copy does not compile after many tries")


def run(bundle, name, number, seconds, file=None):
    """Runs the tests of a module with a mutant; returns why it was noticed, None if it was not."""
    tests = ["--testing-library", "swift-testing", "--filter", f"^{MODULES[name][1]}\\."]
    reason = attempt([bundle, *tests], number, seconds)
    if reason is None and name in JUDGED:
        judge = [sys.executable, RULES, bundle.parent / "warpwright", "--all", "--jobs", "1"]
        if file is not None:
            text = file.read_text() if name == "GalaxyRules" else WAYS.read_text()
            judge += ["--only", ",".join(sorted(set(JUDGED[name].findall(text))))]
        reason = attempt(judge, number, 600 + seconds)
    return reason


def attempt(command, number, seconds):
    """Runs a command with a mutant; returns why it fails, None if it does not."""
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, "MUTANT": str(number), "SEED": "2102", "SWIFT_BACKTRACE": "enable=no"},
        start_new_session=True,
        cwd=ROOT,
    )
    timer = concurrent.futures.ThreadPoolExecutor(1)
    waiting = timer.submit(watch, process)
    try:
        return waiting.result(timeout=seconds)
    except concurrent.futures.TimeoutError:
        return "does not end"
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        timer.shutdown()


def watch(process):
    """The first test that fails."""
    for line in process.stdout:
        if line.startswith(("✘ Test", "rules: seed ")) or " recorded an issue" in line:
            return line.strip()[:150]
    return f"status {process.wait()}" if process.wait() != 0 else None


def main():
    """Makes mutants, and runs the tests with each."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=2102)
    parser.add_argument("--modules", default=",".join(MODULES))
    parser.add_argument("--scratch", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    os.environ["WARPWRIGHT_OPTIMIZE"] = "1"
    folder = options.scratch or pathlib.Path(tempfile.mkdtemp(prefix="lines-"))
    folder.mkdir(exist_ok=True)
    names = options.modules.split(",")
    try:
        prepare(folder, names)
        chosen = choose(options)
        build(folder, chosen)
        chosen = [mutant for mutant in chosen if not mutant.get("fails")][: options.count]
        bundle = next((folder / ".build" / "debug").resolve().glob("*PackageTests.xctest"))
        sys.exit(judge(bundle, chosen, names, options))
    finally:
        if options.scratch is None:
            shutil.rmtree(folder, ignore_errors=True)


def judge(bundle, chosen, names, options):
    """Runs all mutants; returns the exit status."""
    limits = {}
    for name in names:
        begin = time.monotonic()
        reason = run(bundle, name, 0, 1800)
        assert reason is None, f"lines: the tests of {name} fail without a mutant: {reason}"
        limits[name] = 20 + 8 * (time.monotonic() - begin)
    known = {}
    for line in KNOWN.read_text().splitlines() if KNOWN.exists() else []:
        file, words, reason = json.loads(line)
        known[file, words] = reason
    survivors, excused = [], 0

    def play(mutant):
        name = mutant["module"]
        return run(bundle, name, mutant["number"], limits[name], ROOT / mutant["file"])

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for mutant, reason in zip(chosen, pool.map(play, chosen), strict=True):
            if reason is not None:
                continue
            if (mutant["file"], mutant["words"]) in known:
                excused += 1
                continue
            survivors.append(mutant)
            print(f"{mutant['file']}:{mutant['line'] + 1}: survives: {mutant['words']}", flush=True)
    noticed = len(chosen) - len(survivors) - excused
    print(
        f"lines: {len(chosen)} mutants, {noticed} noticed by a test, {excused} listed, "
        f"{len(survivors)} more survive (seed {options.seed})"
    )
    return 1 if survivors else 0


if __name__ == "__main__":
    main()
