#!/usr/bin/env python3
"""Reads from an export at which addresses its site answers.

  addresses.py pages EXPORT      name=path of the pages that are measured, one a line
  addresses.py ranked EXPORT N   N addresses, the best read first
  addresses.py posts EXPORT      how many posts are public

The pages: front page, second page, the page in the middle of the archive, an ordinary post (of those
with the number of comments nearest to 20 the one with a text nearest to 3,000 characters), the
largest category and tag, the main feed. Ranked: the front page, the feed, then posts, pages,
archives and feeds of topics in an order that chance gives, the same each time.
"""
import random
import sys
import urllib.parse
import xml.etree.ElementTree as xml
from collections import Counter

WP = "{http://wordpress.org/export/1.2/}"
TEXT = "{http://purl.org/rss/1.0/modules/content/}encoded"
PER_PAGE = 10
COMMENTS, CHARACTERS = 20, 3000


class Site:
    def __init__(self, export):
        self.parents, self.categories, self.tags = {}, Counter(), Counter()
        self.posts, self.pages = [], []
        self.ordinary, distance = None, None
        for item in self.items(export):
            path = urllib.parse.urlsplit(item.findtext("link")).path
            if item.findtext(WP + "post_type") == "page":
                self.pages.append(path)
                continue
            self.posts.append(path)
            for term in item.iterfind("category"):
                kind = self.categories if term.get("domain") == "category" else self.tags
                kind[term.get("nicename")] += 1
            far = self.distance(item)
            if distance is None or far < distance:
                self.ordinary, distance = path, far

    def items(self, export):
        """The public posts and pages; forgets each when it was looked at, for exports are large."""
        root = None
        for event, element in xml.iterparse(export, events=("start", "end")):
            root = element if root is None else root
            if event == "start":
                continue
            if element.tag == WP + "category":
                self.parents[element.findtext(WP + "category_nicename")] = element.findtext(WP + "category_parent")
            if element.tag == "item":
                public = element.findtext(WP + "status") == "publish" and not element.findtext(WP + "post_password")
                if public and element.findtext(WP + "post_type") in ("post", "page"):
                    yield element
                root[0].clear()

    @staticmethod
    def distance(item):
        shown = sum(comment.findtext(WP + "comment_approved") == "1" for comment in item.iterfind(WP + "comment"))
        return abs(shown - COMMENTS), abs(len(item.findtext(TEXT)) - CHARACTERS)

    def category(self, slug):
        steps = []
        while slug and slug not in steps:
            steps.insert(0, slug)
            slug = self.parents.get(slug)
        return "/category/" + "/".join(steps) + "/"

    def measured(self):
        middle = max(2, len(self.posts) // PER_PAGE // 2)
        return {
            "front page": "/",
            "page 2": "/page/2/",
            "middle page": f"/page/{middle}/",
            "post": self.ordinary,
            "category": self.category(self.categories.most_common(1)[0][0]),
            "tag": f"/tag/{self.tags.most_common(1)[0][0]}/",
            "feed": "/feed/",
        }

    def ranked(self, wanted):
        topics = [self.category(slug) for slug in self.categories] + [f"/tag/{slug}/" for slug in self.tags]
        others = self.posts + self.pages + topics + [topic + "feed/" for topic in topics]
        others += [f"/page/{number}/" for number in range(2, len(self.posts) // PER_PAGE + 1)]
        random.Random(7).shuffle(others)
        return (["/", "/feed/"] + others)[:wanted]


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    site = Site(sys.argv[2])
    if sys.argv[1] == "pages":
        for name, path in site.measured().items():
            print(f"{name}={path}")
    elif sys.argv[1] == "ranked":
        print("\n".join(site.ranked(int(sys.argv[3]))))
    else:
        print(len(site.posts))


if __name__ == "__main__":
    main()
