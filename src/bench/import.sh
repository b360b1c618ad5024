#!/usr/bin/env bash
# Measures imports: starts the built WAR on an empty data folder, moves each export into the inbox,
# and tells how long its import took, by the log of the server, and what the process had resident.
#   src/bench/import.sh [-o FOLDER] EXPORT.xml [EXPORT.xml …]
# Each export gets a server of its own. WORDPRESS_IMPORT names a command that imports the export it
# is given into an empty WordPress and prints "wall_s": SECONDS; WP_DB, a name of a new database, is
# in its environment. common.sh has the other variables.
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "$0")/common.sh"
options 1 "$@"

for export in "${arguments[@]}"; do
  file=$(basename "$export")
  items=$(grep -c '<item>' "$export")
  if [ -n "${WORDPRESS_IMPORT:-}" ]; then
    WP_DB="bench_$(date +%s)" "$WORDPRESS_IMPORT" "$export" > "$work/wordpress.log" 2>&1
    wall=$(sed -n 's/.*"wall_s": *\([0-9.]*\).*/\1/p' "$work/wordpress.log")
    record "$file" WordPress 1 "items/s" "$(awk -v k="$items" -v s="$wall" 'BEGIN { printf "%.1f", k / s }')"
    record "$file" WordPress 1 "s" "$wall"
  fi
  start "$file" "$port"
  import_into "$file" "$export"
  record "$file" Broadsheet 1 "items/s" "$(awk -v k="$items" -v s="$import_seconds" 'BEGIN { printf "%.1f", k / s }')"
  record "$file" Broadsheet 1 "s" "$import_seconds"
  record "$file" Broadsheet 1 "MB resident at most" "$(resident_peak "$file")"
  sed -n 3p "$work/$file/inbox/done/$file.report.txt" >&2
  stop "$file"
  rm -rf "${work:?}/$file"
done

"$bench/table.py" "$csv" "items/s" "s" "MB resident at most"
