"""Numbers in Italian."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

WORDS = QuantityWords(
    code="it",
    cardinals={
        "ventitre": 23, "trentatre": 33, "quarantatre": 43, "cinquantatre": 53, "sessantatre": 63, "settantatre": 73, "ottantatre": 83,
        "novantatre": 93, "tré": 3, "vent'": 20, "trent'": 30, "quarant'": 40, "cinquant'": 50, "sessant'": 60, "settant'": 70,
        "ottant'": 80, "novant'": 90, "cent'": 100, "centotto": 108, "centottanta": 180, "duecentotto": 208, "duecentottanta": 280,
        "trecentottanta": 380, "quattrocentottanta": 480, "cinquecentottanta": 580, "seicentottanta": 680, "settecentottanta": 780,
        "ottocentottanta": 880, "novecentottanta": 980, "centuno": 101, "centun": 101,
    },
    # "sei" is also "you are", "venti" winds. They stand among the words for one because those, though doubtful, are read before a noun.
    doubtful=words("sei venti zero"),
    one=words("sei venti"),
    articles=phrases("un; uno; una; un'"),
    scales={
        "mlrd": 1e9, "mrd": 1e9, "mln.": 1e6, "mld.": 1e9, "mila miliardi": 1e12, "migliaio": 1e3, "migliaia": 1e3, "trilione": 1e12,
        "trilioni": 1e12, "lakh": 1e5, "crore": 1e7,
    },
    suffixes={"k": 1e3, "m": 1e6, "mln": 1e6, "mld": 1e9, "b": 1e9, "bn": 1e9},
    joiners=words("e"),
    glued=True,
    halves=phrases("e mezzo; e mezza"),
    half_a=phrases("mezzo; mezza"),
    # Centuries and names.
    never=phrases(
        "mille e una; mille miglia; cinque terre; cinque stelle; tre cime; tre valli; sei nazioni; cinque giornate; sette sorelle; il"
        " duecento; del duecento; nel duecento; dal duecento; al duecento; il trecento; del trecento; nel trecento; dal trecento; al"
        " trecento; il quattrocento; del quattrocento; nel quattrocento; dal quattrocento; al quattrocento; il cinquecento; del"
        " cinquecento; nel cinquecento; dal cinquecento; al cinquecento; il seicento; del seicento; nel seicento; dal seicento; al"
        " seicento; il settecento; del settecento; nel settecento; dal settecento; al settecento; il novecento; del novecento; nel"
        " novecento; dal novecento; al novecento; l'ottocento; dell'ottocento; nell'ottocento; dall'ottocento"
    ),
    decimal_words=words("virgola"),
    fixed={
        "mezza dozzina": 6, "una mezza dozzina": 6, "una dozzina": 12, "due dozzine": 24, "tre dozzine": 36, "un paio": 2,
        "mezzo milione": 5e5, "mezzo miliardo": 5e8, "un mezzo milione": 5e5, "un mezzo miliardo": 5e8, "mezzo migliaio": 500,
        "mille miliardi": 1e12,
    },
    rounded={
        "una decina": 10, "una quindicina": 15, "una ventina": 20, "una trentina": 30, "una quarantina": 40, "una cinquantina": 50,
        "una sessantina": 60, "una settantina": 70, "un'ottantina": 80, "una novantina": 90, "un centinaio": 100, "un migliaio": 1000,
        "una buona decina": 10, "un buon centinaio": 100,
    },
    vague={
        "decine": (10, 100), "dozzine": (10, 100), "centinaia": (100, 1000), "migliaia": (1e3, None), "milioni": (1e6, None),
        "miliardi": (1e9, None), "bilioni": (1e12, None), "alcune decine": (20, 100), "diverse decine": (20, 100),
        "qualche decina": (20, 100), "alcune centinaia": (200, 1000), "diverse centinaia": (200, 1000),
        "parecchie centinaia": (200, 1000), "qualche centinaio": (200, 1000), "alcune migliaia": (2e3, 1e4),
        "diverse migliaia": (2e3, 1e4), "parecchie migliaia": (2e3, 1e4), "qualche migliaio": (2e3, 1e4), "qualche milione": (1e6, None),
        "qualche miliardo": (1e9, None), "svariate centinaia": (200, 1000), "svariate migliaia": (2e3, 1e4),
    },
    several=words("diversi diverse alcuni alcune parecchi parecchie svariati svariate molti vari"),
    linked_nouns=True,
    linkers=phrases("di; d'; dei; del; degli; delle; della"),
    currencies={
        **dict.fromkeys(
            phrases("dollaro; dollari; dollari usa; dollari us; dollari americani; dollaro americano; dollari statunitensi"),
            "USD",
        ),
        **dict.fromkeys(phrases("biglietti verdi"), "USD"),
        **dict.fromkeys(phrases("dollaro di hong kong; dollari di hong kong"), "HKD"),
        **dict.fromkeys(phrases("dollaro taiwanese; dollari taiwanesi; dollari di taiwan; nuovi dollari taiwanesi"), "TWD"),
        **dict.fromkeys(phrases("dollari di singapore"), "SGD"),
        **dict.fromkeys(phrases("euro; euri"), "EUR"),
        **dict.fromkeys(phrases("sterlina; sterline; sterline inglesi; sterline britanniche"), "GBP"),
        **dict.fromkeys(phrases("franco; franchi; franchi svizzeri; franco svizzero"), "CHF"),
        **dict.fromkeys(phrases("franchi cfa; franco cfa"), "XOF"),
        **dict.fromkeys(words("yen"), "JPY"),
        **dict.fromkeys(phrases("yuan; renminbi"), "CNY"),
        **dict.fromkeys(phrases("won"), "KRW"),
        **dict.fromkeys(phrases("rupia; rupie"), "INR"),
        **dict.fromkeys(phrases("rupie indonesiane; rupiah"), "IDR"),
        **dict.fromkeys(phrases("rublo; rubli"), "RUB"),
        **dict.fromkeys(phrases("real; reais; real brasiliani; reais brasiliani"), "BRL"),
        **dict.fromkeys(phrases("lira turca; lire turche"), "TRY"),
        **dict.fromkeys(phrases("lira; lire; lire italiane; vecchie lire"), "ITL"),
        **dict.fromkeys(phrases("zloty; zloti; złoty"), "PLN"),
        **dict.fromkeys(phrases("fiorino ungherese; fiorini ungheresi"), "HUF"),
        **dict.fromkeys(phrases("grivnia; grivnie; hryvnia; hryvnie; grivna; grivne"), "UAH"),
        **dict.fromkeys(phrases("shekel; siclo; sicli; shekel israeliani"), "ILS"),
        **dict.fromkeys(phrases("rand"), "ZAR"),
        **dict.fromkeys(phrases("naira"), "NGN"),
        **dict.fromkeys(phrases("baht"), "THB"),
        **dict.fromkeys(phrases("dong"), "VND"),
        **dict.fromkeys(phrases("ringgit"), "MYR"),
        **dict.fromkeys(phrases("tenge"), "KZT"),
        **dict.fromkeys(phrases("lek"), "ALL"),
        **dict.fromkeys(phrases("leu; lei rumeni"), "RON"),
        **dict.fromkeys(phrases("dirham emiratini; dirham degli emirati"), "AED"),
        **dict.fromkeys(phrases("rial"), "IRR"),
        **dict.fromkeys(phrases("riyal; riyal sauditi"), "SAR"),
        **dict.fromkeys(phrases("peso; pesos; dirham; dinaro; dinari; scellino; scellini"), ""),
    },
    signs={"fr.": "CHF", "sfr.": "CHF", "fcfa": "XOF", "f cfa": "XOF", "c$": "CAD"},
    subunits=words("centesimo centesimi cent penny pence copeco copechi copechi"),
    # Of the table's: "ha" is "has", "secondo" is "according to".
    units={
        "ha": "", "secondo": "", "tonnellata": "tonne", "tonnellate": "tonne", "ton": "tonne", "metro quadro": "square-meter",
        "metri quadri": "square-meter", "mq": "square-meter", "mc": "cubic-meter", "kmq": "square-kilometer",
        "chilometro quadro": "square-kilometer", "chilometri quadri": "square-kilometer", "km quadrati": "square-kilometer",
        "km quadri": "square-kilometer", "chilometro all'ora": "kilometer-per-hour", "chilometri all'ora": "kilometer-per-hour",
        "chilometri l'ora": "kilometer-per-hour", "km all'ora": "kilometer-per-hour", "km orari": "kilometer-per-hour",
        "kmh": "kilometer-per-hour", "ºc": "celsius", "kilometri": "kilometer", "kilometro": "kilometer", "grado": "degree",
        "gradi": "degree", "gradi centigradi": "celsius", "grado centigrado": "celsius", "chilo": "kilogram", "chili": "kilogram",
        "etto": "hectogram", "etti": "hectogram", "quintale": "quintal", "quintali": "quintal", "megawattora": "megawatt-hour",
        "gigawattora": "gigawatt-hour", "terawattora": "terawatt-hour", "kilowattora": "kilowatt-hour", "chilowatt": "kilowatt",
        "megawatt ora": "megawatt-hour", "gigawatt ora": "gigawatt-hour", "kilowatt ora": "kilowatt-hour", "decennio": "decade",
        "decenni": "decade", "lustro": "lustrum", "lustri": "lustrum", "miglia orarie": "mile-per-hour", "barili di petrolio": "barrel",
        "nodi": "knot", "cavalli": "horsepower", "cv": "horsepower", "ettaro": "hectare", "megatoni": "megaton", "semestre": "half-year",
        "semestri": "half-year", "bimestre": "two-months",
    },
    percent=phrases("per cento; percento; per-cento; pct"),
    units_alone={
        "quarto d'ora": (15, "minute"), "un quarto d'ora": (15, "minute"), "tre quarti d'ora": (45, "minute"), "mezz'ora": (0.5, "hour"),
        "una mezz'ora": (0.5, "hour"), "un'ora e mezza": (1.5, "hour"), "un'ora e mezzo": (1.5, "hour"),
        "un'ora e un quarto": (75, "minute"), "un'ora e tre quarti": (105, "minute"), "quarto di secolo": (25, "year"),
        "un quarto di secolo": (25, "year"),
        "punto e mezzo percentuale": (1.5, "pp"), "un punto e mezzo percentuale": (1.5, "pp")},
    basis_points=phrases("punto base; punti base; pb; p.b."),
    points=phrases("punto percentuale; punti percentuali; punto di percentuale; punti di percentuale; punti %"),
    ranges=phrases("a; ai; al; alle; agli; all'; o; oppure"),
    between=(
        ("tra", "e"), ("tra i", "e"), ("tra le", "e"), ("tra gli", "e"), ("tra il", "e"), ("tra l'", "e"), ("tra lo", "e"), ("fra", "e"),
        ("fra i", "e"), ("fra le", "e"), ("fra gli", "e"), ("fra il", "e"), ("fra l'", "e"), ("da", "a"), ("dai", "ai"),
        ("dalle", "alle"),
        ("dal", "al"), ("dagli", "agli"),
    ),
    determiners=phrases("i; gli; le; il; lo; la; l'; ai; alle; al; agli; all'"),
    hedges_before=HedgeWords(
        gt=phrases(
            "più di; più d'; più del; più dei; più delle; più degli; più che; oltre; oltre i; oltre le; oltre il; oltre gli; oltre ai;"
            " ben oltre; sopra i; sopra il; sopra le; al di sopra di; al di sopra dei; supera; supera i; superano; superano i; superava;"
            " superava i; superavano; supererà; superato; superato i; superando; superare; superiore a; superiore ai; superiore al;"
            " superiori a; superiori ai; eccede; molto più di"
        ),
        ge=phrases(
            "almeno; come minimo; non meno di; un minimo di; minimo; a partire da; quantomeno; perlomeno; per lo meno; nientemeno che"
        ),
        lt=phrases(
            "meno di; meno del; meno dei; meno delle; sotto; sotto i; sotto il; sotto le; sotto gli; al di sotto di; al di sotto dei; al"
            " di sotto del; inferiore a; inferiore ai; inferiore al; inferiori a; inferiori ai; neanche; nemmeno"
        ),
        le=phrases(
            "fino a; fino ai; fino al; fino alle; fino agli; fino all'; sino a; al massimo; al più; massimo; un massimo di; non più di;"
            " non oltre; non oltre i; tutt'al più; non supera; non supera i; non superano; limitato a"
        ),
        about=phrases(
            "circa; quasi; intorno a; intorno ai; intorno al; intorno alle; intorno agli; attorno a; attorno ai; attorno al; attorno"
            " alle; pressappoco; approssimativamente; all'incirca; grosso modo; pressoché; sfiora; sfiora i; sfiora il; sfiorano;"
            " sfiorano i; sfiorava; sfiorato; sfiorando; vicino a; vicino ai; vicino al; vicina al; vicina a; vicini a; si avvicina a;"
            " nell'ordine di; dell'ordine di; stimato in; stimata in; stimati in; stimate in; poco più di; poco meno di; poco oltre;"
            " poco sotto; appena sopra; appena sotto; poco più del; poco meno del; ca.; ca; c.a.; ~; ≈; qualcosa come; suppergiù"
        ),
    ),
    hedges_after=HedgeWords(
        gt=phrases("+; e passa; e oltre; ed oltre"),
        ge=phrases("o più; e più; in su; e più; almeno; minimo; come minimo; in poi"),
        le=phrases("o meno; al massimo; massimo; al più; in giù; max"),
        about=phrases("circa; all'incirca; più o meno; o giù di lì; approssimativamente; suppergiù; o quasi; grosso modo"),
    ),
    rates={
        "all'anno": "year", "l'anno": "year", "l'anno scorso": "", "l'anno passato": "", "l'anno prossimo": "", "l'anno dopo": "",
        "l'anno prima": "", "l'anno precedente": "", "l'anno successivo": "", "ogni anno": "year", "per anno": "year", "annuo": "year",
        "annui": "year", "annua": "year", "annue": "year", "annuale": "year", "annuali": "year", "annualmente": "year",
        "su base annua": "year", "al mese": "month", "ogni mese": "month", "mensile": "month", "mensili": "month", "mensilmente": "month",
        "per mese": "month", "a trimestre": "quarter", "trimestrale": "quarter", "trimestrali": "quarter", "al trimestre": "quarter",
        "ogni trimestre": "quarter", "alla settimana": "week", "a settimana": "week", "per settimana": "week", "settimanale": "week",
        "settimanali": "week", "ogni settimana": "week", "al giorno": "day", "ogni giorno": "day", "giornaliero": "day",
        "giornalieri": "day", "giornaliera": "day", "giornaliere": "day", "quotidiani": "day", "quotidiane": "day", "all'ora": "hour",
        "l'ora": "hour", "orari": "hour", "ogni ora": "hour", "al minuto": "minute", "al secondo": "second", "pro capite": "person",
        "procapite": "person", "a testa": "person", "per persona": "person", "a persona": "person", "per abitante": "person",
        "ad abitante": "person", "a famiglia": "household", "per famiglia": "household", "a nucleo familiare": "household",
        "per azione": "share", "ad azione": "share", "/anno": "year", "/mese": "month", "/giorno": "day", "/ora": "hour",
    },
    ratios=words("su"),
    factors=phrases("volte; terzi; terzo; quarti; quarto; quinto; quinti; sesto; sesti; decimo; decimi; centesima; millesimo; millesimi"),
    minus=words("meno"),
    minus_after=phrases("sotto zero; sottozero; sotto lo zero"),
    stops=words(
        "di a da in con su per tra fra il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle dal dallo"
        " dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o od ma se che chi cui quale quali"
        " quando dove mentre come perché poiché quindi dunque però anche pure non né più meno molto troppo già ancora ormai poi ora oggi"
        " ieri domani dopo prima durante entro oltre contro verso senza secondo circa sino fino è sono era erano fu furono sarà saranno"
        " sarebbe sarebbero essere stato stata stati state sia siano ha hanno aveva avevano avrà avranno avrebbe avrebbero avere abbia"
        " può possono poteva potrebbe potrebbero deve devono doveva dovrebbe dovrebbero va vanno viene vengono fa fanno si ci vi ne mi"
        " ti lo li lui lei loro noi voi io suo sua suoi sue questo questa questi queste quello quella quelli quelle ogni tutto tutta"
        " tutti tutte invece infatti inoltre tuttavia insieme solo soltanto soprattutto così qui là lì sempre mai spesso dice dicono"
        " spiega afferma annuncia tanto oppure ovvero cioè compreso compresi compresa comprese rispetto presso lungo nonostante malgrado"
        " ciascuno ciascuna resta restano rimane rimangono colpisce colpiscono scuote uccide uccidono ferisce bravo brava muoiono vivono"
        " votano arrivano partono escono entrano vincono perdono oltretutto appunto -ano -ono -rebbe -rà"
    ),
    adjectives=words(
        "nuovo nuovi nuova nuove altro altri altra altre giovane giovani grande grandi gran piccolo piccoli piccola piccole grosso"
        " grossi grossa grosse buon buoni buone vecchio vecchi vecchia vecchie bel bei belle primo primi prima prime ultimo ultimi"
        " ultima ultime prossimo prossimi prossime ulteriore ulteriori ex diversi diverse principale principali maggiore maggiori"
        " migliore migliori semplice semplici solo soli sola sole lunghi lunghe lungo lunga alto alti alta alte vero veri vere"
        " importanti presunto presunti presunta presunte cosiddetti nostri vostri singoli singole precedenti successivi futuri future"
        " celebri noti note forti forte violenti violente gravi brevi"
    ),
    labels=phrases(
        "articolo; articoli; art; art.; pagina; pagine; pag; pag.; camera; stanza; sala; numero; numeri; n; n.; n°; nr; nr.; volo;"
        " linea; statale; autostrada; provinciale; capitolo; sezione; comma; allegato; tabella; figura; fig; fig.; gruppo; categoria;"
        " livello; classe; tipo; versione; windows; iphone; ipad; galaxy; pixel; boeing; airbus; dax; ftse; s&p; nikkei; stoxx; nasdaq;"
        " cac; formula; covid; modello; fiat; alfa; canale; rete; rai; serie; zona; lotto; padiglione; edificio; porta; gate; binario;"
        " terminal; fase; stagione; puntata; episodio; tomo; volume; treno; chiamare il; chiamate il; comporre il; autobus; tram; linea;"
        " metro; codice; divisione; regolamento; direttiva; legge; decreto; risoluzione; movimento; quota; industria; transizione;"
        " apollo; falcon; ariane; vega; sojuz; reattore; appartamento; cella; tappa; anni '; moltiplicato per; moltiplicata per;"
        " moltiplicati per; moltiplicate per; diviso per; divisa per; divise per; divisi per; fattore; coefficiente; top; interno;"
        " civico; scala; uscita; casello; agenda; vision; intel; core; playstation; xbox; sinfonia; legge; bonus; superbonus; salmo;"
        " sala; molo; banchina; cap"
    ),
    ordinals=words("º ª ° esimo esima simo sima mo ma o a"),
    ordinals_before=phrases("gli anni; degli anni; negli anni; dagli anni; anni '"),
    clock_before=words("ore alle dalle"),
    clock_after=phrases(
        "in punto; gmt; utc; di sera; del mattino; di mattina; del pomeriggio; di notte; della sera; di ieri sera; ora locale; ore"
        " locali; e mezza di; e un quarto"
    ),
    clock_half=phrases("e mezza"),
    clock_at=phrases("ore; alle; alle ore; dalle; le; le ore; delle; delle ore"),
    clock_near=phrases(
        "poco prima delle; poco dopo le; verso le; intorno alle;"
        " attorno alle; poco prima delle ore; poco dopo le ore; verso le ore; intorno alle ore"
    ),
    year_after=words(
        "nel dal del al entro anno fine inizio metà dopo prima gennaio febbraio marzo aprile maggio giugno luglio agosto settembre"
        " ottobre novembre dicembre primavera estate autunno inverno dell' nell' fino tra fra e il"
    ),
)
