#!/usr/bin/env python3
"""hostile - ten thousand strings that mean harm, in every field, on every way out.

    Tests/Benchmarks/hostile.py [--strings 10000] [--program PATH] [--seed S]     400 unless told

The strings hold control characters of both kinds, CSI, OSC, DCS and APC sequences, fake titles and
clipboard writes, bidirectional and zero-width characters, tags, thousands of combining marks,
lines of a megabyte, broken UTF-8, line ends, and the syntax of SQL and of full-text search.  They
come in by an imported file (every column), by the commands add, edit, log and next, by pastes
into every field of the screen, as names of users, of files and of the workspace.

Ways out.  On the screen every lead is paged through, and opened.  All that the program writes to the terminal
must match GRAMMAR below, which is what ncurses sends for xterm-256color and nothing else; in each frame the
borders of columns and boxes stand in one line.  Commands (list, show, history, the board as
text, --json, import's report, refusals) write valid UTF-8 without a control or bidirectional character,
to a pipe and to a terminal, where colours are added; --json parses.  Search terms never make an
error that tells of SQL.  10 000 is the full size, about a quarter of an hour.
"""
import json
import os
import re
import sqlite3
import sys
import unicodedata

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from workplace import Findings, Home, begin, parser  # noqa: E402

# What the renderer sends: text; line ends and backspaces that move; cursor moves, erasing,
# repeating, scrolling and insertion without a private mark; colours; the modes that are switched.
GRAMMAR = re.compile(
    rb"""[\x20-\x7e\x80-\xff]+ | [\r\n\x08]
       | \x1b\[ [0-9;]* [ABCDGHJKLMPSTXZ@bdr]
       | \x1b\[ [0-9;]* m
       | \x1b\[ \? (?: 1 | 7 | 12 | 25 | 1049 | 2004 | 12;25 | 1006;100[02] | 100[026] ) [hl]
       | \x1b\[ 4 [hl] | \x1b\[ 2[23];0;0 t
       | \x1b [=>78M] | \x1b\( [B0] | [\x0e\x0f]
    """, re.X)
# What must never reach anybody as it is: controls, direction, zero width, separators, tags.
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a-\u202e"
    "\u2060-\u206f\ufeff\U000e0000-\U000e0fff]")
COLOURS = re.compile("\x1b\\[[0-9;]*m|\x1b\\(B|\r(?=\n)")
SEQUENCES = [
    "\x1b[31m", "\x1b[2J", "\x1b[6n", "\x1b[?1049l", "\x1b]0;owned\x07", "\x1b]52;c;cm0gLXJm\x07",
    "\x1b]8;;http://evil.example\x1b\\", "\x1bP$qm\x1b\\", "\x1b_G\x1b\\", "\x1b^x\x1b\\", "\x1b7",
    "\x1bc", "\x1b", "\x9b31m", "\x9d0;owned\x9c", "\x90q\x9c", "\x07", "\x08\x08\x08", "\x7f",
    "\x0e", "\x1b(0", "\x1b[200~", "\x1b[1;1H", "\x1b[999;999H", "\x1b]11;?\x07", "\x05",
]
INVISIBLE = ["\u202e", "\u202d", "\u2066", "\u2067", "\u2069", "\u200b", "\u200d", "\u200f", "\u2060",
             "\ufeff", "\u061c", "\u2028", "\u2029", "\U000e0041", "\U000e007f", "\ufe0f", "\u00ad"]
WIDE = ["漢字", "한글", "👩‍👩‍👧", "🇫🇷", "👍🏽", "ｆｕｌｌ", "ﷺ", "𒐫", "a\u0301", "\u0301", "ก็็็", "\u1160",
        "\u3164", "\ufdfd", "☎️", "1️⃣", "\ue000", "\U0010ffff", "\u0378"]
PAYLOADS = [
    "'; DROP TABLE lead; --", "\" OR 1=1 --", "x' UNION SELECT 1,2,3 --", "%' OR '%'='", "NEAR(a b)",
    "a* OR b*", "words:a", "\"unclosed", "^a", "a AND NOT b", "-a", "{words}: x", "a + b", "()", "((",
    "*", "NOT", "OR", "AND", "a NEAR/3 b", "owner:'", "stage:\"", "amount>=;", "idle>'7", "text:\"",
    "tag:*", "\\", "\\'", "a\x00b", "$(id)", "`id`", ";id", "-rf", "%s%n", "{0}", "=1+1", "@SUM(A1)",
]
COLUMNS = ["company", "contact", "title", "email", "phone", "source", "campaign", "city", "country",
           "note", "tags"]


