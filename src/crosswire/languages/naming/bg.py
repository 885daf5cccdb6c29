"""Bulgarian, which writes its article onto the word."""

from crosswire.languages.naming.words import NamingWords, lines
from crosswire.languages.words import Words, words


def _with_article(text: str) -> Words:
    """The words, and each with the article of its gender."""
    return tuple(form for word in text.split() for form in (word, *_definite(word)))


def _definite(word: str) -> Words:
    if word.endswith(("а", "я")):
        return (f"{word}та",)
    if word.endswith(("о", "е")):
        return (f"{word}то",)
    return (f"{word.removesuffix('й')}ят", f"{word.removesuffix('й')}я") if word.endswith(("й", "тел")) else (f"{word}ът", f"{word}а")


NAMING = NamingWords(
    code="bg",
    titles=_with_article(
        "господин госпожа президент премиер министър канцлер сенатор депутат губернатор кмет крал кралица принц папа кардинал съдия генерал"
        " полковник капитан инспектор директор шеф говорител говорителка посланик треньор председател секретар лидер академик професор"
        " доктор анализатор основател адвокат адвокатка прокурор ректор вицепрезидент лекар лекарка"
    )
    + words("г-н г-жа д-р проф"),
    bodies=_with_article(
        "министерство университет институт агенция банка съвет комитет комисия съд парламент партия съюз асоциация федерация фонд фондация"
        " компания корпорация организация полиция армия болница училище църква музей клуб лига център академия движение дирекция служба"
        " прокуратура инспекция камара синдикат конфедерация сдружение община събрание институция"
    ),
    articles=words("този тази това тези негов негова неговите нейните всеки един една едно"),
    locating=words("в във от до край близо на при из към"),
    landforms=_with_article("река езеро планина връх море океан залив остров острови улица площад мост летище пристанище област град село"),
    firms=_with_article("компания концерн производител група гигант фирма дружество"),
    women=words("госпожа г-жа министърката директорката говорителката адвокатката"),
    men=words("господин г-н"),
    articled=True,
    demonyms=lines("""
        US американск-
        GB британск-
        FR френск-
        DE германск- немск-
        IT италианск-
        ES испанск-
        PT португалск-
        BR бразилск-
        GR гръцк-
        TR турск-
        RO румънск-
        RU руск-
        UA украинск-
        PL полск-
        CN китайск-
        JP японск-
        BG българск-
        RS сръбск-
    """),
)
