#!/usr/bin/env python3
"""Fuzz the readers with coverage (libFuzzer) and AddressSanitizer.

Usage: Tests/Fuzz/run.py [--seconds N] [--readers R,...] [--seed S] [--keep]
       Tests/Fuzz/run.py --leaks [--readers R,...]

Builds the package Tests/Fuzz with all modules instrumented, and runs each reader on its folder of
Tests/Fuzz/Corpus for some seconds. A trap, an invalid access, an input that takes more than ten
seconds (with instruments; two without) or 2 GiB ends the run with status 1, and the input is kept
below .build-fuzz/finds. --keep adds what reaches new code to the corpus, smallest first, up to 8
kB a reader; `swift test --filter CorpusReplay` then replays it without instruments.

--leaks reads the corpus alone, each input in a process of its own, and fails if LeakSanitizer finds
memory that nothing refers to at the end, other than that of leaks.txt.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CORPUS = HERE / "Corpus"
FINDS = ROOT / ".build-fuzz" / "finds"
KEPT_BYTES = 8_000
# What one input may take, in MiB, and in seconds of the clock. Whole commands check all their
# arguments in builds without optimization, which takes seconds with instruments.
LIMITS = ["-rss_limit_mb=2048", "-malloc_limit_mb=1024", "-max_len=65536"]
SECONDS, SLOW = 10, {"answers": 60}


def limits(reader):
    """What one input of a reader may take, as options."""
    return [*LIMITS, f"-timeout={SLOW.get(reader, SECONDS)}"]


def environment(**more):
    """The environment: crashes end at once, and are not reported at length."""
    options = "abort_on_error=0:handle_abort=1:allocator_may_return_null=0:detect_leaks=0"
    return {
        **os.environ,
        "SWIFT_BACKTRACE": "enable=no",
        "WARPWRIGHT_OPTIMIZE": "1",
        "ASAN_OPTIONS": options,
        **more,
    }


def build():
    """Builds the program of all fuzzers, and returns its path."""
    command = [
        *["swift", "build", "--package-path", str(HERE), "--product", "fuzz"],
        *["--scratch-path", str(ROOT / ".build-fuzz")],
        *["-Xswiftc", "-sanitize=fuzzer,address", "-Xcc", "-fsanitize=fuzzer-no-link,address"],
    ]
    subprocess.run(command, check=True, env=environment(), stdout=subprocess.DEVNULL)
    shown = subprocess.run(
        [*command, "--show-bin-path"], check=True, env=environment(), capture_output=True, text=True
    )
    return pathlib.Path(shown.stdout.strip()) / "fuzz"


def dictionary(reader, path):
    """Writes the words of a reader's inputs as a dictionary of libFuzzer."""
    words = set()
    for file in (CORPUS / reader).iterdir():
        text = file.read_bytes().decode("utf-8", "ignore")
        words.update(re.findall(r"[A-Za-z][A-Za-z0-9_.-]{2,40}|\*[a-z]+|%%[A-Za-z]+", text))
    path.write_text("".join(f'"{word}"\n' for word in sorted(words)[:2000]))


def keep(program, reader, fresh):
    """Adds inputs that reach new code to the corpus, smallest first."""
    with tempfile.TemporaryDirectory() as scratch:
        chosen = pathlib.Path(scratch) / "chosen"
        shutil.copytree(CORPUS / reader, chosen)
        subprocess.run(
            [program, "-merge=1", *limits(reader), str(chosen), str(fresh)],
            env=environment(WARPWRIGHT_FUZZ=reader, TMPDIR=scratch),
            stderr=subprocess.DEVNULL,
            check=False,
        )
        known = {file.name for file in (CORPUS / reader).iterdir()}
        room = KEPT_BYTES
        news = sorted((file.stat().st_size, file) for file in chosen.iterdir())
        for size, file in news:
            if file.name in known or size > room:
                continue
            room -= size
            shutil.copy(file, CORPUS / reader / f"found-{file.name[:12]}")


def leaks(program, reader):
    """Reads a corpus; the result is a line about it, and whether nothing is lost."""
    lost = []
    files = sorted((CORPUS / reader).iterdir())
    for file in files:
        ended = subprocess.run(
            [program, "-timeout=600", str(file)],
            env=environment(
                WARPWRIGHT_FUZZ=reader,
                ASAN_OPTIONS="detect_leaks=1",
                LSAN_OPTIONS=f"suppressions={HERE / 'leaks.txt'}:print_suppressions=0",
            ),
            capture_output=True,
            check=False,
        )
        if ended.returncode != 0:
            FINDS.mkdir(parents=True, exist_ok=True)
            (FINDS / f"{reader}-{file.name}-leak.log").write_bytes(ended.stderr)
            lost.append(file.name)
    line = f"{reader}: {len(files)} inputs"
    if lost:
        line += f"\n  FAILED: memory is lost by {', '.join(lost)}: see {FINDS}"
    return line, not lost


def fuzz(program, reader, options):
    """Runs one reader; the result is a line about it, and whether it found nothing."""
    FINDS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        fresh = folder / "fresh"
        fresh.mkdir()
        dictionary(reader, folder / "words")
        seconds = [f"-max_total_time={options.seconds}", f"-dict={folder / 'words'}"]
        ended = subprocess.run(
            [
                *[
                    program,
                    *limits(reader),
                    *seconds,
                    f"-seed={options.seed}",
                    f"-artifact_prefix={FINDS}/{reader}-",
                ],
                *["-print_final_stats=1", str(fresh), str(CORPUS / reader)],
            ],
            env=environment(WARPWRIGHT_FUZZ=reader, TMPDIR=scratch),
            capture_output=True,
            check=False,
        )
        log = ended.stderr.decode("utf-8", "replace")
        (FINDS / f"{reader}.log").write_text(log)
        stats = dict(re.findall(r"^stat::(\w+):\s+(\d+)", log, re.MULTILINE))
        covered = re.findall(r"cov: (\d+)", log)
        line = (
            f"{reader}: {stats.get('number_of_executed_units', '?')} inputs, "
            f"{covered[-1] if covered else '?'} places reached, "
            f"{stats.get('peak_rss_mb', '?')} MiB, "
            f"slowest {stats.get('slowest_unit_time_sec', '?')} s"
        )
        if options.keep:
            keep(program, reader, fresh)
        if ended.returncode != 0:
            line += f"\n  FAILED with status {ended.returncode}: see {FINDS}/{reader}.log"
        return line, ended.returncode == 0


def main():
    """Fuzzes all readers, or those that are asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=1800, help="time for each reader")
    parser.add_argument("--readers", help="instead of all, separated by commas")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    parser.add_argument("--keep", action="store_true", help="add what reaches new code")
    parser.add_argument("--leaks", action="store_true", help="look for memory that is lost")
    parser.add_argument("--program", help="instead of building it")
    options = parser.parse_args()
    if os.uname().sysname != "Linux" or shutil.which("swift") is None:
        print("SKIPPED: fuzzing needs Linux and swift")
        return
    program = os.path.abspath(options.program) if options.program else build()
    listed = subprocess.run([program], env=environment(), capture_output=True, check=True)
    readers = options.readers.split(",") if options.readers else listed.stdout.decode().split()
    failed = 0
    for reader in readers:
        line, is_fine = leaks(program, reader) if options.leaks else fuzz(program, reader, options)
        failed += not is_fine
        print(line, flush=True)
    task = "each input, for leaks" if options.leaks else f"{options.seconds} s each"
    print(f"fuzz: {len(readers)} readers, {task}, {failed} with finds")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
