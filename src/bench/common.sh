# shellcheck shell=bash
# What the benchmarks share: options, a folder for the work, servers of Broadsheet, imports, figures.
# BENCH_SECONDS (10), BENCH_ROUNDS (3) and BENCH_WARM (as BENCH_SECONDS) say how long, BENCH_PORT
# (8170) is the first port that is used. JAVA_OPTS reaches the server.
# shellcheck disable=SC2034 # what the scripts that read this use
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(cd "$bench/../.." && pwd)
out=$home/target/bench
port=${BENCH_PORT:-8170}
export BENCH_SECONDS=${BENCH_SECONDS:-10} BENCH_ROUNDS=${BENCH_ROUNDS:-3}
export BENCH_WARM=${BENCH_WARM:-$BENCH_SECONDS}
# Readings by a browser count in the statistics of the site, and that work belongs to a page.
browser='User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'
work=$(mktemp -d "${TMPDIR:-/tmp}/bench.XXXXXX")
declare -A server=()
declare -a arguments=()

# Ends what was started and removes the folder of the work; a failure shows what the servers said.
clean_up() {
  local status=$? name
  for name in "${!server[@]}"; do stop "$name"; done
  if [ "$status" != 0 ]; then tail -n 5 "$work"/*.log >&2 || true; fi
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# Reads -o FOLDER, where the figures go; "${arguments[@]}" is what is left.
#   options LEAST "$@"
options() {
  local least=$1 option
  shift
  while getopts o:h option; do
    case $option in
      o) out=$OPTARG ;;
      *) usage ;;
    esac
  done
  arguments=("${@:OPTIND}")
  [ "${#arguments[@]}" -ge "$least" ] || usage
  mkdir -p "$out"
  local name
  name=$(basename "$0" .sh)
  csv=$out/$name.csv
  echo "page,target,round,figure,value" > "$csv"
  machine > "$out/$name.machine.md"
}

usage() {
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

# Reads pages until the compiler of the JVM has seen what it will see, so that the page that is
# measured first has no worse start than the others:  warm_up URL …
warm_up() {
  local url
  for url in "$@"; do "$bench/measure.py" "$work/warm" "warm-up" -H "$browser" site="$url"; done
}

# Writes one figure to the CSV:  record PAGE TARGET ROUND FIGURE VALUE
record() { printf '"%s","%s",%s,"%s",%s\n' "$@" >> "$csv"; }

# Seconds since a moment of $EPOCHREALTIME.
since() { awk -v a="$1" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }'; }

# Starts a server on the data folder of its name and waits until it is ready, for ready_seconds.
#   start NAME PORT [VARIABLE=VALUE …]
start() {
  local name=$1 at=$2 from=$EPOCHREALTIME
  shift 2
  mkdir -p "$work/$name/inbox"
  env BROADSHEET_PORT="$at" BROADSHEET_DATA="$work/$name" BROADSHEET_SAMPLE=false \
    BROADSHEET_METRICS_TOKEN=bench "$@" \
    "$home/server-config/payara-micro/start.sh" >> "$work/$name.log" 2>&1 < /dev/null &
  server[$name]=$!
  until curl -fso "$work/ready" "http://127.0.0.1:$at/health/ready"; do
    alive "$name"
    sleep 0.1
  done
  ready_seconds=$(since "$from")
}

alive() { kill -0 "${server[$1]}" 2> /dev/null || { echo "$1 is gone" >&2; exit 1; }; }

# Ends a server:  stop NAME
stop() {
  kill "${server[$1]}" 2> /dev/null || true
  wait "${server[$1]}" 2> /dev/null || true
  unset "server[$1]"
}

# Moves an export into the inbox and waits until it is imported. import_seconds is what the log of
# the server says, so neither copying nor the wait for the inbox counts.
#   import_into NAME EXPORT
import_into() {
  local inbox=$work/$1/inbox log=$work/$1.log file
  file=$(basename "$2")
  cp "$2" "$inbox/.$file.part"
  mv "$inbox/.$file.part" "$inbox/$file"
  until grep -q "Import of $file is over" "$log"; do
    alive "$1"
    sleep 0.5
  done
  until [ -f "$inbox/done/$file.report.txt" ]; do
    [ ! -f "$inbox/failed/$file.report.txt" ] || { cat "$inbox/failed/$file.report.txt" >&2; exit 1; }
    sleep 0.1
  done
  import_seconds=$(awk -v a="$(moment "Import of $file begins" "$log")" \
    -v b="$(moment "Import of $file is over" "$log")" 'BEGIN { printf "%.2f", b - a }')
}

# When the log first said something, in seconds.
moment() { date -d "$(grep -m1 "$1" "$2" | sed 's/^\[\([^]]*\)\].*/\1/')" +%s.%N; }

# Megabytes that a server has resident, now and at most:  resident NAME, resident_peak NAME
resident() { awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/${server[$1]}/status"; }
resident_peak() { awk '/^VmHWM/ { printf "%d", $2 / 1024 }' "/proc/${server[$1]}/status"; }

# One figure of a server:  metric PORT NAME
metric() {
  curl -fsS -H 'Authorization: Bearer bench' "http://127.0.0.1:$1/metrics" |
    awk -v name="$2" '$1 ~ name "$" { printf "%.0f", $2 }'
}

# The address at which a path is answered without a redirect:  settled URL
settled() { curl -fsSL -o "$work/settled" -w '%{url_effective}' "$1"; }

# What was measured on, as a Markdown list.
machine() {
  echo "- $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores," \
    "$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo), Linux $(uname -r)"
  echo "- $("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | sed -n '1s/"//gp')"
  echo "- Broadsheet $(git -C "$home" rev-parse --short HEAD), JAVA_OPTS \"${JAVA_OPTS:-}\""
  echo "- $(nginx -v 2>&1 | sed 's/.*nginx.//;s/^/nginx /'), wrk $(wrk -v 2>&1 | sed -n '1s/wrk \([^ ]*\).*/\1/p')"
  echo "- $BENCH_ROUNDS rounds of $BENCH_SECONDS s, begun $(date -u '+%F %H:%M') UTC"
}
