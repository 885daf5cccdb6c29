"""Dates in French."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import phrases, words

WORDS = DateWords(
    code="fr",
    months={"fevrier": 2, "aout": 8, "decembre": 12},
    months_short={"fév": 2, "fév.": 2, "aoû": 8, "jan": 1, "jan.": 1, "avr": 4},
    month_before=phrases("en; depuis; dès; d'ici; début; fin; mi; mois de; jusqu'en; avant; après; courant"),
    weekday_before=words("ce durant pendant"),
    seasons={"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    # "été" is also "been".
    seasons_doubtful=words("été"),
    small=words("mars"),
    relative={
        "ce matin": "DAY+0", "cet après-midi": "DAY+0", "ce soir": "DAY+0", "cette nuit": "DAY+0", "aujourd'hui": "DAY+0",
        "la nuit dernière": "DAY-1", "l'an dernier": "YEAR-1", "l'an passé": "YEAR-1", "l'an prochain": "YEAR+1",
        "l'année passée": "YEAR-1", "l'année écoulée": "YEAR-1", "la semaine passée": "WEEK-1", "la semaine écoulée": "WEEK-1",
        "le mois passé": "MONTH-1", "le mois écoulé": "MONTH-1", "le trimestre écoulé": "QUARTER-1", "le semestre dernier": "HALF-1",
        "le week-end dernier": "WEEKEND-1", "le week-end passé": "WEEKEND-1", "le week-end prochain": "WEEKEND+1",
        "le weekend dernier": "WEEKEND-1", "ce week-end dernier": "WEEKEND-1", "week-end": "XXXX-WXX-WE", "weekend": "XXXX-WXX-WE",
        "il y a huit jours": "WEEK-1", "il y a quinze jours": "WEEK-2", "dans huit jours": "WEEK+1", "dans quinze jours": "WEEK+2",
        "jour de noël": "XXXX-12-25", "veille de noël": "XXXX-12-24", "saint-sylvestre": "XXXX-12-31", "jour de l'an": "XXXX-01-01",
        # What a date has become the name of.
        "11-septembre": "", "11-novembre": "", "13-novembre": "", "14-juillet": "", "1er-mai": "", "8-mai": "", "4-septembre": "",
        # Feasts, newspapers and habits, which are no day of the story.
        "mardi gras": "", "vendredi saint": "", "jeudi saint": "", "samedi saint": "", "lundi de pâques": "", "lundi de pentecôte": "",
        "jeudi de l'ascension": "", "dimanche de pâques": "", "dimanche des rameaux": "", "mercredi des cendres": "", "jeudi noir": "",
        "lundi noir": "", "vendredi noir": "", "journal du dimanche": "", "ouest-france dimanche": "", "france dimanche": "",
        "ce jour": "", "ce jour-là": "", "cette journée": "", "du lundi au vendredi": "", "du lundi au samedi": "",
        "du mardi au dimanche": "", "du mardi au samedi": "", "du lundi au dimanche": "", "chaque lundi": "", "chaque mardi": "",
        "chaque mercredi": "", "chaque jeudi": "", "chaque vendredi": "", "chaque samedi": "", "chaque dimanche": "",
    },
    edges_fixed={
        "fin d'année": "YEAR+0 end", "fin d'exercice": "YEAR+0 end", "fin de mois": "MONTH+0 end", "début d'année": "YEAR+0 start",
    },
    anaphoric={
        "la veille": "DAY-1", "le lendemain": "DAY+1", "l'avant-veille": "DAY-2", "le surlendemain": "DAY+2", "le jour même": "DAY+0",
        "l'année précédente": "YEAR-1", "l'année d'avant": "YEAR-1", "l'année suivante": "YEAR+1", "le mois précédent": "MONTH-1",
        "le mois suivant": "MONTH+1", "la semaine précédente": "WEEK-1", "la semaine suivante": "WEEK+1",
        "le trimestre précédent": "QUARTER-1", "le trimestre suivant": "QUARTER+1", "un an plus tôt": "YEAR-1",
        "un an auparavant": "YEAR-1", "un an plus tard": "YEAR+1", "un an après": "YEAR+1", "un mois plus tôt": "MONTH-1",
        "un mois plus tard": "MONTH+1", "une semaine plus tôt": "WEEK-1", "une semaine plus tard": "WEEK+1",
    },
    units={
        "jour": "day", "journée": "day", "semaine": "week", "mois": "month", "trimestre": "quarter", "semestre": "half", "an": "year",
        "année": "year", "décennie": "decade",
    },
    units_plural={
        "jours": "day", "journées": "day", "semaines": "week", "week-ends": "weekend", "weekends": "weekend", "mois": "month",
        "trimestres": "quarter", "semestres": "half", "ans": "year", "années": "year", "décennies": "decade",
    },
    this=words("ce cet cette"),
    next=words("prochain prochaine"),
    last_behind=words("dernier dernière passé passée écoulé écoulée"),
    this_behind=phrases("en cours; courant; courante"),
    next_behind=phrases("prochain; prochaine; qui vient; à venir"),
    vague_past=phrases("ces derniers; ces dernières; ces quelques derniers; derniers; dernières"),
    vague_past_behind=words("écoulés écoulées"),
    vague_future=phrases("prochains; prochaines"),
    vague_future_behind=phrases("à venir; qui viennent; prochains; prochaines"),
    ago_before=phrases("il y a; voici; voilà; ça fait; il y a près de; il y a environ; il y a plus de"),
    ahead_before=phrases("dans; d'ici"),
    future=words(
        "va vont sera seront devrait devraient devra devront doit doivent aura auront pourra pourront pourrait pourraient fera feront"
        " prévoit prévoient prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées"
        " compte comptent ouvrira ouvriront débutera débuteront commencera commenceront tiendra tiendront votera voteront rencontrera"
        " rencontreront rendra rendront présentera annoncera publiera dévoilera lancera entrera entreront arrivera arriveront recevra"
        " prendra prendront reprendra reprendront finira quittera achèvera examinera examineront décidera statuera réunira réuniront"
        " débattra paraîtra sortira affrontera disputera espère espèrent entend entendent souhaite demain"
    ),
    cardinals={"un": 1, "une": 1},
    few=phrases(
        "quelques; plusieurs; une dizaine de; une douzaine de; une quinzaine de; une vingtaine de; une trentaine d'; une trentaine de;"
        " une dizaine d'; une quinzaine d'; une vingtaine d'"
    ),
    day_after=words("er ᵉʳ"),
    days={"premier": 1},
    month_year=phrases("de; de l'; de l'année; de l'an"),
    numeric_order="dmy",
    year_joiners=words("et ou"),
    year_before=phrases(
        "en; depuis; dès; avant; après; d'ici; d'ici à; fin; début; mi; l'an; an; année; l'année; jusqu'en; exercice; l'exercice; à"
        " partir de; à compter de; vers; courant; millésime; horizon; à l'horizon; rentrée; saison; édition; au-delà de; autour de;"
        " printemps; automne; hiver"
    ),
    not_nouns=words(
        "à au aux de du des d en dans par pour sur sous avec sans chez vers entre contre depuis dès pendant avant après et ou mais où"
        " donc or ni car que qu qui dont quand lorsque lorsqu si comme plus moins très aussi ne n y est sont était étaient fut furent"
        " sera seront serait a ont avait avaient aura auront aurait va vont peut peuvent pourrait doit doivent devrait fait font il elle"
        " ils elles on nous vous je j se s ce c cet cette ces son sa ses leur leurs le la les l un une selon soit via hors jusqu jusque"
        " parmi malgré outre grâce face lors tandis puis alors déjà encore notamment seulement dernier dernière compris inclus environ"
        " reste marque marquait restera a-t-il"
    ),
    labels=phrases(
        "page; pages; vol; chambre; salle; modèle; article; numéro; n°; no; dossier; code; ligne; bureau; boeing; airbus; peugeot;"
        " version; lot; référence; matricule; réf; brevet; train; bus; agenda; windows; formule; office; office 365; loi n°; poste"
    ),
    clock_after=phrases("h; heures; gmt; utc"),
    decade_before=phrases("années; année; décennie"),
    decades={
        "vingt": 1920, "trente": 1930, "quarante": 1940, "cinquante": 1950, "soixante": 1960, "soixante-dix": 1970, "quatre-vingt": 1980,
        "quatre-vingts": 1980, "quatre-vingt-dix": 1990,
    },
    ordinals={
        "premier": 1, "première": 1, "1er": 1, "1re": 1, "1ère": 1, "deuxième": 2, "second": 2, "seconde": 2, "2e": 2, "2d": 2, "2de": 2,
        "troisième": 3, "3e": 3, "quatrième": 4, "4e": 4,
    },
    ordinal_after=words("er re ère e ème eme nd nde d de ᵉ ᵉʳ º"),
    quarters=words("trimestre"),
    halves=words("semestre"),
    halves_doubtful=words("moitié"),
    parts={"s1": "H1", "s2": "H2", "1t": "Q1", "2t": "Q2", "3t": "Q3", "4t": "Q4"},
    part_year=phrases("de; de l'; d'; du; des"),
    fiscal=phrases("exercice; exercice fiscal; année fiscale; exercice budgétaire; fiscal; fiscale; de l'exercice; de l'exercice fiscal"),
    week_before=phrases("semaine; semaine n°"),
    start=phrases("début; tout début; commencement; débuts; première quinzaine"),
    mid=phrases("mi; milieu; mitan"),
    end=phrases("fin; toute fin; seconde quinzaine; deuxième quinzaine"),
    edge_links=phrases("de; du; de la; de l'; d'; des; du mois de; du mois d'; de mois de; de mois d'"),
    by=phrases(
        "d'ici; d'ici à; d'ici au; d'ici le; d'ici la; d'ici l'; au plus tard; au plus tard le; au plus tard en; au plus tard à; à"
        " l'horizon; horizon"
    ),
    before=phrases("avant; avant le; avant la; avant l'; avant les"),
    after=phrases("après; après le; après la; au-delà de; au-delà du; passé le; à l'issue du"),
    since=phrases(
        "depuis; depuis le; depuis la; depuis les; depuis l'"
    ),
    until=phrases("jusqu'à; jusqu'au; jusqu'en; jusqu'à la; jusqu'aux; jusque; jusqu'à l'; jusqu'en l'an; jusqu'à ce"),
    about=phrases("vers; autour de; autour du; aux alentours de; aux alentours du; aux environs de; environ"),
    determiners=phrases("le; la; l'; les; ce; cet; cette"),
    ranges=phrases("au; à; jusqu'au; jusqu'à"),
    between=(
        ("entre", "et"), ("entre", "et le"), ("entre le", "et le"), ("entre le", "et"), ("entre la", "et la"), ("du", "au"), ("de", "à"),
        ("depuis", "jusqu'à"), ("de", "au"), ("d'", "à"),
    ),
)