def hostile(chance):
    """One string that means harm, mostly short."""
    kind = chance.random()
    parts = []
    for _ in range(chance.randint(1, 5)):
        parts.append(chance.choice([
            lambda: chance.choice(SEQUENCES), lambda: chance.choice(INVISIBLE),
            lambda: chance.choice(WIDE), lambda: chance.choice(PAYLOADS),
            lambda: chr(chance.choice([*range(1, 32), *range(0x7f, 0xa0)])),
            lambda: chance.choice(["Dupont", " ", "é", "x" * 30, "\n", "\r\n", "\t", "- "]),
            lambda: chr(chance.choice([*range(0x20, 0xd7ff, 97), *range(0x10000, 0x20000, 1013)])),
        ])())
    if kind < 0.004:
        parts.append("e" + "".join(chr(0x300 + chance.randrange(0x6f)) for _ in range(5000)))
    text = "Z" + "".join(parts)
    # Signs of boxes are legitimate in names, and would look like broken borders here.
    return "".join("#" if 0x2500 <= ord(letter) < 0x2580 else letter for letter in text)


def broken(chance, raw):
    """The same as bytes, now and then with something that is no UTF-8."""
    if chance.random() < 0.1:
        place = chance.randint(0, len(raw))
        raw = raw[:place] + chance.choice([b"\xff", b"\xc0\x9b", b"\xed\xa0\x80", b"\x9b31m",
                                           b"\xf0\x9f"]) + raw[place:]
    return raw


def strange(raw):
    """The first bytes that the renderer does not send; None when all is its own."""
    place = 0
    while place < len(raw):
        match = GRAMMAR.match(raw, place)
        if match is None:
            return bytes(raw[max(0, place - 20):place + 30])
        place = match.end()
    return None


def crooked(board):
    """What stands crooked on the screen: borders of columns, corners and sides of boxes."""
    grid = [[cell[0] for cell in row] for row in board.screen.grid]
    if len(grid) > 5 and "┼" in grid[3] and not any("┌" in row for row in grid):
        for column, letter in enumerate(grid[3]):
            for row in range(1, len(grid) - 4) if letter == "┼" else ():
                if grid[row][column] not in "│┼":
                    return f"row {row}, column {column}: {''.join(grid[row])!r}"
    for top, row in enumerate(grid):
        if "┌" not in row or "┐" not in row:
            continue
        left, right = row.index("┌"), row.index("┐")
        for below in range(top + 1, len(grid)):
            if grid[below][left] == "└":
                break
            if grid[below][left] not in "│├" or grid[below][right] not in "│┤":
                return f"box, row {below}: {''.join(grid[below])!r}"
    return None


class Watched:
    """A board of which every frame and every byte is looked at."""

    def __init__(self, board, findings):
        self.board, self.findings, self.frames = board, findings, 0

    def press(self, keys, what):
        self.board.send(keys)
        self.board.settle(0.012)
        self.look(what)

    def look(self, what):
        self.frames += 1
        # The tail may be half a sequence: it is looked at with the next frame.
        raw = bytes(self.board.raw)
        cut = raw.rfind(b"\x1b") if raw.rfind(b"\x1b") > len(raw) - 12 else len(raw)
        found = strange(raw[:cut])
        if found is not None:
            self.findings.add(f"{what}: the terminal was sent {found!r}")
        del self.board.raw[:cut]
        fault = crooked(self.board)
        if fault:
            self.findings.add(f"{what}: crooked: {fault}")
        if not self.board.alive():
            self.findings.add(f"{what}: ended with {self.board.status}")
            raise SystemExit("the board is gone")


def imported(home, chance, options, findings):
    """All the strings, as rows of a file whose every column is hostile; some of no encoding."""
    for name, isBroken, count in (("in", False, options.strings), ("odd", True, 100)):
        path = os.path.join(home.folder, f"{name}.csv")
        with open(path, "wb") as file:
            file.write((",".join(COLUMNS) + "\n").encode())
            for number in range(count):
                row = row_of(chance, number).encode("utf-8", "surrogatepass")
                file.write(broken(chance, row) if isBroken else row)
        before = home.query("SELECT count(*) FROM lead")[0][0]
        for words in (["--dry-run", "--json"], []):
            check(home.run("import", path, *words, timeout=900), f"import {words}", findings,
                  (0, 1))
        if home.query("SELECT count(*) FROM lead")[0][0] < before + count * 0.8:
            findings.add(f"most rows of {name}.csv were refused")
    return home.query("SELECT count(*) FROM lead")[0][0]


