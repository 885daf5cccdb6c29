"""Endings of adjectives, and of the nouns that may stand behind them, in languages that give only a name's first word a capital."""

from dataclasses import dataclass

from crosswire.languages.words import words


@dataclass(frozen=True)
class Agreement:
    """``pairs``: the ending of the adjective and those of its noun. ``verbs``: endings of words that are none."""

    pairs: tuple[tuple[str, tuple[str, ...]], ...]
    verbs: tuple[str, ...] = ()
    #: Endings of nouns that end as adjectives do.
    nouns: tuple[str, ...] = ()
    #: Whether the noun must be one that says what the name is of.
    named: bool = False

    def adjective(self, word: str) -> bool:
        """Whether a word ends as an adjective does."""
        return word.endswith(tuple(ending for ending, _ in self.pairs))

    def agree(self, adjective: str, noun: str) -> bool:
        """Whether a noun may stand behind an adjective."""
        if noun.endswith(self.verbs) or self._is_both(noun) or adjective.endswith(self.nouns):
            return False
        return next((noun.endswith(nouns) for ending, nouns in self.pairs if adjective.endswith(ending)), False)

    def _is_both(self, word: str) -> bool:
        return word.endswith(("ý", "á", "é", "ého", "ému", "ých", "ými"))


_CZECH = Agreement(
    (
        ("ého", words("a u e ho")), ("ému", words("u i")), ("ých", words("ů í ch")), ("ými", words("y i mi")), ("ým", words("em ům ím")),
        ("ém", words("u ě e")), ("ou", words("u i í")), ("ý", tuple("bcčdďfghjkmnňprřsštťvzž")), ("á", words("a e ost")),
        ("é", words("y e i o a u ě")), *((ending, tuple("bcčdďfghjkmnňprřsštťvzžeia")) for ending in words("ní ší cí čí")),
    ),
    words("la lo li ly l at it out"),
    words("ství ctví ání ení"),
)  # fmt: skip
_SWEDISH = Agreement(tuple((ending, words("en et na nas ens ets")) for ending in words("ska iga ra ya da la ta na")))
_CYRILLIC = Agreement(
    tuple(
        (ending, ())
        for ending in words(
            "ий ого ому ої ій ою им их ими ый ая ое ой ую ым ых ыми ие ые ом ем ім яя юю ська ське ські ську цька цьке цькі цьку"
        )
    ),
    named=True,
)
#: Short endings of Ukrainian, and those of Bulgarian with its article written on.
_UKRAINIAN = Agreement(
    (
        *_CYRILLIC.pairs,
        *((ending, ()) for ending in words("льна льне льні ична ичне ична ійна ійне вна вне дна дне тна тне жна жне рна рне")),
    ),
    named=True,
)
_BULGARIAN = Agreement(
    tuple(
        (ending, ())
        for ending in words(
            "ната ската вата лата рата щата ният ския ният ният ния вия щия щият ото ските ните ска ско ски лна лен лно лни ична ично ичен"
        )
    ),
    named=True,
)
ADJECTIVES = {"cs": _CZECH, "sk": _CZECH, "sv": _SWEDISH, "uk": _UKRAINIAN, "ru": _CYRILLIC, "bg": _BULGARIAN}
#: Languages in which a body's name may have one capital and then say in small letters what it does; how Slavic verbs, which stand behind
#: one too, and Romance adjectives end, and what joins Romance nouns beside the usual small words.
SLAVIC_BODIES, ROMANCE_BODIES = frozenset(words("ru uk pl cs bg")), frozenset(words("fr it es pt"))
SLAVIC_VERBS = words("ет ит ют ят ут ал ил ел ла ли ло ся ть ає ить ють ять ав ив ти ał ła ło li je uje ala ali alo ili ila uji í")
ROMANCE_ADJECTIVES = words(
    "al ale ales ali aux elle elles el els ique iques aire aires ico ica ici iche icos icas aria ario ana ano ea eo ienne ien iva ivo ives"
    " ais ières time times tima timo timas timos"
)
#: Adjectives behind a body that belong to no name.
NO_ADJECTIVES = frozenset(
    words(
        "actual actuales actuel actuelle actuels actuelles attuale attuali total totale totales final finale finales principal principale"
        " principales especial speciale spécial spéciale parcial parziale partiel partielle responsabile usuale usual igual eguale"
    )
)
ROMANCE_JOINTS = words("d l dell all en")
#: What joins Slavic words for what a body is for; and how nouns end that name no thing one can see, which say it too.
SLAVIC_JOINTS = frozenset(words("по для та и і i ds. ds pro o a ve z"))
#: What joins them only before a genitive.
SLAVIC_OF = frozenset(words("з зі із"))
ABSTRACT = words(
    "zione zioni ción ciones tion tions sion ção ções tà dad dades té tés dade enza ance ence encia ência ismo isme mento ment mentos"
    " ость ости остью ності ність ство ства ству ством ние ния нию нием ение ення енню енням ція ції ция ции цию ością ości ość stwa"
    " stwo stwu nie nia niu cja cji racy praca pracy ství ání ení"
)
#: Endings that only look like those of verbs.
NO_VERBS = words("ости ості ności")
#: What a law is called, before what it is of; and what joins both in Slavic languages.
ROMANCE_LAWS = frozenset(words("ley lei legge loi charte charta carta código codice code convention convención convenzione convenção"))
#: What joins it to that; and ministries as they are written small.
ROMANCE_OF = frozenset(words("de d du des la le les l del dell della delle degli dei dello do da dos das los las el"))
MINISTRIES = frozenset(words("ministère ministero ministerio ministério"))
ENGLISH_LAWS = frozenset(words("act charter code bill directive treaty convention"))
SLAVIC_LAWS = frozenset(
    words(
        "закон закону закона законом законі законе законът акт акта акту актом акті акте ustawa ustawy ustawę ustawie ustawą zákon"
        " zákona zákonu zákonem"
    )
)
OF_LAWS = frozenset(words("про о об o за"))
#: Slavic genitives: endings of an adjective with those of its noun, and of nouns in the plural; and what only ends so.
GENITIVES = (
    (words("ого его ього ého ího ego"), words("а я у ю u a í ia")),
    (words("ой ей ої ьої єї ej"), words("и ы ії i y і")),
    (words("ых их ých ích ych ich"), words("ов ев ей ий ів їв ств ць ů ów")),
)
#: What Bulgarian, which has no cases, joins nouns by; and how those end that have the article, which must stand behind "на".
BULGARIAN_OF, BULGARIAN_FOR, BULGARIAN_DEFINITE = "на", frozenset(words("за по")), words("та то те ът ят")
#: What joins "за" to what is watched, and how that ends.
WATCHING, INSTRUMENTALS = words("спостереженн нагляд стеженн контрол наблюден надзор слежен"), words("ею єю ою ей ёй ой ом ем ью ями ами")
#: What begins a name even where it opens a sentence, if it says in the genitive what it is for; other words may be any party's.
OPENING_BODIES = frozenset(words("партия партія министерство міністерство федерация федерація ассоциация асоціація академия академія"))
PLURALS = words("ов ев ей ів їв ů ów")
ABSTRACT_GENITIVES = words("ости ства ния ции ності ння ції ości stwa cji ství")
SHORT_GENITIVES = frozenset(words("дел справ прав сил вод spraw práv věcí"))
NO_GENITIVES = frozenset(
    words("готов здоров нов снова скорей вчера сегодня завтра всегда тогда пока лишь когда вчора завжди його нього него")
)
#: What makes a name of any noun behind it; and endings of adjectives in other cases with those of their nouns.
SCOPES = frozenset(words("national international federal european central state world"))
CASES = (
    *GENITIVES,
    (words("ым им ім"), words("ам ем ём ям ием ією")),
    (words("ому ему ьому"), words("у ю і")),
    (words("ом ем"), words("е и і")),
    (words("ая яя"), words("а я ь")),
    (words("ую юю"), words("у ю ь")),
    (words("ый ий"), tuple("бвгджзклмнпрстфхцчшщй")),
    (words("ое ее"), words("о е")),
    (words("ою"), words("ою ею єю ю")),
)
