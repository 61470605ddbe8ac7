#!/usr/bin/env python3
"""fulldisk - a disk that is full, or fails, at any moment: never a silent success.

    Tests/Benchmarks/fulldisk.py [--points 200] [--injections 1000] [--program PATH] [--seed S]
                                 20 points and 60 injections unless told

The script runs itself again under `unshare -rm`, where it may mount a small tmpfs of its own; no
rights are needed where user namespaces are allowed.  At each point a ballast leaves a
random number of free blocks, few more often than many.  Then commands (add, log, edit, move, import,
undo, a new workspace) and a board that logs by keys, one that starts as a new user, and one that
types a draft, write until they hit the end of the disk.  The ballast goes.  Whatever was acknowledged is in the workspace
(exit 0; the screen's word); whatever failed was told in a sentence, with an exit status
other than 0 where it was a command; integrity_check, foreign_key_check and doctor find nothing;
and the next command works.  A board must open on a full disk, if only to look.

The injections need `strace`: the Nth write, pwrite64, fsync, fdatasync or ftruncate of a thread
fails with EIO or ENOSPC, once or from then on, with the same questions afterwards.
The figures are how often each way was met.  200 points and 1 000 injections are the full size,
about half an hour.
"""
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from workplace import TO_NOTE, Findings, Home, begin, parser  # noqa: E402

CALLS = ["write", "pwrite64", "fsync", "fdatasync", "ftruncate"]
TOLD = ("full", "failed", "disk", "written", "plein")


