#!/bin/sh
# Measures an import in rows per second, beside the sqlite3 shell that copies the finished
# workspace. A benchmark, not a test.
#
#   Tests/Benchmarks/import.sh [ROWS [ROUNDS]]     100000 rows and 3 rounds unless told
#
# The import makes its workspace, as a first one does; a second figure is for one that goes into
# a workspace that is there already, batch by batch. The shell copies into an empty workspace of
# the same schema, in two ways:
#
#   rows    INSERT ... SELECT ... ORDER BY the key
#   trees   INSERT ... SELECT alone, for which SQLite moves the entries of tables and indexes as
#           they are wherever two schemas are equal, and looks into no row
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

# An empty workspace, and what fills it: the end of each SELECT tells how.
prepare() {
  rm -f "$work"/copy.kanbant*
  "$kanbant" --workspace "$work/copy.kanbant" user add nobody --role AE >/dev/null
  {
    echo "PRAGMA synchronous=FULL; ATTACH '$work/first.kanbant' AS w; BEGIN;"
    sqlite3 "$work/first.kanbant" "SELECT 'INSERT OR IGNORE INTO \"' || name \
      || '\" SELECT * FROM w.\"' || name || '\" $1;' FROM sqlite_schema \
      WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite_%'"
    echo "INSERT INTO search(search) VALUES('rebuild'); COMMIT;"
  } >"$work/copy.sql"
}

copy() {
  sqlite3 "$work/copy.kanbant" <"$work/copy.sql"
}

for round in $(seq "$rounds"); do
  rm -f "$work"/*.kanbant*
  first=$(timed "$kanbant" --workspace "$work/first.kanbant" import "$work/leads.csv")
  "$kanbant" --workspace "$work/second.kanbant" user add paul --role AE >/dev/null
  second=$(timed "$kanbant" --workspace "$work/second.kanbant" import "$work/leads.csv")
  prepare "ORDER BY 1"
  copied=$(timed copy)
  prepare ""
  moved=$(timed copy)
  echo "round $round: $rows rows; making the workspace $first ms, into one that is there $second ms," \
    "$((rows * 1000 / first)) and $((rows * 1000 / second)) rows/s; sqlite3 copies rows in" \
    "$copied ms and moves trees in $moved ms: the first is at $((copied * 100 / first)) and" \
    "$((moved * 100 / first)) % of its speed"
done
