"""Small words and endings of Arabic around names, which are mostly written onto another word."""

ARTICLE = "ال"
FOR_THE, FOR, AND = "لل", "ل", "و"
#: Endings of adjectives that say where somebody is from, and the like: of a man, of either, and of several.
OF_A_MAN = "ي"
ADJECTIVES = (OF_A_MAN, "ية")
ADJECTIVES_OF_SEVERAL = (*ADJECTIVES, "ين")
#: "in" by itself, and as it is written onto a town.
IN, ONTO_TOWNS = "في", (" ب", "\nب", " بـ")
#: "says", and "that" behind it.
SAYS = ("قال", "قالت", "تقول", "يقول", "قالوا")
THAT = ("إن", "ان")
