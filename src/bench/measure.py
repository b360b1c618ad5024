#!/usr/bin/env python3
"""Measures one page on several servers with wrk, in rounds that alternate between them.

  measure.py CSV PAGE [-H HEADER …] TARGET=URL …

URL@LIST asks for the addresses of a list (wrk.lua). One thread and 16 connections. Each target is
warmed up first; before each run the machine has to be quiet, for which it waits a minute at most.
BENCH_SECONDS, BENCH_ROUNDS and BENCH_WARM say how long. Appends the rows page,target,round,figure,
value. A target that does not answer 200 at once ends everything.
"""
import argparse
import csv
import os
import pathlib
import subprocess
import sys
import time
import urllib.request

SCRIPT = pathlib.Path(__file__).with_name("wrk.lua")
FIGURES = ("req/s", "p50 ms", "p99 ms", "failed")
CONNECTIONS = 16
QUIET = 0.1
PATIENCE = 60


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *unused):
        return None


def check(url, headers):
    """Sees that the page is there, and tells how many bytes come over the line."""
    pairs = dict(header.split(": ", 1) for header in headers)
    with urllib.request.build_opener(NoRedirect).open(urllib.request.Request(url, headers=pairs)) as answer:
        if answer.status != 200:
            sys.exit(f"{url} answers {answer.status}")
        return len(answer.read())


def run(target, seconds, headers):
    url, _, addresses = target.partition("@")
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s", "-s", str(SCRIPT)]
    for header in headers:
        command += ["-H", header]
    command += [url] + (["--", addresses] if addresses else [])
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    line = next(line for line in text.splitlines() if line.startswith("figures "))
    return line.split()[1:]


def busy(seconds):
    """The share of all processors that was used while it waited."""

    def times():
        with open("/proc/stat", encoding="ascii") as stat:
            ticks = [int(word) for word in stat.readline().split()[1:9]]
        return sum(ticks), ticks[3] + ticks[4]

    total, idle = times()
    time.sleep(seconds)
    later, idle_later = times()
    return 1 - (idle_later - idle) / max(1, later - total)


def wait_for_quiet():
    patience = float(os.environ.get("BENCH_PATIENCE", PATIENCE))
    end = time.monotonic() + patience
    while (share := busy(1)) > QUIET and time.monotonic() < end:
        pass
    return share


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("csv")
    parser.add_argument("page")
    parser.add_argument("-H", dest="headers", action="append", default=[])
    parser.add_argument("targets", nargs="+")
    given = parser.parse_args()
    targets = [target.split("=", 1) for target in given.targets]
    with open(given.csv, "a", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")

        def write(target, number, figure, value):
            rows.writerow([given.page, target, number, figure, value])
            file.flush()

        for name, target in targets:
            write(name, 0, "bytes", check(target.partition("@")[0], given.headers))
            run(target, os.environ["BENCH_WARM"], given.headers)
        for number in range(1, int(os.environ["BENCH_ROUNDS"]) + 1):
            for name, target in targets:
                write(name, number, "busy before", round(wait_for_quiet(), 3))
                for figure, value in zip(FIGURES, run(target, os.environ["BENCH_SECONDS"], given.headers)):
                    write(name, number, figure, float(value))
    print(f"measured: {given.page}", file=sys.stderr)


if __name__ == "__main__":
    main()