def row_of(chance, number):
    cells = [hostile(chance) for _ in COLUMNS]
    if chance.random() < 0.7:
        cells[3] = f"z{number}@example.org"
    # With many more controls than words, the file would rightly be told to be no text.
    cells[9] += " a plain remark beside it" * 16
    if number in (7, 77):
        cells[9 if number == 7 else 0] = "Z" + "a line of a megabyte \x1b[31m\u202e " * 30_000
    return ",".join('"' + cell.replace('"', '""').replace("\0", "") + '"' for cell in cells) + "\n"


def check(done, what, findings, statuses=(0, 1, 3, 64, 65, 66), colours=False):
    """A command's outputs are text, and nothing but text."""
    if done.status not in statuses:
        findings.add(f"{what}: status {done.status}: {done.text[:200]!r}")
    for raw in (done.out, done.err):
        try:
            text = raw.decode()
        except UnicodeDecodeError as fault:
            findings.add(f"{what}: not UTF-8: {fault}")
            continue
        found = FORBIDDEN.search(COLOURS.sub("", text) if colours else text)
        # JSON keeps what was typed; of it only controls would harm a terminal.
        if found and not ("--json" in what and unicodedata.category(found.group()) != "Cc"):
            around = text[max(0, found.start() - 30):found.start() + 20]
            findings.add(f"{what}: {found.group()!r} in {around!r}")
        if re.search(r"fts5|SQL (logic )?error|syntax error|no such (column|table)|sqlite",
                     text, re.I) and "sqlite 3" not in text.lower():
            findings.add(f"{what}: tells of SQL: {text[:200]!r}")
    if "--json" in what and done.out:
        try:
            json.loads(done.out)
        except ValueError as fault:
            findings.add(f"{what}: {fault}: {done.out[:200]!r}")


