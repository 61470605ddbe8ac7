#!/bin/sh
# Measures an import in rows per second, beside the sqlite3 shell that copies the finished
# workspace, table by table, into an empty one of the same schema. A benchmark, not a test.
#
#   Tests/Benchmarks/import.sh [ROWS [ROUNDS]]     100000 rows and 3 rounds unless told
#
# The import makes its workspace, as a first one does; a second figure is for one that goes into
# a workspace that is there already, batch by batch.
set -eu
cd "$(dirname "$0")/../.."
rows=${1:-100000} rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swift build -c release --static-swift-stdlib --product kanbant >&2
kanbant=$(swift build -c release --static-swift-stdlib --show-bin-path)/kanbant
export XDG_STATE_HOME="$work" XDG_CONFIG_HOME="$work" KANBANT_USER=paul KANBANT_LANG=en
python3 Tests/Benchmarks/make_leads.py "$rows" >"$work/leads.csv"

timed() {
  begun=$(date +%s%N)
  "$@" >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
  echo "$((($(date +%s%N) - begun) / 1000000))"
}

copy() {
  sqlite3 "$work/copy.kanbant" <"$work/copy.sql"
}

for round in $(seq "$rounds"); do
  rm -f "$work"/*.kanbant*
  first=$(timed "$kanbant" --workspace "$work/first.kanbant" import "$work/leads.csv")
  "$kanbant" --workspace "$work/second.kanbant" user add paul --role AE >/dev/null
  second=$(timed "$kanbant" --workspace "$work/second.kanbant" import "$work/leads.csv")
  "$kanbant" --workspace "$work/copy.kanbant" user add nobody --role AE >/dev/null
  {
    echo "PRAGMA synchronous=FULL; ATTACH '$work/first.kanbant' AS w; BEGIN;"
    sqlite3 "$work/first.kanbant" "SELECT 'INSERT OR IGNORE INTO \"' || name || '\" SELECT * FROM w.\"' \
      || name || '\";' FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' \
      AND name NOT LIKE 'sqlite_%'"
    echo "INSERT INTO search(search) VALUES('rebuild'); COMMIT;"
  } >"$work/copy.sql"
  copied=$(timed copy)
  echo "round $round: $rows rows; making the workspace $first ms, into one that is there $second ms," \
    "copied by sqlite3 $copied ms; $((rows * 1000 / first)) and $((rows * 1000 / second)) rows/s," \
    "$((copied * 100 / first)) % and $((copied * 100 / second)) % of the shell's speed"
done
