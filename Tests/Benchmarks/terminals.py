#!/usr/bin/env python3
"""terminals - every common type of terminal with every kind of locale: usable, or told why not.

    Tests/Benchmarks/terminals.py [--program PATH]

TERM is xterm-256color, tmux-256color, screen, linux, vt100, dumb, unset and an invented name;
the locale is C, POSIX, C.UTF-8, fr_FR.UTF-8 present (made with localedef in a folder of our own,
where that is installed) and absent, and fr_FR.ISO-8859-1 present.  For each pair the board is
opened, a key moves the cursor, help opens and closes, the filter takes a word, and `q` leaves with
0 and the terminal as it was.  What is shown must be readable: the words of the screen are
there, only ASCII where the locale's character set cannot hold more, and no sequence of the
terminal lands on the screen as text.  A terminal that cannot place the cursor gets one line
of at most 200 letters on standard error and status 69, and no byte of control.
The table tells what became of each pair.  This is the full size; it takes half a minute.
"""
import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from workplace import Findings, Home, begin, parser  # noqa: E402

TYPES = ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "dumb", None, "no-such"]
POOR = {"dumb"}


def locales(folder):
    """Names of locales with the variables that choose them, and whether they hold only ASCII."""
    found = [("C", {"LC_ALL": "C"}, True), ("POSIX", {"LC_ALL": "POSIX"}, True),
             ("C.UTF-8", {"LC_ALL": "C.UTF-8"}, False),
             ("fr_FR.UTF-8 absent", {"LC_ALL": None, "LANG": "fr_FR.UTF-8"}, False)]
    if shutil.which("localedef"):
        for charset in ("UTF-8", "ISO-8859-1"):
            name = f"fr_FR.{charset}"
            made = subprocess.run(
                ["localedef", "-i", "fr_FR", "-f", charset, os.path.join(folder, name)],
                capture_output=True)
            if os.path.isdir(os.path.join(folder, name)):
                found.append((f"{name} present", {
                    "LC_ALL": None, "LANG": name, "LOCPATH": folder}, charset != "UTF-8"))
            else:
                print(f"{name} cannot be made: {made.stderr.decode()[:100].strip()}")
    return found


def readable(board, plain, what, findings):
    text = board.text()
    strange = {letter for letter in text if ord(letter) > 126}
    if plain and strange:
        findings.add(f"{what}: beyond ASCII: {sorted(strange)[:9]}")
    if "\ufffd" in text:
        findings.add(f"{what}: broken letters")
    rest = re.search(r"\[\??[0-9;]*[hlmHJK]|\$<\d+", text)
    if rest:
        findings.add(f"{what}: a sequence shown as text: {rest.group()!r}")


def walk(board, plain, what, findings):
    """The same short visit on every terminal."""
    if not board.wait("MCL"):
        return findings.add(f"{what}: no board: {board.status}\n{board.text()[:500]}")
    board.settle()
    readable(board, plain, what, findings)
    before = board.image(), (board.screen.x, board.screen.y)
    board.send("<Down>")
    if not board.wait(lambda _: (board.image(), (board.screen.x, board.screen.y)) != before):
        return findings.add(f"{what}: the cursor does not move")
    board.send("?")
    if not board.wait(lambda text: "Keys that work here" in text or "Touches" in text):
        return findings.add(f"{what}: no help\n{board.text()}")
    readable(board, plain, what, findings)
    board.send("<Esc>")
    board.wait("MCL")
    board.settle(0.1)
    board.send("/sa")
    if not board.wait("sa"):
        return findings.add(f"{what}: the filter takes no word")
    board.send("<Esc>")
    board.settle(0.1)
    board.send("q")
    if board.end(5) is None or board.status != 0:
        return findings.add(f"{what}: q leaves with {board.status}")
    for disorder in board.disorder():
        # A terminal without an alternate screen cannot leave it.
        findings.add(f"{what}: {disorder}")
    return "usable"


def refused(board, what, findings):
    """One clear line and the status that promises it."""
    if board.end(5) is None or board.status != 69:
        return findings.add(f"{what}: status {board.status} instead of 69")
    raw = bytes(board.raw)
    lines = raw.decode("utf-8", "replace").strip().splitlines()
    if len(lines) != 1 or len(lines[0]) > 200 or re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f]", raw):
        findings.add(f"{what}: not one clear line: {raw!r}")
    for disorder in board.disorder():
        findings.add(f"{what}: {disorder}")
    return "refused"


def main():
    options, _ = begin(parser(__doc__))
    findings, table = Findings(), []
    with Home(options.program) as home:
        home.must("demo", "--keep", home.workspace, "--leads", "80", "--seed", "3")
        home.must("add", "Ébénisterie Œuvre; Zoë Çelik; zoe@example.org", "--source", "salon")
        for name, variables, plain in locales(home.folder):
            row = []
            for kind in TYPES:
                what = f"TERM={kind} {name}"
                own = dict(variables, TERM=kind, KANBANT_LANG=None)
                with home.board(variables=own, records=True) as board:
                    told = refused(board, what, findings) if kind in POOR \
                        else walk(board, plain, what, findings)
                row.append(f"{kind or 'unset'} {told or 'BROKEN'}")
            table.append(f"{name}: " + ", ".join(row))
    print("\n".join(table))
    findings.end(f"{len(table)} locales, {len(TYPES)} types of terminal")


if __name__ == "__main__":
    main()