def by_commands(home, chance, options, findings):
    """The same strings by the commands that write, and what the commands that read make of them."""
    fields = ["company", "contact", "title", "source", "campaign", "city", "country", "note", "tags",
              "email", "phone", "domain", "amount", "score", "owner"]
    for number in range(max(20, options.strings // 50)):
        text = hostile(chance).replace("\0", "")[:60_000]
        word = text.encode("utf-8", "surrogatepass")
        field = chance.choice(fields).encode()
        lead = str(chance.randint(1, 20)).encode()
        for words in ([b"add", word, b"--source", b"x"], [b"edit", lead, field + b"=" + word],
                      [b"log", lead, b"note", word], [b"next", lead, word, b"tomorrow"],
                      [b"log", lead, word], [word], [b"show", word], [b"glossary", word],
                      [b"add", b"Plain", b"--source", word, b"--tag", word, b"--note", word]):
            if words[0].startswith(b"-") or b"\0" in b"".join(words):
                continue
            words = [broken(chance, each) if each is word else each for each in words]
            words = words + chance.choice([[], [b"--json"]])
            kind = "--json" if words[-1] == b"--json" else "plain"
            check(home.run(*words), f"{kind} {words!r:.100}", findings)
    for payload in PAYLOADS:
        if "\0" in payload:
            continue
        for query in (payload, f"text:{payload}", f"-{payload}", f"source:{payload}"):
            check(home.run("list", "--limit", "5", "--", query), f"list {query!r}", findings)
    last = home.query("SELECT max(number) FROM lead")[0][0]
    for words in (["list"], ["list", "--json"], ["history", "--limit", "500"], [],
                  ["history", "--json", "--limit", "500"], ["user", "list"], ["doctor"]):
        check(home.run(*words, timeout=300), f"{' '.join(words)}", findings)
    for number in [*range(1, 40), *(chance.randint(1, last) for _ in range(options.strings // 20))]:
        check(home.run("show", str(number)), f"show {number}", findings)
        check(home.run("show", str(number), "--json"), f"show {number} --json", findings)
        check(home.run("history", str(number)), f"history {number}", findings)


def on_a_terminal(home, findings):
    """Commands that write to a terminal add colours, and nothing else."""
    for words in (["list", "--limit", "200"], ["show", "8"], ["show", "78"], ["history"]):
        with home.board(*words, records=True, limit=60) as board:
            board.end(60)
            done = type("Done", (), {"status": board.status, "out": bytes(board.raw), "err": b"",
                                     "text": ""})
            check(done, f"{' '.join(words)} on a terminal", findings, (0,), colours=True)


def on_the_screen(home, chance, options, findings, leads):
    """Every lead in its column, and opened; hostile pastes into every field."""
    with home.board(records=True, columns=100, rows=50, limit=60) as board:
        board.wait("MCL")
        board.settle()
        watched = Watched(board, findings)
        for density in ("", "d", "d"):
            if density:
                watched.press(density, "density")
            for page in range(leads // (10 if density == "" else 20) + 2):
                watched.press("<PgDn>", f"page {page}")
                if page % 25 == 0:
                    watched.press("<Right>", f"page {page}")
                    watched.press("<Left>", f"page {page}")
            watched.press("<Home>", "top")
        watched.press("<Enter>", "lead")
        for number in range(leads):
            watched.press("J", f"lead {number}")
            if number % 40 == 0:
                watched.press("b", f"bant {number}")
                watched.press("<Esc>", f"bant {number}")
                watched.press("U", f"history {number}")
                watched.press("<Esc>", f"history {number}")
        board.send("<Esc>")
        board.settle(0.1)
        for keys, fields in (("a", 14), ("e", 22), ("c", 7), ("n", 2), ("b", 10)):
            watched.press(keys, f"form {keys}")
            board.settle(0.1)
            for _ in range(max(1, options.strings // 400)):
                for field in range(fields):
                    text = hostile(chance).replace("\x1b[201~", "").encode("utf-8", "replace")
                    watched.press(b"\x1b[200~" + broken(chance, text) + b"\x1b[201~",
                                  f"paste into {keys} {field}")
                    watched.press("<Tab>", f"field {keys} {field}")
            watched.press("<C-s>", f"save {keys}")
            for _ in range(4):
                board.send("<Esc>")
                board.settle(0.08)
                watched.look(f"leaving {keys}")
        for payload in PAYLOADS + [hostile(chance) for _ in range(options.strings // 50)]:
            watched.press("/<C-e><C-u>", "filter")
            text = payload.replace("\x1b[201~", "")
            watched.press(b"\x1b[200~" + text.encode("utf-8", "replace") + b"\x1b[201~",
                          f"filter {payload!r}")
            if re.search(r"fts5|SQL error|syntax error|no such column", board.text(), re.I):
                findings.add(f"filter {payload!r}: tells of SQL\n{board.text()}")
        for _ in range(3):
            board.send("<Esc>")
            board.settle(0.08)
        board.send("q")
        if board.end(5) is None or board.status != 0:
            findings.add(f"screen: q leaves with {board.status}\n{board.text()}")
        return watched.frames


def names(program, chance, findings):
    """Hostile names of the workspace, of files to import, and of the user."""
    for name in ("we\x1b[31mird\u202e\n.kanbant", "-rf.kanbant", "$(id) `id`;id.kanbant",
                 "\x9b31m\U000e0041.kanbant", "e" + "\u0301" * 60 + ".kanbant"):
        with Home(program, user="ad\x1b[31ma\u202e") as home:
            home.workspace = os.path.join(home.folder, name)
            check(home.run("add", "Dupont", "--source", "x"), f"workspace {name!r}", findings)
            for words in (["list"], ["doctor"], ["history"], ["user", "list"],
                          ["import", home.workspace], ["import", name], ["--workspace", name, "list"]):
                check(home.run(*words), f"{words} in {name!r}", findings)
            with home.board(records=True) as board:
                if not board.wait("MCL"):
                    findings.add(f"workspace {name!r}: no board\n{board.text()}")
                    continue
                board.settle()
                Watched(board, findings).look(f"workspace {name!r}")
                board.send("q")
                board.end(5)


def main():
    made = parser(__doc__)
    made.add_argument("--strings", type=int, default=400)
    options, chance = begin(made)
    findings = Findings()
    with Home(options.program) as home:
        home.must("demo", "--keep", home.workspace, "--leads", "30", "--seed", "3")
        schema = home.query("SELECT sql FROM sqlite_master ORDER BY name")
        leads = imported(home, chance, options, findings)
        print(f"{leads} leads", flush=True)
        by_commands(home, chance, options, findings)
        on_a_terminal(home, findings)
        frames = on_the_screen(home, chance, options, findings, leads)
        if home.query("SELECT sql FROM sqlite_master ORDER BY name") != schema:
            findings.add("the schema has changed")
        for fault in home.faults():
            findings.add(fault)
    names(options.program, chance, findings)
    findings.end(f"{options.strings} rows of {len(COLUMNS)} hostile fields, {frames} frames")


if __name__ == "__main__":
    main()
