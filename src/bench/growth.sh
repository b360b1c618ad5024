#!/usr/bin/env bash
# Measures what more posts cost: a small and a large site run side by side without page cache, and
# single requests go to both in turn. Then starts the large one anew, as often as there are rounds.
#   src/bench/growth.sh [-o FOLDER] SMALL.xml LARGE.xml
# BENCH_REQUESTS (300): how many requests for each page and site. common.sh has the other variables.
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "$0")/common.sh"
options 2 "$@"
requests=${BENCH_REQUESTS:-300}
declare -A name=() base=() pages=()
for which in small large; do
  export=${arguments[0]} at=$port
  if [ $which = large ]; then export=${arguments[1]} at=$((port + 1)); fi
  name[$which]="$("$bench/addresses.py" posts "$export") posts"
  base[$which]=http://127.0.0.1:$at
  pages[$which]=$("$bench/addresses.py" pages "$export")
  start $which "$at" BROADSHEET_CACHE_MB=0
  import_into $which "$export"
  record import "${name[$which]}" 0 "import s" "$import_seconds"
done

address() { settled "${base[$1]}$(sed -n "s/^$2=//p" <<< "${pages[$1]}")"; }

warm_up "${base[small]}/" "${base[large]}/"
for page in "front page" "page 2" "middle page" post category tag feed; do
  "$bench/timings.py" "$csv" "$page" "$requests" \
    "${name[small]}=$(address small "$page")" "${name[large]}=$(address large "$page")"
done
for which in small large; do
  record memory "${name[$which]}" 0 "MB resident" "$(resident $which)"
  stop $which
done

for ((round = 1; round <= BENCH_ROUNDS; round++)); do
  for which in small large; do
    start $which "$port"
    record start "${name[$which]}" "$round" "s to ready" "$ready_seconds"
    stop $which
  done
done

"$bench/table.py" "$csv" "ms"
for figure in "s to ready" "MB resident" "import s"; do
  echo
  "$bench/table.py" "$csv" "$figure"
done
