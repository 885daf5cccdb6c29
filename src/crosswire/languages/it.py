"""Italian."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="it",
    abbreviations=words(
        "sig sigg sig.ra dott dott.ssa dr prof ing avv on sen gen col cap ten mons arch geom art n nr pag pagg es ca cfr"
        " tel vol gen feb mar apr mag giu lug ago set ott nov dic s ss p.es"
    ),
    starters=words(
        "il lo la i gli le l un uno una in nel nella nei dal dalla da di del della dei su sul sulla per con tra fra a al"
        " alla ai e ma o se quando mentre dopo prima secondo così ora non si è sono ha hanno questo questa questi queste"
        " quello quella tutto"
    ),
    speech=words(
        "ha hanno detto dichiarato spiegato affermato aggiunto annunciato sottolineato scritto spiega afferma aggiunge"
        " annuncia sottolinea dice scrive riferisce aveva"
    ),
    coordinators=words("e ed o oppure né"),
    openers=words(
        "ma però che cui quale quali dove quando mentre perché poiché dopo prima se come affinché benché sebbene"
        " nonostante anche per senza pur secondo ha hanno -ando -endo -andosi -endosi"
    ),
    fronted=words("quando mentre poiché sebbene benché se dopo nonostante siccome")
    + phrases("dopo che; prima che; anche se; dal momento che"),
    bare_openers=phrases(
        "per -are; per -ere; per -ire; per -arsi; mentre; perché; poiché; affinché; nonostante; sebbene; in modo da; al"
        " fine di; dopo che; dopo aver"
    ),
    no_openers=words("quando fernando orlando armando comando mondo secondo fondo"),
    predicates=words(
        "è sono era erano ha hanno aveva avevano sarà saranno può possono deve devono viene vengono si non che resta rimane fa va ora poi"
    ),
    appositives=words("un uno una un’ il lo la l’ i gli le"),
    credits=CreditWords(
        byline=phrases("di; a cura di; testo di; dal nostro inviato; dal nostro corrispondente; dalla nostra inviata"),
        sign_off=phrases("con ansa; con agenzie; fonte:; fonti:; con afp; con reuters; con agi; con adnkronos"),
        material=phrases("con; elaborazione su"),
        staff=words("giornalista giornalisti"),
        helped=phrases("ha contribuito a questo articolo; hanno contribuito a questo articolo; ha collaborato a questo"),
        reported=phrases("ha riferito da"),
        picture=phrases("foto:; foto di; foto ansa; immagine:; crediti:; credit:; foto d’archivio"),
        read_more=phrases(
            "leggi anche; leggi di più; leggi tutto; leggi l’articolo; vedi anche; approfondisci; potrebbe interessarti;"
            " continua a leggere; guarda anche"
        ),
        call=phrases(
            "iscriviti; abbonati; segui; seguici; scarica la; scarica l’; unisciti; ricevi; condividi; registrati; resta aggiornato"
        ),
        call_anywhere=phrases(
            "seguici su; iscriviti alla nostra; iscriviti al nostro; la nostra newsletter; il nostro canale; condividi questo articolo"
        ),
        rights=phrases("tutti i diritti riservati; riproduzione riservata; diritti riservati"),
        answers=words("io sì si no forse"),
        closed=phrases(
            "per continuare a leggere; continua a leggere con; contenuto riservato agli abbonati;"
            " articolo riservato agli abbonati; riservato agli abbonati; abbonati per leggere; sei già abbonato?;"
            " sei già abbonato; per leggere l'articolo completo"
        ),
    ),
)
