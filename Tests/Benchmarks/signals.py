#!/usr/bin/env python3
"""signals - every signal that ends a program, on every screen: the terminal comes back whole.

    Tests/Benchmarks/signals.py [--signals HUP,TERM] [--screens board,lead] [--seed S]

Every pair is one start in a pseudo-terminal: the screen is opened, the signal sent.  Afterwards
the modes of the line are what they were (`stty`), the alternate screen is left, the modes of
keys, paste, mouse and cursor are off, the exit status names the signal (as a death by it, or as
128 + its number), the program was gone within a second, and what was typed lies in a draft.
Then the other ends: stopped and continued (TSTP, TTIN, TTOU, STOP), the terminal closed (also with
SIGHUP ignored, also in the middle of a frame that nobody reads: gone within 1 s, at most 50 ms of
CPU), the parent killed, and a terminal that nobody reads (others save meanwhile, TERM still ends
it).  The table tells, for each signal, the longest time to the end in milliseconds.
This is the full size; it takes about four minutes.
"""
import fcntl
import os
import signal
import struct
import sys
import termios
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from workplace import TO_NOTE, Findings, Home, begin, cpu_ns, parser, status_of  # noqa: E402

FATAL = ["HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "SEGV", "TERM", "PIPE", "SYS",
         "XCPU", "ALRM", "VTALRM", "PROF", "USR1", "USR2", "POLL", "PWR"]
# A fault leaves no time to write: what was typed is in its draft 200 ms after the last key.
FAULTS = {"ILL", "TRAP", "ABRT", "BUS", "FPE", "SEGV", "SYS"}
TYPED = "Brasserie du Port"
# How each screen is reached from the board, and what shows that it was.
SCREENS = {
    "first": ("", "This workspace is empty"),
    "board": ("", "MCL"),
    "lead": ("<Enter>", "Next  "),
    "bant": ("b", "Ask the buyer"),
    "add": ("a" + TYPED, TYPED),
    "edit": ("e|<C-e><C-u>" + TYPED, TYPED),
    "log": ("c" + TO_NOTE + TYPED, TYPED),
    "next": ("n" + TYPED, TYPED),
    "picker": ("m", "is here"),
    "palette": (":", "Commands ─"),
    "help": ("?", "Keys that work here"),
    "history": ("U", "What was done"),
    "glossary": ("w", "MCL · "),
    "filter": ("/dup", "dup"),
    "refusal": ("lL", "cannot enter"),
    "bulk": ("l<space>j<space>L", "2 "),
}
DRAFTED = {"add", "edit", "log", "next"}


def opened(home, name, **more):
    """The program on a screen."""
    keys, mark = SCREENS[name]
    board = home.board(**more).start()
    if not board.wait(mark if name == "first" else "MCL"):
        raise SystemExit(f"{name}: no board\n{board.text()}")
    for part in keys.split("|"):
        board.send(part)
        board.settle()
    if not board.wait(mark):
        raise SystemExit(f"{name}: not reached\n{board.text()}")
    return board


def after(board, what, findings, number=None, seconds=1.0):
    """Checks how a program left; the seconds it took."""
    took = board.end(seconds + 4)
    if took is None:
        findings.add(f"{what}: still there after {seconds + 4:.0f} s")
        return None
    if took > seconds:
        findings.add(f"{what}: gone after {took:.2f} s")
    if number is not None and board.status not in (-number, 128 + number):
        findings.add(f"{what}: status {board.status}")
    for disorder in board.disorder():
        findings.add(f"{what}: {disorder}")
    return took


def pair(home, name, number, short, findings):
    board = opened(home, name)
    drafted = name in DRAFTED
    if drafted and short in FAULTS:
        end = time.monotonic() + 5
        while TYPED not in home.drafts() and time.monotonic() < end:
            board.read(0.02)
    os.kill(board.pid, number)
    took = after(board, f"{short} on {name}", findings, number)
    if drafted and TYPED not in home.drafts():
        findings.add(f"{short} on {name}: what was typed is lost")
    board.kill()
    return took


def empty_drafts(home):
    for folder, _, names in os.walk(os.path.join(home.folder, "state")):
        for name in names:
            if name.endswith(".draft"):
                os.unlink(os.path.join(folder, name))


def stopped_and_continued(home, findings):
    for short in ("TSTP", "TTIN", "TTOU", "STOP"):
        board = opened(home, "add", under_shell=True)
        os.kill(board.target, getattr(signal, "SIG" + short))
        end = time.monotonic() + 3
        while not status_of(board.target).get("State", "").startswith("T") \
                and time.monotonic() < end:
            board.read(0.01)
        if not status_of(board.target).get("State", "").startswith("T"):
            findings.add(f"{short}: not stopped")
        board.settle()
        if short == "TSTP":
            for disorder in board.disorder():
                findings.add(f"{short}, while stopped: {disorder}")
        board.screen.reset()                     # others had the terminal meanwhile
        os.kill(board.target, signal.SIGCONT)
        if not board.wait(TYPED):
            findings.add(f"{short}: not drawn again when continued\n{board.text()}")
        board.settle()
        board.send("<Esc>")
        if not board.wait(lambda text: TYPED not in text):
            findings.add(f"{short}: keys do not work when continued")
        board.send("q")
        after(board, f"q after {short}", findings)
        if board.status not in (0, None):
            findings.add(f"q after {short}: status {board.status}")
        board.kill()
        empty_drafts(home)


