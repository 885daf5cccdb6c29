"""Polish."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="pl",
    abbreviations=words(
        "dr prof mgr inż hab gen płk kpt ppłk por ks św bp abp ul al pl tel godz tys mln mld zł gr r w m.in np tzn tj itp"
        " por pow woj gm art ust pkt str nr im ok proc ds"
    ),
    starters=words(
        "w we na z ze za do od po przy dla o u on ona ono oni my wy ja to ten ta te jak co kiedy gdy jeśli ale i a lub"
        " jednak także po przed wszyscy jego jej ich tak tam już nie jest są według podczas"
    ),
    ordinals=True,
    speech=words(
        "powiedział powiedziała powiedzieli oświadczył oświadczyła dodał dodała poinformował poinformowała zaznaczył"
        " podkreślił wyjaśnił napisał napisała mówi twierdzi zapewnił stwierdził"
    ),
    coordinators=words("i oraz lub albo a"),
    openers=words(
        "ale lecz jednak który która które którzy którego której których któremu którym którą że żeby aby by gdzie skąd"
        " gdy kiedy kiedy podczas jeśli choć chociaż ponieważ gdyż bo więc zatem jak co czyli poinformował powiedział"
        " powiedziała dodał podał podała w po -jąc -wszy"
    ),
    fronted=words("gdy kiedy jeśli choć chociaż ponieważ podczas"),
    bare_openers=phrases("podczas gdy; ponieważ; dlatego że; po tym jak; chociaż"),
    no_openers=words("w po"),
    predicates=words(
        "jest są był była było były zostało został została zostały będzie będą ma mają nie może mogą musi muszą on ona oni to się"
    ),
    credits=CreditWords(
        byline=phrases("autor:; autorka:; tekst:; oprac.; opracowanie:"),
        sign_off=phrases("źródło:; źródła:; oprac.; opracował; opracowała; redakcja:; na podstawie materiałów"),
        material=phrases("na podstawie; z wykorzystaniem"),
        staff=words("dziennikarz dziennikarka"),
        picture=phrases("fot.; fot:; foto:; zdjęcie:; zdjęcia:; grafika:; zdjęcie ilustracyjne"),
        read_more=phrases(
            "czytaj także; czytaj też; czytaj więcej; przeczytaj także; przeczytaj też; zobacz także; zobacz też; zobacz"
            " również; więcej na ten temat; czytaj dalej"
        ),
        call=phrases("zapisz się; subskrybuj; obserwuj; śledź; pobierz; dołącz; udostępnij; polub"),
        call_anywhere=phrases("obserwuj nas na; śledź nas na; dołącz do nas na; zapisz się na nasz; nasz newsletter; naszego newslettera"),
        rights=phrases("wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone"),
        answers=words("tak nie może"),
        closed=phrases(
            "aby czytać dalej; żeby czytać dalej; czytaj dalej z; dostęp tylko dla prenumeratorów;"
            " tylko dla prenumeratorów; tylko dla subskrybentów; artykuł dostępny tylko; masz już prenumeratę?;"
            " pozostało do przeczytania; treść dostępna dla prenumeratorów"
        ),
    ),
)
