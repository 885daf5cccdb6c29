"""How Arabic names the letters of Latin short forms, and legal forms that it spells so or has for them."""

ARABIC_LETTERS = {
    "إيه": "a", "ايه": "a", "آي": "i", "اي": "i", "بي": "b", "سي": "c", "دي": "d", "إي": "e", "إف": "f", "اف": "f", "جي": "g", "إتش": "h",
    "اتش": "h", "جيه": "j", "كيه": "k", "كي": "k", "إل": "l", "ال": "l", "إم": "m", "ام": "m", "إن": "n", "ان": "n", "أو": "o",
    "كيو": "q", "آر": "r", "ار": "r", "إس": "s", "اس": "s", "تي": "t", "يو": "u", "في": "v", "دبليو": "w", "إكس": "x", "واي": "y",
    "زد": "z",
}  # fmt: skip
#: As letters, what stands behind a firm's name: "إس إيه".
ARABIC_FORMS = frozenset(("sa", "nv", "ag", "se", "bv", "ab", "plc", "lp", "llc", "spa", "as"))
#: As words.
ARABIC_LEGAL = frozenset(("المحدودة", "القابضة", "ليمتد", "المساهمة"))
