"""Revisions, events, supersession and cancellation."""

import json
import random
import signal
import socket
import subprocess
import threading
import time

import client
from client import Connection, Events, Server
from exactness import printed, same


def events(server, _, __):
    """Events are numbered from 1, and can be had again."""
    session = server.open({"preset": "player-owned", "seed": 1, "region.sectors": 100})
    before = server.seconds
    time.sleep(0.3)
    assert server.seconds - before < 0.1, "a new session alone starts a run"
    with Events(server, f"{session}/events") as stream:
        found = stream.until("map")
        names = [name for _, name, _ in found]
        assert [number for number, _, _ in found] == list(range(1, len(found) + 1)), found
        assert set(names[:-1]) == {"progress"} and names[0] == "progress", names
        map_event = found[-1][2]
        answer = server.get(f"{session}/map?rev=0")
        assert map_event == {"rev": 0, "sha256": answer.digest}, map_event
        server.post(f"{session}/settings", {"graph.oneWayPercent": 9})
        more = stream.until("map")
        assert more[0][0] == found[-1][0] + 1 and more[-1][2]["rev"] == 1, more
    last = more[-1][0]
    for seen in (0, 5, last - 1):
        with Events(server, f"{session}/events", seen) as stream:
            numbers = [stream.next()[0] for _ in range(last - seen)]
            assert numbers == list(range(seen + 1, last + 1)), (seen, numbers)
    with Events(server, f"{session}/events?last={last - 1}") as stream:
        assert stream.next()[0] == last
    revisions = server.get(f"{session}/revisions").document
    assert [entry["state"] for entry in revisions["revisions"]] == ["made", "made"], revisions
    assert revisions["canUndo"] and not revisions["canRedo"]
    server.exchange("DELETE", session)
    return last


def sliders(server, _, __):
    """Of many changes the last one wins, and few are made in between."""
    number, seconds = (1_000, 10) if client.FULL else (200, 2)
    session = server.open({"preset": "terran-space", "seed": 2})
    with Events(server, f"{session}/events") as stream:
        stream.until("map")
        begin = time.monotonic()
        with Connection(server.port) as connection:
            for place in range(number):
                body = {"graph.oneWayPercent": place % 11, "density.stationPercent": 5 + place % 7}
                connection.send(server.request("POST", f"{session}/settings", body=body))
                answer = connection.answer()
                assert answer.status == 202 and answer.document["rev"] == place + 1, answer.body
                time.sleep(max(0, begin + place * seconds / number - time.monotonic()))
        found = []
        while not found or found[-1][1:] != (
            "map",
            {"rev": number, "sha256": found[-1][2].get("sha256")},
        ):
            found.append(stream.next())
        numbers = [event[0] for event in found]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        maps = [data["rev"] for _, name, data in found if name == "map"]
        assert maps == sorted(maps) and maps[-1] == number
    recipe = server.get(f"{session}/recipe").document
    assert recipe["settings"]["graph.oneWayPercent"] == (number - 1) % 11, recipe
    server.exchange("DELETE", session)
    return number


def superseded(server, _, __):
    """A request for a map that a newer one supersedes is told so; the old map can still be made."""
    # As large as it has to be, so that the map is still being made when the newer one is asked for.
    for sectors in (5000, 20_000, 80_000):
        session = server.open({"preset": "sandbox", "seed": 2, "region.sectors": sectors})
        with Connection(server.port) as connection:
            connection.send(server.request("GET", f"{session}/map?rev=0"))
            time.sleep(0.2)
            server.post(f"{session}/settings", {"graph.oneWayPercent": 9})
            begin = time.monotonic()
            answer = connection.answer()
        server.exchange("DELETE", session)
        if answer.status == 409:
            break
    assert answer.status == 409, answer.status
    assert answer.document["state"] == "superseded" and answer.document["rev"] == 1
    assert time.monotonic() - begin < 1
    return 1


def canceled(server, _, __):
    """A client that leaves frees the processor within a second."""
    count = 0
    for path in ("map", "analyze", "export?format=json"):
        seed = 100 + count
        session = server.open({"preset": "sandbox", "seed": seed, "region.sectors": 5000})
        with Connection(server.port) as connection:
            connection.send(server.request("GET", f"{session}/{path}"))
            time.sleep(0.6)
        time.sleep(1)
        before = server.seconds
        time.sleep(0.5)
        assert server.seconds - before < 0.15, f"{path}: the run goes on"
        server.exchange("DELETE", session)
        count += 1
    return count


