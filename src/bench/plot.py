#!/usr/bin/env python3
"""Draws one figure of a CSV as SVG that can be read on light and dark ground.

  plot.py bars CSV FIGURE TITLE OUT.svg    medians, a group for each page, a bar for each target
  plot.py lines CSV FIGURE TITLE OUT.svg   each value in the order of the rounds, a line for each target

A thin line through a bar goes from its smallest to its largest value, where there are few.
"""
import html
import statistics
import sys

from table import distinct, number, read

WIDTH, LEFT, RIGHT, TOP = 720, 150, 90, 64
BAR, GAP = 18, 14
HEIGHT = 260
STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #24292f; }
  .title { font-size: 16px; font-weight: 600; }
  .value, .tick { font-size: 12px; }
  .tick { fill: #57606a; }
  .grid { stroke: #d0d7de; } .spread { stroke: #24292f; }
  rect { fill: currentColor; }
  polyline { fill: none; stroke: currentColor; stroke-width: 2; }
  .s0 { color: #8c959f; } .s1 { color: #0b69c7; } .s2 { color: #bc4c00; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .tick { fill: #9da7b3; }
    .grid { stroke: #3d444d; } .spread { stroke: #e6edf3; }
    .s1 { color: #4aa3ff; } .s2 { color: #f0883e; }
  }
"""


class Picture:
    def __init__(self, title, height):
        self.parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}"'
            f' height="{height}" role="img"><title>{html.escape(title)}</title><style>{STYLE}</style>'
        ]
        self.text(8, 24, title, "title")

    def text(self, x, y, words, kind="", anchor="start"):
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}" text-anchor="{anchor}">{html.escape(words)}</text>'
        )

    def box(self, x, y, width, height, kind):
        self.parts.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height}" rx="2" class="{kind}"/>')

    def line(self, x1, y1, x2, y2, kind):
        self.parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{kind}"/>')

    def legend(self, targets):
        x = LEFT
        for index, target in enumerate(targets):
            self.box(x, TOP - 26, 12, 12, colour(index, targets))
            self.text(x + 18, TOP - 15, target)
            x += 40 + 8 * len(target)

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(self.parts) + "\n</svg>\n")


def colour(index, targets):
    # The only one, or the second of two, is ours.
    return "s1" if len(targets) == 1 else f"s{index % 3}"


def steps(largest):
    """Round values for the grid, from 0 to at least the largest."""
    step = 10 ** (len(str(int(largest))) - 1) if largest >= 1 else 0.1
    for factor in (0.2, 0.5, 1, 2):
        if largest / (step * factor) <= 6:
            step *= factor
            break
    count = int(largest / step) + 1
    return [round(step * index, 6) for index in range(count + 1)]


def bars(found, title):
    pages, targets = distinct(p for p, _ in found), distinct(t for _, t in found)
    groups = {page: [t for t in targets if (page, t) in found] for page in pages}
    height = TOP + sum(len(group) * BAR + GAP for group in groups.values()) + 24
    picture = Picture(title, height)
    picture.legend(targets)
    grid = steps(max(max(values) for values in found.values()))
    scale = (WIDTH - LEFT - RIGHT) / grid[-1]
    for value in grid:
        picture.line(LEFT + value * scale, TOP, LEFT + value * scale, height - 22, "grid")
        picture.text(LEFT + value * scale, height - 6, number(value) if value else "0", "tick", "middle")
    y = TOP + GAP / 2
    for page, group in groups.items():
        picture.text(LEFT - 10, y + len(group) * BAR / 2 + 4, page, anchor="end")
        for target in group:
            values = found[page, target]
            middle = statistics.median(values)
            picture.box(LEFT, y + 1, max(1, middle * scale), BAR - 2, colour(targets.index(target), targets))
            end = middle
            if 1 < len(values) < 20:
                end = max(values)
                picture.line(LEFT + min(values) * scale, y + BAR / 2, LEFT + end * scale, y + BAR / 2, "spread")
            picture.text(LEFT + end * scale + 6, y + BAR / 2 + 4, number(middle), "value")
            y += BAR
        y += GAP
    return picture


def lines(found, title):
    targets = distinct(t for _, t in found)
    series = [[v for (_, t), values in found.items() if t == target for v in values] for target in targets]
    picture = Picture(title, HEIGHT)
    picture.legend(targets)
    grid = steps(max(max(values) for values in series))
    bottom, left = HEIGHT - 24, 60
    for value in grid:
        y = bottom - value * (bottom - TOP) / grid[-1]
        picture.line(left, y, WIDTH - 20, y, "grid")
        picture.text(left - 8, y + 4, number(value) if value else "0", "tick", "end")
    for index, values in enumerate(series):
        wide = (WIDTH - 20 - left) / max(1, len(values) - 1)
        points = " ".join(
            f"{left + i * wide:.1f},{bottom - v * (bottom - TOP) / grid[-1]:.1f}" for i, v in enumerate(values)
        )
        picture.parts.append(f'<polyline points="{points}" class="{colour(index, targets)}"/>')
    return picture


def draw(kind, path, figure, title, out):
    found = {(p, t): values for (p, t, f), values in read(path).items() if f == figure}
    if not found:
        sys.exit(f"{path} has no figure {figure}")
    {"bars": bars, "lines": lines}[kind](found, title).write(out)


def main():
    if len(sys.argv) != 6 or sys.argv[1] not in ("bars", "lines"):
        sys.exit(__doc__)
    draw(*sys.argv[1:])


if __name__ == "__main__":
    main()
