"""Whole lines that are no claims: who wrote, who helped, what else to read, where to subscribe.

What cannot be mistaken is known anywhere; what may be a sentence after all only near the top or the end of an article.
"""

import re
from dataclasses import dataclass

from crosswire.languages.words import CreditWords, Words, words
from crosswire.model.span import Span
from crosswire.outlets.agencies.registry import SIGNS

_TOP, _END = 6, 4
_LONGEST_BYLINE = 10
_LONGEST_CREDIT = 12
_LONGEST_LINE = 40
#: The words of a name, or of a line that is no more than a label.
_FEW_WORDS = 4
#: The letters of an author's sign.
_LONGEST_SIGN = 5
#: Between the names of a byline.
_JOINERS = frozenset(
    words("and und et e y en in for à aus with de da di do dos du del von van der den la le el al bin i и та dan och & | - – at")
)
_CHANNELS = re.compile(
    r"whats ?app|telegram|телеграм|newsletter|nieuwsbrief|boletín|bulletin|infolettre|рассылк"
    r"|facebook|instagram|youtube|tiktok|google news|twitter"
    r"|podcast|push|\bapp\b|apps\b|\bline\b|threads|bluesky|linkedin|e-?mail|inbox|postfach|handy|nachrichten|\bx\b"
    r"|kanal|channel|canal|chaîne|канал|公众号|微信|微博|电子报|電子報|客户端"
    r"|アプリ|メール|ニュースレター|뉴스레터|نشرة|قناة|قناتنا|واتساب|تلغرام|تطبيق|فيسبوك",
    re.IGNORECASE,
)
_QUOTES = re.compile('[“”„«»"「」]')
_FINAL = re.compile(r"[.!?。！？؟।]['\"”’»)\]」]*$")
_NAME = re.compile(r"[^\W\d_][^\W\d_’'.-]*(?:[’'.-][^\W\d_]*)*")
_COPYRIGHT = re.compile(r"(?:\(c\)|copyright|©)", re.IGNORECASE)
_SIGN = re.compile(r"[(\[（]([^()\[\]（）]{2,40})[)\]）]\.?")
#: "jd/mm (AFP, dpa)": the authors' letters before the agencies.
_AUTHORS = re.compile(r"(?:[^\W\d_]{1,4}/){0,3}[^\W\d_]{1,4}\s+(?=[(\[])")
#: What stands between agencies, or between an agency and a day.
_BETWEEN = re.compile(r"\s*[/|,;·•]\s*|\s[-–—]\s|:\s")


