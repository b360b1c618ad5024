#!/usr/bin/env python3
"""Times single requests for one page on several servers, one after the other in turn.

  timings.py CSV PAGE COUNT TARGET=URL …

Half as many requests go first and are not counted. Appends the rows
page,target,round,figure,value with the milliseconds of each of COUNT requests.
"""
import csv
import http.client
import sys
import time
import urllib.parse


class Target:
    def __init__(self, text):
        self.name, url = text.split("=", 1)
        parts = urllib.parse.urlsplit(url)
        self.path = parts.path + ("?" + parts.query if parts.query else "")
        self.connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)

    def time(self):
        begun = time.perf_counter()
        self.connection.request("GET", self.path, headers={"Accept-Encoding": "gzip"})
        answer = self.connection.getresponse()
        answer.read()
        took = (time.perf_counter() - begun) * 1000
        if answer.status != 200:
            sys.exit(f"{self.path} of {self.name} answers {answer.status}")
        return took


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    file, page, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    targets = [Target(text) for text in sys.argv[4:]]
    for _ in range(count // 2):
        for target in targets:
            target.time()
    with open(file, "a", encoding="utf-8", newline="") as output:
        rows = csv.writer(output, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
        for number in range(1, count + 1):
            # Each goes first as often as the other.
            for target in targets if number % 2 else reversed(targets):
                rows.writerow([page, target.name, number, "ms", round(target.time(), 4)])
    print(f"timed: {page}", file=sys.stderr)


if __name__ == "__main__":
    main()
