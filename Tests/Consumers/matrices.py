"""Warpwright reads Matrix Market files as SciPy does."""

import io
import os
import random
import subprocess
import sys
import warnings

import scipy
from scipy.io import mmread

from tools import program


def token(draw, kind):
    """A value of a matrix, now and then one of another kind or none."""
    right = {
        "integer": ["1", "-2", "0", "+3", "007"],
        "unsigned-integer": ["1", "0", "18446744073709551615"],
        "real": ["1.5", "-2e3", "0", "0.0", "1e-400", "nan", "inf", ".5", "5.", "+1"],
        "complex": ["1 2", "0 0", "1.5 -2", "3"],
        "pattern": [""],
    }[kind]
    wrong = [
        "",
        "x",
        "1.5",
        "3xyz",
        "1 2 3",
        "0x10",
        "1e",
        "99999999999999999999",
        "-1",
        "--1",
        "1,5",
        "i",
    ]
    return draw.choice(right if draw.random() < 0.97 else wrong)


def matrix(draw):
    """A text that is a matrix of Matrix Market, or nearly one."""
    form = draw.choice(["coordinate", "coordinate", "array"])
    kind = draw.choice(["real", "integer", "complex", "pattern", "unsigned-integer"])
    shape = draw.choice(["general", "general", "symmetric", "skew-symmetric", "hermitian"])
    size = draw.randrange(1, 6)
    banner = ["%%MatrixMarket", "matrix", form, kind, shape]
    if draw.random() < 0.1:
        # SciPy takes any word for a kind of values or a symmetry that it does not know.
        place, word = draw.choice(
            [
                (0, "%%matrixmarket"),
                (0, "%"),
                (1, "Matrix"),
                (1, "vector"),
                (2, form.upper()),
                (2, "x"),
                (2, ""),
                (3, kind.upper()),
                (4, shape.upper()),
            ]
        )
        banner[place] = word
    lines = [" ".join(banner)]

    def extra():
        return draw.choice(["", "% c", "%%", " ", "%1 2"]) if draw.random() < 0.1 else None

    lines += [line for line in [extra()] if line is not None]
    body = []
    if form == "array":
        count = {"general": size * size, "skew-symmetric": size * (size - 1) // 2}.get(
            shape, size * (size + 1) // 2
        )
        body = [token(draw, "real" if kind == "pattern" else kind) for _ in range(count)]
        lines.append(f"{size} {size}")
    else:
        for _ in range(draw.randrange(1, 7)):
            row, column = (str(draw.randrange(1, size + 1)) for _ in range(2))
            if draw.random() < 0.03:
                row = draw.choice(["0", "-1", str(size + 1), "1.0", "2x", "", "+1", "01"])
            body.append(f"{row} {column} {token(draw, kind)}".rstrip())
        lines.append(f"{size} {size} {len(body)}")
    if draw.random() < 0.05:
        lines[-1] = draw.choice(
            [lines[-1] + " 1", lines[-1].rsplit(" ", 1)[0], "x " + lines[-1], "+" + lines[-1]]
        )
    if body and draw.random() < 0.08:
        del body[draw.randrange(len(body)) :]
    if draw.random() < 0.08:
        body.append(draw.choice(body or ["1 1 1"]))
    for line in body:
        lines += [other for other in [extra()] if other is not None] + [line]
    end = draw.choice(["\n", "\n", "\r\n"])
    return end.join(lines) + draw.choice([end, end, "", end + end])


def verdict_of_scipy(text):
    """The edges of a matrix without loops, `None` for a text that SciPy refuses."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = mmread(io.BytesIO(text.encode()))
    except Exception:
        return None
    if scipy.sparse.issparse(read):
        pairs = zip(read.row.tolist(), read.col.tolist())
    else:
        pairs = zip(*(indices.tolist() for indices in read.nonzero()))
    return sorted({(i + 1, j + 1) for i, j in pairs if i != j})


def read_matrices(folder):
    """What SciPy takes and refuses. Its reader of version 1.12 and later has rules of its own."""
    default = 1 if "CI" in os.environ else random.randrange(1 << 32)
    seed = int(os.environ.get("MATRIX_SEED", default))
    cases = int(os.environ.get("MATRIX_CASES", 120))
    draw = random.Random(seed)
    has_rules = tuple(map(int, scipy.__version__.split(".")[:2])) < (1, 12)
    taken = refused = 0
    for number in range(cases):
        text = matrix(draw)
        expected = verdict_of_scipy(text)
        path = folder / "m.mtx"
        path.write_bytes(text.encode())
        done = subprocess.run(
            [program(), "convert", path, "--from", "matrix-market", "-T", "edges", "-o", "-", "-q"],
            capture_output=True,
        )
        found = None
        if done.returncode == 0:
            lines = [
                line.split()
                for line in done.stdout.decode().splitlines()
                if not line.startswith("#")
            ]
            found = sorted(tuple(map(int, line)) for line in lines if len(line) == 2)
        if found != expected and (has_rules or None not in (found, expected)):
            sys.exit(
                f"MATRIX_SEED={seed}, case {number}: {found}, SciPy {expected}\n"
                f"{text!r}\n{done.stderr.decode()}"
            )
        taken += found is not None
        refused += found is None
    print(f"Matrix Market as SciPy, MATRIX_SEED={seed}: {taken} taken, {refused} refused")
