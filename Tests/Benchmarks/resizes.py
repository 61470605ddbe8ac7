#!/usr/bin/env python3
"""resizes - a window that never stays as it is, while somebody types.

    Tests/Benchmarks/resizes.py [--resizes 10000] [--program PATH] [--seed S]    300 unless told

The window gets a random size between 1x1 and 500x200, small ones more often than large, and
between two sizes random keys are typed, so that every screen is met.  At each tenth size the
program is left to settle: what the emulator shows must then equal what it shows after the window
was drawn anew (Ctrl-l).  At the end the program leaves with `q` or `Esc` and status 0, the terminal as
it was, the workspace sound.  10 000 resizes are the full size, on a build for that purpose too:

    swift build --sanitize=address --product kanbant
    Tests/Benchmarks/resizes.py --resizes 10000 --program .build/debug/kanbant

Told are the frames compared, the screens met, and the most memory in MiB.
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from workplace import Findings, Home, begin, parser  # noqa: E402

KEYS = list("hjklgGLHmbwaecnzNDoUvTRdf/?:u*M ") + [
    "<Up>", "<Down>", "<Left>", "<Right>", "<PgUp>", "<PgDn>", "<Home>", "<End>", "<Enter>",
    "<Esc>", "<Esc>", "<Esc>", "<Tab>", "<S-Tab>", "<F1>", "<F2>", "<F3>", "<F6>", "<C-d>",
    "<C-u>", "<C-s>", "<BS>", "é", "ü", "漢", "<Paste:Dupont SAS>",
]


def size(chance):
    """Small windows break layouts more often than large ones."""
    kind = chance.random()
    if kind < 0.2:
        return chance.randint(1, 12), chance.randint(1, 6)
    if kind < 0.8:
        return chance.randint(1, 140), chance.randint(1, 50)
    return chance.randint(1, 500), chance.randint(1, 200)


def compare(board, number, findings):
    """Whether what is shown is what is drawn anew."""
    for _ in range(3):                       # the clock, or a late answer, may draw meanwhile
        if not board.settle():
            findings.add(f"size {number}: never quiet")
            return
        shown, cursor = board.image(), (board.screen.x, board.screen.y)
        heard = board.heard
        board.send(b"\x0c")
        board.wait(lambda _: board.heard > heard, limit=5)
        board.settle()
        anew = board.image()
        if shown == anew and cursor == (board.screen.x, board.screen.y):
            return
    rows = [index for index in range(len(anew)) if shown[index] != anew[index]]
    row = rows[0] if rows else board.screen.y
    findings.add(
        f"size {number}, {board.columns}x{board.rows}: differs from a fresh draw in rows {rows[:9]}"
        f"\n  shown {''.join(cell[0] for cell in shown[row])!r}"
        f"\n  anew  {''.join(cell[0] for cell in anew[row])!r}"
        f"\n  cursor {cursor} and {(board.screen.x, board.screen.y)}")


def leave(board, findings):
    board.resize(100, 30)
    board.settle()
    for _ in range(12):
        board.send("<Esc>")
        board.settle(0.06)
    board.send("q")
    if board.end(5) is None or board.status != 0:
        findings.add(f"did not leave: status {board.status}\n{board.text()}")
    for disorder in board.disorder():
        findings.add(f"at the end: {disorder}")


def main():
    made = parser(__doc__)
    made.add_argument("--resizes", type=int, default=300)
    options, chance = begin(made)
    findings, compared, starts, memory = Findings(), 0, 0, 0
    with Home(options.program) as home:
        home.must("demo", "--keep", home.workspace, "--leads", "150", "--seed", "3")
        board = None
        for number in range(1, options.resizes + 1):
            if board is None or not board.alive():
                if board is not None and board.status != 0:
                    findings.add(f"size {number}: ended with {board.status}\n{home.log()}")
                    board.kill()
                board, starts = home.board(limit=60).start(), starts + 1
                board.wait("MCL")
            for _ in range(chance.randint(0, 3)):
                board.send(chance.choice(KEYS))
            board.resize(*size(chance))
            board.read(0)
            if number % 10 == 0 and board.alive():
                compare(board, number, findings)
                compared += 1
            memory = max(memory, board.memory_kb()) if board.alive() else memory
            if number % 1000 == 0:
                print(f"{number} sizes, {starts} starts, {memory // 1024} MiB", flush=True)
        if board.alive():
            leave(board, findings)
        board.kill()
        for fault in home.faults():
            findings.add(fault)
    findings.end(f"{options.resizes} sizes, {compared} frames compared with a fresh draw, "
                 f"{starts} starts, at most {memory // 1024} MiB")


if __name__ == "__main__":
    main()
