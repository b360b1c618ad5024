#!/usr/bin/env python3
"""Puts measured figures into a page of the documentation, in the places of its marks.

  figures.py PAGE.md FOLDER

FOLDER is where the benchmarks wrote. What stands between a mark and the next <!-- end --> is
replaced; a mark whose figures are not in the folder stays as it is.

  <!-- machine NAME -->                    what NAME was measured on
  <!-- table NAME: FIGURE, FIGURE -->      table.py of NAME.csv
  <!-- bars NAME: FIGURE: TITLE -->        plot.py, as PAGE-NAME.svg beside the page; also: lines
"""
import pathlib
import re
import sys

import plot
import table

MARK = re.compile(r"(<!-- (machine|table|bars|lines) ([a-z-]+)(?:: (.*?))? -->\n)(.*?)(<!-- end -->)", re.DOTALL)


def made(page, folder, kind, name, rest):
    """What belongs in the place of a mark, or None while there are no figures for it."""
    source = folder / (f"{name}.machine.md" if kind == "machine" else f"{name}.csv")
    if not source.exists():
        return None
    if kind == "machine":
        return source.read_text(encoding="utf-8")
    found = table.read(source)
    measured = {figure for _, _, figure in found}
    if kind == "table":
        figures = [figure for figure in rest.split(", ") if figure in measured]
        return "\n".join(table.table(found, figures)) + "\n" if figures else None
    figure, title = rest.split(": ", 1)
    if figure not in measured:
        return None
    picture = page.with_name(f"{page.stem}-{name}.svg")
    plot.draw(kind, source, figure, title, picture)
    return f"![{title}]({picture.name})\n"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    page, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])

    def replaced(match):
        start, kind, name, rest, before, end = match.groups()
        content = made(page, folder, kind, name, rest)
        return start + (before if content is None else content) + end

    page.write_text(MARK.sub(replaced, page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
