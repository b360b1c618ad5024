#!/bin/sh
# Starts Broadsheet on Payara Micro in the foreground. Environment: docs/operations.md.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd)
jar="$home/target/payara-micro.jar"
war="$home/target/broadsheet.war"
for file in "$jar" "$war"; do
  [ -f "$file" ] || { echo "Broadsheet: $file is missing, build it first: ./mvnw package" >&2; exit 1; }
done
port=${BROADSHEET_PORT:-8080}
address=${BROADSHEET_ADDRESS:-127.0.0.1}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# Without a UTF-8 locale, Java cannot write files whose names have letters of other scripts.
case $(locale charmap 2>/dev/null || echo unknown) in
  UTF-8 | unknown) ;;
  *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac
# Payara Micro unpacks itself below. A killed one leaves that behind, so the folder has the number
# of the process (exec keeps it), and the next start clears away what no process owns.
temporary=${TMPDIR:-/tmp}
for left in "$temporary"/broadsheet.[0-9]*.*; do
  owner=${left#"$temporary"/broadsheet.}
  if [ -O "$left" ] && ! kill -0 "${owner%%.*}" 2> /dev/null; then rm -rf "$left"; fi
done
work=$(mktemp -d "$temporary/broadsheet.$$.XXXXXX")
sed "s/@ADDRESS@/$address/" "$home/server-config/payara-micro/pre-boot.txt" > "$work/pre-boot.txt"
# Else glibc keeps memory that was given back, for each thread of its own.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
# JAVA_OPTS comes last, so that an operator's choice wins.
# shellcheck disable=SC2086
exec "$java" -Xmx512m -XX:+UseSerialGC -Djava.awt.headless=true -Djava.io.tmpdir="$work" \
  ${JAVA_OPTS:-} \
  "@$home/server-config/payara-micro/java-options.txt" \
  -cp "$war:$jar" org.broadsheet.start.PayaraMicroStart "$address" "$port" \
  --nohazelcast --disablephonehome --port "$port" \
  --maxhttpthreads 8 --minhttpthreads 4 \
  --prebootcommandfile "$work/pre-boot.txt" --deploy "$war" --contextroot /
