#!/usr/bin/env python3
"""Prints figures of a CSV as a Markdown table: medians, with the smallest and largest in brackets.

  table.py CSV FIGURE …

A row for each page, a column for each target and figure; with two targets also the ratio of the
first figure, second target to first. Figures nobody measured leave their column out. Says so below
the table when something failed or when the machine was not quiet.
"""
import csv
import statistics
import sys
from collections import defaultdict

QUIET = 0.1


def read(path):
    """The values of each (page, target, figure), in the order in which they were measured."""
    found = defaultdict(list)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["page"], row["target"], row["figure"]].append(float(row["value"]))
    return found


def distinct(values):
    return list(dict.fromkeys(values))


def number(value):
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}".rstrip("0").rstrip(".")


def cell(values):
    if not values:
        return ""
    middle = number(statistics.median(values))
    # Of many single requests the extremes say nothing.
    if not 1 < len(values) < 20:
        return middle
    return f"{middle} ({number(min(values))}–{number(max(values))})"


def ratio(found, page, targets, figure):
    first, second = (found.get((page, target, figure)) for target in targets)
    return number(statistics.median(second) / statistics.median(first)) if first and second else ""


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    found = read(sys.argv[1])
    wanted = [(p, t, f) for p, t, f in found if f in sys.argv[2:]]
    pages, targets = distinct(p for p, _, _ in wanted), distinct(t for _, t, _ in wanted)
    columns = [(t, f) for t in targets for f in sys.argv[2:] if any((p, t, f) in found for p in pages)]
    heads = [f"{t}, {f}" for t, f in columns] + (["ratio"] if len(targets) == 2 else [])
    print("| | " + " | ".join(heads) + " |")
    print("|---|" + "---:|" * len(heads))
    for page in pages:
        cells = [cell(found.get((page, t, f))) for t, f in columns]
        if len(targets) == 2:
            cells.append(ratio(found, page, targets, sys.argv[2]))
        print(f"| {page} | " + " | ".join(cells) + " |")
    failed = sum(sum(values) for (_, _, figure), values in found.items() if figure == "failed")
    loud = [v for (_, _, figure), values in found.items() if figure == "busy before" for v in values if v > QUIET]
    if failed:
        print(f"\n{failed:.0f} requests failed.")
    if loud:
        print(f"\nNOISY: before {len(loud)} runs the machine was busy, up to {max(loud):.0%}.")


if __name__ == "__main__":
    main()
