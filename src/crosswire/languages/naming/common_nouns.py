"""Common nouns that newsrooms give a capital where others are small; German adjectives too short to be told by their ending."""

from crosswire.languages.words import words

#: German words behind which a noun such as "Sommer" is the season, not somebody.
BEFORE_NOUNS = frozenset(words("seit bis ab pro per nächsten letzten vergangenen kommenden diesen jeden vorigen ganzen"))
#: Compass words, sides of politics, and what governs a country or a town by a common noun alone: no names of their own.
COMMON_NOUNS = {
    "es": frozenset(
        words(
            "norte sur este oeste noreste noroeste sureste suroeste oriente occidente izquierda derecha ejecutivo legislativo ayuntamiento"
            " consistorio foro economía hacienda sanidad educación fomento agricultura exteriores interior industria confederación"
        )
    ),
    "it": frozenset(
        words(
            "nord sud est ovest nordest nordovest sudest sudovest oriente occidente sinistra destra centrodestra centrosinistra esecutivo"
            " legislativo municipio comune giunta foro economia sanità istruzione agricoltura esteri interno confederazione"
        )
    ),
    "fr": frozenset(
        words(
            "nord sud est ouest orient occident gauche droite exécutif législatif mairie économie santé éducation agriculture"
            " intérieur confédération"
        )
    ),
    "pt": frozenset(
        words(
            "norte sul leste oeste nordeste noroeste sudeste sudoeste oriente ocidente esquerda direita executivo legislativo prefeitura"
            " economia fazenda saúde educação agricultura interior confederação"
        )
    ),
}
NO_NOUNS: frozenset[str] = frozenset()
#: Before a noun with a capital these show, as an article does, that it is no name.
SHORT_ADJECTIVES = frozenset(
    words(
        "erste zweite dritte vierte fünfte letzte neue neuen neuer neues alte alten alter altes große ganze halbe hohe hohen"
        " hoher hohes gute"
        " guten guter gutes junge beide beiden lange langen kurze kurzen freie freien volle vollen eigene"
    )
)
