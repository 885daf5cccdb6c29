"""Waters called after a place in Romance languages: "lac de Constance", "golfo de Vizcaya"."""

from crosswire.languages.naming.kinds import OF, WATERS_OF
from crosswire.text.names.drafts.page import Page


def water_start(page: Page, place: int) -> int:
    """Where the name of a water begins that ends with the name at a place; the place itself if there is none."""
    waters = WATERS_OF.get(page.vocabulary.code)
    if waters is None or place < 2 or page.lower(place - 1) not in OF or page.lower(place - 2) not in waters:
        return place
    return place - 2 if page.gap(place) in (" ", "'", "’") and page.gap(place - 1) == " " else place
