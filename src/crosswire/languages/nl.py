"""Dutch."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="nl",
    abbreviations=words(
        "dhr mw mevr mr mrs dr drs ir ing prof ds st nr nrs bv b.v nl n.l o.a d.w.z bijv ca vgl jl a.s t.w.v i.v.m m.b.t"
        " z.g zgn art blz jan feb mrt apr jun jul aug sep sept okt nov dec e.d min max incl excl tel resp"
    ),
    starters=words(
        "de het een dit dat deze die er hij zij ze wij we ik jullie u in op aan bij van voor na met uit door over om tot"
        " volgens tijdens maar en of want als toen terwijl omdat ook daarna daarom toch nu zo zijn haar hun wie wat waar"
        " hoe geen niet alle veel"
    ),
    speech=words(
        "zei zegt zeggen zeiden aldus verklaarde verklaart vertelde vertelt schreef schrijft meldde meldt stelde stelt"
        " vroeg vindt voegde benadrukte liet reageerde"
    ),
    coordinators=words("en of noch"),
    openers=words(
        "maar want dus die dat wie wat waar waarbij waarmee waardoor waarna waarvan waarop waarin terwijl omdat nadat"
        " voordat toen als hoewel ondanks zodat doordat sinds totdat tenzij om zonder aldus zei zegt meldt meldde liet zo"
        " volgens toch met"
    ),
    fronted=words("toen terwijl omdat nadat voordat hoewel als zodra sinds ondanks doordat"),
    bare_openers=phrases("om te; terwijl; omdat; nadat; voordat; hoewel; zodat; doordat; waardoor; waarbij; waarna; totdat"),
    predicates=words(
        "is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest"
        " moesten zal zullen zou zouden mag mogen wil willen hij ze zij het er dat die gaat gaan ging kwam komt blijft"
        " ligt staat krijgt kreeg"
    ),
    appositives=words("een de het"),
    credits=CreditWords(
        byline=phrases("door; van onze redactie; van onze correspondent; door onze; tekst:; auteur:; van onze verslaggever"),
        sign_off=phrases(
            "met medewerking van; met informatie van; bron:; bronnen:; eindredactie:; redactie:; met materiaal van; met"
            " anp; met belga; met afp"
        ),
        material=phrases("met"),
        staff=words("verslaggever correspondent"),
        helped=phrases("droeg bij aan dit; droegen bij aan dit; werkte mee aan dit; werkten mee aan dit"),
        reported=phrases("berichtte vanuit"),
        picture=phrases("foto:; foto’s:; beeld:; foto van; archieffoto; fotograaf:; afbeelding:"),
        read_more=phrases(
            "lees ook; lees meer; lees verder; lees hier; bekijk ook; zie ook; meer over; verder lezen; kijk ook; luister ook; meer nieuws"
        ),
        call=phrases(
            "volg ons; volg de; volg het; abonneer je; schrijf je; schrijf u; meld je; meld u; download de; download onze;"
            " word lid; ontvang; deel dit; blijf op"
        ),
        call_anywhere=phrases(
            "volg ons op; volg ons via; abonneer je op; schrijf je in voor; meld je aan voor; onze nieuwsbrief; ons"
            " whatsappkanaal; deel dit artikel; download onze app"
        ),
        rights=phrases("alle rechten voorbehouden; auteursrecht voorbehouden"),
        answers=words("ik geen ja nee misschien weet"),
        closed=phrases(
            "om verder te lezen; lees verder met; alleen voor abonnees; exclusief voor abonnees;"
            " dit artikel is voor abonnees; al abonnee?; al abonnee; om dit artikel te lezen; verder lezen?"
        ),
    ),
)