def busy(server, _, __):
    """Two jobs run, 32 wait, and the next one is told to come again."""
    sessions = [
        server.open({"preset": "sandbox", "seed": seed, "region.sectors": 20000})
        for seed in range(12)
    ]
    kept = []
    statuses = []
    try:
        for session in sessions:
            for number in range(4):
                connection = Connection(server.port)
                kept.append(connection)
                server.post(f"{session}/seed", {"seed": 1000 + len(kept)})
                connection.send(server.request("GET", f"{session}/map?rev={number}"))
                time.sleep(0.01)
        time.sleep(0.3)
        for connection in kept:
            connection.socket.settimeout(0.02)
            try:
                if connection.fill():
                    statuses.append(connection.answer())
            except TimeoutError:
                continue
    finally:
        for connection in kept:
            connection.close()
    refused = [answer for answer in statuses if answer.status == 503]
    # What is made already leaves room for others.
    made = sum(answer.status == 200 for answer in statuses)
    left = len(kept) - len(refused) - made
    assert refused and 34 - made <= left <= 36, [answer.status for answer in statuses]
    assert all(answer.field("retry-after") for answer in refused)
    time.sleep(1)
    before = server.seconds
    time.sleep(0.3)
    assert server.seconds - before < 0.1, "runs go on without clients"
    for session in sessions:
        server.exchange("DELETE", session)
    return len(kept)


def many(server, program, folder):
    """60 connections at once get what one would."""
    requests = 100 if client.FULL else 6
    sessions = []
    for seed in range(8):
        recipe = {"preset": "player-owned", "seed": seed, "region.sectors": 100}
        (folder / "recipe.json").write_text(json.dumps(recipe))
        expected = printed(
            program, "generate", "--config", folder / "recipe.json", "-T", "edges", "-o", "-", "-q"
        )
        sessions.append((server.open(recipe), expected))
    lists = {name: server.get(f"/api/{name}").body for name in ("settings", "presets")}
    wrong = []

    def work(number):
        stream = random.Random(number)
        try:
            with Connection(server.port) as connection:
                for _ in range(requests):
                    session, expected = stream.choice(sessions)
                    path = stream.choice(["edges", "edges", "settings", "presets"])
                    if path in lists:
                        connection.send(server.request("GET", f"/api/{path}"))
                        expected = lists[path]
                    else:
                        connection.send(server.request("GET", f"{session}/export?format=edges"))
                    answer = connection.answer()
                    if answer.status != 200 or answer.body != expected:
                        wrong.append((path, answer.status, answer.body[:100]))
        except (OSError, EOFError, AssertionError) as error:
            wrong.append(repr(error))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(60)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong, wrong[:5]
    for session, _ in sessions:
        server.exchange("DELETE", session)
    return 60 * requests


def sessions_end(server, _, __):
    """There are 16 sessions."""
    names = []
    while (answer := server.post("/api/session")).status == 201:
        names.append(answer.document["id"])
    assert answer.status == 503 and answer.field("retry-after"), answer.body
    for name in names:
        assert server.exchange("DELETE", f"/api/session/{name}").status == 204
    assert len(names) == 16, len(names)
    return 16


