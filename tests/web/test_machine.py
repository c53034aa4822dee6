"""Files for machines."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from flask.testing import FlaskClient

from helpers import application
from leopard.content.loading import load

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
POST = "---\ntitle: {title}\nsummary: Snow came.\nchanged: 2026-11-0{day}\n{own}---\n\nIt snowed.\n"


def test_sitemap_names_every_page_with_reciprocal_twins(client: FlaskClient) -> None:
    root = ElementTree.fromstring(client.get("/sitemap.xml").data)

    twins = {
        url.findtext(f"{MAP}loc"): {link.get("hreflang"): link.get("href") for link in url.iter(f"{XHTML}link")}
        for url in root
    }
    assert len(twins) == 32
    for address, links in twins.items():
        assert address in links.values()
        for tag, other in links.items():
            if tag != "x-default":
                assert twins[other] == links


@pytest.mark.parametrize(("code", "name"), [("en", "Leopard"), ("ru", "Леопард"), ("zh", "豹"), ("ko", "표범")])
def test_feed_is_atom_in_its_language(code: str, name: str, project: Path) -> None:
    for day, title in ((1, "First"), (2, "Second")):
        folder = project / "content" / "news" / title.lower()
        folder.mkdir()
        for one in ("en", "ru", "zh", "ko"):
            own = f"date: 2026-11-0{day}\n" if one == "en" else "translated_from: en\n"
            (folder / f"index.{one}.md").write_text(POST.format(title=f"{title} {one}", day=day, own=own))
    site = load(project / "content").site
    assert site is not None

    root = ElementTree.fromstring(application(site, project).test_client().get(f"/{code}/feed.xml").data)

    assert root.findtext(f"{ATOM}title") == name
    assert [entry.findtext(f"{ATOM}title") for entry in root.iter(f"{ATOM}entry")] == [
        f"Second {code}",
        f"First {code}",
    ]
    for field in ("id", "updated", "title"):
        assert root.findtext(f"{ATOM}{field}")
        assert all(entry.findtext(f"{ATOM}{field}") for entry in root.iter(f"{ATOM}entry"))


def test_manifest_starts_in_its_language(client: FlaskClient) -> None:
    manifest = json.loads(client.get("/zh/site.webmanifest").data)

    assert (manifest["lang"], manifest["start_url"], manifest["name"]) == ("zh-Hans", "/zh/", "豹")
    with client.get(manifest["icons"][0]["src"]) as icon:
        assert icon.status_code == 200


def test_robots_may_read_everything_and_find_the_map(client: FlaskClient) -> None:
    assert client.get("/robots.txt").text == "User-agent: *\nAllow: /\n\nSitemap: https://leopard.example/sitemap.xml\n"
