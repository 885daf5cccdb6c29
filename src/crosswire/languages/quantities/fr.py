"""Numbers in French."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

WORDS = QuantityWords(
    code="fr",
    cardinals={
        "quatre-vingt": 80, "octante": 80, "deux cent": 200, "trois cent": 300, "quatre cent": 400, "cinq cent": 500, "six cent": 600,
        "sept cent": 700, "huit cent": 800, "neuf cent": 900,
    },
    # "neuf" is also "new". It stands among the words for one because those, though doubtful, are read before a noun.
    doubtful=words("neuf zéro"),
    one=words("neuf"),
    articles=words("un une"),
    scales={
        "mds": 1e9, "mrd": 1e9, "mrds": 1e9, "mia": 1e9, "mias": 1e9, "mio": 1e6, "mios": 1e6, "mln": 1e6, "mld": 1e9, "trillion": 1e12,
        "trillions": 1e12, "milliers": 1e3, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
    },
    suffixes={"k": 1e3, "m": 1e6, "md": 1e9, "mds": 1e9, "mrd": 1e9, "mrds": 1e9, "g": 1e9},
    joiners=words("et"),
    halves=phrases("et demi; et demie"),
    half_a=phrases("un demi; une demi; une demie"),
    never=phrases(
        "deux-roues; deux-pièces; trois-mâts; mille-feuille; mille-feuilles; mille-pattes; mille et une; quatre coins; six nations;"
        " deux-sèvres; trois-rivières; deux-montagnes; deux-alpes; les deux alpes; trois-vallées; trois-bassins; mille-îles; six-fours;"
        " sept-îles; trois-évêchés"
    ),
    decimal_words=words("virgule"),
    fixed={
        "une demi-douzaine": 6, "la demi-douzaine": 6, "un demi-million": 5e5, "un demi-milliard": 5e8, "demi-milliard": 5e8,
        "demi-million": 5e5, "deux douzaines": 24, "trois douzaines": 36,
    },
    rounded={
        "une huitaine": 8, "une dizaine": 10, "une douzaine": 12, "une quinzaine": 15, "une vingtaine": 20, "une trentaine": 30,
        "une quarantaine": 40, "une cinquantaine": 50, "une soixantaine": 60, "une centaine": 100, "un millier": 1000,
        "une bonne dizaine": 10, "une petite dizaine": 10, "une bonne vingtaine": 20, "une petite vingtaine": 20,
        "une bonne trentaine": 30, "une bonne centaine": 100, "une petite centaine": 100, "un bon millier": 1000,
        "un petit millier": 1000,
    },
    vague={
        "dizaines": (10, 100), "douzaines": (10, 100), "centaines": (100, 1000), "milliers": (1e3, None), "millions": (1e6, None),
        "milliards": (1e9, None), "billions": (1e12, None), "quelques dizaines": (20, 100), "plusieurs dizaines": (20, 100),
        "quelques centaines": (200, 1000), "plusieurs centaines": (200, 1000), "quelques milliers": (2e3, 1e4),
        "plusieurs milliers": (2e3, 1e4),
    },
    several=words("plusieurs quelques divers"),
    linked_nouns=True,
    linkers=phrases("de; d'; des; du"),
    currencies={
        **dict.fromkeys(phrases("dollar; dollars; dollars us; dollar us; dollar américain; dollars américains; billets verts"), "USD"),
        **dict.fromkeys(phrases("dollars constants; dollars courants"), "USD"),
        **dict.fromkeys(phrases("euros constants; euros courants"), "EUR"),
        **dict.fromkeys(phrases("dollars can; dollars ca"), "CAD"),
        **dict.fromkeys(phrases("dollar hongkongais; dollars hongkongais; dollar de hongkong; dollars de hongkong"), "HKD"),
        **dict.fromkeys(phrases("dollar taïwanais; dollars taïwanais; dollar de taïwan; dollars de taïwan; dollars taiwanais"), "TWD"),
        **dict.fromkeys(phrases("dollar singapourien; dollars singapouriens"), "SGD"),
        # Books are "livres", too, but so are pounds.
        **dict.fromkeys(phrases("livre; livres; livre sterling; livres sterling; livre britannique; livres britanniques"), "GBP"),
        **dict.fromkeys(phrases("franc; francs; francs suisses"), "CHF"),
        **dict.fromkeys(phrases("franc cfa; francs cfa; f cfa; cfa"), "XOF"),
        **dict.fromkeys(phrases("franc pacifique; francs pacifique; francs pacifiques; francs cfp"), "XPF"),
        **dict.fromkeys(words("yen yens"), "JPY"),
        **dict.fromkeys(phrases("yuan; yuans; renminbi; renminbis; yuans chinois"), "CNY"),
        **dict.fromkeys(phrases("won; wons"), "KRW"),
        **dict.fromkeys(phrases("roupie; roupies"), "INR"),
        **dict.fromkeys(phrases("rouble; roubles"), "RUB"),
        **dict.fromkeys(phrases("real; réal; réals; reals; reais; réaux; real brésilien; reais brésiliens; reals brésiliens"), "BRL"),
        **dict.fromkeys(phrases("livre turque; livres turques; lire turque; lires turques"), "TRY"),
        **dict.fromkeys(phrases("zloty; zlotys; zlotis"), "PLN"),
        **dict.fromkeys(phrases("forint; forints"), "HUF"),
        **dict.fromkeys(phrases("hryvnia; hryvnias; hrivnia; hrivnias"), "UAH"),
        **dict.fromkeys(phrases("shekel; shekels; shekels israéliens"), "ILS"),
        **dict.fromkeys(phrases("rand; rands"), "ZAR"),
        **dict.fromkeys(phrases("naira; nairas"), "NGN"),
        **dict.fromkeys(phrases("baht; bahts"), "THB"),
        **dict.fromkeys(phrases("dong; dongs"), "VND"),
        **dict.fromkeys(phrases("ringgit; ringgits"), "MYR"),
        **dict.fromkeys(phrases("roupies indonésiennes; rupiah; rupiahs"), "IDR"),
        **dict.fromkeys(phrases("afghani; afghanis"), "AFN"),
        **dict.fromkeys(phrases("tenge; tenges"), "KZT"),
        **dict.fromkeys(phrases("cédi; cédis; cedi; cedis"), "GHS"),
        **dict.fromkeys(phrases("ariary; ariarys"), "MGA"),
        **dict.fromkeys(phrases("bolivar; bolivars; bolivars vénézuéliens"), "VES"),
        **dict.fromkeys(phrases("dirham émirati; dirhams émiratis; dirhams émiriens; dirhams des émirats"), "AED"),
        **dict.fromkeys(phrases("rial; rials"), "IRR"),
        **dict.fromkeys(phrases("riyal; riyals"), "SAR"),
        **dict.fromkeys(phrases("peso; pesos; dirham; dirhams; dinar; dinars; shilling; shillings"), ""),
    },
    signs={
        "fcfa": "XOF", "f cfa": "XOF", "f.cfa": "XOF", "$us": "USD", "$ us": "USD", "$ca": "CAD", "$ ca": "CAD", "$can": "CAD",
        "$ can": "CAD", "$ hk": "HKD", "$hk": "HKD", "$au": "AUD", "$ au": "AUD", "$c": "CAD", "$ c": "CAD", "fr.": "CHF", "sfr.": "CHF",
    },
    subunits=words("centime centimes cent cents penny pence kopeck kopecks"),
    units={
        "année": "year", "années": "year", "mètre": "meter", "km": "kilometer", "kilomètre-heure": "kilometer-per-hour",
        "kilomètres-heure": "kilometer-per-hour", "kilomètres heures": "kilometer-per-hour", "km heure": "kilometer-per-hour",
        "kilomètres à l'heure": "kilometer-per-hour", "kmh": "kilometer-per-hour", "degré": "degree", "degrés": "degree", "mn": "minute",
        "h": "hour", "ºc": "celsius", "mégatonne": "megatonne", "mégatonnes": "megatonne", "kilo": "kilogram", "kilos": "kilogram",
        "mwc": "megawatt", "mwh": "megawatt-hour", "kilowatts-heure": "kilowatt-hour", "kilowatts-heures": "kilowatt-hour",
        "kilowattsheure": "kilowatt-hour", "kwc": "kilowatt", "tonnes métriques": "tonne", "tonne métrique": "tonne", "ha": "hectare",
        "km carrés": "square-kilometer", "mètre carrés": "square-meter", "barils de pétrole": "barrel", "nuitée": "night",
        "nuitées": "night", "milles nautiques": "nautical-mile", "mille nautique": "nautical-mile", "chevaux": "horsepower",
        "hertz": "hertz", "mégabits": "megabit", "gigabits": "gigabit",
    },
    percent=phrases("pour cent; pourcent; pour-cent; p. cent; p. 100; pct; pour cents"),
    units_alone={
        "quart d'heure": (15, "minute"), "un quart d'heure": (15, "minute"), "trois quarts d'heure": (45, "minute"),
         "une heure trois quarts": (105, "minute"),
        "quart de siècle": (25, "year"), "un quart de siècle": (25, "year"),
        "un point et demi de pourcentage": (1.5, "pp"), "point et demi de pourcentage": (1.5, "pp")},
    basis_points=phrases("point* de base; pdb; pb; p.b."),
    points=phrases("point de pourcentage; points de pourcentage; point de %; points de %; point de pour cent; points de pour cent"),
    ranges=phrases("à; ou; voire; jusqu'à"),
    between=(("entre", "et"), ("entre les", "et"), ("entre le", "et"), ("de", "à"), ("des", "aux")),
    determiners=phrases("les; le; la; l'; aux; au"),
    hedges_before=HedgeWords(
        gt=phrases(
            "plus de; plus d'; plus que; plus des; au-delà de; au-delà des; au-delà du; au-dessus de; au-dessus des; dépasse; dépassent;"
            " dépassait; dépassaient; dépassé; dépassera; dépasserait; dépasser; dépassant; excède; excèdent; excédant; supérieur à;"
            " supérieure à; supérieurs à; supérieures à; franchi; franchit; bien plus de; nettement plus de; largement plus de"
        ),
        ge=phrases("au moins; au minimum; pas moins de; minimum; un minimum de; a minima; au bas mot; à partir de; dès; plancher de"),
        lt=phrases(
            "moins de; moins d'; moins des; en dessous de; en-dessous de; au-dessous de; sous; sous les; sous la barre des; sous le"
            " seuil de; sous le seuil des; en deçà de; inférieur à; inférieure à; inférieurs à; inférieures à; bien moins de"
        ),
        le=phrases(
            "jusqu'à; jusqu'au; jusqu'aux; au plus; tout au plus; au maximum; maximum; un maximum de; pas plus de; ne dépasse pas; ne"
            " dépassent pas; ne dépassera pas; plafonné à; plafonnée à; plafonnés à; limité à; limitée à; dans la limite de"
        ),
        about=phrases(
            "environ; quelque; quelques; près de; près d'; près des; autour de; autour des; autour du; aux alentours de; aux alentours"
            " des; alentour de; aux environs de; aux environs des; à peu près; approximativement; presque; pratiquement; quasi;"
            " quasiment; frôle; frôlent; frôlait; frôlant; avoisine; avoisinent; avoisinait; avoisinant; approche; approchent; approche"
            " les; approchant; de l'ordre de; estimé à; estimée à; estimés à; estimées à; évalué à; évaluée à; évalués à; évaluées à;"
            " grosso modo; un peu plus de; un peu plus d'; un peu moins de; un peu moins d'; à peine plus de; à peine moins de;"
            " légèrement plus de; ~; ≈; env.; flirte avec; approcher; approcher les; approcher des; frôler; avoisiner"
        ),
    ),
    no_hedges=phrases("maximum de; minimum de; pas plus que; non plus"),
    hedges_after=HedgeWords(
        gt=phrases("+"),
        ge=phrases("ou plus; et plus; ou davantage; au moins; au minimum; minimum; au bas mot; a minima"),
        le=phrases("ou moins; et moins; au plus; tout au plus; au maximum; maximum; maximum; max; max."),
        about=phrases("environ; à peu près; approximativement; ou presque; à quelque chose près; grosso modo"),
    ),
    rates={
        "par an": "year", "par année": "year", "chaque année": "year", "tous les ans": "year", "l'an": "year", "l'an dernier": "",
        "l'an passé": "", "l'an prochain": "", "annuel": "year", "annuels": "year", "annuelle": "year", "annuelles": "year",
        "annuellement": "year", "en rythme annuel": "year", "à l'année": "year", "par mois": "month", "chaque mois": "month",
        "le mois": "month", "le mois dernier": "", "le mois passé": "", "le mois prochain": "", "le mois suivant": "", "mensuel": "month",
        "mensuels": "month", "mensuelle": "month", "mensuelles": "month", "mensuellement": "month", "par trimestre": "quarter",
        "trimestriel": "quarter", "trimestriels": "quarter", "chaque trimestre": "quarter", "par semaine": "week",
        "chaque semaine": "week", "hebdomadaire": "week", "hebdomadaires": "week", "la semaine": "week", "la semaine dernière": "",
        "la semaine passée": "", "la semaine prochaine": "", "la semaine suivante": "", "par jour": "day", "chaque jour": "day",
        "quotidien": "day", "quotidiens": "day", "quotidienne": "day", "quotidiennes": "day", "quotidiennement": "day",
        "journaliers": "day", "journalières": "day", "par heure": "hour", "de l'heure": "hour", "l'heure": "hour", "à l'heure": "hour",
        "par minute": "minute", "à la minute": "minute", "par seconde": "second", "par habitant": "person", "par personne": "person",
        "par tête": "person", "par foyer": "household", "par ménage": "household", "par action": "share", "l'action": "share",
        "par titre": "share", "/an": "year", "/mois": "month", "/jour": "day", "/semaine": "week", "/heure": "hour",
        "/habitant": "person", "/hab": "person", "/personne": "person",
    },
    ratios=phrases("sur; parmi"),
    factors=phrases(
        "fois; tiers; quart; quarts; cinquième; cinquièmes; sixième; sixièmes; dixième; dixièmes; centièmes; millième; millièmes"
    ),
    minus=words("moins"),
    minus_after=phrases("sous zéro; au-dessous de zéro; en dessous de zéro"),
    stops=words(
        "de du des la le les un une et ou mais où donc or ni car au aux en dans par pour sur sous avec sans chez vers entre contre"
        " depuis dès pendant durant avant après que qu qui quoi dont quand lorsque lorsqu si comme plus moins très trop aussi ne pas y"
        " est sont était étaient fut furent sera seront serait seraient soit soient été être a ont avait avaient aura auront aurait"
        " auraient ayant avoir étant va vont peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient fait font"
        " faisait il elle ils elles on nous vous je se ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos lui eux"
        " hier aujourd demain alors puis ainsi déjà encore selon suivant soit via hors voire près environ jusqu jusque parmi malgré"
        " outre grâce face lors tandis puisque cependant toutefois dit disent indique annonce précise explique affirme tout tous toute"
        " toutes chacun chacune seulement notamment désormais ici là maintenant ci même mêmes quant chaque toujours jamais souvent"
        " bientôt ensuite enfin auparavant plutôt ensemble dessus dessous tôt tard frappe frappent secoue secouent touche touchent tue"
        " tuent blesse blessent ébranle reste restent restaient meurent viennent arrivent partent votent vivent sortent entrent gagnent"
        " perdent ex er -aient -èrent -ront -issent -urent"
    ),
    adjectives=words(
        "nouveau nouveaux nouvel nouvelle nouvelles autre autres jeune jeunes grand grands grande grandes petit petits petite petites"
        " gros grosse grosses bon bons bonne bonnes mauvais mauvaise mauvaises vieux vieil vieille vieilles beau beaux belle belles"
        " premier premiers première premières dernier derniers dernière dernières prochain prochains prochaine prochaines ancien anciens"
        " ancienne anciennes seul seuls seule seules simple simples principal principaux principale principales différents différentes"
        " divers diverses longs longues long longue haut hauts haute hautes vrai vrais vraie vraies importants importantes futur futurs"
        " future futures présumés présumées meilleurs meilleures moyens fameux fameuses célèbres précédents précédentes éventuels"
        " éventuelles véritables supposés soi-disant fort forts forte fortes faibles violents violentes graves courts courtes"
    ),
    labels=phrases(
        "article; articles; art; art.; page; pages; p.; chambre; salle; numéro; numéros; n°; nº; no; no.; n; vol; ligne; lignes; route;"
        " autoroute; départementale; nationale; chapitre; section; alinéa; annexe; tableau; figure; fig; fig.; groupe; catégorie;"
        " niveau; classe; type; version; windows; iphone; ipad; galaxy; pixel; boeing; airbus; cac; sbf; dax; ftse; s&p; nikkei; stoxx;"
        " nasdaq; formule; covid; modèle; peugeot; renault; citroën; canal; ligue; zone; bâtiment; porte; quai; terminal; phase; saison;"
        " épisode; tome; volume; bureau; registre; appeler le; appelez le; composer le; composez le; au numéro; train; bus; tram; tgv;"
        " métro; rer; code; division; règlement; directive; loi; décret; apollo; falcon; ariane; vega; soyouz; h; psaume; piste;"
        " réacteur; appartement; apt; cellule; étape; multiplié par; multipliée par; multipliés par; multipliées par; divisé par;"
        " divisée par; divisés par; divisées par; facteur; coefficient; top; opus; symphonie; agenda; horizon; vision; intel; core;"
        " playstation; xbox; nokia; tomahawk; rafale; mirage; chaîne; france; résolution; arrêté; lot; lots; euro de"
    ),
    ordinals=words("er ère ere e ème eme ième ieme re nd nde ᵉ ᵉʳ º"),
    ordinals_before=phrases("les années; des années; aux années; ces années"),
    clock_around=(("à", "heures"), ("dès", "heures"), ("vers", "heures"), ("jusqu'à", "heures")),
    clock_before=phrases("à l'heure de"),
    clock_after=phrases(
        "h; utc; heures utc; heures gmt; heures précises; heures pile; heures tapantes; heures locales; heure locale; heures du matin;"
        " heures du soir; heures de l'après-midi; heures et quart; heures moins; heures trente; heures quinze; gmt; heures ce; heures"
        " lundi; heures mardi; heures mercredi; heures jeudi; heures vendredi; heures samedi; heures dimanche; heures hier; heures demain"
    ),
    clock_hours=phrases("h; heures; heure"),
    clock_minutes=phrases("minutes; minute; mn; min"),
    clock_half=phrases("et demie"),
    clock_near=phrases("un peu avant; un peu après; peu avant; peu après; juste avant; juste après; vers"),
    year_after=words(
        "en depuis dès avant après d'ici fin début mi jusqu'en an année millésime janvier février mars avril mai juin juillet août"
        " septembre octobre novembre décembre printemps été automne hiver courant de du entre"
    ),
    space_groups=True,
)
