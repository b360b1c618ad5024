#!/usr/bin/env bash
# Measures kept pages: Broadsheet against nginx that sends the very same bytes from files, each page
# plain and gzipped; then a mix of addresses as readers ask for them, alone and while a writer
# changes ten posts again and again.
#   src/bench/front-door.sh [-o FOLDER] EXPORT.xml
# BENCH_ADDRESSES (20000): how many addresses the mix has. BENCH_PAUSE (10): seconds between changes.
# Needs nginx and wrk. common.sh has the other variables.
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "$0")/common.sh"
options 1 "$@"
export=${arguments[0]}
site=http://127.0.0.1:$port files=http://127.0.0.1:$((port + 1))
gzip='Accept-Encoding: gzip'
mkdir -p "$work/files/mix" "$work/nginx"

start_nginx() {
  cat > "$work/nginx.conf" << CONF
worker_processes 2;
daemon off;
pid $work/nginx/pid;
error_log $work/nginx.log warn;
events { worker_connections 1024; }
http {
  types { text/html html; }
  charset utf-8;
  sendfile on; tcp_nopush on; keepalive_requests 100000000;
  gzip_static on;
  access_log off;
  open_file_cache max=50000 inactive=600s; open_file_cache_valid 600s;
  client_body_temp_path $work/nginx/body; proxy_temp_path $work/nginx/proxy;
  fastcgi_temp_path $work/nginx/fastcgi; uwsgi_temp_path $work/nginx/uwsgi; scgi_temp_path $work/nginx/scgi;
  server { listen 127.0.0.1:$((port + 1)) backlog=1024; root $work/files; }
}
CONF
  # Its workers drop root's rights.
  chmod 755 "$work"
  nginx -c "$work/nginx.conf" &
  server[nginx]=$!
}

start broadsheet "$port"
import_into broadsheet "$export"
declare -A path=() file=()
while IFS='=' read -r name address; do
  case $name in front\ page | post | category | feed) ;; *) continue ;; esac
  url=$(settled "$site$address")
  path[$name]=${url#"$site"}
  file[$name]=/${name// /-}.html
  curl -fsS -H "$browser" -o "$work/files${file[$name]}" "$url"
  curl -fsS -H "$browser" -H "$gzip" -o "$work/files${file[$name]}.gz" "$url"
done < <("$bench/addresses.py" pages "$export")
"$bench/addresses.py" ranked "$export" "${BENCH_ADDRESSES:-20000}" > "$work/addresses"
"$bench/save.py" "$site" "$work/addresses" "$work/files/mix"
start_nginx

warm_up "$site${path[front page]}" "$site${path[post]}"
for name in "front page" post category feed; do
  for header in "$browser" "$gzip"; do
    case $header in "$gzip") kind="$name, gzip" ;; *) kind=$name ;; esac
    "$bench/measure.py" "$csv" "$kind" -H "$browser" -H "$header" \
      nginx="$files${file[$name]}" Broadsheet="$site${path[$name]}"
  done
done

mix() { # PAGE TARGET=URL@LIST …
  local page=$1 hits misses
  shift
  hits=$(metric "$port" page_cache_hits_total) misses=$(metric "$port" page_cache_misses_total)
  "$bench/measure.py" "$csv" "$page" -H "$browser" -H "$gzip" "$@"
  hits=$(($(metric "$port" page_cache_hits_total) - hits))
  misses=$(($(metric "$port" page_cache_misses_total) - misses))
  record "$page" Broadsheet 0 "% kept" "$(awk -v h=$hits -v m=$misses 'BEGIN { printf "%.2f", 100 * h / (h + m) }')"
}
mix "mix" nginx="$files${file[post]}@$work/addresses.nginx" Broadsheet="$site/@$work/addresses.site"
"$bench/writer.py" "$export" "$work/broadsheet/inbox" "$site" "$csv" "mix, changing" "${BENCH_PAUSE:-10}" &
server[writer]=$!
mix "mix, changing" Broadsheet="$site/@$work/addresses.site"
alive writer
stop writer
record "all" Broadsheet 0 "MB resident" "$(resident broadsheet)"
record "all" Broadsheet 0 "MB resident at most" "$(resident_peak broadsheet)"

"$bench/table.py" "$csv" "req/s" "p99 ms"
echo
"$bench/table.py" "$csv" "% kept" "seconds to change" "stale pages" "MB resident" "MB resident at most"
