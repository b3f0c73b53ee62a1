"""What a stranger, a foreign page, or a broken client can send, and what it gets."""

import contextlib
import random
import socket
import threading
import time

import client
from client import Answer, Connection, Events


def raw(server, data, timeout=10):
    """Sends bytes; returns the first answer, None without one, and whether the connection ended."""
    with Connection(server.port, timeout=timeout) as connection:
        with contextlib.suppress(OSError):
            connection.send(data)
        try:
            answer = connection.answer()
        except (EOFError, TimeoutError, ConnectionResetError):
            return None, True
        return answer, connection.is_closed(0.5)


def expect(what, answer, *statuses):
    found = answer.status if isinstance(answer, Answer) else answer
    assert found in statuses, f"{what}: {found}, not {statuses}"
    return 1


HEADERS = {"x-content-type-options": "nosniff", "cache-control": "no-store"}


def hosts(server, _):
    """Only the names of the server itself, and one of them."""
    count = 0
    for host in ("localhost", "127.0.0.1", "[::1]"):
        count += expect(host, server.exchange("GET", "/", host=f"{host}:{server.port}"), 200)
    wrong = [
        "evil.test",
        "127.evil.test",
        "127.0.0.1",
        "localhost",
        f"evil.test:{server.port}",
        f"127.0.0.1:{server.port + 1}",
        f"127.0.0.1.:{server.port}",
        f"a@127.0.0.1:{server.port}",
        f"127.1:{server.port}",
        f"0.0.0.0:{server.port}",
        f"2130706433:{server.port}",
    ]
    for host in wrong:
        count += expect(host, server.exchange("GET", "/", host=host), 400, 403)
    answer, _ = raw(server, b"GET / HTTP/1.1\r\nHost: \r\n\r\n")
    count += expect("empty host", answer, 400, 403)
    answer, closed = raw(server, b"GET / HTTP/1.1\r\n\r\n")
    count += expect("no host", answer, 400)
    own = server.host.encode()
    answer, closed = raw(
        server, b"GET / HTTP/1.1\r\nHost: " + own + b"\r\nHost: " + own + b"\r\n\r\n"
    )
    count += expect("two hosts", answer, 400)
    assert closed, "two hosts: the connection goes on"
    with Connection(server.port, "::1") as connection:
        connection.send(server.request("GET", "/", host=f"[::1]:{server.port}"))
        count += expect("::1", connection.answer(), 200)
    return count


def addresses(server, _):
    """No other address of this machine answers."""
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None)}
    others |= {"127.0.0.2"}
    for address in others - {"127.0.0.1", "::1"}:
        try:
            socket.create_connection((address, server.port), timeout=2).close()
        except OSError:
            continue
        raise AssertionError(f"the server answers at {address}")
    return len(others)


def origins(server, _):
    """Changes need the token, the own origin, and JSON."""
    count = 0
    for fields, status in [
        ([("Origin", None)], 403),
        ([("Origin", "http://evil.test")], 403),
        ([("Origin", "null")], 403),
        ([("Origin", f"http://127.0.0.1:{server.port + 1}")], 403),
        ([("Origin", f"https://{server.host}")], 403),
        ([("Origin", f"http://localhost:{server.port}")], 403),
        ([("X-Warpwright-Token", None)], 403),
        ([("X-Warpwright-Token", "")], 403),
        ([("X-Warpwright-Token", "A" * 22)], 403),
        ([("X-Warpwright-Token", server.token + "A")], 403),
        ([("X-Warpwright-Token", server.token.swapcase())], 403),
        ([("Content-Type", None)], 415),
        ([("Content-Type", "text/plain")], 415),
        ([("Content-Type", "application/x-www-form-urlencoded")], 415),
        ([("Content-Type", "application/json; charset=utf-8")], 201),
    ]:
        answer = server.exchange("POST", "/api/session", fields, {})
        count += expect(str(fields), answer, status)
        assert not any(key.startswith("access-control") for key, _ in answer.fields), fields
        if status == 201:
            path = f"/api/session/{answer.document['id']}"
            count += expect("delete", server.exchange("DELETE", path, [("Origin", "null")]), 403)
            count += expect("delete", server.exchange("DELETE", path), 204)
            count += expect("deleted", server.get(f"{path}/map"), 404)
    query = server.exchange(
        "POST", f"/api/session?token={server.token}", [("X-Warpwright-Token", None)], {}
    )
    count += expect("token in the address of a change", query, 403)
    return count


