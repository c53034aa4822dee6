"""The guard over what could harm: exact places, where a picture was taken, dens and cameras, private contacts.

Poachers read, too. Places are told to a tenth of a degree (about ten kilometres) at the finest, as the guide of GBIF
on sensitive species advises (Chapman 2020).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from leopard.content.model import Page, Site
from leopard.content.reading import texts, written
from leopard.problems import Problem

NUMBER = r"-?\d{1,3}[.,]\d{2,}"
COORDINATES = re.compile(
    rf"{NUMBER}\s*°?\s*[NSСЮ]?\s*[,;/ ]\s*{NUMBER}(?!\d)|\b\d{{1,3}}\s*°\s*\d{{1,2}}\s*['′]|北纬\s*\d|북위\s*\d"
)
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?<![\d./-])\+?\d[\d()  -]{7,}\d(?![\d-])")
DEN = {
    "en": r"\b(?:den|lair)s? (?:at|near|in|by)\b|\bcamera (?:no\.?|number)",
    "ru": r"\bлогов[оаеу]\b|камера №|фотоловушка №",
    "zh": r"巢穴|洞穴|\d+号(?:红外)?相机",
    "ko": r"보금자리|소굴|카메라 \d+번",
}
GPS = 0x8825
"""The EXIF block that says where a picture was taken."""
PLACES_OF_OLD_CONTACTS = ("/about/brochure/", "/about/contact/")
"""The brochure's own contacts stand here, labelled as history."""
DATA = ("facts.yaml", "sources.yaml", "terms.yaml", "map.yaml", "year.yaml", "villages.yaml")


def exact_places(site: Site, today: dt.date) -> Iterator[Problem]:
    """No text, data file or drawing holds coordinates finer than a tenth of a degree."""
    for path, number, line in _every_line(site):
        found = COORDINATES.search(line)
        if found:
            message = f"This is an exact place: {found[0].strip()}"
            yield Problem(path, number, message, "Name a village or a park; poachers read, too.")


def _every_line(site: Site) -> Iterator[tuple[str, int, str]]:
    for _, text in texts(site):
        for number, line in written(text):
            yield text.path, number, line
    home = site.pages.get("/")
    for name in DATA if home else ():
        file = home.folder / name if home else Path(name)
        if file.exists():
            for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").split("\n"), 1):
                yield f"content/{name}", number, line
    for path, file in _pictures(site, ".svg"):
        words = LexborHTMLParser(file.read_bytes()).text(separator=" ")
        yield path, 0, " ".join(words.split())


def _pictures(site: Site, *suffixes: str) -> Iterator[tuple[str, Path]]:
    for page in site.pages.values():
        for name in sorted(page.pictures):
            if name.endswith(suffixes):
                yield f"content{page.path}{name}", page.folder / name


def places_in_pictures(site: Site, today: dt.date) -> Iterator[Problem]:
    """No picture says where it was taken."""
    for path, file in _pictures(site, ".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"):
        try:
            with Image.open(file) as picture:
                where = bool(picture.getexif().get_ifd(GPS)) or b"exif:GPS" in _xmp(picture)
        except OSError:
            yield Problem(path, 0, "This picture cannot be read.", "Save it again as .jpg or .png.")
            continue
        if where:
            hint = "Save a copy without it: most phones and picture programs can remove the location."
            yield Problem(path, 0, "This picture says where it was taken.", hint)


def _xmp(picture: Image.Image) -> bytes:
    found = picture.info.get("xmp", picture.info.get("XML:com.adobe.xmp", b""))
    return found if isinstance(found, bytes) else str(found).encode()


def dens_and_cameras(site: Site, today: dt.date) -> Iterator[Problem]:
    """A den or a numbered camera beside the name of a place is pointed out."""
    for _page, text in texts(site):
        pattern = re.compile(DEN.get(text.language, "$^"), re.I)
        places = [names[text.language] for names in site.places.values() if text.language in names]
        for number, line in written(text):
            found = pattern.search(line)
            place = next((name for name in places if found and name in line), None)
            if found and place:
                message = f'"{found[0]}" stands beside the name of a place, {place}.'
                yield Problem(text.path, number, message, "Leave out where it is.", "note")


def private_contacts(site: Site, today: dt.date) -> Iterator[Problem]:
    """Ways to reach somebody stand in contacts.yaml, where two people confirm them, and in no text."""
    for page, text in texts(site):
        for number, line in written(text) if not _is_history(page) else ():
            found = MAIL.search(line) or PHONE.search(line)
            if found:
                message = f"A way to reach somebody stands in the text: {found[0]}"
                yield Problem(text.path, number, message, "Take it out; contacts go into content/contacts.yaml.")


def _is_history(page: Page) -> bool:
    return page.path in PLACES_OF_OLD_CONTACTS


def contacts_to_look_at(site: Site, today: dt.date) -> Iterator[Problem]:
    """Contacts that are not shown, and those that soon will not be."""
    for contact in site.contacts:
        line = site.contact_lines.get(contact.id, 0)
        if not contact.is_confirmed(today):
            hint = "Two different people write their name and today's date under confirmed."
            message = f"The contact {contact.id} is not shown: two people must have confirmed it within 180 days."
            yield Problem("content/contacts.yaml", line, message, hint, "note")
        elif (contact.good_until - today).days <= SOON:
            message = f"The contact {contact.id} is shown until {contact.good_until}."
            hint = "Call it, then set the two dates anew."
            yield Problem("content/contacts.yaml", line, message, hint, "note")


SOON = 30
"""Days before a contact ends from which it is told."""
