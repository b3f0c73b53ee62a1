"""Starts the server, and speaks HTTP with it over plain sockets."""

import hashlib
import json
import os
import re
import signal
import socket
import subprocess
import time

# Whether there is time for larger maps and more requests.
FULL = False

# Under nohup interrupts are ignored, and a server would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


class Answer:
    """A status, the fields of a head, and a body."""

    def __init__(self, status, fields, body):
        self.status = status
        self.fields = fields
        self.body = body

    def field(self, name):
        """Returns the value of a field, None if it is not there once."""
        values = [value for key, value in self.fields if key == name.lower()]
        return values[0] if len(values) == 1 else None

    @property
    def document(self):
        return json.loads(self.body)

    @property
    def digest(self):
        return hashlib.sha256(self.body).hexdigest()


class Connection:
    """One connection, on which nothing is sent but what is asked for."""

    def __init__(self, port, host="127.0.0.1", timeout=30):
        self.socket = socket.create_connection((host, port), timeout=timeout)
        self.buffer = b""

    def close(self):
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def send(self, data):
        self.socket.sendall(data)

    def fill(self):
        """Receives more; false at the end."""
        try:
            part = self.socket.recv(1 << 16)
        except ConnectionResetError:
            return False
        self.buffer += part
        return bool(part)

    def line(self):
        while b"\r\n" not in self.buffer:
            if not self.fill():
                raise EOFError(f"the connection ended after {self.buffer[:200]}")
        line, self.buffer = self.buffer.split(b"\r\n", 1)
        return line

    def bytes(self, count):
        while len(self.buffer) < count:
            if not self.fill():
                raise EOFError("the connection ended inside of a body")
        part, self.buffer = self.buffer[:count], self.buffer[count:]
        return part

    def head(self):
        """Reads a head."""
        status = self.line().split(b" ", 2)
        assert status[0] == b"HTTP/1.1", status
        fields = []
        while line := self.line():
            name, value = line.decode("latin-1").split(":", 1)
            fields.append((name.lower(), value.strip()))
        return int(status[1]), fields

    def chunk(self):
        """Reads one chunk of a body."""
        size = int(self.line(), 16)
        data = self.bytes(size)
        assert self.line() == b"", "a chunk is longer than it says"
        return data

    def answer(self, has_body=True):
        """Reads a whole answer."""
        status, fields = self.head()
        answer = Answer(status, fields, b"")
        if not has_body or status in (204, 304):
            return answer
        if answer.field("transfer-encoding") == "chunked":
            while part := self.chunk():
                answer.body += part
        else:
            answer.body = self.bytes(int(answer.field("content-length")))
        return answer

    def is_closed(self, seconds=5):
        """Whether the other side closes the connection in time, without sending more."""
        self.socket.settimeout(seconds)
        try:
            return not self.socket.recv(1)
        except TimeoutError:
            return False
        except OSError:
            return True


class Events:
    """A stream of events, each of which is one chunk."""

    def __init__(self, server, path, last=None, timeout=60):
        self.connection = Connection(server.port, timeout=timeout)
        fields = [] if last is None else [("Last-Event-ID", str(last))]
        self.connection.send(server.request("GET", path, fields))
        status, self.fields = self.connection.head()
        assert status == 200, f"{path}: {status}"

    def close(self):
        self.connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def next(self):
        """Returns number, name and data of the next event; None at the end."""
        while True:
            try:
                data = self.connection.chunk().decode()
            except EOFError:
                return None
            if not data:
                return None
            if data.startswith(":"):
                continue
            assert data.endswith("\n\n"), f"an event is no chunk: {data!r}"
            lines = dict(line.split(": ", 1) for line in data.strip().split("\n"))
            return int(lines["id"]), lines["event"], json.loads(lines["data"])

    def until(self, *names):
        """Returns the events up to the first one of a name."""
        found = []
        while event := self.next():
            found.append(event)
            if event[1] in names:
                return found
        raise AssertionError(f"the events ended without {names}: {found[-3:]}")


class Server:
    """A server of its own, with its token."""

    def __init__(self, program, *arguments, errors=subprocess.PIPE):
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0", *arguments], stdout=subprocess.PIPE, stderr=errors
        )
        address = self.process.stdout.readline().decode().strip()
        if not address:
            raise AssertionError(f"the server did not start: {self.said()}")
        self.port = int(re.fullmatch(r"http://127\.0\.0\.1:(\d+)/", address)[1])
        self.host = f"127.0.0.1:{self.port}"
        self.token = ""
        page = self.get("/").body.decode()
        self.token = re.search(r'name="warpwright-token" content="([\w-]{22,})"', page)[1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, number=signal.SIGINT):
        """Ends the server; returns its status and the seconds that took."""
        begin = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(number)
        status = self.process.wait(20)
        self.messages = self.said()
        return status, time.monotonic() - begin

    def said(self):
        """What the server wrote to its error stream, if that is kept here."""
        return self.process.stderr.read().decode() if self.process.stderr else ""

    @property
    def memory(self):
        """Resident bytes of the server."""
        with open(f"/proc/{self.process.pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    @property
    def seconds(self):
        """Processor time of the server."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def request(self, method, path, fields=(), body=None, host=None):
        """Returns the bytes of a request, with what the page would send."""
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host or self.host}"]
        named = {name.lower() for name, _ in fields}
        if method in ("POST", "DELETE"):
            own = {
                "Origin": f"http://{self.host}",
                "X-Warpwright-Token": self.token,
                "Content-Type": "application/json",
            }
            lines += [
                f"{name}: {value}" for name, value in own.items() if name.lower() not in named
            ]
        lines += [f"{name}: {value}" for name, value in fields if value is not None]
        data = (
            b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        )
        if method == "POST" and "content-length" not in named and "transfer-encoding" not in named:
            lines.append(f"Content-Length: {len(data)}")
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + data

    def exchange(self, method, path, fields=(), body=None, host=None, timeout=60):
        """Sends a request on a connection of its own, and returns the answer."""
        with Connection(self.port, timeout=timeout) as connection:
            connection.send(self.request(method, path, fields, body, host))
            return connection.answer(has_body=method != "HEAD")

    def get(self, path, fields=(), timeout=60):
        return self.exchange("GET", path, fields, timeout=timeout)

    def post(self, path, body=None, fields=()):
        return self.exchange("POST", path, fields, {} if body is None else body)

    def open(self, recipe):
        """Opens a session, and returns its path."""
        answer = self.post("/api/session", {"recipe": recipe})
        assert answer.status == 201, answer.body
        assert answer.document["rev"] == 0
        return f"/api/session/{answer.document['id']}"
