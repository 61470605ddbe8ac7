"""workplace - what the long proofs share: a throwaway home, the built program, a board in a pty.

    home = Home(program)                   a folder of its own, gone at the end
    home.run("add", "Acme", "--source", "x")   the command line: status, output, errors
    with home.board(columns=100, rows=30) as board:
        board.wait("MCL")                  reads until the emulated screen shows it
        board.send("<Down>a")              keys as ttyprobe writes them
        board.settle()                     reads until the program is quiet and idle
    home.faults()                          what is wrong with the workspace: [] when it is sound

Each proof takes --program and --seed, prints both, and ends with 0 where its promise holds and
with 1 where it is broken.  Python 3.9+, standard library only; Linux, for /proc.
"""
import argparse
import fcntl
import os
import random
import select
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import termios
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from ttyprobe import cpu_ns, parse_keys, runnable, status_of  # noqa: E402,F401
from vtscreen import Screen  # noqa: E402

# From where the form that logs a contact (c) begins to what was said.
TO_NOTE = "<Tab>" * 5
# The modes of a terminal that must be off after a program: cursor keys, mouse, focus, paste.
INPUT_MODES = {1, 9, 66, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1015, 2004}


def parser(text):
    """The options of every proof; `text` is the script's docstring."""
    made = argparse.ArgumentParser(
        description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--program", default=os.environ.get("KANBANT") or os.path.join(
        HERE, "..", "..", ".build", "release", "kanbant"), help="the built program")
    made.add_argument("--seed", type=int, default=None, help="chance, to repeat a run")
    return made


def begin(made):
    """The parsed options, with the seed that was drawn, and a source of chance of that seed."""
    options = made.parse_args()
    options.program = os.path.abspath(options.program)
    if not os.access(options.program, os.X_OK):
        sys.exit(f"no program at {options.program}: swift build -c release --product kanbant")
    if options.seed is None:
        options.seed = int.from_bytes(os.urandom(4), "big")
    print(f"program {options.program}\nseed {options.seed}", flush=True)
    return options, random.Random(options.seed)


class Findings:
    """What was found broken; the first few are told at once."""

    def __init__(self, most=60):
        self.count, self.most = 0, most

    def add(self, text):
        self.count += 1
        if self.count <= self.most:
            print(f"BROKEN: {text}", flush=True)

    def end(self, summary):
        """Says how it went and leaves with the status that scripts expect."""
        print(summary)
        print("holds" if self.count == 0 else f"broken: {self.count} findings", flush=True)
        sys.exit(0 if self.count == 0 else 1)


def share(values, percent):
    """The value below which so many percent of them lie."""
    values = sorted(values)
    if not values:
        return 0
    return values[min(len(values) - 1, int(len(values) * percent / 100))]


class Done:
    """How a command ended."""

    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err

    @property
    def text(self):
        return self.out.decode("utf-8", "replace") + self.err.decode("utf-8", "replace")


