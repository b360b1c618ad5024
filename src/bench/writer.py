#!/usr/bin/env python3
"""Changes a site while others read it: takes the last posts of its export, writes another first line
into them and moves that as a small export into the inbox, again and again until it is ended.

  writer.py EXPORT INBOX BASE CSV PAGE PAUSE

As soon as the report of such an import lies there, each changed post is asked for: one that does not
show its new line is stale. Appends for each change how long it took, the inbox's own waiting
included, and how many of its pages were stale. PAUSE: seconds between two changes.
"""
import csv
import pathlib
import re
import sys
import time
import urllib.parse
import urllib.request

POSTS = 10
EDGE = 4 << 20


def parts(export):
    """The beginning of an export, up to its first item, and its last public posts."""
    with open(export, "rb") as file:
        head = file.read(EDGE)
        head = head[: head.index(b"<item>")]
        file.seek(max(len(head), file.seek(0, 2) - EDGE))
        end = file.read()
    items = re.findall(rb"<item>.*?</item>", end, re.DOTALL)
    posts = [item.decode() for item in items if b"[publish]" in item and b"[post]" in item]
    return head.decode(), posts[-POSTS:]


def path(item):
    return urllib.parse.urlsplit(re.search(r"<link>(.*?)</link>", item).group(1)).path


def main():
    if len(sys.argv) < 7:
        sys.exit(__doc__)
    export, inbox, base, file, page, pause = sys.argv[1:7]
    inbox = pathlib.Path(inbox)
    head, items = parts(export)
    if not items:
        sys.exit(f"{export} has no posts at its end")
    mark = "<content:encoded><![CDATA["
    changes = 0
    while True:
        changes += 1
        line = f"Edition {changes} of {time.time_ns()}."
        begun = time.monotonic()
        texts = [item.replace(mark, f"{mark}{line}\n\n", 1) for item in items]
        arriving = inbox / f".change-{changes}.part"
        arriving.write_text(head + "\n".join(texts) + "\n</channel>\n</rss>\n", encoding="utf-8")
        arriving.rename(inbox / f"change-{changes}.xml")
        report = inbox / "done" / f"change-{changes}.xml.report.txt"
        while not report.exists():
            time.sleep(0.02)
        took = time.monotonic() - begun
        stale = 0
        for item in items:
            with urllib.request.urlopen(base + path(item)) as answer:
                stale += line.encode() not in answer.read()
        with open(file, "a", encoding="utf-8", newline="") as figures:
            rows = csv.writer(figures, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
            rows.writerow([page, "Broadsheet", changes, "seconds to change", round(took, 2)])
            rows.writerow([page, "Broadsheet", changes, "stale pages", stale])
        time.sleep(float(pause))


if __name__ == "__main__":
    main()
