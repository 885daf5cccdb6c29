"""German."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="de",
    abbreviations=words(
        "z.b z d.h bzw ca dr prof dipl ing hr fr nr st str tel abs art bd evtl ggf inkl exkl max min mio mrd mrz jan feb"
        " apr jun jul aug sep sept okt nov dez s sog vgl vs allg geb gest ehem gegr rd zzgl abb hrsg ev kath lt phil u.a"
        " d u v.a a.d i.d m.e o.ä z.t u.s"
    ),
    starters=words(
        "der die das den dem des ein eine einer einem einen er sie es wir ich ihr sein seine ihre ihren diese dieser"
        " dieses dies damit dabei dazu darüber dagegen doch aber und oder auch in im am an auf bei beim mit nach vor von"
        " vom zu zum zur für seit während wegen wenn als wie was wer wo so nun dann da denn nur noch bereits zudem laut"
        " insgesamt danach davor"
    ),
    ordinals=True,
    speech=words(
        "sagte sagt sagten sagen erklärte erklärt erklärten erklären teilte teilt teilten schrieb schreibt betonte betont"
        " berichtete meinte meint fragte fragt ergänzte kündigte hieß hiess so fügte warnte kritisierte"
    ),
    coordinators=words("und oder sowie"),
    openers=words(
        "aber denn sondern doch dass ob wenn weil da damit nachdem bevor während obwohl als wie um ohne statt wo wobei"
        " woraufhin wodurch womit wovon worauf wonach weshalb sodass so falls bis seit sobald solange indem der die das"
        " den dem dessen deren denen welche welcher welches was wer darunter teilte sagte hieß hiess erklärte schrieb es"
        " er sie"
    ),
    fronted=words("wenn weil als nachdem bevor während obwohl da solange sobald seit falls trotz"),
    bare_openers=phrases("weil; obwohl; während sie; während er; nachdem; sodass; wohingegen; um damit"),
    predicates=words(
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste"
        " mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen dürfte er es wir habe sei seien werde"
        " würde würden nun zog kam ging kündigte erklärte sagte teilte blieb bleibt liegt lag gilt steht stand"
        " erhielt gab machte nahm"
    ),
    appositives=words("ein eine einem einen einer der die das dem den eines des"),
    credits=CreditWords(
        byline=phrases("von; text:; text von; ein bericht von; eine analyse von; aus; autor:; autorin:"),
        sign_off=phrases(
            "mit material von; mit material der; mit agenturmaterial; mit informationen von; redaktion:; quelle:;"
            " quellen:; bearbeitet von; mitarbeit:"
        ),
        material=phrases("mit material; mit agenturmaterial; mit informationen; mit agenturen; unter verwendung von"),
        staff=words("korrespondent korrespondentin reporter reporterin mitarbeiter mitarbeiterin"),
        helped=phrases("hat zu diesem bericht beigetragen; haben zu diesem bericht beigetragen"),
        reported=phrases("berichtete aus; berichteten aus"),
        picture=phrases("foto:; fotos:; bild:; bilder:; symbolbild; archivbild; archivfoto; bildquelle:; grafik:; © "),
        read_more=phrases(
            "lesen sie auch; lesen sie mehr; lesen sie hier; lesen sie dazu; lies auch; mehr zum thema; mehr dazu; auch"
            " interessant; weiterlesen; siehe auch; das könnte sie auch interessieren; mehr lesen; zum artikel; hier geht es"
        ),
        call=phrases(
            "abonniere; abonnieren sie; folge uns; folgen sie; folgst du; melde dich; melden sie sich; lade dir; laden sie;"
            " hol dir; holen sie sich; hier kriegst du; hier du; teile den; teilen sie; jetzt anmelden; jetzt"
            " abonnieren; bleiben sie; bleib auf"
        ),
        call_anywhere=phrases(
            "folgen sie uns; folge uns; abonnieren sie unseren; abonniere unseren; unseren newsletter; direkt auf dein handy;"
            " direkt aufs handy; direkt in ihr postfach; direkt in dein postfach; artikel teilen; jetzt newsletter"
        ),
        rights=phrases("alle rechte vorbehalten"),
        answers=words("ich ja nein vielleicht weiss weiß jein keine"),
        closed=phrases(
            "um weiterzulesen; jetzt weiterlesen; weiterlesen mit; artikel freischalten; nur für abonnenten;"
            " exklusiv für abonnenten; dieser artikel ist kostenpflichtig; sie haben bereits ein abo;"
            " bereits abonnent?; schon abonnent?; mit einem abo lesen; um den ganzen artikel zu lesen;"
            " um diesen artikel zu lesen; lesen sie diesen artikel mit; zugang zu allen artikeln"
        ),
    ),
)
