"""Numbers in Spanish."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

WORDS = QuantityWords(
    code="es",
    # Without accents, as capitals and haste write them.
    cardinals={
        "dieciseis": 16, "veintidos": 22, "veintitres": 23, "veintiseis": 26, "veintiun": 21, "ciento": 100, "diez y seis": 16,
        "diez y siete": 17, "diez y ocho": 18, "diez y nueve": 19,
    },
    # "el once" is a football team.
    doubtful=words("once"),
    articles=words("un una uno"),
    scales={
        "millon": 1e6, "billon": 1e12, "trillón": 1e18, "trillon": 1e18, "trillones": 1e18, "millardo": 1e9, "millardos": 1e9,
        "mill.": 1e6, "mills.": 1e6, "mlls.": 1e6, "miles de millones": 1e9,
    },
    suffixes={"m": 1e6, "k": 1000, "mill": 1e6, "mrd": 1e9},
    joiners=words("y"),
    never=phrases(
        "por mil; el 15 m; del 15 m; el 11 m; del 11 m; bajo cero; sobre cero; por debajo de cero; por encima de la media;"
        " por debajo de la media; la media; una media; de media; mil gracias; mil perdones; mil disculpas; mil maravillas; mil amores;"
        " mil y una noches; once titular; onces titulares; once inicial; once ideal; once de gala; uno por uno; uno a uno; una a una;"
        " dos por uno; tres cuartos de lo mismo"
    ),
    halves=phrases("y medio; y media"),
    half_a=words("medio media"),
    decimal_words=words("coma punto"),
    # "mil millones" is a scale word of the table, which wants a number before it.
    fixed={
        "una docena": 12, "la docena": 12, "media docena": 6, "docena": 12, "docena y media": 18, "dos docenas": 24,
        "un cuarto de millón": 2.5e5, "tres docenas": 36, "cuatro docenas": 48, "un par": 2, "mil millones": 1e9,
    },
    rounded={
        "una decena": 10, "una quincena": 15, "una veintena": 20, "una treintena": 30, "una cuarentena": 40, "una cincuentena": 50,
        "un centenar": 100, "un centenar y medio": 150, "medio centenar": 50, "un millar": 1000, "medio millar": 500, "la veintena": 20,
        "la treintena": 30, "la decena": 10, "el centenar": 100, "el millar": 1000, "veintena": 20, "treintena": 30, "cincuentena": 50,
    },
    vague={
        "decenas": (10, 100), "docenas": (10, 100), "veintenas": (20, 100), "cientos": (100, 1000), "centenares": (100, 1000),
        "centenas": (100, 1000), "miles": (1000, None), "millares": (1000, None), "millones": (1e6, None), "billones": (1e12, None),
        "trillones": (1e18, None), "unos pocos cientos": (200, 1000), "unos cuantos cientos": (200, 1000), "varios cientos": (200, 1000),
        "algunos cientos": (200, 1000), "varios centenares": (200, 1000), "varios miles": (1000, None), "algunos miles": (1000, None),
        "unos miles": (1000, None), "unos pocos miles": (2000, 1e4), "unos cuantos miles": (2000, 1e4), "varias decenas": (10, 100),
        "algunas decenas": (10, 100), "unas decenas": (10, 100), "varias docenas": (10, 100), "algunas docenas": (10, 100),
        "unos cientos": (100, 1000), "pocos miles": (2000, 1e4),
    },
    several=phrases("varios; algunos; unos cuantos; unos pocos; muchos; pocos; diversos; numerosos"),
    linked_nouns=True,
    linkers=words("de"),
    # A "real" or a "peso" alone may be an adjective or a weight: only their plurals are money.
    currencies={
        "euros constantes": "EUR", "dólar*": "USD", "dolar*": "USD", "dólar* estadounidense*": "USD", "dólar* americano*": "USD",
        "dólar* norteamericano*": "USD", "dólares de estados unidos": "USD", "dólares de ee uu": "USD", "dólares de ee. uu.": "USD",
        "dólares de eeuu": "USD", "dólar* canadiense*": "CAD", "dólar* australiano*": "AUD", "dólar* neozelandés*": "NZD",
        "dólar* taiwanés*": "TWD", "dólares de taiwán": "TWD", "dólares de singapur": "SGD", "dólar* hongkonés*": "HKD",
        "dólares de hong kong": "HKD", "libra*": "GBP", "libra* esterlina*": "GBP", "libra* británica*": "GBP", "libra* egipcia*": "EGP",
        "libra* siria*": "SYP", "libra* libanesa*": "LBP", "yen": "JPY", "yenes": "JPY", "yuan*": "CNY", "yuan* chino*": "CNY",
        "renminbi*": "CNY", "won": "KRW", "wons": "KRW", "wones": "KRW", "wones surcoreanos": "KRW", "rublo*": "RUB",
        "rublo* ruso*": "RUB", "grivna*": "UAH", "grivnia*": "UAH", "jrivnia*": "UAH", "hryvnia*": "UAH", "rupia*": "INR",
        "rupias indias": "INR", "rupias indonesias": "IDR", "rupias pakistaníes": "PKR", "francos": "CHF", "francos suizos": "CHF",
        "francos cfa": "", "reales": "BRL", "reales brasileños": "BRL", "pesos": "", "pesos mexicanos": "MXN", "pesos argentinos": "ARS",
        "pesos chilenos": "CLP", "pesos colombianos": "COP", "pesos uruguayos": "UYU", "pesos filipinos": "PHP", "pesos cubanos": "CUP",
        "pesos dominicanos": "DOP", "soles": "PEN", "nuevos soles": "PEN", "bolívares": "VES", "bolivares": "VES",
        "bolívares digitales": "VES", "guaraní": "PYG", "guaraníes": "PYG", "colones": "CRC", "quetzal*": "GTQ", "lempira*": "HNL",
        "córdobas": "NIO", "balboas": "PAB", "liras": "TRY", "lira* turca*": "TRY", "esloti*": "PLN", "zloty*": "PLN", "eslotis": "PLN",
        "forinto*": "HUF", "séquel*": "ILS", "shekel*": "ILS", "séqueles": "ILS", "rand*": "ZAR", "naira*": "NGN", "riales": "",
        "riales iraníes": "IRR", "riyales": "SAR", "dinares": "", "dirham*": "AED", "dírham*": "AED", "dirhams marroquíes": "MAD",
        "baht*": "THB", "dong*": "VND", "ringgit*": "MYR", "coronas": "", "coronas suecas": "SEK", "coronas noruegas": "NOK",
        "coronas danesas": "DKK", "coronas checas": "CZK", "coronas islandesas": "ISK", "pesetas": "",
    },
    signs={
        "s/": "PEN", "s/.": "PEN", "bs": "", "bs.": "", "rd$": "DOP", "col$": "COP", "$us": "USD", "$u": "UYU", "b/.": "PAB",
        "mxn$": "MXN", "clp$": "CLP", "cop$": "COP", "ars$": "ARS", "usd$": "USD", "u$s": "USD",
    },
    subunits=words("céntimo* centimo* centavo* penique* kopek* kópek*"),
    cent_joiners=words("con"),
    units={
        "sem": "", "sem.": "", "sems": "", "sems.": "", "aa.": "", "dd.": "", "mm.": "", "segundo": "", "kilo": "kilogram",
        "kilos": "kilogram", "kgs": "kilogram", "ton": "tonne", "tm": "tonne", "toneladas": "tonne", "megatoneladas": "megatonne",
        "kilotoneladas": "kilotonne", "grado": "degree", "grados": "degree", "grados centígrados": "celsius",
        "grado centígrado": "celsius", "grados celsius": "celsius", "grados fahrenheit": "fahrenheit", "ºc": "celsius", "º c": "celsius",
        "ºf": "fahrenheit", "º": "degree", "kms": "kilometer", "kilómetros/hora": "kilometer-per-hour",
        "kilómetros hora": "kilometer-per-hour", "km/hora": "kilometer-per-hour", "kilómetros a la hora": "kilometer-per-hour",
        "mts": "meter", "cms": "centimeter", "metros cuadrados": "square-meter", "metros cúbicos": "cubic-meter",
        "kmh": "kilometer-per-hour", "kph": "kilometer-per-hour", "megavatio* hora": "megawatt-hour", "megawatt*": "megawatt",
        "megavat*": "megawatt", "mwh": "megawatt-hour", "gigawatt*": "gigawatt", "kilowatt*": "kilowatt", "kilovatio*": "kilowatt",
        "teravatio* hora": "terawatt-hour", "gigavatio* hora": "gigawatt-hour", "kilovatio* hora": "kilowatt-hour", "watts": "watt",
        "wats": "watt", "hectarea*": "hectare", "has": "hectare", "km²": "square-kilometer", "minuto*": "minute", "hora*": "hour",
        "hrs": "hour", "segundos": "second", "días": "day", "dias": "day", "meses": "month", "años": "year", "siglos": "century",
        "barril*": "barrel", "litro*": "liter", "galones": "gallon", "pies cuadrados": "square-foot", "nudos": "knot",
        "gigas": "gigabyte", "megas": "megabyte", "teras": "terabyte",
    },
    percent=phrases("por ciento; por cien; porciento; pct"),
    units_alone={
        "cuarto de hora": (15, "minute"), "un cuarto de hora": (15, "minute"), "tres cuartos de hora": (45, "minute"),
        "hora y cuarto": (75, "minute"), "una hora y cuarto": (75, "minute"), "cuarto de siglo": (25, "year"),
        "un cuarto de siglo": (25, "year"),
        "punto y medio porcentual": (1.5, "pp"), "un punto y medio porcentual": (1.5, "pp")},
    basis_points=phrases("punto* básico*; punto* basico*; punto* base; pb; p.b.; p. b."),
    points=phrases("punto* porcentual*; punto* de porcentaje; puntos por ciento; pp; p.p.; p. p."),
    ranges=words("a o u hasta"),
    between=(("entre", "y"), ("entre", "e"), ("de", "a"), ("desde", "hasta"), ("del", "al")),
    determiners=words("el la los las un una unos unas al del"),
    hedges_before=HedgeWords(
        gt=phrases(
            "más de; mas de; más del; algo más de; poco más de; un poco más de; bastante más de; mucho más de; muy por encima de;"
            " por encima de; por encima del; superior a; superior al; superiores a; superiores al; supera; superan; superó; superaron;"
            " superar; superando; superará los; superarán los; supere; superado los; superado las; superado el; rebasa; rebasó los;"
            " rebasan los; rebasó el; excede; excede de; exceden los; sobrepasa; sobrepasó los; por sobre los; mayor de; mayor a;"
            " mayor al; mayores de; mayores a; en exceso de; más allá de; arriba de"
        ),
        ge=phrases("al menos; por lo menos; como mínimo; cuando menos; no menos de; un mínimo de; a partir de"),
        lt=phrases(
            "menos de; menos del; por debajo de; por debajo del; inferior a; inferior al; inferiores a; inferiores al; menor de;"
            " menor a; menor al; menor que; menores de; poco menos de; algo menos de; muy por debajo de; muy por debajo del; no llega a;"
            " no llega al; no llegan a; no alcanza; no alcanzan los; debajo de"
        ),
        le=phrases(
            "hasta; como máximo; como mucho; a lo sumo; máximo; no más de; no más del; un máximo de; máximo de; un tope de; tope de;"
            " hasta en un; no superior a; no supera los; no supera el; no superan los; no exceda de; no exceder de"
        ),
        about=phrases(
            "unos; unas; alrededor de; alrededor del; cerca de; cerca del; aproximadamente; casi; en torno a; en torno al;"
            " entorno a los; prácticamente; más o menos; aprox.; aprox; rozando; roza los; roza el; roza las; rozó los; rozó las;"
            " rozó el; rozan los; rozan el; rozaron los; rozar los; rozará los; ronda; rondan los; rondan las; rondan el; rondaba los;"
            " rondaban los; rondará los; rondó los; rondaría los; rondarán los; rondar los; cercano a; cercano al; cercana a;"
            " cercana al; cercanos a; cercanas a; próximo a los; próxima a los; del orden de; se estima en; estimado en; estimada en;"
            " estimados en; estimadas en; un estimado de; se calcula en; unos cerca de; como unos; como unas; algo así como;"
            " a razón de unos; casi casi; ~"
        ),
    ),
    hedges_after=HedgeWords(
        gt=phrases("largos; y pico; y tantos; y tantas; pasados; +"),
        ge=phrases("o más; como mínimo; por lo menos; al menos; como poco; cuando menos; en adelante; mínimo"),
        lt=words("escasos escasas"),
        le=phrases("o menos; como máximo; como mucho; a lo sumo; máximo; a lo más"),
        about=phrases("aproximadamente; aproximados; aproximadas; más o menos; aprox.; o así; más/menos"),
    ),
    rates={
        "al año": "year", "por año": "year", "cada año": "year", "anual": "year", "anuales": "year", "anualmente": "year",
        "a el año": "year", "todos los años": "year", "al mes": "month", "por mes": "month", "cada mes": "month", "mensual": "month",
        "mensuales": "month", "mensualmente": "month", "a la semana": "week", "por semana": "week", "cada semana": "week",
        "semanal": "week", "semanales": "week", "semanalmente": "week", "al día": "day", "por día": "day", "cada día": "day",
        "diario": "day", "diarios": "day", "diaria": "day", "diarias": "day", "diariamente": "day", "a diario": "day",
        "por jornada": "day", "al trimestre": "quarter", "por trimestre": "quarter", "cada trimestre": "quarter", "trimestral": "quarter",
        "trimestrales": "quarter", "a la hora": "hour", "por hora": "hour", "cada hora": "hour", "la hora": "hour", "/hora": "hour",
        "por minuto": "minute", "al minuto": "minute", "cada minuto": "minute", "por segundo": "second", "al segundo": "second",
        "cada segundo": "second", "por persona": "person", "por habitante": "person", "por cabeza": "person", "per cápita": "person",
        "per capita": "person", "por barba": "person", "por hogar": "household", "por familia": "household", "por vivienda": "household",
        "por acción": "share", "por título": "share", "por participación": "share", "/año": "year", "/mes": "month", "/día": "day",
    },
    ratios=phrases("de cada; por cada"),
    factors=phrases(
        "veces; vez; tercio; tercios; cuarto; cuartos; quinto; quintos; sexto; sextos; décimo; décimos; octavos; terceras partes;"
        " tercera parte; cuartas partes; quintas partes; quinta parte; décimas partes; -avos; -avo; -ésimo; -ésimos; -esimo; -esimos"
    ),
    minus=words("menos negativo"),
    minus_after=phrases("bajo cero; por debajo de cero; negativos; negativo"),
    stops=words(
        "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por pro según sin sobre tras versus vía y e"
        " o u ni que pero mas sino aunque porque pues como cuando donde quien quienes cual cuales cuya cuyo cuyas cuyos si no sí el la"
        " los las lo un una uno unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso su sus mi mis"
        " tu tus nuestro nuestra nuestros nuestras se le les me te nos os él ella ellos ellas usted ustedes yo ya más menos muy tan"
        " tanto tantos también tampoco solo sólo solamente además así aún aun todavía siempre nunca luego entonces después antes ahora"
        " hoy ayer mañana aquí allí ahí cada todo toda todos todas ambos ambas es son era eran fue fueron ser sea sean sido será serán"
        " sería serían siendo está están estaba estaban estuvo estuvieron estar estará estarán ha han había habían hubo haya hayan haber"
        " hay habrá habrán habría he hemos tiene tienen tenía tenían tuvo tuvieron tener tendrá puede pueden podía podrá podrán podría"
        " podrían pudo deben debe va van iba iban ir irá hace hacía hizo hicieron dice dijo dijeron dicen afirmó señaló explicó añadió"
        " aseguró indicó informó anunció murieron murió mueren resultaron resultó quedaron quedó quedan siguen sigue permanecen"
        " continúan perdieron sufrieron fallecieron falleció viven llegaron llegó lleva llevan llevaba subió cayó bajó aumentó creció"
        " alcanzó suman sumó gana ganó perdió votaron frente respecto incluido incluida incluidos incluidas salvo excepto junto mientras"
        " vez veces tal tales mismo misma mismos mismas algo alguien nada nadie ninguno ninguna quizá quizás apenas casi punto coma etc"
        " debido gracias pese dentro fuera cerca lejos arriba abajo encima debajo delante detrás alrededor actualmente aproximadamente"
        " respectivamente medio media cuarto cuartos tercio tercios quinto quintos décimas décima contando pasó pasaron costará costó"
        " cuesta correspondientes corresponden correspondiente procedentes proceden trabajan trabaja recibieron recibió recibirán"
        " pudieron -aron -ieron -aban -ían -arán -erán -irán -ará -erá necesitan necesita tenga tengan vivían participaron asistieron"
        " acudieron"
    ),
    adjectives=words(
        "nuevo nueva nuevos nuevas otro otra otros otras primer primera primeros primeras último última últimos últimas próximos"
        " próximas gran grandes pequeño pequeña pequeños pequeñas posible posibles presunto presunta presuntos presuntas supuesto"
        " supuesta supuestos supuestas diferentes distintos distintas diversos diversas joven jóvenes antiguo antigua antiguos antiguas"
        " principales importantes mejores peores mayores menores actuales viejo viejos viejas buenos buenas malos malas únicos únicas"
        " único única largos largas cortos cortas simples meros altos altas bajos bajas ex potenciales futuros futuras propios propias"
        " pobres escasos escasas enormes numerosos numerosas graves fuertes breves intensos intensas duros duras valiosos valiosas"
        " anteriores siguientes sucesivos sucesivas verdaderos verdaderas modernos modernas famosos célebres conocidos conocidas"
        " excelentes humildes millonarios millonarias flamantes bellos bellas hermosos hermosas históricos"
    ),
    labels=phrases(
        "minuto; top; camiseta; nota; antena; min; min.; llame al; llamar al; llamando al; marque el; marcar el; modelo; artículo;"
        " artículos; art; art.; página; páginas; pág; pág.; págs.; sala; capítulo; cap.; sección; número; números; núm; núm.; nro; nro.;"
        " n.º; nº; no.; n°; vuelo; ruta; carretera; autopista; autovía; autobús; línea; nivel; fase; etapa; grupo; grado; clase; tipo;"
        " versión; calle; avenida; piso; apartado; ley; decreto; orden; puerta; andén; terminal; canal; vol; vol.; volumen; figura;"
        " gráfico; tabla; anexo; párrafo; temporada; episodio; kilómetro; km; jornada; distrito; habitación; expediente; fórmula; covid;"
        " agenda; resolución; convenio; zona; bloque; pista; dorsal; portal; parcela; celda; pabellón; plataforma; boeing; airbus;"
        " iphone; ipad; galaxy; windows; android; playstation; xbox; tesla; peugeot; ferrari; apolo; sputnik; vostok; ibex; dax; nasdaq;"
        " ftse; nikkei; stoxx; cac; mib; estoxx; eurostoxx; s&p; g; teléfono; teléfonos; tel; tel.; móvil; fax; apdo; expo; código; cp;"
        " postal; dni; matrícula; escaño; serie; tomo; acto; salmo; versículo; lote; tramo; pozo; túnel; chasis; radio; sub; operación;"
        " proyecto; cláusula; disposición; inciso; tesis; promoción; división; edición; folio; capilla; estrofa; categoría; rango;"
        " formulario; hoja; plan; horizonte; objetivo; misión; liga; unidad; planta; rn; mp; nacional"
    ),
    ordinals=words("º ª .º .ª er .er ro do to mo vo no ra da ta ma va na a. o."),
    ordinals_before=words("número nº"),
    # "las" alone stands before too much else
    clock_before=phrases(
        "a las; desde las; hasta las; antes de las; después de las; hacia las; pasadas las; a partir de las; a eso de las; son las;"
        " eran las"
    ),
    clock_after=phrases(
        "h; h.; hrs; hrs.; de la mañana; de la tarde; de la noche; de la madrugada; del mediodía; del día; a. m.; p. m.; a.m.; p.m.;"
        " am; pm; gmt; utc; cet; cest; horas gmt; horas locales; hora local; hora peninsular; en punto; horas de la mañana;"
        " horas de la tarde; horas de la noche; horas de la madrugada; horas del"
    ),
    clock_around=(("las", "horas"), ("la", "hora")),
    clock_hours=phrases("h; horas; h."),
    clock_minutes=phrases("minutos; min"),
    clock_at=phrases("a las; las; de las; desde las; hasta las"),
    clock_near=phrases(
        "poco antes de las; poco después de las; hacia las; sobre las;"
        " cerca de las; alrededor de las; en torno a las; a eso de las; pasadas las"
    ),
    year_after=words(
        "en desde hasta de del año años hacia para antes después durante entre a al y finales principios mediados ejercicio curso"
        " temporada"
    ),
    space_groups=True,
)
