"""Numbers in Portuguese, of Brazil and of Portugal."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

WORDS = QuantityWords(
    code="pt",
    # Of both countries, and without accents.
    cardinals={
        "tres": 3, "quatorze": 14, "cento": 100, "dezasseis": 16, "dezassete": 17, "dezanove": 19, "dezesseis": 16, "dezessete": 17,
        "dezenove": 19, "cincoenta": 50, "trezentos": 300,
    },
    articles=words("um uma"),
    # bilhão is a thousand million, the bilião of Portugal a million million.
    scales={
        "milhao": 1e6, "milhoes": 1e6, "bilhao": 1e9, "bilhoes": 1e9, "bilião": 1e12, "biliões": 1e12, "trilhao": 1e12, "trilhoes": 1e12,
        "trilião": 1e18, "triliões": 1e18, "mi": 1e6, "bi": 1e9, "tri": 1e12, "milh.": 1e6, "mil milhoes": 1e9,
    },
    suffixes={"m": 1e6, "mi": 1e6, "bi": 1e9, "tri": 1e12, "k": 1000},
    joiners=words("e"),
    never=phrases(
        "por mil; abaixo de zero; acima de zero; acima da média; abaixo da média; o meio; a meio; no meio; do meio; por meio; em meio;"
        " meio de; meio ambiente; mil desculpas; mil maravilhas; mil e uma noites; mil vezes; onze inicial; onze titular; um por um;"
        " uma por uma; um a um; um ao outro; sete cabeças; nove horas da"
    ),
    halves=phrases("e meio; e meia"),
    half_a=words("meio meia"),
    decimal_words=words("vírgula virgula ponto"),
    # "mil milhões" is a scale word of the table, which wants a number before it.
    fixed={
        "uma dúzia": 12, "a dúzia": 12, "meia dúzia": 6, "dúzia": 12, "uma dúzia e meia": 18, "dúzia e meia": 18, "duas dúzias": 24,
        "três dúzias": 36, "quatro dúzias": 48, "um par": 2, "mil milhões": 1e9,
    },
    rounded={
        "uma dezena": 10, "uma quinzena": 15, "uma vintena": 20, "uma trintena": 30, "uma centena": 100, "uma centena e meia": 150,
        "meia centena": 50, "um milhar": 1000, "meio milhar": 500, "meia dezena": 5, "a centena": 100, "a dezena": 10, "o milhar": 1000,
        "um cento": 100,
    },
    vague={
        "dezenas": (10, 100), "dúzias": (10, 100), "centenas": (100, 1000), "milhares": (1000, None), "milhões": (1e6, None),
        "bilhões": (1e9, None), "trilhões": (1e12, None), "biliões": (1e12, None), "milhoes": (1e6, None), "várias dezenas": (10, 100),
        "várias centenas": (200, 1000), "vários milhares": (1000, None), "algumas dezenas": (10, 100), "algumas centenas": (200, 1000),
        "alguns milhares": (1000, None), "umas dezenas": (10, 100), "umas centenas": (100, 1000), "uns milhares": (1000, None),
        "poucos milhares": (2000, 1e4), "poucas centenas": (200, 1000), "poucas dezenas": (10, 100), "muitas centenas": (200, 1000),
        "diversas centenas": (200, 1000), "diversas dezenas": (10, 100), "várias dúzias": (10, 100), "muitos milhares": (1000, None),
        "uns poucos milhares": (2000, 1e4),
    },
    several=phrases("vários; alguns; diversos; muitos; poucos; uns poucos; inúmeros"),
    linked_nouns=True,
    linkers=words("de"),
    # A "real" or a "peso" alone may be an adjective or a weight: only their plurals are money.
    currencies={
        "dólar*": "USD", "dolar*": "USD", "dólar* americano*": "USD", "dólar* norte-americano*": "USD", "dólar* estadunidense*": "USD",
        "dólares dos eua": "USD", "dólares dos estados unidos": "USD", "dólar* canadense*": "CAD", "dólar* canadiano*": "CAD",
        "dólar* australiano*": "AUD", "dólar* neozelandês": "NZD", "dólares neozelandeses": "NZD", "dólar* taiwanês": "TWD",
        "dólares taiwaneses": "TWD", "dólares de taiwan": "TWD", "dólares de singapura": "SGD", "dólares de cingapura": "SGD",
        "dólares de hong kong": "HKD", "reais": "BRL", "libra*": "GBP", "libra* esterlina*": "GBP", "libra* britânica*": "GBP",
        "libra* egípcia*": "EGP", "libra* libanesa*": "LBP", "libra* síria*": "SYP", "iene*": "JPY", "iuane*": "CNY", "iuan*": "CNY",
        "yuan*": "CNY", "yuan* chines*": "CNY", "renminbi*": "CNY", "won": "KRW", "wons": "KRW", "wons sul-coreanos": "KRW",
        "rublo*": "RUB", "rublo* russo*": "RUB", "hryvnia*": "UAH", "hrivnia*": "UAH", "grívnia*": "UAH", "rupia*": "INR",
        "rupias indianas": "INR", "rupias indonésias": "IDR", "rupias paquistanesas": "PKR", "francos": "CHF", "francos suíços": "CHF",
        "francos cfa": "", "pesos": "", "pesos mexicanos": "MXN", "pesos argentinos": "ARS", "pesos chilenos": "CLP",
        "pesos colombianos": "COP", "pesos uruguaios": "UYU", "pesos filipinos": "PHP", "pesos cubanos": "CUP", "novos sóis": "PEN",
        "soles": "PEN", "soles peruanos": "PEN", "bolívares": "VES", "bolívares venezuelanos": "VES", "liras": "TRY",
        "lira* turca*": "TRY", "zloty*": "PLN", "zlóti*": "PLN", "forint*": "HUF", "shekel*": "ILS", "séquel*": "ILS", "xequel*": "ILS",
        "rand": "ZAR", "rands": "ZAR", "naira*": "NGN", "riais": "", "riais iranianos": "IRR", "riyal*": "SAR", "rial saudita": "SAR",
        "dinares": "", "dirham*": "AED", "baht*": "THB", "dong": "VND", "dongs": "VND", "ringgit*": "MYR", "coroas": "",
        "coroas suecas": "SEK", "coroas norueguesas": "NOK", "coroas dinamarquesas": "DKK", "coroas checas": "CZK",
        "coroas tchecas": "CZK", "kwanza*": "AOA", "cuanza*": "AOA", "metical": "MZN", "meticais": "MZN", "escudos": "",
        "escudos cabo-verdianos": "CVE", "patacas": "MOP", "contos": "", "cruzeiros": "", "cruzados": "",
    },
    signs={"mt": "MZN", "mop$": "MOP", "usd$": "USD", "u$": "USD", "brl$": "BRL", "r$": "BRL", "cad$": "CAD", "ar$": "ARS"},
    subunits=words("centavo* cêntimo* centimo* cent cents pence penny péni* copeque*"),
    cent_joiners=words("com"),
    units={
        "sem": "", "sem.": "", "nó": "", "nós": "", "segundo": "", "séc": "", "séc.": "", "tn": "", "quilo": "kilogram",
        "quilos": "kilogram", "kilo": "kilogram", "kilos": "kilogram", "kgs": "kilogram", "tonelada*": "tonne", "ton": "tonne",
        "tons": "tonne", "megatonelada*": "megatonne", "grau*": "degree", "grau* celsius": "celsius", "grau* centígrado*": "celsius",
        "graus fahrenheit": "fahrenheit", "ºc": "celsius", "º c": "celsius", "ºf": "fahrenheit", "quilómetros hora": "kilometer-per-hour",
        "quilômetros hora": "kilometer-per-hour", "km/hora": "kilometer-per-hour", "kmh": "kilometer-per-hour",
        "kph": "kilometer-per-hour", "kms": "kilometer", "quilômetro*": "kilometer", "quilómetro*": "kilometer",
        "metro* quadrado*": "square-meter", "metro* cúbico*": "cubic-meter", "megawatt* hora": "megawatt-hour",
        "megawatt* horas": "megawatt-hour", "megawatt*": "megawatt", "gigawatt*": "gigawatt", "gigawatt* hora": "gigawatt-hour",
        "kilowatt*": "kilowatt", "quilowatt*": "kilowatt", "kilowatt* hora": "kilowatt-hour", "quilowatt* hora": "kilowatt-hour",
        "terawatt* hora": "terawatt-hour", "terawatt*": "terawatt", "hectare*": "hectare", "minuto*": "minute", "hora*": "hour",
        "segundos": "second", "dias": "day", "meses": "month", "mês": "month", "anos": "year", "século*": "century", "barril": "barrel",
        "barris": "barrel", "litro*": "liter", "galões": "gallon", "pés quadrados": "square-foot", "gigas": "gigabyte",
        "megas": "megabyte", "milímetro*": "millimeter", "centímetro*": "centimeter",
    },
    percent=phrases("por cento; porcento; pct"),
    units_alone={
        "quarto de hora": (15, "minute"), "um quarto de hora": (15, "minute"), "três quartos de hora": (45, "minute"),
        "uma hora e um quarto": (75, "minute"), "quarto de século": (25, "year"), "um quarto de século": (25, "year"),
        "ponto e meio percentual": (1.5, "pp"), "um ponto e meio percentual": (1.5, "pp")},
    basis_points=phrases("ponto* base; ponto* básico*; ponto* de base; pb; pbs; p.b."),
    points=phrases("ponto* percentual*; pontos percentuais; ponto* de percentagem; ponto* de porcentagem; pp; p.p.; p. p."),
    ranges=words("a à ou até"),
    between=(("entre", "e"), ("de", "a"), ("desde", "até"), ("dos", "aos"), ("das", "às")),
    determiners=words("o a os as um uma uns umas"),
    hedges_before=HedgeWords(
        gt=phrases(
            "mais de; mais do que; mais dos; mais das; pouco mais de; um pouco mais de; bem mais de; muito mais de; acima de;"
            " acima dos; acima das; acima do; acima da; bem acima de; superior a; superior aos; superior às; superiores a;"
            " superiores aos; supera; superam; superou; superaram; superar; superando; supere; ultrapassa; ultrapassam; ultrapassou;"
            " ultrapassaram; ultrapassar; ultrapassando; passa de; passa dos; passou de; passou dos; passou das; passam de; passaram de;"
            " passar de; passar dos; excede; excedem; excedeu; mais que; para cima de; maior do que; maiores de; em excesso de"
        ),
        ge=phrases(
            "pelo menos; ao menos; no mínimo; não menos de; não menos do que; um mínimo de; a partir de; a partir dos; quando menos"
        ),
        lt=phrases(
            "menos de; menos do que; menos dos; menos das; pouco menos de; um pouco menos de; bem menos de; abaixo de; abaixo dos;"
            " abaixo das; abaixo do; abaixo da; bem abaixo de; inferior a; inferior aos; inferior às; inferiores a; inferiores aos;"
            " menos que; menor que; menor do que; menores de; não chega a; não chega aos; não chegam a; não chegam aos; não atinge;"
            " aquém de; aquém dos"
        ),
        le=phrases(
            "até; até aos; até às; até cerca de; no máximo; não mais de; não mais do que; não mais que; um máximo de; máximo de;"
            " ao máximo; teto de; um teto de; tecto de; limite de; quando muito; não superior a; não ultrapassa; não supera"
        ),
        about=phrases(
            "cerca de; perto de; perto dos; perto das; aproximadamente; por volta de; por volta dos; em torno de; em torno dos;"
            " em torno das; à volta de; à volta dos; quase; uns; umas; praticamente; mais ou menos; aprox.; aprox; na casa de;"
            " na casa dos; na casa das; na ordem de; na ordem dos; na ordem das; da ordem de; da ordem dos; próximo de; próximo dos;"
            " próximo a; próximo aos; próxima de; próxima dos; próxima a; próximos de; próximos dos; próximas de; ronda; rondam; rondou;"
            " rondaram os; rondará os; rondar os; rondar as; rondava os; rondavam os; beira os; beira as; beiram os; beirou os;"
            " beirando os; beirar os; estimado em; estimada em; estimados em; estimadas em; estimado em cerca de; se aproxima de;"
            " se aproxima dos; aproxima-se dos; aproxima-se de; roça os; coisa de; algo como; algo em torno de; a rondar os;"
            " a rondar as; cerca dos; cerca das; ~"
        ),
    ),
    hedges_after=HedgeWords(
        gt=phrases("e tal; e poucos; e poucas; e tantos; e tantas; e picos; +"),
        ge=phrases("ou mais; no mínimo; pelo menos; ao menos; para cima"),
        le=phrases("ou menos; no máximo; quando muito"),
        about=phrases("aproximadamente; mais ou menos; aprox.; ou coisa parecida; mais coisa menos coisa"),
    ),
    rates={
        "por ano": "year", "ao ano": "year", "a cada ano": "year", "cada ano": "year", "anual": "year", "anuais": "year",
        "anualmente": "year", "todos os anos": "year", "/ano": "year", "a.a.": "year", "por mês": "month", "ao mês": "month",
        "a cada mês": "month", "cada mês": "month", "mensal": "month", "mensais": "month", "mensalmente": "month", "/mês": "month",
        "todos os meses": "month", "por semana": "week", "à semana": "week", "semanal": "week", "semanais": "week",
        "semanalmente": "week", "a cada semana": "week", "por dia": "day", "ao dia": "day", "a cada dia": "day", "diário": "day",
        "diários": "day", "diária": "day", "diárias": "day", "diariamente": "day", "/dia": "day", "por trimestre": "quarter",
        "trimestral": "quarter", "trimestrais": "quarter", "ao trimestre": "quarter", "por hora": "hour", "à hora": "hour",
        "a hora": "hour", "a cada hora": "hour", "/hora": "hour", "por minuto": "minute", "ao minuto": "minute",
        "a cada minuto": "minute", "por segundo": "second", "a cada segundo": "second", "por pessoa": "person", "por habitante": "person",
        "por cabeça": "person", "per capita": "person", "per cápita": "person", "por residência": "household", "por família": "household",
        "por domicílio": "household", "por agregado": "household", "por agregado familiar": "household", "por lar": "household",
        "por ação": "share", "por acção": "share", "por título": "share", "por papel": "share",
    },
    ratios=phrases("em cada; de cada; a cada; por cada"),
    factors=phrases(
        "vezes; vez; terço; terços; quarto; quartos; quinto; quintos; sexto; sextos; décimo; décimos; oitavos; terças partes;"
        " terça parte; quartas partes; quintas partes; quinta parte"
    ),
    minus=words("menos negativo"),
    minus_after=phrases("abaixo de zero; negativos; negativo"),
    stops=words(
        "a ao aos à às ante após até com contra de do da dos das desde em no na nos nas num numa nuns numas entre para pra por pelo"
        " pela pelos pelas perante sem sob sobre trás e ou nem que mas porém contudo todavia porque pois como quando onde quem qual"
        " quais cujo cuja cujos cujas se não sim o os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela"
        " aqueles aquelas isto isso aquilo deste desta destes destas desse dessa desses dessas neste nesta nestes nestas nesse nessa"
        " daquele daquela seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas dele dela deles delas lhe lhes me te"
        " vos ele ela eles elas eu tu você vocês nós já mais menos muito tão tanto tantos também tampouco só somente apenas além assim"
        " ainda sempre nunca logo então depois antes agora hoje ontem amanhã aqui ali lá cada todo toda todos todas ambos ambas é são"
        " era eram foi foram ser seja sejam sido será serão seria seriam sendo está estão estava estavam esteve estiveram estar estará"
        " estarão estando há houve havia haver haverá haja tem têm tinha tinham teve tiveram ter terá terão teria teriam tendo tido pode"
        " podem podia podiam poderá poderão poderia poderiam deve devem devia deverá deverão vai vão ia iam ir irá irão faz fez fizeram"
        " fazem diz disse disseram dizem afirmou segundo conforme explicou informou informa anunciou morreram morreu morrem ficaram"
        " ficou ficam seguem permanecem continuam perderam sofreram faleceram vivem chegaram chegou leva levam levou subiu caiu aumentou"
        " cresceu atingiu alcançou somam soma ganhou perdeu votaram frente incluindo inclusive salvo exceto junto enquanto vez vezes tal"
        " tais mesmo mesma mesmos mesmas algo alguém nada ninguém nenhum nenhuma talvez quase etc devido dentro fora cerca perto longe"
        " acima abaixo debaixo atrás atualmente actualmente aproximadamente respectivamente respetivamente meio meia quarto quartos"
        " terço terços quinto quintos décimos contando passou passaram custará custou custa correspondente correspondentes receberam"
        " recebeu receberão precisam precisa participaram compareceram vírgula ponto sobretudo face -aram -eram -iram -avam -iam -aria"
        " -eriam -ariam quanto quantos pouco durante mediante relativamente comparado via x versus"
    ),
    adjectives=words(
        "novo nova novos novas outro outra outros outras primeiro primeira primeiros primeiras último última últimos últimas próximos"
        " próximas grande grandes pequeno pequena pequenos pequenas possíveis possível suposto suposta supostos supostas diferentes"
        " distintos distintas diversos diversas jovem jovens antigo antiga antigos antigas principais importantes melhores piores"
        " maiores menores atuais actuais velho velhos velhas bons boas maus más únicos únicas único única longos longas curtos curtas"
        " simples meros altos altas baixos baixas ex potenciais futuros futuras próprios próprias pobres escassos enormes numerosos"
        " graves fortes breves intensos intensas duros duras valiosos valiosas anteriores seguintes sucessivos sucessivas verdadeiros"
        " modernos modernas famosos conhecidos conhecidas eventuais prováveis alegados alegadas excelentes belos belas históricos"
        " valentes"
    ),
    labels=words(
        "nota camisa top minuto min min. modelo artigo artigos art art. página páginas pág pág. págs. sala capítulo cap. seção secção"
        " número números núm num num. nº n.º n° no. voo rota rodovia estrada autoestrada linha nível fase etapa grupo grau classe tipo"
        " versão rua avenida travessa andar apartamento apto apto. ap lei decreto portaria porta portão cais terminal canal vol vol."
        " volume figura gráfico quadro tabela anexo parágrafo alínea temporada episódio km quilômetro quilómetro jornada distrito quarto"
        " processo fórmula covid agenda resolução zona bloco pista dorsal lote parcela pavilhão plataforma boeing airbus embraer iphone"
        " ipad galaxy windows android playstation xbox tesla fiat ferrari apollo sputnik ibovespa dax nasdaq ftse nikkei stoxx cac psi"
        " s&p g telefone telefones tel tel. telemóvel celular ramal whatsapp código cep cpf cnpj matrícula inciso súmula tema item turma"
        " vara pec pl mp adi medida edital cláusula disposição edição divisão folha categoria formulário horizonte meta objetivo"
        " objectivo missão unidade série tomo ato acto salmo versículo poço túnel rádio tv sub br estação"
    ),
    ordinals=words("º ª .º .ª o a"),
    ordinals_before=words("número"),
    clock_before=phrases(
        "às; até as; até às; desde as; desde às; por volta das; por volta da; a partir das; depois das; antes das; lá pelas"
    ),
    clock_after=phrases(
        "h; h.; hs; hrs; da manhã; da tarde; da noite; da madrugada; horas da manhã; horas da tarde; horas da noite;"
        " horas da madrugada; a. m.; p. m.; a.m.; p.m.; am; pm; gmt; utc; horas de brasília; horas gmt; hora local; em ponto"
    ),
    clock_around=(("as", "horas"), ("das", "horas"), ("pelas", "horas"), ("à", "hora")),
    clock_hours=phrases("h; horas; hora"),
    clock_minutes=phrases("minutos; min; m"),
    clock_at=phrases("às; das; até as"),
    clock_near=phrases("pouco antes das; pouco depois das; pouco após as; por volta das; cerca das; perto das; por volta de"),
    year_after=words(
        "em desde até de do ano anos para antes depois durante entre a e ao no após finais fins início meados princípios época"
        " temporada exercício"
    ),
    space_groups=True,
)