def conflicts(server, _, folder):
    """A step that no longer fits is a conflict with two answers."""
    base = {"preset": "player-owned", "seed": 5, "region.sectors": 200}
    (folder / "base.json").write_text(json.dumps(base))
    count = 0
    for answer in ("drop", "undo"):
        session = server.open(base)
        with Events(server, f"{session}/events") as stream:
            stream.until("map")
            edges = server.get(f"{session}/export?format=edges").body.decode()
            pairs = [line.split() for line in edges.splitlines() if line[:1].isdigit()]
            one_way = next((u, v) for u, v in pairs if [v, u] not in pairs)
            reply = server.post(
                f"{session}/step", {"edit": [f"flip warp {one_way[0]}>{one_way[1]}"]}
            )
            assert reply.status == 202, reply.body
            name = stream.until("report", "failed")[-1]
            if name[1] == "failed":
                break
            server.post(f"{session}/seed", {"seed": 6})
            found = stream.until("failed", "map")[-1]
            assert found[1] == "failed" and found[2]["conflict"], found
            assert found[2]["answers"] == ["drop", "undo"] and found[2]["step"] == 1
            refused = server.get(f"{session}/map")
            assert refused.status == 409 and refused.document["state"] == "conflict"
            if answer == "drop":
                server.post(f"{session}/step", {"drop": 1})
            else:
                server.post(f"{session}/undo")
            stream.until("map")
            recipe = server.get(f"{session}/recipe").document
            assert (recipe["seed"], len(recipe.get("steps", []))) == (
                (6, 0) if answer == "drop" else (5, 1)
            )
            count += 1
        server.exchange("DELETE", session)
    assert count == 2, "the edit of the test does not fit its map"
    return count


def rejected(server, _, __):
    """What cannot be meant makes no revision."""
    session = server.open({"preset": "player-owned", "seed": 5, "region.sectors": 100})
    wrong = [
        ("settings", {"graph.maxWarp": 3}),
        ("settings", {"graph.maxWarps": 999}),
        ("settings", {"graph.maxWarps": "x"}),
        ("settings", {"region.mask": "/etc/passwd"}),
        ("settings", {"region.shape": "mask"}),
        ("settings", {"preset": "nothing"}),
        ("seed", {}),
        ("seed", {"seed": -1}),
        ("seed", {"seed": [1]}),
        ("seed", {"seed": 1e300}),
        ("step", {}),
        ("step", {"edit": ["fly to 3"]}),
        ("step", {"edit": 3}),
        ("step", {"reroll": {"stages": ["nothing"]}}),
        ("step", {"reroll": {"pin": [1]}}),
        # What is not known would not happen.
        ("step", {"reroll": {"stages": ["nebulae"], "pins": ["cluster:1"]}}),
        ("step", {"reroll": {"stages": ["nebulae"]}, "notes": "x"}),
        ("seed", {"seed": 7, "preset": "galaxy"}),
        ("undo", {"steps": 2}),
        ("step", {"drop": 1}),
        ("step", {"recipe": {"seed": "x" * 3, "steps": 4}}),
    ]
    for kind, body in wrong:
        answer = server.post(f"{session}/{kind}", body)
        assert answer.status == 422 and answer.document["error"], (
            kind,
            body,
            answer.status,
            answer.body,
        )
    for kind in ("undo", "redo"):
        assert server.post(f"{session}/{kind}").status == 409
    for body in (b"{", b"[]", b"nothing", b'{"a":1,"a":2}', b"\xff", b"[" * 5_000):
        answer = server.exchange("POST", f"{session}/settings", body=body)
        assert answer.status == 400, (body[:20], answer.status)
    for path in (
        "explain",
        "explain?ref=-o",
        "explain?ref=sector:999",
        "course",
        "course?from=1&to=-q",
        "course?from=1&to=2&output=x",
        "export?format=nothing",
        "analyze?output=/tmp/x",
        "verify?where=%28",
        "diff?from=0&level=nothing",
    ):
        answer = server.get(f"{session}/{path}")
        assert answer.status in (400, 422), (path, answer.status, answer.body)
    assert server.get(f"{session}/revisions").document["rev"] == 0
    server.exchange("DELETE", session)
    return len(wrong) + 20


def slow_readers(server, _, __):
    """Clients that never read take little memory, and stop nothing."""
    clients, sectors = (50, 30_000) if client.FULL else (20, 2_000)
    session = server.open({"preset": "sandbox", "seed": 3, "region.sectors": sectors})
    answer = server.get(f"{session}/export?format=json", timeout=120)
    assert answer.status == 200
    size = len(answer.body)
    before = server.memory
    kept = []
    for _ in range(clients):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", server.port))
        connection.sendall(server.request("GET", f"{session}/export?format=json"))
        kept.append(connection)
    time.sleep(1)
    begin = time.monotonic()
    assert server.get("/api/presets").status == 200
    assert time.monotonic() - begin < 0.25
    grown = server.memory - before
    if client.FULL:
        assert size > 50 << 20, size
    for connection in kept:
        connection.close()
    assert grown < 64 << 20, f"{grown >> 20} MiB for {clients} clients of {size >> 20} MiB"
    server.exchange("DELETE", session)
    return clients


