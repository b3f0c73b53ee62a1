"""Searches for seeds, as jobs with events."""

import json
import time

from client import Events
from exactness import printed


def check(server, program, _):
    count = same_matches(server, program) + impossible(server) + rejected(server)
    return count + ended(server) + crowded(server)


def same_matches(server, program):
    """Matches are the lines of `find --ndjson`."""
    where = ["declared(BUBBLE) >= 1", "bridges < 30"]
    body = {
        "preset": "terran-space",
        "where": where,
        "seeds": "1..30",
        "show": ["links"],
        "near": 2,
    }
    answer = server.post("/api/find", body)
    assert answer.status == 202, answer.body
    path = f"/api/find/{answer.document['job']}"
    with Events(server, f"{path}/events") as stream:
        found = stream.until("end", "failed")
        assert stream.next() is None, "events follow the last one"
    assert [number for number, _, _ in found] == list(range(1, len(found) + 1))
    lines = [data for _, name, data in found if name != "progress"]
    call = [
        "find",
        "terran-space",
        "--seeds",
        "1..30",
        "--show",
        "links",
        "--near",
        "2",
        "--ndjson",
        "-q",
    ]
    for text in where:
        call += ["--where", text]
    expected = [json.loads(line) for line in printed(program, *call).splitlines()]
    assert lines == expected, (lines[:3], expected[:3])
    with Events(server, f"{path}/events", 1) as stream:
        assert stream.next()[0] == 2
    assert server.exchange("DELETE", path).status == 204
    assert server.exchange("DELETE", path).status == 404
    assert server.get(f"{path}/events").status == 404
    return len(lines)


def impossible(server):
    body = {"preset": "terran-space", "where": ["declared(BUBBLE) >= 50"], "seeds": "1..9"}
    path = f"/api/find/{server.post('/api/find', body).document['job']}"
    with Events(server, f"{path}/events") as stream:
        assert "cannot hold" in stream.until("failed")[-1][2]["message"]
    server.exchange("DELETE", path)
    return 1


def rejected(server):
    wrong = [
        {"preset": "terran-space"},
        {"preset": "nothing", "where": ["bridges < 3"]},
        {"where": ["bridges <"]},
        {"where": ["nothing < 3"]},
        {"where": ["bridges < 3"], "seeds": "9..1"},
        {"where": ["bridges < 3"], "seeds": "/etc/passwd"},
        {"where": 3},
        {"where": ["bridges < 3"], "vary": ["graph.maxWarps=4,5"]},
    ]
    for body in wrong:
        answer = server.post("/api/find", body)
        assert answer.status == 422, (body, answer.status, answer.body)
    return len(wrong)


def ended(server):
    """A search that is ended frees the processor."""
    body = {"preset": "terran-space", "where": ["betweenness[0].value > 0.99"], "seeds": "1..10000"}
    path = f"/api/find/{server.post('/api/find', body).document['job']}"
    time.sleep(0.3)
    begin = time.monotonic()
    session = server.open({"preset": "terran-space", "seed": 7})
    assert server.get(f"{session}/map").status == 200
    assert time.monotonic() - begin < 10
    assert server.exchange("DELETE", path).status == 204
    time.sleep(1)
    before = server.seconds
    time.sleep(0.5)
    assert server.seconds - before < 0.1, "the search goes on"
    server.exchange("DELETE", session)
    return 2


def crowded(server):
    """Two searches run, 32 wait, and requests go before them."""
    body = {"preset": "terran-space", "where": ["betweenness[0].value > 0.99"], "seeds": "1..10000"}
    jobs = []
    while (answer := server.post("/api/find", body)).status == 202:
        jobs.append(answer.document["job"])
    assert answer.status == 503 and answer.field("retry-after"), answer.body
    session = server.open({"preset": "player-owned", "seed": 7, "region.sectors": 100})
    assert server.get(f"{session}/map").status == 200
    server.exchange("DELETE", session)
    for job in jobs:
        assert server.exchange("DELETE", f"/api/find/{job}").status == 204
    assert len(jobs) == 34, len(jobs)
    return len(jobs)
