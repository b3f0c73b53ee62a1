"""Bodies are what the commands print, to the byte."""

import json
import subprocess

from client import Events


def printed(program, *arguments, statuses=(0,), text=None):
    process = subprocess.run([program, *arguments], input=text, capture_output=True, check=False)
    line = " ".join(map(str, arguments))
    assert process.returncode in statuses, f"{line}: {process.returncode} {process.stderr}"
    return process.stdout


def same(what, body, expected):
    assert body == expected, (
        f"{what}: {len(body)} bytes {body[:200]} are not {len(expected)} bytes {expected[:200]}"
    )


def lists(server, program):
    calls = {
        "settings": ["settings", "--json"],
        "presets": ["presets", "--json"],
        "figures": ["find", "--list", "--json"],
    }
    for name, call in calls.items():
        answer = server.get(f"/api/{name}")
        assert answer.status == 200 and answer.field("content-type") == "application/json"
        same(name, answer.body, printed(program, *call))
    about = server.get("/api/about").document
    assert about["schema"] == "warpwright.about" and about["start"]["seed"] is not None
    return len(calls)


# Questions, with the arguments of the command behind the map.
QUESTIONS = {
    "analyze": ["analyze"],
    "analyze?fast=1": ["analyze", "--fast"],
    "verify": ["verify"],
    "verify?where=bridges%20%3C%203": ["verify", "--where", "bridges < 3"],
    "course?from=1&to=90&alternatives=2": ["course", "1", "90", "--alternatives", "2"],
    "course?from=1&to=90&tunnels=1&avoid=5,6": ["course", "1", "90", "--tunnels", "--avoid", "5,6"],
    "explain?ref=sector:17&ref=warp:1-2": ["explain", "sector:17", "warp:1-2"],
    "explain?missing=BUBBLE": ["explain", "--missing", "BUBBLE"],
    "explain?setting=graph.maxWarps": ["explain", "--setting", "graph.maxWarps"],
    "starts?suggest=3": ["starts", "--suggest", "3"],
}

FORMATS = ["json", "edges", "sql", "universe", "graphml", "svg", "html", "csv-nodes", "sqlite"]


def check_map(server, program, folder, session, steps, formats=FORMATS):
    """Compares answers about the newest revision with what the program makes of its recipe."""
    recipe = server.get(f"{session}/recipe")
    assert recipe.status == 200 and recipe.body.endswith(b"}\n")
    assert len(recipe.document.get("steps", [])) == steps, recipe.body
    (folder / "recipe.json").write_bytes(recipe.body)
    made = printed(
        program, "generate", "--config", folder / "recipe.json", "-T", "json", "-o", "-", "-q"
    )
    (folder / "map.json").write_bytes(made)
    page = printed(
        program, "generate", "--config", folder / "recipe.json", "-T", "html", "-o", "-", "-q"
    )
    block = page.split(b'id="map">', 1)[1].split(b"</script>", 1)[0]
    answer = server.get(f"{session}/map")
    assert answer.status == 200, answer.body
    same("map", answer.body, block)
    assert answer.field("etag") == f'"{answer.digest}"'
    again = server.get(f"{session}/map", [("If-None-Match", answer.field("etag"))])
    assert again.status == 304 and not again.body
    count = 2
    for path, words in QUESTIONS.items():
        answer = server.get(f"{session}/{path}")
        assert answer.status == 200, f"{path}: {answer.status} {answer.body}"
        call = [words[0], folder / "map.json", *words[1:], "--json", "-q"]
        same(path, answer.body, printed(program, *call, statuses=(0, 1)))
        count += 1
    for name in formats:
        answer = server.get(f"{session}/export?format={name}")
        assert answer.status == 200, f"{name}: {answer.status} {answer.body[:300]}"
        call = ["generate", "--config", folder / "recipe.json", "-T", name, "-o", "-", "-q"]
        same(name, answer.body, made if name == "json" else printed(program, *call))
        count += 1
    return count