@dataclass(frozen=True)
class Line:
    """A line of an article: where it is, its words, and how far from the top and the end it stands."""

    span: Span
    text: str
    number: int
    of: int
    #: Whether a ruled line ("___") stands above it.
    ruled: bool = False

    @property
    def lower(self) -> str:
        return self.text.lower().replace("'", "’").replace("\xa0", " ").lstrip("([（【>»▶►•*-–—|: ")

    @property
    def size(self) -> int:
        """Its words; of scripts without spaces, half its characters."""
        return max(len(self.text.split()), len(re.findall("[\u3040-\u9fff]", self.text)) // 2)

    @property
    def near_top(self) -> bool:
        return self.number < _TOP

    @property
    def near_end(self) -> bool:
        return self.number >= self.of - _END


def reason_against(line: Line, wording: CreditWords) -> str | None:
    """Why a line is no claim, in plain words, or nothing if it may be one."""
    if not any(character.isalnum() for character in line.text):
        return "a line without words"
    if line.size > _LONGEST_LINE:
        return None
    for test, reason in _TESTS:
        if test(line, wording):
            return reason
    return None


def begins(line: str, phrases: Words) -> str | None:
    """The phrase a line begins with, as a whole word."""
    for phrase in phrases:
        if line.startswith(phrase):
            following = line[len(phrase) : len(phrase) + 1]
            if not (following.isalnum() and phrase[-1].isalnum() and phrase[-1] < "\u3040"):
                return phrase
    return None


def is_byline(line: Line, wording: CreditWords) -> bool:
    """By Jane Doe in London."""
    phrase = begins(line.lower, wording.byline)
    if phrase is None or not (line.near_top or line.near_end) or _FINAL.search(line.text) or line.size > _LONGEST_BYLINE:
        return False
    names = line.text.lstrip("([（ ")[len(phrase) :].strip(" :：)）").replace(",", " ").split()
    return bool(names) and all(name[0].isupper() or _caseless(name) or name.lower() in _JOINERS for name in names)


def is_sign_off(line: Line, wording: CreditWords) -> bool:
    """Reporting by Jane Doe; editing by John Roe."""
    phrase = begins(line.lower, wording.sign_off)
    if phrase is not None and line.size <= 2 * _LONGEST_CREDIT:
        return not phrase[-1].isalpha() or " " in phrase or (line.near_end and line.size <= _FEW_WORDS and not _FINAL.search(line.text))
    helped = wording.helped + (wording.reported if line.ruled else ())
    return line.near_end and line.size <= 2 * _LONGEST_CREDIT and any(phrase in line.lower for phrase in helped)


def is_picture_credit(line: Line, wording: CreditWords) -> bool:
    """Photo: Jane Doe / Agency."""
    phrase = begins(line.lower, wording.picture)
    return phrase is not None and line.size <= _LONGEST_CREDIT and (not phrase[-1].isalpha() or not _FINAL.search(line.text))


def is_pointer(line: Line, wording: CreditWords) -> bool:
    """Read more: what the vote means."""
    phrase = begins(line.lower, wording.read_more)
    if phrase is None:
        return False
    following = line.lower[len(phrase) :].lstrip()[:1]
    return phrase.endswith(":") or following in (":", "：", ">", "|", "»", "") or not _FINAL.search(line.text)


def is_call(line: Line, wording: CreditWords) -> bool:
    """Follow us on WhatsApp."""
    if _QUOTES.search(line.text):
        return False
    if any(phrase in line.lower for phrase in wording.call_anywhere):
        return True
    return begins(line.lower, wording.call) is not None and _CHANNELS.search(line.text) is not None


def is_rights(line: Line, wording: CreditWords) -> bool:
    """© 2026 The Paper. All rights reserved."""
    copyright_sign = _COPYRIGHT.match(line.text) is not None and line.size <= _LONGEST_CREDIT
    return copyright_sign or any(phrase in line.lower for phrase in wording.rights)


def is_names_only(line: Line, wording: CreditWords) -> bool:
    """Jane Doe (a byline without "by"; whether the name comes again is for the whole article to say)."""
    names = line.text.split()
    if not (0 < line.number < _TOP - 1 or 0 < line.number == line.of - 1) or not 1 < len(names) <= _FEW_WORDS:
        return False
    return all(_NAME.fullmatch(name) and name[0].isupper() and not name[1:2].isupper() for name in names)


def is_sign(line: Line, wording: CreditWords) -> bool:
    """(jd/agency), alone on its line."""
    match = _SIGN.fullmatch(line.text)
    if match is None or not line.near_end:
        return False
    parts = [part for part in re.split(r"[/,;·\s–-]+", match.group(1)) if part]
    if any(part.lower() in SIGNS for part in (*parts, match.group(1))):
        return True
    short = all(len(part) <= _LONGEST_SIGN and part.isalpha() for part in parts)
    return short and len(parts) < _FEW_WORDS and " " not in match.group(1)


def is_agency(line: Line, wording: CreditWords) -> bool:
    """Agency | 17 September, near the top; AP - AFP or jd/mm (AFP, dpa), near the end. One alone further up is a picture's."""
    if not (line.near_top or line.near_end) or line.size > _LONGEST_BYLINE or _FINAL.search(line.text):
        return False
    bare = _AUTHORS.sub("", line.text, count=1).strip("()[] ")
    parts = [part.strip().lower() for part in _BETWEEN.split(bare) if part.strip()]
    if not parts or parts[0] not in SIGNS:
        return False
    others = parts[1:]
    if not others and bare == line.text and not (line.near_top or line.number == line.of - 1):
        return False
    return all(part in SIGNS for part in others) or (line.near_top and any(map(str.isdigit, others[-1])))


def _caseless(word: str) -> bool:
    return word.lower() == word.upper()


_TESTS = (
    (is_sign, "an agency's or author's sign"),
    (is_byline, "a byline"),
    (is_sign_off, "a sign-off"),
    (is_picture_credit, "a picture credit"),
    (is_pointer, "a pointer to another article"),
    (is_call, "a call to subscribe, follow or share"),
    (is_rights, "a copyright note"),
    (is_agency, "an agency's name"),
)
