#!/usr/bin/env bash
# Runs Broadsheet with a heap of 256 MB: start, import, and a mix of addresses as readers ask for
# them while a writer changes ten posts again and again. Fails when memory ran out.
#   src/bench/small-profile.sh [-o FOLDER] EXPORT.xml
# BENCH_MINUTES (5): for how long. BENCH_ADDRESSES (20000), BENCH_PAUSE (10): as in front-door.sh.
# Needs wrk. common.sh has the other variables.
export JAVA_OPTS=${JAVA_OPTS:--Xmx256m}
export BENCH_SECONDS=20
export BENCH_ROUNDS=$((${BENCH_MINUTES:-5} * 60 / BENCH_SECONDS))
# Its own writer keeps the machine busy.
export BENCH_PATIENCE=0
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "$0")/common.sh"
options 1 "$@"
export=${arguments[0]}
site=http://127.0.0.1:$port

start broadsheet "$port"
record start Broadsheet 0 "s to ready" "$ready_seconds"
import_into broadsheet "$export"
record import Broadsheet 0 "import s" "$import_seconds"
record import Broadsheet 0 "MB resident" "$(resident broadsheet)"
"$bench/addresses.py" ranked "$export" "${BENCH_ADDRESSES:-20000}" > "$work/addresses"
"$bench/save.py" "$site" "$work/addresses"
"$bench/writer.py" "$export" "$work/broadsheet/inbox" "$site" "$csv" mix "${BENCH_PAUSE:-10}" &
server[writer]=$!
watch_memory() {
  local round=0
  while sleep 5; do
    round=$((round + 1))
    record mix Broadsheet "$round" "MB resident" "$(resident broadsheet)"
  done
}
watch_memory &
server[watch]=$!
"$bench/measure.py" "$csv" mix -H "$browser" -H 'Accept-Encoding: gzip' \
  Broadsheet="$site/@$work/addresses.site"
alive writer
alive broadsheet
stop watch
stop writer
if grep -q OutOfMemoryError "$work/broadsheet.log"; then
  echo "Memory ran out." >&2
  exit 1
fi

"$bench/table.py" "$csv" "s to ready" "import s" "req/s" "p99 ms" "MB resident" "stale pages"