def check(server, program, folder):
    """Makes a map, changes it in each way, and compares after each change."""
    count = lists(server, program)
    session = server.open({"preset": "player-owned", "seed": 11, "region.sectors": 120})
    count += check_map(server, program, folder, session, 0)
    first = (folder / "map.json").read_bytes()
    changes = [
        ("settings", {"density.stationPercent": 20}, 0),
        ("settings", {"graph.maxWarps": 7, "density.stationPercent": None}, 0),
        ("seed", {"seed": 12}, 0),
        ("step", {"reroll": {"stages": ["nebulae"], "pin": ["cluster:1"]}, "note": "again"}, 1),
        ("step", {"edit": ["set cluster 2 type=TRADE_HUB"]}, 2),
        ("undo", {}, 1),
        ("redo", {}, 2),
        ("step", {"drop": 1}, 1),
    ]
    for number, (kind, body, steps) in enumerate(changes, 1):
        answer = server.post(f"{session}/{kind}", body)
        assert answer.status == 202, f"{kind} {body}: {answer.status} {answer.body}"
        assert answer.document == {"rev": number}, answer.body
        formats = ["sql", "edges"] if number < len(changes) else FORMATS
        count += check_map(server, program, folder, session, steps, formats)
    (folder / "first.json").write_bytes(first)
    answer = server.get(f"{session}/diff?from=0")
    expected = printed(
        program, "diff", folder / "first.json", folder / "map.json", "--json", "-q", statuses=(0, 1)
    )
    same("diff", answer.body, expected)
    same("old map", server.get(f"{session}/export?format=json&rev=0").body, first)
    count += 2 + galaxy(server, program, folder) + steps_like_commands(server, program, folder)
    return count


def galaxy(server, program, folder):
    """Several regions: formats with a file a region name one."""
    session = server.open({"preset": "galaxy", "seed": 3, "galaxy.playerRegions": 1})
    recipe = server.get(f"{session}/recipe").body
    (folder / "galaxy.json5").write_bytes(recipe)
    answer = server.get(f"{session}/export?format=edges")
    assert answer.status == 422, answer.body
    names = [region["name"] for region in server.get(f"{session}/map").document["regions"]]
    printed(
        program,
        "generate",
        "--config",
        folder / "galaxy.json5",
        "-T",
        "edges",
        "-o",
        folder / "g",
        "-q",
    )
    for name in names[:2]:
        answer = server.get(f"{session}/export?format=edges&region={name}")
        same(name, answer.body, (folder / "g" / f"edges-{name}.txt").read_bytes())
    return 2


def steps_like_commands(server, program, folder):
    """Steps are those that `reroll` and `edit` write, and what breaks a rule is refused."""
    base = {"preset": "terran-space", "seed": 5}
    (folder / "base.json").write_text(json.dumps(base))
    session = server.open(base)
    with Events(server, f"{session}/events") as events:
        events.until("map")
        server.post(f"{session}/step", {"reroll": {"stages": ["formations", "warps=3"]}})
        found = events.until("report")
        report = found[-1][2]["report"]
        printed(
            program,
            "reroll",
            folder / "base.json",
            "--stages",
            "formations,warps=3",
            "-T",
            "json",
            "-o",
            folder / "rerolled.json",
            "-q",
        )
        same(
            "reroll",
            server.get(f"{session}/export?format=json").body,
            (folder / "rerolled.json").read_bytes(),
        )
        expected = json.loads(
            printed(
                program,
                "reroll",
                folder / "base.json",
                "--stages",
                "formations,warps=3",
                "--dry-run",
                "--json",
                "-q",
            )
        )
        assert report["stages"] == expected["stages"], report
        server.post(f"{session}/undo")
        events.until("map")
        answer = server.post(f"{session}/step", {"edit": ["add warp 1>1"]})
        assert answer.status in (202, 422), answer.body
        if answer.status == 202:
            events.until("failed")
        number = server.post(f"{session}/step", {"edit": ["remove warp 1-2"]}).document["rev"]
        name, data = events.until("failed", "map")[-1][1:]
        process = subprocess.run(
            [program, "edit", folder / "base.json", "-e", "remove warp 1-2", "--dry-run", "--json"],
            capture_output=True,
            check=False,
        )
        assert (name == "map") == (process.returncode == 0), (data, process.stderr)
        if name == "failed":
            assert data["rev"] == number and data["back"] < number, data
            assert server.get(f"{session}/map?rev={number}").status == 409
            assert server.get(f"{session}/map").status == 200
    return 4
