"""A text being read for dates: its tokens, and what the words of its language can be at each of them."""

from datetime import date

from crosswire.languages.dates.registry import date_words
from crosswire.text.dates.lexicon import Hit, Hits
from crosswire.text.dates.tokens import Token, tokens_of
from crosswire.text.dates.vocabulary import lexicon_of
from crosswire.text.folding import Folded, folded

_NOTHING: Hits = {}
#: A preposition is no longer than this, in tokens.
_LONGEST = 5
#: What ends a clause, for looking back in it.
_STOPS = frozenset('.;:!?,()"“”«»„。！？，；：、।؟،')


class Scan:
    """The tokens of one text and how to ask about them. Places past either end hold nothing."""

    def __init__(self, text: str, code: str, published: date | None) -> None:
        self.original = text
        self.folded: Folded = folded(text)
        self.tokens: list[Token] = tokens_of(self.folded.text)
        self.words = date_words(code)
        self.published = published
        self._lexicon = lexicon_of(code)
        self._hits: dict[int, Hits] = {}

    def hits(self, place: int) -> Hits:
        """All that begins here."""
        known = self._hits.get(place)
        if known is None:
            known = self._lexicon.at(self.tokens, place) if 0 <= place < len(self.tokens) else _NOTHING
            if known:
                known = self._plausible(place, known)
            self._hits[place] = known
        return known

    def hit(self, part: str, place: int) -> Hit | None:
        """The longest phrase here that can play this part."""
        return self.hits(place).get(part)

    def behind(self, part: str, place: int) -> Hit | None:
        """The same, where a hyphen may stand before it: "21-го"."""
        if self.sign(place) == "-" and not self.tokens[place].apart:
            return self.hit(part, place + 1) or self.hit(part, place)
        return self.hit(part, place)

    def any_hit(self, parts: tuple[str, ...], place: int) -> Hit | None:
        """The longest phrase here that can play one of these parts."""
        found = [hit for part in parts if (hit := self.hit(part, place))]
        return max(found, key=lambda hit: hit.end, default=None)

    def skip(self, part: str, place: int) -> int:
        """The token after such a phrase, or this one."""
        hit = self.hit(part, place)
        return hit.end if hit else place

    def ending(self, part: str, place: int) -> int | None:
        """Where such a phrase begins that ends right before this token."""
        return next((start for start in range(place - _LONGEST, place) if (hit := self.hit(part, start)) and hit.end == place), None)

    def announced(self, place: int, part: str) -> bool:
        """Whether such a word stands right before this place, or before its article."""
        article = self.ending("determiners", place)
        return any(self.ending(part, at) is not None for at in (place, article) if at is not None)

    def is_doubtful(self, part: str, place: int, end: int) -> bool:
        """Whether just these words are also listed as another word's."""
        hit = self.hit(f"{part}_doubtful", place)
        return hit is not None and hit.end == end

    def sign(self, place: int) -> str:
        """The sign here, or nothing."""
        token = self.tokens[place] if 0 <= place < len(self.tokens) else None
        return token.text if token and token.kind == "s" else ""

    def is_apart(self, place: int) -> bool:
        """Whether white space or an end of the text stands before this token."""
        return not 0 <= place < len(self.tokens) or self.tokens[place].apart

    def is_capital(self, place: int) -> bool:
        """Whether the word was written with a capital."""
        return self.original[self.folded.span(self.tokens[place].start, self.tokens[place].end).start].isupper()

    def is_clean(self, place: int) -> bool:
        """Whether a number stands for itself: nothing is glued to it in front that makes it part of a name or an amount."""
        before = self.tokens[place - 1] if place > 0 else None
        if before is None or before.text in {"#", "$", "€", "£", "¥", "₹", "№", "§"}:
            return before is None
        if self.tokens[place].apart or self.is_unspaced(place - 1) or before.text in self.words.prefixes:
            return True
        elided = before.text == "'" and place > 1 and self.tokens[place - 2].kind == "w" and not before.apart
        return elided or (before.kind == "s" and before.text not in "-./:_&@+=%°·'")

    def is_unspaced(self, place: int) -> bool:
        """Whether here stands a character of a script without spaces between words."""
        return 0 <= place < len(self.tokens) and self.tokens[place].kind == "w" and self.tokens[place].text[0] > "\u0dff"

    def is_ahead(self, place: int) -> bool:
        """Whether a word before this place in the same clause says that something is still to come."""
        for back in range(place - 1, max(-1, place - 9), -1):
            if self.tokens[back].text in _STOPS:
                return False
            if self.hit("future", back):
                return True
        return False

    def opens(self, place: int) -> bool:
        """Whether a sentence begins here."""
        return place == 0 or self.tokens[place - 1].text in '.!?:"“„«' or "\n" in self.between(place - 1, place)

    def between(self, left: int, right: int) -> str:
        """The original text between two tokens."""
        place = self.folded.span(self.tokens[left].end, self.tokens[right].start)
        return place.of(self.original)

    def _plausible(self, place: int, hits: Hits) -> Hits:
        """Without months and weekdays in small letters where the language writes capitals, and the other way round."""
        if self.tokens[place].kind != "w":
            return hits
        if self.words.capitalised and not self.is_capital(place):
            return {part: hit for part, hit in hits.items() if part not in _NAMES}
        if "small" in hits and self.is_capital(place) and not self.opens(place):
            return {part: hit for part, hit in hits.items() if hit.end > hits["small"].end}
        return hits


_NAMES = frozenset({"months", "months_short", "weekdays", "weekdays_short"})
