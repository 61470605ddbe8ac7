#!/usr/bin/env python3
"""bytes - a keyboard that sends noise: a million random bytes, and the program still answers.

    Tests/Benchmarks/bytes.py [--bytes 1000000] [--program PATH] [--seed S]      30 000 unless told

The bytes are weighted towards what hurts: starts of sequences that never end, paste brackets
without an end or without a beginning, answers of a terminal (device attributes, cursor position,
colours, settings), broken and overlong UTF-8, mouse reports with huge numbers, NUL, long runs of
one key, all split at random places.  Ctrl-z, Ctrl-c and q are sent less often, since a program that left
tells nothing; it is then started again.  Every 10 000 bytes it must still answer: after Escape and a
second of silence (a paste may be open) `?` shows help.  It never dies, its memory stays below
200 MB, and the workspace is sound at the end.  A million is the full size.
"""
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from workplace import Findings, Home, begin, parser  # noqa: E402

REPLIES = [
    b"\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c", b"\x1b[>41;379;0c", b"\x1b[0n", b"\x1b[24;80R",
    b"\x1b[?1;2c", b"\x1b]11;rgb:0000/0000/0000\x07", b"\x1b]10;rgb:e5e5/e5e5/e5e5\x1b\\",
    b"\x1b]52;c;aGVsbG8=\x07", b"\x1bP>|XTerm(379)\x1b\\", b"\x1bP1+r436f=323536\x1b\\",
    b"\x1b[?2004;1$y", b"\x1b[8;24;80t", b"\x1b[I", b"\x1b[O", b"\x1b[?997;1n", b"\x1b_G;OK\x1b\\",
]
BEGINNINGS = [b"\x1b", b"\x1b[", b"\x1b[1;", b"\x1b[<", b"\x1bO", b"\x1b]0;", b"\x1bP", b"\x1b_",
              b"\x1b^", b"\x1bX", b"\x9b", b"\x9d", b"\x90", b"\x1b\x1b[", b"\x1b[200", b"\xe2\x82"]
BROKEN = [b"\xc0\xaf", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\xff\xfe", b"\xe2\x28\xa1",
          b"\xf4\x90\x80\x80", b"\x80\x80\x80", b"\xf0\x9f\x98", b"\xcc\x81" * 40]
LEAVING = b"q\x03\x1a\x1c\x13"


def piece(chance):
    kind = chance.random()
    if kind < 0.25:
        raw = bytes(chance.randrange(256) for _ in range(chance.randint(1, 40)))
    elif kind < 0.40:
        raw = chance.choice(BEGINNINGS)
    elif kind < 0.55:
        raw = chance.choice(REPLIES)
    elif kind < 0.63:
        raw = chance.choice(BROKEN)
    elif kind < 0.71:
        raw = chance.choice([b"\x1b[200~", b"\x1b[201~", b"\x1b[200~" + b"x\x1b[200~" * 3,
                             b"\x1b[200~a\nb\r\nc\x1b[201~"])
    elif kind < 0.79:
        numbers = [chance.choice([0, 1, 64, 65, 2 ** 31, 2 ** 63, 10 ** 40]) for _ in range(3)]
        raw = f"\x1b[<{numbers[0]};{numbers[1]};{numbers[2]}{chance.choice('Mm')}".encode()
    elif kind < 0.85:
        letter, count = chance.choice(["A", "B", "~", "R", "u", "Z"]), chance.randint(1, 30)
        raw = ("\x1b[" + ";".join(str(chance.randint(0, 10 ** 6)) for _ in range(count))
               + letter).encode()
    elif kind < 0.92:
        raw = chance.choice([b"j", b"l", b"\r", b"\t", b"a", b"e", b"b", b"\x1b", b"/", b":"]) \
            * chance.randint(1, 60)
    else:
        raw = "".join(chr(chance.choice([0x202e, 0x200b, 0xe0041, 0x9b, 0x301, 0x1f468, 0x6f22]))
                      for _ in range(chance.randint(1, 20))).encode()
    if chance.random() < 0.98:
        raw = bytes(byte for byte in raw if byte not in LEAVING)
    return raw


def answers(board):
    """Whether the program still does what keys ask, once what is open was closed."""
    for _ in range(3):
        board.settle(1.2)
        for _ in range(8):
            board.send("<Esc>")
            board.settle(0.08)
            if not board.alive():
                return True
        board.send("?")
        if board.wait("Keys that work here", limit=5) or board.wait("Touches", limit=1):
            board.send("<Esc>")
            board.settle(0.08)
            return True
    return False


def main():
    made = parser(__doc__)
    made.add_argument("--bytes", type=int, default=30_000)
    options, chance = begin(made)
    findings, sent, starts, memory, asked = Findings(), 0, 0, 0, 0
    begun = time.monotonic()
    with Home(options.program) as home:
        home.must("demo", "--keep", home.workspace, "--leads", "100", "--seed", "3")
        board, last = None, b""
        while sent < options.bytes:
            if board is None or not board.alive():
                if board is not None and board.status != 0:
                    findings.add(f"ended with {board.status} after {sent} bytes, last {last!r}")
                if board is not None:
                    board.kill()
                board, starts = home.board(limit=60, columns=80, rows=24).start(), starts + 1
                if not board.wait("ada"):
                    findings.add(f"does not start after {sent} bytes\n{board.text()}")
                    break
            last = piece(chance)
            try:
                for part in (last[:len(last) // 2], last[len(last) // 2:]):
                    board.write(part)
                    board.read(0)
            except TimeoutError as fault:
                if board.alive():
                    findings.add(f"after {sent} bytes: {fault}")
                    break
            sent += len(last)
            memory = max(memory, board.memory_kb()) if board.alive() else memory
            if sent // 10_000 > asked:
                asked = sent // 10_000
                if not answers(board):
                    findings.add(f"no answer after {sent} bytes\n{board.text()}")
                    board.kill()
                if asked % 10 == 0:
                    print(f"{sent} bytes, {starts} starts, {memory // 1024} MiB", flush=True)
        board.kill()
        if memory > 200_000:
            findings.add(f"{memory} KiB of memory")
        for fault in home.faults():
            findings.add(fault)
    findings.end(f"{sent} bytes in {time.monotonic() - begun:.0f} s, {starts} starts, asked "
                 f"{asked} times, at most {memory // 1024} MiB")


if __name__ == "__main__":
    main()