def hung_up(home, findings, figures):
    for ignoring in ((), (signal.SIGHUP,)):
        for name in SCREENS:
            if name == "first":
                continue
            board = opened(home, name, ignoring=ignoring)
            what = f"hang-up on {name}" + (", HUP ignored" if ignoring else "")
            before = cpu_ns(board.pid)
            board.hang_up()
            took = board.end(5)
            if took is None:
                findings.add(f"{what}: still there, {(cpu_ns(board.pid) - before) / 1e6:.0f} ms")
                board.kill()
                continue
            spent = (board.usage.ru_utime + board.usage.ru_stime) * 1000 - before / 1e6
            figures.append((took * 1000, spent))
            if took > 1 or spent > 50:
                findings.add(f"{what}: {took:.2f} s, {spent:.0f} ms of CPU")
            if name in DRAFTED and TYPED not in home.drafts():
                findings.add(f"{what}: what was typed is lost")
            empty_drafts(home)


def parent_killed(home, findings):
    """A shell that dies takes the terminal with it only when it was the terminal's owner."""
    board = home.board(prefix=["/bin/sh", "-c", '"$0" "$@"; true']).start()
    if not board.wait("MCL"):
        raise SystemExit(f"no board under a shell\n{board.text()}")
    with open(f"/proc/{board.pid}/task/{board.pid}/children") as file:
        child = int(file.read().split()[0])
    os.kill(board.pid, signal.SIGKILL)
    board.end(2)
    end = time.monotonic() + 1.5
    while os.path.exists(f"/proc/{child}") and time.monotonic() < end \
            and not status_of(child).get("State", "Z").startswith("Z"):
        board.read(0.01)
    if os.path.exists(f"/proc/{child}") and not status_of(child).get("State", "Z")[0] == "Z":
        findings.add("parent killed: still there after 1.5 s")
        os.kill(child, signal.SIGKILL)
    for disorder in board.disorder():
        findings.add(f"parent killed: {disorder}")
    board.kill()


def stall(board):
    """Makes the program draw until the terminal takes no more and keys stay unread."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        os.write(board.master, b"\x0c")
        time.sleep(0.01)
        if unread(board):
            time.sleep(0.1)
            if unread(board):
                return
    raise SystemExit("the terminal cannot be stalled")


def unread(board):
    """How many bytes of the keyboard the program has not read."""
    return struct.unpack("i", fcntl.ioctl(board.slave, termios.FIONREAD, b"\0" * 4))[0]


def stalled(home, findings, figures):
    """Nobody reads the terminal: others save meanwhile, and the program can still be ended."""
    for ending in ("read again", "TERM", "closed"):
        board = opened(home, "board")
        board.send(f"c{TO_NOTE}stalled")
        board.settle()
        board.write(b"\x13")                     # saved in the same breath as the stall begins
        stall(board)
        for index in range(5):
            begun = time.monotonic()
            done = home.another("bob").run("log", "3", "note", f"beside {index}", timeout=30)
            took = (time.monotonic() - begun) * 1000
            figures.append(took)
            if done.status != 0 or took > 1000:
                findings.add(f"stalled: another's edit: {done.status}, {took:.0f} ms {done.text}")
        if ending == "read again":
            board.settle()
            board.send("<C-l>")
            board.settle()
            if "MCL" not in board.text():
                findings.add("stalled: not drawn when read again")
            board.send("q")
            after(board, "q after a stall", findings)
        elif ending == "TERM":
            os.kill(board.pid, signal.SIGTERM)
            end = time.monotonic() + 1.5         # still nobody reads
            while board.alive() and time.monotonic() < end:
                time.sleep(0.01)
            if board.alive():
                findings.add("stalled: TERM does not end it within 1.5 s")
            board.end(3)
        else:
            before = cpu_ns(board.pid)
            board.hang_up()
            took = board.end(5)
            if took is None or took > 1:
                findings.add(f"stalled: closed terminal, gone after {took} s")
            elif (board.usage.ru_utime + board.usage.ru_stime) * 1e9 - before > 50e6:
                findings.add("stalled: closed terminal, more than 50 ms of CPU")
        board.kill()


def main():
    made = parser(__doc__)
    made.add_argument("--signals", default=",".join(FATAL))
    made.add_argument("--screens", default=",".join(SCREENS))
    options, _ = begin(made)
    findings, longest, pairs = Findings(), {}, 0
    with Home(options.program) as home, Home(options.program) as bare:
        home.must("demo", "--keep", home.workspace, "--leads", "120", "--seed", "3")
        for short in options.signals.split(","):
            if not hasattr(signal, "SIG" + short):
                continue
            number = int(getattr(signal, "SIG" + short))
            for name in options.screens.split(","):
                took = pair(bare if name == "first" else home, name, number, short, findings)
                longest[short] = max(longest.get(short, 0), (took or 9) * 1000)
                pairs += 1
                empty_drafts(home)
        hang_ups, besides = [], []
        stopped_and_continued(home, findings)
        hung_up(home, findings, hang_ups)
        parent_killed(home, findings)
        stalled(home, findings, besides)
        for fault in home.faults():
            findings.add(fault)
    print("  ".join(f"{short} {value:.0f}" for short, value in longest.items()), "(ms)")
    print(f"hang-up: at most {max(took for took, _ in hang_ups):.0f} ms and "
          f"{max(spent for _, spent in hang_ups):.0f} ms of CPU, {len(hang_ups)} times")
    print(f"another's edit beside a stalled terminal: at most {max(besides):.0f} ms")
    findings.end(f"{pairs} pairs of a signal and a screen")


if __name__ == "__main__":
    main()
