"""Dates in Spanish."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.quantities.es import WORDS as QUANTITIES
from crosswire.languages.words import phrases, words

_WEEK = words("lunes martes miércoles jueves viernes")
_ALL = (*_WEEK, "sábado", "domingo")
#: What is no day of this week: "un lunes", "el lunes siguiente", "los lunes", "el primer lunes".
_NO_DAYS = (
    {form.format(day): "" for day in _ALL for form in phrases("un {}; cada {}; algún {}; {} siguiente; {} anterior; {} previo; {} de cada")}
    | {f"{start} {day}": "" for day in _WEEK for start in phrases("los; todos los")}
    | {f"{ordinal} {day}": "" for day in _ALL for ordinal in words("primer segundo tercer cuarto último penúltimo")}
)
#: One day said twice: "mañana, sábado".
_NEAR = {"ayer": "DAY-1", "hoy": "DAY+0", "mañana": "DAY+1", "anteayer": "DAY-2", "pasado mañana": "DAY+2"}
_SAME = {f"{word}{comma} {day}": timex for word, timex in _NEAR.items() for comma in ("", ",") for day in _ALL}

WORDS = DateWords(
    code="es",
    months_doubtful=words("julio abril mayo agosto"),
    month_before=phrases(
        "en; de; desde; hasta; entre; durante; pasado; el pasado; próximo; el próximo; este; y; para; mes de; antes de; después de;"
        " hacia; finales de; principios de; mediados de; a; tras"
    ),
    weekdays={"miercoles": 3, "sabado": 6},
    weekdays_short={"mie": 3, "sab": 6, "lu": 1, "ma": 2, "mi": 3, "ju": 4, "vi": 5},
    months_short={"sep": 9, "sep.": 9, "sept.": 9, "set": 9, "ag": 8, "ag.": 8},
    # Those of the north; whoever writes in the south has to be asked.
    seasons={"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    seasons_doubtful=words("primavera verano otoño invierno"),
    relative={
        **_SAME, **_NO_DAYS,
        "anteayer": "DAY-2", "antier": "DAY-2", "antes de ayer": "DAY-2", "trasanteayer": "DAY-3", "anoche": "DAY-1",
        "antenoche": "DAY-2", "anteanoche": "DAY-2", "ayer por la mañana": "DAY-1", "ayer por la tarde": "DAY-1",
        "ayer por la noche": "DAY-1", "ayer en la noche": "DAY-1", "ayer en la tarde": "DAY-1", "ayer en la mañana": "DAY-1",
        "ayer tarde": "DAY-1", "ayer noche": "DAY-1", "hoy mismo": "DAY+0", "hoy por la mañana": "DAY+0", "hoy por la tarde": "DAY+0",
        "hoy por la noche": "DAY+0", "esta mañana": "DAY+0", "esta misma mañana": "DAY+0", "esta tarde": "DAY+0",
        "esta misma tarde": "DAY+0", "esta noche": "DAY+0", "esta misma noche": "DAY+0", "esta madrugada": "DAY+0",
        "este mediodía": "DAY+0", "esta jornada": "DAY+0", "mañana mismo": "DAY+1", "mañana por la mañana": "DAY+1",
        "mañana por la tarde": "DAY+1", "mañana por la noche": "DAY+1", "lo que va de año": "YEAR+0", "lo que va del año": "YEAR+0",
        "lo que va de mes": "MONTH+0", "lo que va de semana": "WEEK+0", "este mismo año": "YEAR+0", "este mismo mes": "MONTH+0",
        "esta misma semana": "WEEK+0", "la semana que viene": "WEEK+1", "el mes que viene": "MONTH+1", "el año que viene": "YEAR+1",
        "el trimestre que viene": "QUARTER+1", "el lunes que viene": "XXXX-WXX-1 next", "el martes que viene": "XXXX-WXX-2 next",
        "el miércoles que viene": "XXXX-WXX-3 next", "el jueves que viene": "XXXX-WXX-4 next", "el viernes que viene": "XXXX-WXX-5 next",
        "el sábado que viene": "XXXX-WXX-6 next", "el domingo que viene": "XXXX-WXX-7 next", "el fin de semana pasado": "WEEKEND-1",
        "el pasado fin de semana": "WEEKEND-1", "este fin de semana": "XXXX-WXX-WE", "este pasado fin de semana": "WEEKEND-1",
        "el próximo fin de semana": "XXXX-WXX-WE next", "el fin de semana que viene": "XXXX-WXX-WE next",
        "el fin de semana": "XXXX-WXX-WE", "nochebuena": "XXXX-12-24", "nochevieja": "XXXX-12-31", "día de navidad": "XXXX-12-25",
        "día de año nuevo": "XXXX-01-01", "día de reyes": "XXXX-01-06", "primero de mayo": "XXXX-05-01", "hace unos días": "DAY-X",
        "hace unas semanas": "WEEK-X", "hace unos meses": "MONTH-X", "hace unos años": "YEAR-X", "dentro de unos días": "DAY+X",
        "dentro de unas semanas": "WEEK+X", "dentro de unos meses": "MONTH+X", "dentro de unos años": "YEAR+X", "pasado día": "",
        "el pasado día": "", "próximo día": "", "el próximo día": "", "este día": "", "ese día": "", "aquel día": "", "hoy en día": "",
        "hoy día": "", "la mañana": "", "una mañana": "", "cada mañana": "", "media mañana": "", "el mañana": "", "del mañana": "",
        "aquella mañana": "", "por la mañana": "", "de la mañana": "", "mañana siguiente": "", "la semana": "", "viernes santo": "",
        "jueves santo": "", "miércoles de ceniza": "", "domingo de ramos": "", "domingo de resurrección": "", "lunes de pascua": "",
        "viernes negro": "", "martes de carnaval": "", "semana santa": "", "la final": "", "una final": "", "cuartos de final": "",
        "octavos de final": "", "santo domingo": "", "buenos días": "", "todo el día": "", "medio año": "", "año y medio": "",
        "plaza de mayo": "", "avenida de mayo": "",
    },
    anaphoric={
        "el año anterior": "YEAR-1", "año anterior": "YEAR-1", "un año antes": "YEAR-1", "el año previo": "YEAR-1",
        "año previo": "YEAR-1", "un año después": "YEAR+1", "un año más tarde": "YEAR+1", "el año siguiente": "YEAR+1",
        "año siguiente": "YEAR+1", "el mes anterior": "MONTH-1", "mes anterior": "MONTH-1", "un mes antes": "MONTH-1",
        "un mes después": "MONTH+1", "un mes más tarde": "MONTH+1", "el mes siguiente": "MONTH+1", "mes siguiente": "MONTH+1",
        "la semana anterior": "WEEK-1", "semana anterior": "WEEK-1", "la semana previa": "WEEK-1", "una semana antes": "WEEK-1",
        "una semana después": "WEEK+1", "una semana más tarde": "WEEK+1", "la semana siguiente": "WEEK+1", "semana siguiente": "WEEK+1",
        "el día anterior": "DAY-1", "día anterior": "DAY-1", "un día antes": "DAY-1", "la víspera": "DAY-1", "el día previo": "DAY-1",
        "el día siguiente": "DAY+1", "día siguiente": "DAY+1", "un día después": "DAY+1", "un día más tarde": "DAY+1",
        "el trimestre anterior": "QUARTER-1", "trimestre anterior": "QUARTER-1", "el trimestre siguiente": "QUARTER+1",
        "el ejercicio anterior": "YEAR-1", "ejercicio anterior": "YEAR-1",
    },
    # Julio and Domingo are also names of people, Mayo is a square.
    small=words("julio abril mayo domingo"),
    units={
        "día": "day", "semana": "week", "fin de semana": "weekend", "mes": "month", "trimestre": "quarter", "semestre": "half",
        "año": "year", "década": "decade", "dia": "day",
    },
    units_plural={
        "días": "day", "dias": "day", "semanas": "week", "fines de semana": "weekend", "meses": "month", "trimestres": "quarter",
        "semestres": "half", "años": "year", "décadas": "decade", "decenios": "decade",
    },
    last=phrases("pasado; pasada; el pasado; la pasada; este pasado; esta pasada"),
    this=phrases("este; esta; este mismo; esta misma; el presente; la presente; el actual; la actual; presente"),
    next=phrases("próximo; próxima; el próximo; la próxima; este próximo; esta próxima"),
    last_behind=words("pasado pasada"),
    this_behind=phrases("en curso; actual; corriente; presente"),
    next_behind=phrases("próximo; próxima; que viene; que entra; entrante; venidero"),
    vague_past=phrases(
        "últimos; últimas; los últimos; las últimas; pasados; pasadas; los pasados; las pasadas; recientes; los recientes"
    ),
    vague_past_behind=words("recientes pasados pasadas últimos anteriores precedentes"),
    vague_future=phrases(
        "próximos; próximas; los próximos; las próximas; venideros; los venideros; siguientes; los siguientes; las siguientes"
    ),
    vague_future_behind=phrases("venideros; próximos; que vienen; venideras; siguientes"),
    ago_behind=words("atrás"),
    ago_before=phrases(
        "hace; hace unos; hace unas; hace casi; hace más de; hace menos de; hace cerca de; hace alrededor de; hace aproximadamente;"
        " hace apenas; hace ya; hace sólo; hace solo; hace tan solo; hace solamente; hace exactamente; hace justo; hace al menos;"
        " hace poco más de; hace algo más de; hacía"
    ),
    ahead_before=phrases("dentro de; dentro de unos; dentro de unas; de aquí a; de aquí en"),
    ahead_with_future=phrases("en; en unos; en unas"),
    future=phrases(
        "va a; van a; será; serán; estará; estarán; habrá; habrán; tendrá*; podrá*; deberá*; irá; irán; hará; harán; prevé; prevén;"
        " prevé que; previsto; prevista; previstos; previstas; programado; programada; programados; programadas; convocada; convocado;"
        " convocadas; convocados; fijado; fijada; se espera; planea; planean; pretende; pretenden; abrirá*; acudirá*; aprobará*;"
        " anunciará*; arrancará*; celebrará*; cerrará*; comenzará*; comparecerá*; concluirá*; contará*; debatirá*; decidirá*; dimitirá*;"
        " disputará*; empezará*; entrará*; entregará*; enviará*; estrenará*; examinará*; finalizará*; firmará*; iniciará*; inaugurará*;"
        " jugará*; llegará*; llevará*; participará*; pedirá*; presentará*; publicará*; recibirá*; reanudará*; regresará*; reunirá*;"
        " saldrá*; someterá*; subirá*; bajará*; terminará*; tomará*; tratará*; vencerá*; viajará*; visitará*; volará*; volverá*;"
        " votará*; enfrentará*; partirá*; durará*; expirará*; declarará*; ofrecerá*; lanzará*; dará; darán; quedará*; mantendrá*;"
        " pondrá*; vendrá*; querrá*; dirá; dirán; cumplirá*; estudiará*; elegirá*; tendrá lugar"
    ),
    few=phrases(
        "unos; unas; algunos; algunas; unos pocos; unas pocas; varios; varias; pocos; pocas; unos cuantos; unas cuantas; muchos;"
        " muchas; bastantes"
    ),
    day_after=words("º ° .º ro er"),
    days={
        "primero": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
        "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
        "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25,
        "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "treinta y uno": 31,
    },
    day_month=phrases("de; del mes de; del; de este"),
    month_year=phrases("de; del; de este"),
    year_joiners=words("y o"),
    year_before=phrases(
        "en; desde; hasta; de; del; a; al; año; el año; años; los años; del año; de los años; para; para el; hacia; durante;"
        " durante el; entre; antes de; después de; principios de; finales de; mediados de; curso; temporada; en torno a; desde el;"
        " hasta el; que en; y en; respecto a; frente a; tras; verano de; otoño de; invierno de; primavera de; ya en; mundial de;"
        " elecciones de; ejercicio de; circa; comparación con; a partir de"
    ),
    year_after=phrases("d. c.; d.c."),
    not_nouns=QUANTITIES.stops,
    labels=(
        *QUANTITIES.labels,
        *phrases(
            "unos; unas; cerca de; más de; menos de; casi; alrededor de; al menos; hasta los; los; las; total de; total;"
            " aproximadamente; cada; solo; sólo; son; suman; otros; otras; apenas; euros; eur; usd"
        ),
    ),
    clock_after=phrases("horas; h; h.; hrs; hrs.; gmt; utc; a. m.; p. m."),
    decade_before=phrases("años; década de los; década de; década del; década de los años; decenio de; década de los años de"),
    decades={
        "veinte": 1920, "treinta": 1930, "cuarenta": 1940, "cincuenta": 1950, "sesenta": 1960, "setenta": 1970, "ochenta": 1980,
        "noventa": 1990, "noventas": 1990, "ochentas": 1980, "setentas": 1970, "sesentas": 1960,
    },
    ordinals={
        "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4,
        "cuarta": 4, "1er": 1, "1ro": 1, "2do": 2, "3er": 3, "3ro": 3, "4to": 4, "2o": 2, "3o": 3, "4o": 4,
    },
    ordinal_after=words("º ª .º .ª .er er °"),
    quarters=words("trimestre"),
    halves=words("semestre"),
    halves_doubtful=words("mitad"),
    parts={"q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4"},
    part_year=phrases("de; del; de el; del ejercicio"),
    fiscal=phrases(
        "año fiscal de; ejercicio fiscal de; fiscal; año fiscal; ejercicio fiscal; el año fiscal; el ejercicio fiscal;"
        " del ejercicio fiscal"
    ),
    start=phrases("principios; principio; comienzos; comienzo; inicios; inicio; el inicio; el comienzo; primeros"),
    mid=words("mediados mitad"),
    # "fin de semana" stands here so that "fin" does not take it apart.
    end=phrases(
        "finales; final; fines; fin; el final; el fin; el cierre; cierre; fin de semana; el fin de semana; fines de semana"
    ),
    edge_links=words("de del"),
    by=phrases(
        "para; para el; para la; a más tardar; a más tardar en; a más tardar el; como tarde en; como muy tarde en; como muy tarde el;"
        " de cara a"
    ),
    before=phrases(
        "antes de; antes del; antes de el; previo a; anterior a; anteriores a; anterior al; anteriores al; previo al"
    ),
    after=phrases("después de; después del; tras; tras el; posterior a; posteriores a; posterior al; pasado el"),
    since=phrases("desde; desde el; desde la; a partir de; a partir del; ya desde; a contar desde; a contar de"),
    until=phrases("hasta; hasta el; hasta la; hasta este; hasta el próximo; hasta el pasado"),
    about=phrases("hacia; alrededor de; alrededor del; en torno a; en torno al; sobre; circa; cerca de; cerca del"),
    determiners=words("el la los las"),
    ranges=phrases("a; al; hasta; hasta el; hasta la"),
    between=(
        ("entre los días", "y"), ("entre el día", "y el"), ("del día", "al"), ("entre", "y"), ("de", "a"), ("del", "al"),
        ("desde", "hasta"), ("entre el", "y el"), ("entre el", "y"), ("entre", "y el"), ("desde el", "hasta el"), ("de", "al"),
        ("del", "a"),
    ),
)
