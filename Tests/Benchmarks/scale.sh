#!/bin/sh
# Measures the board at several sizes in turn, beside a bare ncurses program that draws as much
# text: start, keys, filter as one types, a committed change, memory, idling. A benchmark.
#
#   Tests/Benchmarks/scale.sh [ROUNDS [LEADS ...]]     3 rounds, 1000 100000 1000000 leads
#
# The workspaces are made once, in KANBANT_BENCH where that is set (some 3 GB for a million
# leads), and kept there for the next run. How long each took to make is told.
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-3}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- 1000 100000 1000000
work=${KANBANT_BENCH:-$(mktemp -d)}
[ -n "${KANBANT_BENCH:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"
swift build -c release --static-swift-stdlib --product kanbant >&2
strip -s -o "$work/kanbant" "$(swift build -c release --static-swift-stdlib --show-bin-path)/kanbant"
cc -O2 -o "$work/ncfloor" Tests/Benchmarks/ncfloor.c -lncursesw
programs=
for leads; do
  file=$work/demo-$leads.kanbant
  if [ ! -f "$file" ]; then
    begun=$(date +%s)
    "$work/kanbant" demo --keep "$file" --leads "$leads" --seed 7 >/dev/null
    echo "made $leads leads in $(($(date +%s) - begun)) s, $(wc -c <"$file") bytes" >&2
  fi
  programs="$programs,
  {\"name\": \"$leads leads\", \"cmd\": [\"$work/kanbant\", \"--workspace\", \"$file\"],
   \"ready\": \"MCL\"}"
done
cat >"$work/scale.json" <<SPEC
{"size": "120x40", "baseline": "ncfloor", "env": {"LANG": "C.UTF-8", "XDG_STATE_HOME": "$work",
 "XDG_CONFIG_HOME": "$work", "KANBANT_USER": "paul", "KANBANT_LANG": "en"},
 "keys": "<Down*60><Up*30>", "flood": "<Down*100>", "idle": 10, "starts": 9, "quit": "q",
 "actions": {
  "filter": {"before": "/", "keys": "lefevre", "after": "<Esc><wait:300>"},
  "filter, many": {"before": "/", "keys": "groupe", "after": "<Esc><wait:300>"},
  "lead": {"keys": "<Enter>", "after": "<Esc>"},
  "word": {"keys": "w", "after": "w"},
  "BANT": {"keys": "b", "after": "<Esc>"},
  "committed": {"before": "z2031-01-07", "keys": "<Enter>", "after": "<wait:200>u<wait:300>"},
  "sorted": {"before": "ojj", "keys": "<Enter>", "after": "okk<Enter><wait:300>"}},
 "programs": [
  {"name": "ncfloor", "cmd": ["$work/ncfloor", "board", "1000"], "ready": "1 of", "actions": {}}$programs]}
SPEC
python3 Tests/Benchmarks/ttyprobe.py compare "$work/scale.json" --rounds "$rounds"
