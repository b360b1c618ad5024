#!/usr/bin/env bash
# Measures imports: starts the built WAR on an empty data folder, moves each export into the inbox
# and prints how long its import took, by the log of the server, and what the process had resident.
#   src/bench/import.sh EXPORT.xml [EXPORT.xml …]
# Each export gets a server of its own. BROADSHEET_PORT (8099) and JAVA_OPTS may be set.
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
export BROADSHEET_PORT=${BROADSHEET_PORT:-8099} BROADSHEET_SAMPLE=false
work=$(mktemp -d)
server=
cleanup() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"; }
trap cleanup EXIT

seconds() { # time of the log line with these words, as seconds
  date -d "$(grep -m1 "$1" "$work/log" | sed 's/^\[\([^]]*\)\].*/\1/')" +%s.%N
}

for export in "$@"; do
  export=$(realpath "$export")
  name=$(basename "$export")
  export BROADSHEET_DATA=$work/data
  rm -rf "$BROADSHEET_DATA"; mkdir -p "$BROADSHEET_DATA/inbox"
  "$home/server-config/payara-micro/start.sh" > "$work/log" 2>&1 < /dev/null &
  server=$!
  until curl -fso /dev/null "http://127.0.0.1:$BROADSHEET_PORT/health/ready"; do
    kill -0 "$server" || { tail "$work/log"; exit 1; }
    sleep 0.5
  done
  cp "$export" "$work/$name"; mv "$work/$name" "$BROADSHEET_DATA/inbox/$name"
  until grep -q "Import of $name is over" "$work/log"; do sleep 0.5; done
  from=$(seconds "Import of $name begins"); to=$(seconds "Import of $name is over")
  sed -n 3p "$BROADSHEET_DATA"/inbox/*/"$name.report.txt"
  awk -v n="$name" -v a="$from" -v b="$to" -v k="$(grep -c '<item>' "$export")" \
    -v rss="$(ps -o rss= -p "$server")" \
    'BEGIN { printf "%s: %d items in %.1f s, %.0f items/s, %d MB resident\n", n, k, b - a, k / (b - a), rss / 1024 }'
  kill "$server"; wait "$server" 2>/dev/null || true
  server=
done
