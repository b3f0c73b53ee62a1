"""A PostgreSQL server for tests: in a temporary folder, on a socket there, always stopped."""

import atexit
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile

FOLDERS = ["/usr/lib/postgresql/15/bin", "/usr/lib/postgresql/16/bin", "/usr/lib/postgresql/17/bin"]


def program(name):
    """Path of one of PostgreSQL's programs."""
    for folder in FOLDERS:
        path = os.path.join(folder, name)
        if os.path.exists(path):
            return path
    return shutil.which(name)


class Server:
    """Started by the constructor, stopped when the process ends, however it ends."""

    def __init__(self):
        if not program("initdb"):
            sys.exit("PostgreSQL is not installed; `make setup` installs it")
        # Paths of sockets are short, so the folder is too.
        self.folder = tempfile.mkdtemp(prefix="wwpg", dir="/tmp")
        self.process = None
        self.prefix = []
        self.user = pwd.getpwuid(os.getuid()).pw_name
        if os.getuid() == 0:
            # The server refuses to run as root.
            self.user = "nobody"
            entry = pwd.getpwnam(self.user)
            os.chown(self.folder, entry.pw_uid, entry.pw_gid)
            self.prefix = [
                "setpriv",
                f"--reuid={entry.pw_uid}",
                f"--regid={entry.pw_gid}",
                "--clear-groups",
            ]
        atexit.register(self.stop)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda number, _: sys.exit(128 + number))
        self.start()

    def start(self):
        environment = dict(os.environ, HOME=self.folder, LC_ALL="C.UTF-8", TZ="UTC")
        data = os.path.join(self.folder, "data")

        def run(command):
            return subprocess.run(
                self.prefix + command,
                check=True,
                env=environment,
                cwd=self.folder,
                stdout=subprocess.DEVNULL,
            )

        run(
            [
                program("initdb"),
                "-D",
                data,
                "-U",
                "warpwright",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync",
            ]
        )
        options = {
            "listen_addresses": "",
            "unix_socket_directories": self.folder,
            "fsync": "off",
            "synchronous_commit": "off",
            "full_page_writes": "off",
            "max_wal_size": "4GB",
            "autovacuum": "off",
            "timezone": "UTC",
            "shared_buffers": "128MB",
        }
        command = [*self.prefix, program("postgres"), "-D", data]
        for name, value in options.items():
            command += ["-c", f"{name}={value}"]
        # The server keeps the file open as long as it runs.
        log = open(os.path.join(self.folder, "log"), "wb")  # noqa: SIM115
        self.process = subprocess.Popen(
            command,
            env=environment,
            cwd=self.folder,
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
        )
        for _ in range(300):
            ready = subprocess.run([program("pg_isready"), "-q", "-h", self.folder], check=False)
            if ready.returncode == 0:
                return
            if self.process.poll() is not None:
                break
            signal.sigtimedwait([], 0.1)
        with open(os.path.join(self.folder, "log"), encoding="utf-8", errors="replace") as text:
            sys.exit("PostgreSQL did not start:\n" + text.read())

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def psql(self, database, arguments, user="warpwright", **options):
        """Runs psql; its output is returned as bytes."""
        command = [
            program("psql"),
            "-X",
            "-q",
            "-h",
            self.folder,
            "-U",
            user,
            "-d",
            database,
            "-v",
            "ON_ERROR_STOP=1",
            *arguments,
        ]
        done = subprocess.run(command, capture_output=True, check=False, **options)
        if done.returncode != 0:
            message = done.stderr.decode(errors="replace").strip()
            raise LoadError(message[:600])
        return done.stdout

    def create(self, database, template="template0"):
        self.psql("postgres", ["-c", f"CREATE DATABASE {database} TEMPLATE {template}"])

    def drop(self, database):
        self.psql("postgres", ["-c", f"DROP DATABASE {database}"])

    def load(self, database, path):
        self.psql(database, ["-f", path])


class LoadError(Exception):
    """What psql says when a script does not load."""
