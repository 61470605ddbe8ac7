#!/bin/sh
# Measures the board from outside, in a pseudo-terminal, beside a bare ncurses program that
# draws as much text: start, keys, bytes, memory, idling. A benchmark, not a test.
#
#   Tests/Benchmarks/board.sh [LEADS] [ROUNDS]      1000 leads and 5 rounds unless told
set -eu
cd "$(dirname "$0")/../.."
leads=${1:-1000} rounds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swift build -c release --static-swift-stdlib --product kanbant >&2
strip -s -o "$work/kanbant" "$(swift build -c release --static-swift-stdlib --show-bin-path)/kanbant"
cc -O2 -o "$work/ncfloor" Tests/Benchmarks/ncfloor.c -lncursesw
"$work/kanbant" demo --keep "$work/demo.kanbant" --leads "$leads" --seed 7 >&2
cat >"$work/spec.json" <<SPEC
{"size": "120x40", "baseline": "ncfloor", "env": {"LANG": "C.UTF-8", "XDG_STATE_HOME": "$work",
 "XDG_CONFIG_HOME": "$work", "KANBANT_USER": "paul"},
 "keys": "<Down*60><Up*30>", "flood": "<Down*100>", "idle": 10, "starts": 9, "quit": "q",
 "programs": [
  {"name": "ncfloor", "cmd": ["$work/ncfloor", "board", "$leads"], "ready": "1 of"},
  {"name": "kanbant", "cmd": ["$work/kanbant", "--workspace", "$work/demo.kanbant"],
   "ready": "MCL"}]}
SPEC
python3 Tests/Benchmarks/ttyprobe.py compare "$work/spec.json" --rounds "$rounds"
ls -l "$work/kanbant"
