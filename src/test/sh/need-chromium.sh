#!/bin/sh
# Makes sure that there is a Chromium for the browser tests: finds one, else installs Debian's as
# root, else says what is missing. BROADSHEET_TEST_CHROMIUM names one that is elsewhere.
set -eu
for browser in "${BROADSHEET_TEST_CHROMIUM:-}" chromium chromium-browser google-chrome; do
  if [ -n "$browser" ] && command -v "$browser" > /dev/null 2>&1; then
    exit 0
  fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1; then
  echo "The browser tests need Chromium: installing it with apt-get."
  export DEBIAN_FRONTEND=noninteractive
  if { apt-get -q update && apt-get -q -y install --no-install-recommends chromium; } \
      < /dev/null && command -v chromium > /dev/null 2>&1; then
    exit 0
  fi
fi
echo "The browser tests need Chromium: install it (Debian: apt-get install chromium), or set" \
  "BROADSHEET_TEST_CHROMIUM to its path." >&2
exit 1
