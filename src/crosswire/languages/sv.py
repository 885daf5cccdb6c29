"""Swedish."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="sv",
    abbreviations=words(
        "bl.a t.ex d.v.s dvs s.k ca kl nr dr prof st kap tel jan feb mar apr jun jul aug sep sept okt nov dec f.d m.m"
        " o.s.v t.o.m fr.o.m kr max min"
    ),
    starters=words(
        "en ett den det de han hon vi jag ni i på av för med till från om men och eller när medan sedan efter under"
        " enligt detta denna dessa där här så nu inte alla många både vid"
    ),
    speech=words(
        "sade sa säger skrev skriver berättade berättar förklarade förklarar uppgav uppger menar tillade frågade meddelade meddelar"
    ),
    coordinators=words("och eller samt"),
    openers=words(
        "men utan för så som vars där dit när medan eftersom sedan innan efter trots att om för sade sa säger skriver"
        " uppger enligt vilket vilka vilken vilket medan samtidigt varav"
    ),
    fronted=words("när medan eftersom innan sedan efter om trots"),
    bare_openers=phrases("eftersom; medan; sedan; innan; trots att; för att; samtidigt som"),
    predicates=words("är var har hade ska skulle kan kunde måste blir blev han hon det de vi inte får fick kommer kom går gick"),
    appositives=words("en ett den"),
    credits=CreditWords(
        byline=phrases("av; text:; av vår"),
        sign_off=phrases("källa:; källor:; redaktör:; med material från"),
        material=phrases("med material från; med"),
        staff=words("reporter"),
        picture=phrases("foto:; bild:; arkivbild; fotograf:"),
        read_more=phrases("läs också; läs även; läs mer; se också; se även; mer om; fortsätt läsa"),
        call=phrases("följ oss; prenumerera; ladda ner; anmäl dig; dela artikeln"),
        call_anywhere=phrases("följ oss på; prenumerera på vårt; vårt nyhetsbrev; ladda ner vår app"),
        rights=phrases("alla rättigheter förbehållna; med ensamrätt"),
        answers=words("ja nej kanske"),
        closed=phrases(
            "för att läsa vidare; för att fortsätta läsa; fortsätt läsa med; endast för prenumeranter;"
            " för dig som är prenumerant; är du redan prenumerant?; redan prenumerant; lås upp artikeln;"
            " läs hela artikeln med"
        ),
    ),
)