class Disk:
    """A small file system of our own, and the ballast that fills it."""

    def __init__(self, folder, megabytes=12):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder],
                       check=True)

    def fill(self, spare):
        """Leaves so many bytes free, to the block of 4 KiB."""
        with open(os.path.join(self.folder, "ballast"), "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 65536)
            except OSError:
                pass
            try:
                while True:
                    file.write(b"\0" * 4096)
            except OSError:
                pass
            file.truncate(max(0, file.tell() - spare))

    def empty(self):
        try:
            os.unlink(os.path.join(self.folder, "ballast"))
        except FileNotFoundError:
            pass


class Tally:
    """How often each outcome was met."""

    def __init__(self):
        self.met = {}

    def note(self, what):
        self.met[what] = self.met.get(what, 0) + 1

    def __str__(self):
        return ", ".join(f"{what} {count}" for what, count in sorted(self.met.items()))


def command(home, words, what, findings, tally, prefix=()):
    """Runs a command; whether it acknowledged. A failure must be told."""
    done = home.run(*words, prefix=prefix)
    if done.status == 0:
        tally.note("command kept")
        return True
    tally.note("command told")
    if done.status not in (1, 3, 66, 73, 74, 75, 77) or not done.err.strip():
        # An error that cannot be written to standard error still has its exit status.
        if done.status != 74:
            findings.add(f"{what}: status {done.status}: {done.text[:300]!r}")
    return False


def by_keys(home, mark, what, findings, tally, prefix=(), user="ada"):
    """Logs a note by keys; whether the screen told that it was kept."""
    with home.another(user).board(prefix=prefix, limit=15) as board:
        if not board.wait("MCL"):
            board.end(3)
            if board.status in (None, 0) or not any(word in board.text() for word in TOLD):
                findings.add(f"{what}: neither a board nor a word: {board.status} "
                             f"{board.told()[:400]}")
            tally.note("board told at the start")
            return False
        board.settle()
        board.send("c")
        if not board.wait("What was said"):
            findings.add(f"{what}: no form\n{board.told()}")
            return False
        board.send(f"{TO_NOTE}{mark}")
        board.wait(mark)
        board.send("<C-s>")

        def answered(text):
            last = "\n".join(text.split("\n")[-3:])
            return "activity noted" in last or "What was said" in text and \
                any(word in last for word in TOLD)
        board.wait(answered)
        text = board.text()
        kept = "activity noted" in text and "What was said" not in text
        if not kept and not answered(text):
            findings.add(f"{what}: neither kept nor told: {board.status}\n{board.told()}")
        tally.note("board kept" if kept else "board told")
        for _ in range(3):
            board.send("<Esc>")
            board.settle(0.08)
        board.send("q")
        if board.end(6) is None:
            findings.add(f"{what}: q does not leave\n{board.told()}")
        return kept


def prepared(home):
    home.must("demo", "--keep", home.workspace, "--leads", "40", "--seed", "3")
    for name in ("ada", "bob"):
        home.another(name).must("user", "add", name)


def look(home, notes, names, what, findings):
    """What was acknowledged is there, the workspace sound and writable."""
    for fault in home.faults():
        findings.add(f"{what}: {fault}")
    # A draft of what was not kept before may stand in front of what was typed after it.
    texts = "\n".join(f"{text}\n" for text, in home.query("SELECT text FROM activity"))
    found = {name for name, in home.query("SELECT name FROM account")}
    for mark in notes:
        if f"{mark}\n" not in texts:
            findings.add(f"{what}: acknowledged and lost: {mark[:40]}")
    for name in names:
        if name not in found:
            findings.add(f"{what}: acknowledged and lost: {name}")
    done = home.run("log", "5", "note", "afterwards")
    if done.status != 0:
        findings.add(f"{what}: cannot write afterwards: {done.text[:300]}")


def leads_file(home, number, rows=300):
    path = os.path.join(os.path.dirname(home.folder), "leads.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("company,contact,email,source\n")
        for row in range(rows):
            file.write(f"Import {number} {row},Jane Roy,j{row}@i{number}.example,proof\n")
    return path


def point(disk, home, chance, number, findings, tally):
    """One random end of the disk."""
    spare = 4096 * int(chance.expovariate(1 / 12))
    what = f"point {number}, {spare // 1024} KiB free"
    path = leads_file(home, number)
    disk.fill(spare)
    notes, names = [], []
    acts = ["log", "add", "edit", "move", "import", "undo", "new", "keys", "keys", "guest", "draft"]
    for act in chance.sample(acts, 5):
        mark = f"p{number}{act}"
        if act == "log":
            text = f"{mark} " + "x" * chance.choice([1, 3000, 30_000])
            if command(home, ["log", "3", "note", text], f"{what}, log", findings, tally):
                notes.append(text)
        elif act == "add":
            if command(home, ["add", mark, "--source", "x"], f"{what}, add", findings, tally):
                names.append(mark)
        elif act == "edit":
            if command(home, ["edit", "4", f"company={mark}"], f"{what}, edit", findings, tally):
                names.append(mark)
        elif act in ("move", "undo"):
            words = ["undo"] if act == "undo" else ["move", "7", "MQL", "--reason", mark]
            if act == "undo" and (notes or names):
                continue                         # it would rightly take back what is looked for
            command(home, words, f"{what}, {act}", findings, tally)
        elif act == "import":
            own = home.another("cleo")
            if command(own, ["import", path], f"{what}, import", findings, tally):
                names.extend(f"Import {number} {row}" for row in range(300))
        elif act == "new":
            begun(home, mark, what, findings, tally, disk)
        elif act == "keys":
            if by_keys(home, mark, f"{what}, keys", findings, tally):
                notes.append(mark)
        elif act == "guest":
            guest(home, number, what, findings, tally)
        else:
            drafted(home, mark, what, findings, tally)
    disk.empty()
    look(home, notes, names, what, findings)


def begun(home, mark, what, findings, tally, disk):
    """A workspace that is to be made on the full disk is there whole, or not at all.

    Where even the files that SQLite keeps beside it have no room, it opens once there is some.
    """
    fresh = Home(home.program, home.folder, "ada", os.path.join(home.folder, f"{mark}.kanbant"))
    kept = command(fresh, ["add", "First", "--source", "x"], f"{what}, new", findings, tally)
    if not kept and os.path.exists(fresh.workspace) and fresh.run("list").status not in (0, 1):
        disk.empty()
        if fresh.run("list").status not in (0, 1):
            findings.add(f"{what}: half a workspace")
    left = [name for name in os.listdir(home.folder) if ".new-" in name]
    if left:
        findings.add(f"{what}: left behind: {left}")
    for name in os.listdir(home.folder):
        if name.startswith(mark):
            os.unlink(os.path.join(home.folder, name))


def guest(home, number, what, findings, tally):
    """Somebody new may always look."""
    with home.another(f"guest{number}").board(limit=15) as board:
        if not board.wait("MCL"):
            board.end(3)
            findings.add(f"{what}: a new user cannot look: {board.status} {board.told()[:300]}")
            return
        tally.note("guest looked")
        board.settle()
        board.send("q")
        board.end(5)


def drafted(home, mark, what, findings, tally):
    """A draft that cannot be written is told; the typing goes on."""
    with home.board(limit=15) as board:
        if not board.wait("MCL"):
            findings.add(f"{what}: no board for a draft: {board.told()[:300]}")
            return
        board.settle()
        board.send(f"a{mark}")
        board.settle(0.4)
        text = board.text()
        if mark not in text:
            findings.add(f"{what}: typing stops\n{board.told()}")
        if mark in home.drafts():
            tally.note("draft kept")
        elif any(word in "\n".join(text.split("\n")[-3:]) for word in TOLD):
            tally.note("draft told")
        else:
            findings.add(f"{what}: a draft is neither kept nor told\n{board.told()}")
        board.send("<Esc>")
        board.settle(0.1)
        board.send("q")
        board.end(5)


def injection(home, chance, number, findings, tally):
    """One call of the system that fails."""
    call, error = chance.choice(CALLS), chance.choice(["EIO", "ENOSPC"])
    act = chance.choice(["log", "add", "import", "keys", "keys"])
    # One thread of a board makes few calls, and each is counted for itself.
    nth = f"{chance.randint(1, 4 if act == 'keys' else 12)}{chance.choice(['', '+'])}"
    what = f"injection {number}, {act}, {call} {error} when {nth}"
    prefix = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
              f"inject={call}:error={error}:when={nth}"]
    mark, notes, names = f"i{number}{act}", [], []
    if act == "log":
        if command(home, ["log", "3", "note", mark], what, findings, tally, prefix):
            notes.append(mark)
    elif act == "add":
        if command(home, ["add", mark, "--source", "x"], what, findings, tally, prefix):
            names.append(mark)
    elif act == "import":
        path = leads_file(home, number, 40)
        if command(home.another("bob"), ["import", path], what, findings, tally, prefix):
            names.extend(f"Import {number} {row}" for row in range(40))
    elif call == "write":
        return                                   # the terminal's own writes would fail first
    elif by_keys(home, mark, what, findings, tally, prefix):
        notes.append(mark)
    look(home, notes, names, what, findings)


def inside(options, chance):
    findings, points, injections = Findings(), Tally(), Tally()
    disk = Disk(options.mount)
    for first in range(0, options.points, 20):
        home = Home(options.program, os.path.join(options.mount, "home"))
        os.makedirs(home.folder)
        prepared(home)
        for number in range(first + 1, min(first + 20, options.points) + 1):
            point(disk, home, chance, number, findings, points)
        shutil.rmtree(home.folder)
    print(f"{options.points} points: {points}", flush=True)
    if options.injections and shutil.which("strace"):
        for first in range(0, options.injections, 100):
            with Home(options.program) as home:
                prepared(home)
                for number in range(first + 1, min(first + 100, options.injections) + 1):
                    injection(home, chance, number, findings, injections)
        print(f"{options.injections} injections: {injections}", flush=True)
    findings.end(f"{options.points} points, {options.injections} injections")


def main():
    made = parser(__doc__)
    made.add_argument("--points", type=int, default=20)
    made.add_argument("--injections", type=int, default=60)
    made.add_argument("--mount", help="used by the script itself")
    options = made.parse_args()
    if options.mount:
        inside(*begin(made))
    with Home(options.program) as home:
        mount = os.path.join(home.folder, "disk")
        os.makedirs(mount)
        prefix = ["unshare", "-rm"] if os.geteuid() else ["unshare", "-m"]
        sys.exit(subprocess.run(
            [*prefix, sys.executable, os.path.abspath(__file__), "--mount", mount,
             *sys.argv[1:]]).returncode)


if __name__ == "__main__":
    main()
