"""Dutch."""

from crosswire.languages.naming.words import NamingWords, lines
from crosswire.languages.words import words

NAMING = NamingWords(
    code="nl",
    titles=words(
        "meneer mevrouw dr prof professor president premier minister staatssecretaris kanselier senator"
        " gouverneur burgemeester koning koningin prins prinses paus kardinaal bisschop rechter generaal"
        " kolonel directeur topman topvrouw ceo woordvoerder woordvoerster ambassadeur eurocommissaris"
        " commissaris leider trainer oud-minister partijleider wethouder analist oprichter kamerlid kamerleden"
        " statenlid raadslid gemeenteraadslid europarlementariër"
        " officier chirurg kinderchirurg arts advocaat hoogleraar onderzoeker ondernemer coach bondscoach keeper"
        " doelman aanvaller verdediger"
        " kapitein schipper boer agent inspecteur korpschef brandweercommandant voorzitter voorzitster secretaris"
        " penningmeester regisseur"
        " schrijver schrijfster acteur actrice zanger zangeres"
    ),
    bodies=words(
        "ministerie universiteit instituut agentschap autoriteit bank raad commissie rechtbank hof parlement"
        " kamer senaat partij unie vereniging federatie stichting fonds groep maatschappij organisatie politie"
        " leger ziekenhuis school kerk museum krant club bond centrum academie"
    ),
    joints=words("van voor de het der en"),
    articles=words("de het een deze dit die dat zijn haar hun ons onze elk elke geen"),
    locating=words("in bij uit naar nabij vanuit"),
    landforms=words(
        "rivier meer berg zee oceaan baai eiland eilanden golf straat laan plein brug luchthaven haven"
        " provincie stad"
    ),
    firms=words("producent concern bedrijf fabrikant maker groep reus dochter startup start-up leverancier persbureau"
        " winkelketen keten rederij reder uitgever uitgeverij bouwer"),
    never=words("internet kerst pasen god"),
    demonyms=lines("""
        US amerikaans- amerikaan amerikanen
        GB brits britse brit britten
        GB-ENG engels engelse engelsen
        FR frans franse fransen
        DE duits duitse duitser duitsers
        AT oostenrijks-
        CH zwitsers-
        IT italiaans- italianen
        ES spaans spaanse spanjaard-
        PT portugees portugese portugezen
        NL nederlands- nederlander-
        BE belgisch- belg belgen
        SE zweeds zweedse
        PL pools poolse
        GR grieks griekse
        TR turks turkse turken
        UA oekraïens- oekraïner-
        RU russisch- russen
        CN chinees chinese chinezen
        TW taiwanees taiwanese
        JP japans japanse
        KR zuid-koreaans- koreaans-
        IN indiaas indiase
        ID indonesisch-
        AU australisch-
        CA canadees canadese
        BR braziliaans-
        IL israëlisch-
        PS palestijns- palestijnen
        EG egyptisch-
        SY syrisch-
        IR iraans iraanse
        SA saoedisch-
        ZA zuid-afrikaans-
        150 europees europese europeanen
        002 afrikaans-
        142 aziatisch-
    """),
    women=words(
        "mevrouw mw koningin prinses"
    ),
    men=words("meneer dhr koning prins"),
    articled=True,
)  # fmt: skip