CHECKS = [
    events,
    sliders,
    superseded,
    canceled,
    busy,
    many,
    sessions_end,
    conflicts,
    rejected,
    slow_readers,
]


def check(server, program, folder, checks=None):
    count = 0
    for part in checks or CHECKS:
        try:
            count += part(server, program, folder)
        except (OSError, EOFError) as error:
            raise AssertionError(f"{part.__name__}: {error!r}") from error
        except AssertionError as error:
            raise AssertionError(f"{part.__name__}: {error}") from error
    return count


def process(_, program, folder):
    """Starting, stopping, storing, and following a file."""
    with Server(program, "terran-space") as server:
        taken = subprocess.run(
            [program, "serve", "--port", str(server.port)],
            capture_output=True,
            check=False,
            timeout=30,
        )
        assert taken.returncode == 69 and str(server.port).encode() in taken.stderr, taken
        connections = [Connection(server.port) for _ in range(20)]
        for connection in connections[:5]:
            connection.send(server.request("GET", "/api/settings"))
        status, seconds = server.stop(signal.SIGINT)
        assert status == 130 and seconds < 2, (status, seconds)
        for connection in connections:
            connection.close()
        port = server.port
    again = subprocess.Popen(
        [program, "serve", "--port", str(port)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert again.stdout.readline().decode() == f"http://127.0.0.1:{port}/\n"
    again.terminate()
    assert again.wait(10) == 143
    recipe = folder / "my.json5"
    recipe.write_text('{preset: "player-owned", seed: 4, region: {sectors: 100}}')
    stored = folder / "stored.json"
    with Server(program, str(recipe), "--save", str(stored)) as server:
        before = sorted(entry.name for entry in folder.iterdir())
        session = server.open({})
        with Events(server, f"{session}/events") as stream:
            stream.until("map")
            recipe.write_text('{preset: "player-owned", seed: 4, region: {sectors: 110}}')
            event = stream.until("reload")[-1]
            assert event[2]["rev"] == 1, event
            stream.until("map")
            recipe.write_text("{preset: ")
            assert stream.until("failed")[-1][2]["rev"] is None
        assert server.get(f"{session}/recipe").document["settings"]["region.sectors"] == 110
        assert sorted(entry.name for entry in folder.iterdir()) == before, "something was written"
        assert server.post(f"{session}/save").status == 204
        same("stored recipe", stored.read_bytes(), server.get(f"{session}/recipe").body)
        server.stop()
        assert not server.process.stdout.read(), "more than the address is on the standard output"
    missing = subprocess.run(
        [program, "serve", str(folder / "nothing.json")], capture_output=True, check=False
    )
    assert missing.returncode == 66, missing
    wrong = subprocess.run([program, "serve", "--port", "99999"], capture_output=True, check=False)
    assert wrong.returncode == 64, wrong
    # The time goes on where one program takes the place of another.
    begin = time.monotonic()
    with Server(program, "terran-space", "--timeout", "10") as server:
        status = server.process.wait(40)
    assert status == 75 and time.monotonic() - begin > 9.9, (status, server.messages)
    for seconds in ("0.000001", "0.02", "0.1"):
        late = subprocess.run(
            [program, "serve", "--port", "0", "--timeout", seconds],
            capture_output=True,
            check=False,
            timeout=30,
        )
        assert late.returncode == 75 and b"--timeout" in late.stderr, late
    return 16


def elsewhere(_, program, __):
    """Another address is warned of, and needs the token for each answer."""
    with Server(program, "terran-space", "--listen", "127.0.0.2") as server:
        assert server.get("/api/about").status == 403
        assert server.get("/api/about", [("X-Warpwright-Token", server.token)]).status == 200
        assert server.get(f"/api/about?token={server.token}").status == 200
        with Connection(server.port, "127.0.0.2") as connection:
            host = f"127.0.0.2:{server.port}"
            fields = [("X-Warpwright-Token", server.token)]
            connection.send(server.request("GET", "/api/about", fields, host=host))
            assert connection.answer().status == 200
        server.stop()
        assert "warning" in server.messages, server.messages
    return 4
