"""Slurm on this machine alone: in a temporary folder, on the loopback, always stopped."""

import atexit
import os
import pathlib
import secrets
import shutil
import socket
import subprocess
import tempfile
import time

PROGRAMS = ["munged", "slurmctld", "slurmd", "sbatch"]


def is_there():
    """Whether Slurm is installed, and may be started."""
    return os.getuid() == 0 and all(shutil.which(name) for name in PROGRAMS)


def free_ports(count):
    """Ports that are not in use."""
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class Cluster:
    """A controller and a node with two processors, stopped when the process ends."""

    def __init__(self):
        # Paths of sockets are short, so the folder is too.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="wwslurm", dir="/tmp"))
        self.folder.chmod(0o755)
        self.processes = []
        atexit.register(self.stop)
        key = self.folder / "munge.key"
        key.write_bytes(secrets.token_bytes(256))
        key.chmod(0o400)
        self.start(
            "munged",
            "--foreground",
            "--force",
            f"--key-file={key}",
            f"--socket={self.folder}/munge.socket",
            f"--pid-file={self.folder}/munge.pid",
            f"--log-file={self.folder}/munge.log",
            f"--seed-file={self.folder}/munge.seed",
        )
        self.wait(lambda: (self.folder / "munge.socket").exists(), "munged")
        self.configure()
        self.start("slurmctld", "-D")
        self.start("slurmd", "-D", "-N", "node")
        self.wait(lambda: "idle" in self.run("sinfo", "--noheader", "-o", "%T"), "slurmd")

    @property
    def environment(self):
        """What Slurm's commands need to find the cluster."""
        return {"SLURM_CONF": str(self.folder / "slurm.conf")}

    def configure(self):
        """Writes the configuration."""
        controller, node = free_ports(2)
        host = socket.gethostname()
        for name in ["state", "spool"]:
            (self.folder / name).mkdir()
        lines = {
            "ClusterName": "warpwright",
            "SlurmctldHost": f"{host}(127.0.0.1)",
            "AuthType": "auth/munge",
            # What is put back into the queue waits until its credentials have expired.
            "AuthInfo": f"socket={self.folder}/munge.socket,cred_expire=5",
            "SlurmUser": "root",
            "SlurmctldPort": controller,
            "SlurmdPort": node,
            "StateSaveLocation": self.folder / "state",
            "SlurmdSpoolDir": self.folder / "spool",
            "SlurmctldPidFile": self.folder / "slurmctld.pid",
            "SlurmdPidFile": self.folder / "slurmd.pid",
            "SlurmctldLogFile": self.folder / "slurmctld.log",
            "SlurmdLogFile": self.folder / "slurmd.log",
            "ProctrackType": "proctrack/pgid",
            "TaskPlugin": "task/none",
            "MpiDefault": "none",
            "ReturnToService": 2,
            "SelectType": "select/cons_tres",
            "SelectTypeParameters": "CR_Core",
            "SchedulerParameters": "sched_interval=1,batch_sched_delay=0,bf_interval=1",
            "NodeName": f"node NodeHostname={host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN",
            "PartitionName": "main Nodes=ALL Default=YES MaxTime=INFINITE State=UP",
        }
        text = "".join(f"{name}={value}\n" for name, value in lines.items())
        (self.folder / "slurm.conf").write_text(text, encoding="utf-8")

    def start(self, name, *words):
        """Starts a server."""
        log = (self.folder / f"{name}.out").open("wb")
        self.processes.append(
            subprocess.Popen(
                [shutil.which(name), *map(str, words)],
                stdout=log,
                stderr=log,
                env=os.environ | self.environment,
            )
        )

    def run(self, *words):
        """The output of one of Slurm's commands; nothing if it fails."""
        done = subprocess.run(
            [str(word) for word in words],
            capture_output=True,
            text=True,
            env=os.environ | self.environment,
        )
        return done.stdout if done.returncode == 0 else ""

    def wait(self, is_ready, what, seconds=60):
        """Waits for something."""
        for _ in range(10 * seconds):
            if is_ready():
                return
            time.sleep(0.1)
        logs = [path.read_text(errors="replace")[-600:] for path in self.folder.glob("*.log")]
        raise SystemExit(f"Scale: Slurm: {what} takes too long: {' '.join(logs)}")

    def stop(self):
        """Ends the servers."""
        self.run("scancel", "--user=root")
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
