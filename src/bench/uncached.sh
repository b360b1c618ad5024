#!/usr/bin/env bash
# Measures pages that are made for each reader: Broadsheet without its page cache against WordPress
# without one, which must serve the same export.
#   src/bench/uncached.sh [-o FOLDER] EXPORT.xml [WORDPRESS_URL]
# WORDPRESS_URL is a site on this machine, such as http://127.0.0.1:8081. Without it only Broadsheet
# is measured. Needs wrk. common.sh has the other variables.
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "$0")/common.sh"
options 1 "$@"
export=${arguments[0]} wordpress=${arguments[1]:-}
site=http://127.0.0.1:$port

start broadsheet "$port" BROADSHEET_CACHE_MB=0
import_into broadsheet "$export"
warm_up "$site/"
while IFS='=' read -r name address; do
  case $name in front\ page | post | category | tag | feed) ;; *) continue ;; esac
  targets=()
  if [ -n "$wordpress" ]; then targets+=("WordPress=$(settled "${wordpress%/}$address")"); fi
  targets+=("Broadsheet=$(settled "$site$address")")
  "$bench/measure.py" "$csv" "$name" -H "$browser" -H 'Accept-Encoding: gzip' "${targets[@]}"
done < <("$bench/addresses.py" pages "$export")
record "all" Broadsheet 0 "MB resident" "$(resident broadsheet)"

"$bench/table.py" "$csv" "req/s" "p99 ms" "bytes"
echo
"$bench/table.py" "$csv" "MB resident"