class Home:
    """A user's home with a workspace, and the program run in it."""

    def __init__(self, program, folder=None, user="ada", workspace=None, variables=None):
        self.program, self.user = program, user
        self.owns = folder is None
        self.folder = folder or tempfile.mkdtemp(prefix="kanbant-proof-")
        self.workspace = workspace or os.path.join(self.folder, "work.kanbant")
        self.variables = variables or {}

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if self.owns:
            shutil.rmtree(self.folder, ignore_errors=True)

    def environment(self, variables=None):
        made = {
            "HOME": self.folder, "XDG_DATA_HOME": os.path.join(self.folder, "data"),
            "XDG_STATE_HOME": os.path.join(self.folder, "state", self.user),
            "XDG_CONFIG_HOME": os.path.join(self.folder, "config", self.user),
            "TMPDIR": self.folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color", "KANBANT_USER": self.user, "KANBANT_LANG": "en",
            "VISUAL": "true",                    # an editor that ends at once: noise asks for one
            "KANBANT_WORKSPACE": self.workspace, "SWIFT_BACKTRACE": "enable=no",
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "detect_leaks=0"),
        }
        made.update(self.variables)
        made.update(variables or {})
        return {name: value for name, value in made.items() if value is not None}

    def another(self, user):
        """The same workspace as somebody else sees it."""
        return Home(self.program, self.folder, user, self.workspace, self.variables)

    def run(self, *words, data=None, variables=None, timeout=120, prefix=()):
        """Runs a command to its end; what it reads are bytes."""
        ran = subprocess.run(
            [*prefix, self.program, *words], input=data, env=self.environment(variables),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=timeout, cwd=self.folder,
            stdin=subprocess.DEVNULL if data is None else None)
        return Done(ran.returncode, ran.stdout, ran.stderr)

    def must(self, *words, **more):
        """Runs a command that is to succeed."""
        done = self.run(*words, **more)
        if done.status != 0:
            raise SystemExit(f"kanbant {' '.join(words)}: {done.status}\n{done.text}")
        return done

    def start(self, *words, variables=None, prefix=()):
        """Starts a command whose output is read by the caller."""
        return subprocess.Popen(
            [*prefix, self.program, *words], env=self.environment(variables), cwd=self.folder,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def board(self, *words, **more):
        return Board(self, words, **more)

    def query(self, text, values=()):
        """The rows of a question to the workspace's file, past the program."""
        link = sqlite3.connect(f"file:{self.workspace}?mode=ro", uri=True, timeout=20)
        try:
            return link.execute(text, values).fetchall()
        finally:
            link.close()

    def faults(self):
        """What is wrong with the workspace, as SQLite and as the program itself see it."""
        found = []
        if not os.path.exists(self.workspace):
            return found
        integrity = self.query("PRAGMA integrity_check")
        if integrity != [("ok",)]:
            found.append(f"integrity_check: {integrity[:3]}")
        references = self.query("PRAGMA foreign_key_check")
        if references:
            found.append(f"foreign_key_check: {references[:3]}")
        doctor = self.run("doctor", "--json")
        if doctor.status != 0:
            found.append(f"doctor {doctor.status}: {doctor.text[:400]}")
        return found

    def log(self, most=3000):
        """What the program and its sanitizer wrote to standard error while the screen was up."""
        try:
            path = os.path.join(self.folder, "state", self.user, "kanbant", "kanbant.log")
            with open(path, encoding="utf-8", errors="replace") as file:
                return file.read()[-most:]
        except OSError:
            return ""

    def drafts(self):
        """The texts of the drafts that lie in the home, one string."""
        texts = []
        for folder, _, names in os.walk(os.path.join(self.folder, "state")):
            for name in names:
                if name.endswith(".draft"):
                    with open(os.path.join(folder, name), encoding="utf-8",
                              errors="replace") as file:
                        texts.append(file.read())
        return "\n".join(texts)


def stand_in_for_a_shell(terminal, telling):
    """Returns in a child that has the terminal, as a shell with job control would start it; the
    parent waits for its end and ends alike.  Only such a program can be stopped."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(terminal, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        return
    os.write(telling, str(child).encode())
    os.close(telling)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    os._exit(128 - code if code < 0 else code)


class Board:
    """The program in a pseudo-terminal of ours, its screen in an emulator."""

    def __init__(self, home, words=(), columns=100, rows=30, variables=None, records=False,
                 ignoring=(), prefix=(), limit=20.0, under_shell=False):
        self.home, self.words, self.columns, self.rows = home, list(words), columns, rows
        self.variables, self.ignoring, self.prefix = variables, ignoring, list(prefix)
        self.limit, self.under_shell = limit, under_shell
        self.screen = Screen(columns, rows)
        self.raw = bytearray() if records else None
        self.status, self.ended, self.heard = None, False, 0
        self.settings = None

    def __enter__(self):
        return self.start()

    def __exit__(self, *exc):
        self.kill()

    def start(self):
        master, slave = os.openpty()
        self._size(slave)
        self.settings = termios.tcgetattr(slave)
        arguments = [*self.prefix, self.home.program, *self.words]
        environment = self.home.environment(self.variables)
        told, telling = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                os.setsid()
                fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
                if self.under_shell:
                    stand_in_for_a_shell(slave, telling)
                for descriptor in (0, 1, 2):
                    os.dup2(slave, descriptor)
                os.closerange(3, 256)
                for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT):
                    signal.signal(number, signal.SIG_DFL)
                for number in self.ignoring:
                    signal.signal(number, signal.SIG_IGN)
                os.chdir(self.home.folder)
                os.execvpe(arguments[0], arguments, environment)
            finally:
                os._exit(127)
        os.close(telling)
        # The number of what is to get the signals, where that is not our own child.
        self.target = int(os.read(told, 20) or pid) if self.under_shell else pid
        os.close(told)
        self.pid, self.master, self.slave = pid, master, slave
        os.set_blocking(master, False)
        return self

    def _size(self, descriptor):
        fcntl.ioctl(
            descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", self.rows, self.columns, 0, 0))

    def resize(self, columns, rows):
        """Gives the window another size; the program hears of it as from any terminal."""
        self.read(0)
        self.columns, self.rows = columns, rows
        self.screen.resize(columns, rows)
        self._size(self.master)

    def read(self, seconds):
        """What the program sends within so many seconds; b"" when nothing came."""
        if self.master is None:
            return b""
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return b""
        try:
            data = os.read(self.master, 1 << 16)
        except (BlockingIOError, OSError):
            return b""
        if self.raw is not None:
            self.raw += data
        self.heard += len(data)
        self.screen.feed(data)
        return data

    def send(self, keys):
        """Presses keys, as ttyprobe names them; bytes are sent as they are."""
        if isinstance(keys, bytes):
            return self.write(keys)
        for key in parse_keys(keys):
            self.write(key.bytes(self.screen.modes))

    def write(self, data):
        """Writes it all, reading meanwhile so that neither side blocks the other."""
        end = time.monotonic() + self.limit
        while data:
            try:
                data = data[os.write(self.master, data):]
            except BlockingIOError:
                if time.monotonic() > end or not self.alive():
                    raise TimeoutError("the program does not read its keys") from None
                self.read(0.01)
            except OSError:
                raise TimeoutError("the terminal is gone") from None

    def settle(self, quiet=0.03, limit=None):
        """Reads until nothing came for `quiet` seconds and no thread of the program runs."""
        end = time.monotonic() + (limit or self.limit)
        while time.monotonic() < end:
            if self.read(quiet):
                continue
            if not self.alive() or not runnable([self.pid]):
                return True
        return False

    def wait(self, what, limit=None):
        """Reads until the screen holds a text, or a function of the text is true."""
        holds = what if callable(what) else (lambda text: what in text)
        end = time.monotonic() + (limit or self.limit)
        while True:
            if holds(self.text()):
                return True
            if time.monotonic() > end:
                return False
            if not self.read(0.02) and not self.alive():
                while self.read(0.01):
                    pass
                return holds(self.text())

    def text(self):
        return self.screen.text()

    def told(self):
        """What is on the screen without its blank lines, for messages."""
        return " / ".join(line.strip() for line in self.text().split("\n") if line.strip())

    def image(self):
        """All that can be seen: the cells with their looks."""
        return [list(row) for row in self.screen.grid]

    def alive(self):
        if self.ended:
            return False
        pid, status, usage = os.wait4(self.pid, os.WNOHANG)
        if pid:
            self.ended, self.usage = True, usage
            self.status = os.waitstatus_to_exitcode(status)
        return not self.ended

    def end(self, seconds):
        """Waits for the end; the seconds it took, or None when it is still there."""
        begun = time.monotonic()
        while self.alive():
            if time.monotonic() - begun > seconds:
                return None
            if self.master is not None:
                self.read(0.002)
            else:
                time.sleep(0.002)
        while self.read(0.01):
            pass
        return time.monotonic() - begun

    def hang_up(self):
        """Closes the terminal under the program."""
        for name in ("slave", "master"):
            if getattr(self, name) is not None:
                os.close(getattr(self, name))
                setattr(self, name, None)

    def disorder(self):
        """In what the terminal differs from how the program found it; [] when in nothing."""
        found = []
        if termios.tcgetattr(self.slave) != self.settings:
            found.append("stty differs")
        if self.screen.main is not None:
            found.append("alternate screen")
        left = self.screen.modes & INPUT_MODES
        if left:
            found.append(f"modes on: {sorted(left)}")
        if 25 not in self.screen.modes:
            found.append("cursor hidden")
        if 7 not in self.screen.modes:
            found.append("no wrapping")
        if self.screen.attr != (None, None, 0):
            found.append(f"colours {self.screen.attr}")
        if self.screen.shift or self.screen.charsets[0] == "0":
            found.append("line-drawing signs")
        return found

    def memory_kb(self, name="VmHWM"):
        """The most memory the program had, in KiB; zero when it is gone."""
        return int(status_of(self.pid).get(name, "0").split()[0])

    def kill(self):
        if not self.ended:
            try:
                os.kill(self.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self.end(5)
        self.hang_up()
