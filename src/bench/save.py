#!/usr/bin/env python3
"""Asks a site for every address of a list and saves the gzipped answers as files for nginx.

  save.py BASE LIST [FOLDER]

Answers that are not 200 leave their address out. FOLDER gets NUMBER.html.gz, and beside the list
come LIST.site and LIST.nginx, which name the same pages in the same order. Without a folder the
pages are only asked for, so that a cache has had the chance to keep them.
"""
import http.client
import pathlib
import sys
import urllib.parse


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    base, listed = urllib.parse.urlsplit(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    connection = http.client.HTTPConnection(base.hostname, base.port, timeout=60)
    kept, left_out, size = [], 0, 0
    for path in listed.read_text(encoding="utf-8").split():
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200 or answer.getheader("Content-Encoding") != "gzip":
            left_out += 1
            continue
        if folder:
            (folder / f"{len(kept)}.html.gz").write_bytes(body)
        size += len(body)
        kept.append(path)
    pathlib.Path(f"{listed}.site").write_text("\n".join(kept) + "\n", encoding="utf-8")
    if folder:
        files = [f"/{folder.name}/{number}.html" for number in range(len(kept))]
        pathlib.Path(f"{listed}.nginx").write_text("\n".join(files) + "\n", encoding="utf-8")
    print(f"{len(kept)} pages, {size / 1e6:.0f} MB gzipped, {left_out} addresses left out", file=sys.stderr)


if __name__ == "__main__":
    main()
