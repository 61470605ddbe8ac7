#!/bin/sh
# Measures the tracking of many events: track.sh KANBANT [LEADS] [EVENTS]
#
# Makes a book of so many leads in a temporary folder, reads so many events into it by e-mail,
# and times the queue and one score, in seconds. Then opens the queue's screen in a
# pseudo-terminal and walks down it, beside a bare ncurses program that draws as much text.
set -eu
cd "$(dirname "$0")/../.."
kanbant=$1
leads=${2:-100000}
events=${3:-1000000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export KANBANT_WORKSPACE="$folder/book.kanbant" KANBANT_USER=bench
export KANBANT_NOW=2026-11-22T12:00:00Z

awk -v n="$leads" 'BEGIN {
  print "company,contact,email,source"
  for (i = 1; i <= n; i++) printf "Firm %d,Person %d,p%d@firm%d.example,list\n", i, i, i, i
}' >"$folder/leads.csv"
awk -v n="$leads" -v m="$events" 'BEGIN {
  split("click visit newsletter download form pricing-page webinar-attendance", signals, " ")
  print "email,signal,at,reference"
  for (i = 0; i < m; i++) {
    lead = i * 7919 % n + 1
    printf "p%d@firm%d.example,%s,2026-%02d-%02dT%02d:%02d:00Z,e%d\n", lead, lead, \
      signals[i % 7 + 1], 1 + i % 10, 1 + i % 28, i % 24, i % 60, i
  }
}' >"$folder/events.csv"

timed() {
  name=$1
  shift
  start=$(date +%s.%N)
  "$@" >"$folder/out" 2>&1 || { cat "$folder/out"; exit 1; }
  end=$(date +%s.%N)
  echo "$name $(echo "$end - $start" | bc)"
}

timed import "$kanbant" import "$folder/leads.csv"
timed track "$kanbant" track "$folder/events.csv"
head -1 "$folder/out"
timed triage "$kanbant" triage --all --limit 20
timed score "$kanbant" score 1
timed again "$kanbant" track "$folder/events.csv"
head -1 "$folder/out"
ls -l "$folder/book.kanbant"

cc -O2 -o "$folder/ncfloor" Tests/Benchmarks/ncfloor.c -lncursesw
cat >"$folder/spec.json" <<SPEC
{"size": "120x40", "baseline": "ncfloor", "env": {"LANG": "C.UTF-8", "XDG_STATE_HOME": "$folder",
 "XDG_CONFIG_HOME": "$folder", "KANBANT_USER": "bench", "KANBANT_NOW": "$KANBANT_NOW"},
 "keys": "<Down*60>", "flood": "<Down*100>", "idle": 10, "starts": 9, "quit": "q",
 "programs": [
  {"name": "ncfloor", "cmd": ["$folder/ncfloor", "board", "$leads"], "ready": "1 of"},
  {"name": "kanbant", "cmd": ["$kanbant", "--workspace", "$KANBANT_WORKSPACE", "triage"],
   "ready": "done", "keys": "<s*60>", "flood": "<s*100>"}]}
SPEC
python3 Tests/Benchmarks/ttyprobe.py compare "$folder/spec.json" --rounds 3
