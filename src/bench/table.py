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
    if abs(value) >= 10:
        return f"{value:.1f}"
    return f"{value:.3g}" if abs(value) >= 1 else f"{value:.2g}"


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


def table(found, figures):
    """The lines of the table, and of what has to be said below it."""
    wanted = [(p, t) for p, t, f in found if f in figures]
    pages, targets = distinct(p for p, _ in wanted), distinct(t for _, t in wanted)
    columns = [(t, f) for t in targets for f in figures if any((p, t, f) in found for p in pages)]
    heads = [f"{t}, {f}" for t, f in columns] + (["ratio"] if len(targets) == 2 else [])
    yield "| | " + " | ".join(heads) + " |"
    yield "|---|" + "---:|" * len(heads)
    for page in pages:
        cells = [cell(found.get((page, t, f))) for t, f in columns]
        if len(targets) == 2:
            cells.append(ratio(found, page, targets, figures[0]))
        yield f"| {page} | " + " | ".join(cells) + " |"
    yield from remarks(found, pages)


def remarks(found, pages):
    def values_of(wanted):
        return [v for (p, _, figure), values in found.items() if p in pages and figure == wanted for v in values]

    failed, loud = sum(values_of("failed")), [share for share in values_of("busy before") if share > QUIET]
    if failed:
        yield f"\n{failed:.0f} requests failed."
    if loud:
        yield f"\nNOISY: before {len(loud)} runs the machine was busy, up to {max(loud):.0%}."


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    print("\n".join(table(read(sys.argv[1]), sys.argv[2:])))


if __name__ == "__main__":
    main()