def methods(server, _):
    """GET and HEAD everywhere, POST and DELETE where something changes."""
    count = 0
    for method in ("PUT", "PATCH", "OPTIONS", "TRACE", "PROPFIND"):
        count += expect(method, server.exchange(method, "/"), 405)
    for path in ("/", "/app.js", "/api/settings", "/api/presets", "/nothing"):
        count += expect(f"POST {path}", server.exchange("POST", path, body={}), 404, 405)
        count += expect(f"DELETE {path}", server.exchange("DELETE", path), 404, 405)
    count += expect("GET", server.get("/api/session"), 405)
    count += expect("GET", server.get("/api/find"), 405)
    for path in ("/", "/app.js", "/app.css", "/api/settings", "/api/about"):
        full = server.get(path)
        head = server.exchange("HEAD", path)
        count += expect(path, head, 200)
        assert head.field("content-length") == str(len(full.body)), path
        for name, value in HEADERS.items():
            assert full.field(name) == value, f"{path}: {name}: {full.field(name)}"
        policy = full.field("content-security-policy")
        assert policy.startswith("default-src 'self'") and "unsafe" not in policy, policy
    page = server.get("/").body
    for sign in (b"<script>", b"<style", b" style=", b" onclick", b"javascript:"):
        assert sign not in page, sign
    return count


def paths(server, _):
    """Only the names of the table, written in one way."""
    count = 0
    wrong = [
        "/../",
        "/..",
        "/%2e%2e%2f",
        "/%252e%252e/",
        "/..\\..\\",
        "/%00",
        "//",
        "/./",
        "/app.js/",
        "/app.js%00.css",
        "/etc/passwd",
        "//etc/passwd",
        "/api/../app.js",
        "/api//settings",
        "/api/settings/",
        "/%61pp.js",
        "/app%2ejs",
        "/APP.JS",
        "/app.js;a",
        "/.git/config",
        "/Page/workbench.html",
        "/api/session/..%2f..%2fmap",
        "/api/session/x/map",
        "/~root/",
    ]
    for path in wrong:
        count += expect(path, server.get(path), 404)
    stream = random.Random(2102)
    parts = [
        "..",
        "%2e%2e",
        ".",
        "etc",
        "passwd",
        "api",
        "session",
        "app.js",
        "%5c",
        "\\",
        "%00",
        "~",
    ]
    for _ in range(500):
        path = "".join(
            stream.choice(["/", "//", "\\", "%2f"]) + stream.choice(parts)
            for _ in range(stream.randrange(1, 6))
        )
        if not path.startswith("/") or path in ("/app.js",):
            continue
        count += expect(path, server.get(path), 400, 404, 405)
    answer, _ = raw(
        server, f"GET http://{server.host}/ HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode()
    )
    count += expect("absolute", answer, 400, 404)
    return count


def limits(server, _):
    """Lines, heads and bodies have bounds."""
    count = 0
    host = f"Host: {server.host}\r\n".encode()
    for size, statuses in [(7_000, (404,)), (9_000, (414,)), (60_000, (414,)), (3_000_000, (414,))]:
        answer, closed = raw(server, b"GET /" + b"a" * size + b" HTTP/1.1\r\n" + host + b"\r\n")
        count += expect(f"line of {size}", answer, *statuses)
        assert closed or 404 in statuses
    answer, _ = raw(server, b"GET /" + b"a" * 40_000)
    count += expect("line without an end", answer, 414)
    for fields, status in [
        (b"".join(b"X-%d: 1\r\n" % i for i in range(90)), 200),
        (b"".join(b"X-%d: 1\r\n" % i for i in range(120)), 431),
        (b"".join(b"X-%d: 1\r\n" % i for i in range(5_000)), 431),
        (b"X: " + b"a" * 15_000 + b"\r\n", 200),
        (b"X: " + b"a" * 17_000 + b"\r\n", 431),
        (b"X: " + b"a" * 900_000 + b"\r\n", 431),
        (b"X" * 900_000 + b": a\r\n", 431),
    ]:
        answer, _ = raw(server, b"GET / HTTP/1.1\r\n" + host + fields + b"\r\n")
        count += expect(f"head of {len(fields)} bytes", answer, status)
    body = b"{" + b" " * 1_100_000 + b"}"
    count += expect("body", server.exchange("POST", "/api/session", body=body), 413)
    fields = [("Transfer-Encoding", "chunked")]
    data = (
        b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in [b" " * 65_536] * 17)
        + b"0\r\n\r\n"
    )
    answer, closed = raw(server, server.request("POST", "/api/session", fields) + data)
    count += expect("chunked body", answer, 413)
    assert closed, "a body that is too long: the connection goes on"
    small = b"2\r\n{}\r\n0\r\n\r\n"
    answer, _ = raw(server, server.request("POST", "/api/session", fields) + small)
    count += expect("small chunked body", answer, 201)
    server.exchange("DELETE", f"/api/session/{answer.document['id']}")
    for query in ("rev=999999999999999999999", "rev=-1", "rev=abc", "rev=1e9", "rev="):
        count += expect(query, server.get(f"{server.session}/map?{query}"), 400, 404)
    count += expect("unknown revision", server.get(f"{server.session}/map?rev=77"), 404)
    count += expect("not a number", server.get(f"{server.session}/map?rev=x"), 400)
    return count


