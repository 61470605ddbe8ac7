#!/usr/bin/env python3
"""kills - sudden death: kill -9 at random moments while several processes write.

    Tests/Benchmarks/kills.py [--kills 1000] [--program PATH] [--seed S]      20 unless told

Each round, three processes write into one workspace: a board in a pseudo-terminal that notes
what its keys type, a loop of the commands add, edit, move, log, undo and redo, and an import.
After a random 0 to 200 ms one of them, or all, get SIGKILL; the others are let end.  Then: no
edit that was acknowledged is missing (a command printed its success; the board told on its screen
that it was kept; the import wrote its report), integrity_check is ok, foreign_key_check is empty,
`kanbant doctor` finds sums and words exact, and the next start works and shows the leads.
A killed import leaves an open operation, which `kanbant undo` of its author takes back whole.
The figures are edits acknowledged and looked for.  1 000 kills are the full size, about an hour
on two cores; a round begins with the workspace that the last one left,
100 times; then comes a new one.
"""
import os
import signal
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from workplace import TO_NOTE, Findings, Home, begin, parser  # noqa: E402


class Commands(threading.Thread):
    """A loop of commands; notes what each acknowledged."""

    def __init__(self, home, chance, number):
        super().__init__(daemon=True)
        self.home, self.chance, self.number = home, chance, number
        self.stopping, self.running = False, None
        self.kept, self.strange = [], []

    def status(self, *words):
        self.running = self.home.start(*words)
        out, err = self.running.communicate()
        status = self.running.returncode
        if status not in (0, 1, 3, -9):
            self.strange.append(f"{' '.join(words)}: {status} {(out + err).decode()[:200]}")
        return status

    def run(self):
        step = 0
        while not self.stopping:
            step += 1
            mark = f"k{self.number}s{step}."
            kind = self.chance.choice(["add", "log", "log", "edit", "move", "undo"])
            lead = str(self.chance.randint(1, 30))
            if kind == "add" and self.status("add", mark, "--source", "proof") == 0:
                self.kept.append(mark)
            elif kind == "log" and self.status("log", lead, "note", mark) == 0:
                self.kept.append(mark)
            elif kind == "edit":
                self.status("edit", lead, f"campaign={mark}")
            elif kind == "move":
                self.status("move", lead, "MQL", "--reason", mark)
            elif kind == "undo" and self.status("undo") != 1 and self.status("redo") != 0:
                # Undone was what was last acknowledged, by the same user; a redo brings it back,
                # unless one of the two was killed.
                self.kept = self.kept[:-1]

    def kill(self):
        self.stopping = True
        if self.running is not None and self.running.poll() is None:
            self.running.kill()


def typing(board, number, seconds, kept):
    """Logs notes by keys until the time is over; notes those that the screen tells as kept."""
    end, step = time.monotonic() + seconds, 0
    while time.monotonic() < end and board.alive():
        step += 1
        mark = f"b{number}s{step}."
        board.send("c")
        if not board.wait("What was said", limit=max(0.01, end - time.monotonic())):
            return
        board.send(f"{TO_NOTE}{mark}<C-s>")
        if board.wait(is_kept, limit=max(0.01, end - time.monotonic())):
            kept.append(mark)


def is_kept(text):
    """Whether the screen tells that what the form held was kept."""
    return "What was said" not in text and "activity noted" in text.split("\n")[-1]


def import_file(path, number, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.write("company,contact,email,source\n")
        for row in range(rows):
            file.write(f"Import {number} {row},Jane Roy {row},j{row}@i{number}.example,proof\n")


def round_of(home, chance, number, findings, totals):
    """Three writers, a kill, and what is there afterwards."""
    path = os.path.join(home.folder, "leads.csv")
    import_file(path, number, 600)
    board = home.another("bob").board().start()
    if not board.wait("MCL"):
        findings.add(f"round {number}: no board at the start\n{board.text()}")
        board.kill()
        return
    board.send("l")                              # past the column that the import fills
    commands = Commands(home.another("ada"), chance, number)
    commands.start()
    reader = home.another("cleo").start("import", path, "--json")
    victims = chance.choice(["board", "commands", "import", "all", "all"])
    kept = []
    typing(board, number, chance.uniform(0, 0.2), kept)
    if victims in ("import", "all"):
        reader.kill()
    if victims in ("board", "all"):
        os.kill(board.pid, signal.SIGKILL)
    if victims in ("commands", "all"):
        commands.kill()
    commands.stopping = True
    if victims == "board":
        board.end(2)
    out, err = reader.communicate()
    commands.join()
    board.kill()
    for strange in commands.strange:
        findings.add(f"round {number}: {strange}")
    missing(home, number, kept + commands.kept, findings)
    imported(home, number, reader, out, err, findings)
    for fault in home.faults():
        findings.add(f"round {number}, {victims} killed: {fault}")
    totals["kept"] += len(kept) + len(commands.kept)
    totals[victims] = totals.get(victims, 0) + 1


def missing(home, number, kept, findings):
    """A draft that a kill left behind may stand before what was typed after it."""
    texts = "\n".join(text or "" for text, in home.query(
        "SELECT text FROM activity UNION ALL SELECT name FROM account"))
    for mark in kept:
        if mark not in texts:
            findings.add(f"round {number}: acknowledged and lost: {mark}")


def imported(home, number, reader, out, err, findings):
    count = home.query("SELECT count(*) FROM account WHERE name LIKE ?", (f"Import {number} %",))
    count = count[0][0]
    if reader.returncode == 0 and count != 600:
        findings.add(f"round {number}: import acknowledged, {count} of 600 rows there")
    if reader.returncode not in (0, -9):
        findings.add(f"round {number}: import {reader.returncode} {(out + err).decode()[:200]}")
    if count % 250 not in (0, 100):
        findings.add(f"round {number}: half a batch of the import: {count} rows")
    if count:
        done = home.another("cleo").run("undo")
        left = home.query(
            "SELECT count(*) FROM lead WHERE account IN (SELECT id FROM account WHERE name LIKE ?)",
            (f"Import {number} %",))[0][0]
        if done.status != 0 or left:
            findings.add(f"round {number}: import not taken back: {left} left, {done.text[:200]}")


def main():
    made = parser(__doc__)
    made.add_argument("--kills", type=int, default=20)
    options, chance = begin(made)
    findings, totals = Findings(), {"kept": 0}
    for first in range(0, options.kills, 100):
        with Home(options.program) as home:
            home.must("demo", "--keep", home.workspace, "--leads", "60", "--seed", "3")
            for name in ("ada", "bob", "cleo"):
                home.another(name).must("user", "add", name)
            for number in range(first + 1, min(first + 100, options.kills) + 1):
                round_of(home, chance, number, findings, totals)
        print(f"{number} kills, {totals['kept']} edits acknowledged", flush=True)
    shares = ", ".join(f"{name} {count}" for name, count in totals.items() if name != "kept")
    findings.end(f"{options.kills} kills ({shares}), {totals['kept']} edits acknowledged, "
                 f"none may be lost")


if __name__ == "__main__":
    main()