def smuggling(server, _):
    """What two readers could take differently ends the connection."""
    count = 0
    own = f"Host: {server.host}\r\n".encode()
    page = f"Origin: http://{server.host}\r\nX-Warpwright-Token: {server.token}\r\n".encode()
    page += b"Content-Type: application/json\r\n"
    hidden = b"GET /api/about HTTP/1.1\r\n" + own + b"\r\n"
    for fields, body in [
        (b"Content-Length: 2\r\nContent-Length: 3\r\n", b"{} "),
        (b"Content-Length: 2\r\nContent-Length: 2\r\n", b"{}"),
        (b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n"),
        (b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n", b"0\r\n\r\n"),
        (b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n"),
        (b"Transfer-Encoding: gzip\r\n", b""),
        (b"Transfer-Encoding: chunked, identity\r\n", b""),
        (b"Transfer-Encoding: xchunked\r\n", b""),
        (b"Transfer-Encoding : chunked\r\n", b"0\r\n\r\n"),
        (b"Content-Length: -1\r\n", b""),
        (b"Content-Length: +2\r\n", b"{}"),
        (b"Content-Length: 0x2\r\n", b"{}"),
        (b"Content-Length: 2 2\r\n", b"{}"),
        (b"Content-Length: 99999999999999999999\r\n", b"{}"),
        (b"Content-Length: \r\n", b""),
        (b"Content-Length: 2,2\r\n", b"{}"),
        (b"Transfer-Encoding: chunked\r\n", b"x\r\n{}\r\n0\r\n\r\n"),
        (b"Transfer-Encoding: chunked\r\n", b"-2\r\n{}\r\n0\r\n\r\n"),
        (b"Transfer-Encoding: chunked\r\n", b"2\r\n{}!!0\r\n\r\n"),
        (b"Transfer-Encoding: chunked\r\n", b"fffffffffffffffff\r\n{}\r\n"),
        (b" folded: 1\r\n", b""),
        (b"Bad Header: 1\r\n", b""),
        (b"No-Colon\r\n", b""),
        (b": empty\r\n", b""),
        (b"X: a\x00b\r\n", b""),
        (b"X: a\rb: c\r\n", b""),
    ]:
        data = b"POST /api/session HTTP/1.1\r\n" + own + page + fields + b"\r\n" + body + hidden
        answer, closed = raw(server, data)
        count += expect(f"{fields!r} {body!r}", answer, 400, 413)
        assert closed, f"{fields!r}: the connection goes on"
    for line in (
        b"GET / HTTP/1.2.3",
        b"GET / HTTP/9.9",
        b"GET /",
        b"GET / http/1.1",
        b"G\x00T / HTTP/1.1",
        b"GET /\x01 HTTP/1.1",
        b"PRI * HTTP/2.0",
        b"\x16\x03\x01\x02\x00",
    ):
        answer, closed = raw(server, line + b"\r\n" + own + b"\r\n")
        assert answer is None or answer.status in (400, 404, 405, 505), f"{line}: {answer.status}"
        assert closed or answer.status in (404, 405), f"{line}: the connection goes on"
        count += 1
    return count


def pipelined(server, _, number=1_000):
    """Requests that come at once are answered in their order."""
    request = server.request("GET", "/api/presets")
    wrong = server.request("GET", "/nothing")
    with Connection(server.port) as connection:
        sender = threading.Thread(target=connection.send, args=((request + wrong) * (number // 2),))
        sender.start()
        for _ in range(number // 2):
            expect("pipelined", connection.answer(), 200)
            expect("pipelined", connection.answer(), 404)
        sender.join()
    return number


def fuzzed(server, _):
    """Nothing that is sent ends the server."""
    number = 10_000 if client.FULL else 1_000
    stream = random.Random(2102)
    seeds = [
        server.request("GET", "/"),
        server.request("GET", "/api/settings?a=b"),
        server.request("POST", "/api/session", body={"recipe": {"preset": "terran-space"}}),
        server.request("POST", "/api/session", [("Transfer-Encoding", "chunked")]) + b"0\r\n\r\n",
        server.request("DELETE", "/api/session/x"),
    ]
    for _ in range(number):
        data = bytearray(stream.choice(seeds))
        for _ in range(stream.randrange(1, 8)):
            place = stream.randrange(len(data))
            kind = stream.randrange(4)
            if kind == 0:
                data[place] = stream.randrange(256)
            elif kind == 1:
                del data[place : place + stream.randrange(1, 20)]
            elif kind == 2:
                data[place:place] = bytes(
                    stream.randrange(256) for _ in range(stream.randrange(20))
                )
            else:
                data[place:place] = data[: stream.randrange(len(data) + 1)]
            if not data:
                data = bytearray(b"\0")
        with Connection(server.port, timeout=5) as connection, contextlib.suppress(OSError):
            connection.send(bytes(data))
            connection.socket.shutdown(socket.SHUT_WR)
            while connection.fill():
                pass
    assert server.process.poll() is None, "the server has ended"
    expect("after that", server.get("/"), 200)
    return number


def connections(server, _):
    """64 connections are served, the next is told to come again; slow ones make room."""
    kept = []
    try:
        for _ in range(64):
            connection = Connection(server.port)
            connection.send(server.request("GET", "/api/presets"))
            expect("a connection", connection.answer(), 200)
            kept.append(connection)
        answer, closed = raw(server, b"")
        assert answer is not None, "the connection beyond the limit has no answer"
        expect("one more", answer, 503)
        assert answer.field("retry-after") is not None and closed
    finally:
        for connection in kept:
            connection.close()
    time.sleep(0.2)
    expect("after that", server.get("/"), 200)
    slow = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(64)]
    for connection in slow:
        connection.send(b"GET / HTTP/1.1\r\nX: ")
    time.sleep(0.8)
    begin = time.monotonic()
    expect("beside slow clients", server.get("/api/presets"), 200)
    assert time.monotonic() - begin < 0.25
    for connection in slow:
        connection.close()
    return 130


def slow_heads(server, _):
    """A head that takes 10 seconds, and a body that takes 30, end the connection."""
    begin = time.monotonic()
    with Connection(server.port, timeout=40) as connection:
        connection.send(b"GET / HTTP/1.1\r\n")
        for _ in range(40):
            try:
                connection.send(b"a")
            except OSError:
                break
            connection.socket.settimeout(1)
            try:
                if not connection.socket.recv(1 << 12):
                    break
            except TimeoutError:
                continue
            except OSError:
                break
            else:
                break
        took = time.monotonic() - begin
    assert 9 < took < 13, f"a slow head was read for {took} seconds"
    return 1


CHECKS = [
    hosts,
    addresses,
    origins,
    methods,
    paths,
    limits,
    smuggling,
    pipelined,
    fuzzed,
    connections,
]


def check(server, _, folder, checks=None):
    server.session = server.open({"preset": "player-owned", "seed": 1, "region.sectors": 100})
    with Events(server, f"{server.session}/events") as events:
        events.until("map")
    count = 0
    for part in checks or CHECKS:
        try:
            count += part(server, folder)
        except (OSError, EOFError) as error:
            raise AssertionError(f"{part.__name__}: {error!r}") from error
    return count


def check_slowly(server, program, folder):
    return check(server, program, folder, [slow_heads])
