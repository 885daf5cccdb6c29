"""Dates in Portuguese, of Brazil and of Portugal."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.quantities.pt import WORDS as QUANTITIES
from crosswire.languages.words import phrases, words

_FEIRAS = tuple(f"{number}-feira" for number in words("segunda terça quarta quinta sexta"))
_ENDS = words("sábado domingo")
#: What is no day of this week: "uma segunda-feira", "na segunda-feira seguinte", "aos domingos", "o primeiro domingo".
_NO_DAYS = (
    {f"{start} {day}": "" for day in _FEIRAS for start in words("uma cada alguma toda")}
    | {f"{start} {day}": "" for day in _ENDS for start in words("um cada algum todo")}
    | {f"{day} {behind}": "" for day in (*_FEIRAS, *_ENDS) for behind in words("seguinte anterior")}
    | {f"{day}s": "" for day in (*_FEIRAS, *_ENDS)}
    | {f"{ordinal} {day}": "" for day in _FEIRAS for ordinal in words("primeira segunda terceira quarta penúltima")}
    | {f"{ordinal} {day}": "" for day in _ENDS for ordinal in words("primeiro segundo terceiro quarto penúltimo")}
)
#: One day said twice: "amanhã, sábado".
_NEAR = {"ontem": "DAY-1", "hoje": "DAY+0", "amanhã": "DAY+1", "anteontem": "DAY-2"}
_SAME = {f"{word}{comma} {day}": timex for word, timex in _NEAR.items() for comma in ("", ",") for day in (*_FEIRAS, *_ENDS)}

WORDS = DateWords(
    code="pt",
    months_doubtful=words("abril"),
    month_before=phrases(
        "em; de; desde; até; entre; durante; passado; próximo; este; e; para; mês de; antes de; depois de; fim de; início de;"
        " meados de; a"
    ),
    weekdays={
        "segunda": 1, "terça": 2, "quarta": 3, "quinta": 4, "sexta": 5, "segunda-feira": 1, "terça-feira": 2, "quarta-feira": 3,
        "quinta-feira": 4, "sexta-feira": 5, "terca-feira": 2, "sabado": 6, "2ª-feira": 1, "3ª-feira": 2, "4ª-feira": 3, "5ª-feira": 4,
        "6ª-feira": 5,
    },
    # Also ordinals: "na segunda etapa".
    weekdays_doubtful=words("segunda terça quarta quinta sexta"),
    weekday_before=phrases("na; nesta; desta; nessa; dessa; esta; da; à; de; até; até a; última; próxima; passada"),
    weekdays_short={"2ª": 1, "3ª": 2, "4ª": 3, "5ª": 4, "6ª": 5},
    months_short={"sept": 9},
    relative={
        **_SAME, **_NO_DAYS,
        "antes de ontem": "DAY-2", "trasanteontem": "DAY-3", "ontem à noite": "DAY-1", "ontem à tarde": "DAY-1",
        "ontem de manhã": "DAY-1", "ontem pela manhã": "DAY-1", "ontem de madrugada": "DAY-1", "noite de ontem": "DAY-1",
        "tarde de ontem": "DAY-1", "manhã de ontem": "DAY-1", "madrugada de ontem": "DAY-1", "hoje à noite": "DAY+0",
        "hoje à tarde": "DAY+0", "hoje de manhã": "DAY+0", "hoje pela manhã": "DAY+0", "manhã de hoje": "DAY+0", "tarde de hoje": "DAY+0",
        "noite de hoje": "DAY+0", "madrugada de hoje": "DAY+0", "esta noite": "DAY+0", "esta manhã": "DAY+0", "esta tarde": "DAY+0",
        "esta madrugada": "DAY+0", "amanhã de manhã": "DAY+1", "amanhã à tarde": "DAY+1", "amanhã à noite": "DAY+1",
        "este fim de semana": "XXXX-WXX-WE", "este final de semana": "XXXX-WXX-WE", "fim de semana passado": "WEEKEND-1",
        "final de semana passado": "WEEKEND-1", "último fim de semana": "WEEKEND-1", "último final de semana": "WEEKEND-1",
        "passado fim de semana": "WEEKEND-1", "próximo fim de semana": "XXXX-WXX-WE next", "próximo final de semana": "XXXX-WXX-WE next",
        "fim de semana que vem": "XXXX-WXX-WE next", "véspera de natal": "XXXX-12-24", "dia de natal": "XXXX-12-25",
        "véspera de ano novo": "XXXX-12-31", "dia de ano novo": "XXXX-01-01", "dia de reis": "XXXX-01-06", "ano que vem": "YEAR+1",
        "mês que vem": "MONTH+1", "semana que vem": "WEEK+1", "há uns dias": "DAY-X", "há uns meses": "MONTH-X", "há uns anos": "YEAR-X",
        "hoje em dia": "", "dia de hoje": "DAY+0", "último ano": "", "última semana": "", "último mês": "", "última década": "",
        "último dia": "", "último trimestre": "", "último semestre": "", "às segundas": "", "às terças": "", "às quartas": "",
        "às quintas": "", "às sextas": "", "segundas-feiras": "", "terças-feiras": "", "quartas-feiras": "", "quintas-feiras": "",
        "sextas-feiras": "", "sexta-feira santa": "", "quinta-feira santa": "", "quarta-feira de cinzas": "", "segunda-feira gorda": "",
        "terça-feira gorda": "", "domingo de páscoa": "", "domingo de ramos": "", "a final": "", "na final": "", "uma final": "",
        "da final": "", "à final": "", "semana santa": "", "próximo dia": "", "passado dia": "", "este dia": "",
        "terça-feira de carnaval": "", "segunda-feira de carnaval": "", "ano e meio": "", "meio ano": "", "o amanhã": "", "do amanhã": "",
        "até amanhã de": "", "bom dia": "", "dia a dia": "", "segunda vez": "",
    },
    anaphoric={
        "ano anterior": "YEAR-1", "um ano antes": "YEAR-1", "um ano depois": "YEAR+1", "um ano mais tarde": "YEAR+1",
        "ano seguinte": "YEAR+1", "ano prévio": "YEAR-1", "mês anterior": "MONTH-1", "um mês antes": "MONTH-1",
        "um mês depois": "MONTH+1", "mês seguinte": "MONTH+1", "semana anterior": "WEEK-1", "uma semana antes": "WEEK-1",
        "uma semana depois": "WEEK+1", "semana seguinte": "WEEK+1", "dia anterior": "DAY-1", "um dia antes": "DAY-1", "véspera": "DAY-1",
        "um dia depois": "DAY+1", "dia seguinte": "DAY+1", "trimestre anterior": "QUARTER-1", "trimestre seguinte": "QUARTER+1",
        "semestre anterior": "HALF-1",
    },
    small=words("domingo"),
    units={
        "dia": "day", "semana": "week", "fim de semana": "weekend", "final de semana": "weekend", "mês": "month", "mes": "month",
        "trimestre": "quarter", "semestre": "half", "ano": "year", "década": "decade",
    },
    units_plural={
        "dias": "day", "semanas": "week", "fins de semana": "weekend", "meses": "month", "trimestres": "quarter", "semestres": "half",
        "anos": "year", "décadas": "decade",
    },
    last=words("passado passada último última"),
    this=phrases("este; esta; o presente; a presente; o atual; corrente; presente"),
    next=words("próximo próxima"),
    last_behind=words("passado passada último última"),
    this_behind=phrases("corrente; em curso"),
    next_behind=phrases("que vem; que entra; próximo; próxima"),
    vague_past=phrases("últimos; últimas; os últimos; as últimas; recentes; os recentes; passados; os passados"),
    vague_past_behind=words("recentes passados passadas anteriores"),
    vague_future=phrases("próximos; próximas; os próximos; as próximas; vindouros; os vindouros"),
    vague_future_behind=phrases("vindouros; que vêm; seguintes; próximos"),
    ago_behind=words("atrás"),
    ago_before=phrases(
        "há; há cerca de; há quase; há mais de; há menos de; há pouco mais de; há aproximadamente; há apenas; há já; há exatamente;"
        " há exactamente; há pelo menos; há uns; há umas; faz; faz cerca de; faz quase; faz mais de; havia"
    ),
    ahead_before=phrases("daqui a; dentro de; daqui por"),
    ahead_with_future=words("em"),
    future=words(
        "vai vão irá irão será serão estará estarão haverá terá terão poderá poderão deve devem deverá deverão fará farão pretende"
        " pretendem planeja planeia prevê preveem previsto prevista previstos previstas marcado marcada marcados marcadas agendado"
        " agendada agendados agendadas programado programada programados programadas convocada convocado espera-se abrirá abrirão"
        " anunciará apresentará aprovará atuará ocorrerá ocorrerão acontecerá acontecerão chegará chegarão começará começarão"
        " comparecerá decidirá decidirão decorrerá decorrerão discutirá disputará divulgará embarcará encerrará enfrentará enviará"
        " entrará entrarão estreará iniciará inaugurará jogará lançará partirá participará publicará realizará receberá regressará"
        " reunirá reunirão retomará sairá subirá terminará viajará virá virão visitará voltará voltarão votará votarão ficará ficarão"
        " manterá assinará julgará"
    ),
    few=phrases(
        "uns; umas; alguns; algumas; uns poucos; poucos; poucas; vários; várias; muitos; muitas; diversos; diversas"
    ),
    day_after=words("º .º ° o ª"),
    days={
        "primeiro": 1, "um": 1, "dois": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9, "dez": 10,
        "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quinze": 15, "dezesseis": 16, "dezessete": 17, "dezoito": 18, "dezenove": 19,
        "vinte": 20, "vinte e cinco": 25, "vinte e um": 21, "vinte e dois": 22, "trinta": 30, "trinta e um": 31,
    },
    # No seasons: most who write the language live where winter is in July, and nothing says who does.
    day_month=phrases("de; do mês de; deste; de este"),
    month_year=words("de do deste"),
    year_joiners=words("e ou"),
    year_before=phrases(
        "em; desde; até; de; do; a; ao; o ano; ano; anos; o ano de; ano de; os anos; do ano; no ano; no ano de; para; durante; entre;"
        " antes de; depois de; após; início de; fim de; final de; meados de; temporada; por volta de; e em; já em; que em; e;"
        " a partir de; comparação com; face a; frente a; época de; época; no; para o ano; verão de; inverno de; outono de; primavera de;"
        " safra; copa de; mundial de; eleições de"
    ),
    year_after=phrases("d.c.; d. c."),
    not_nouns=QUANTITIES.stops,
    labels=(
        *QUANTITIES.labels,
        *phrases(
            "uns; umas; cerca de; mais de; menos de; quase; pelo menos; total de; total; aproximadamente; cada; só; apenas;"
            " são; somam; outros; outras; os; as; euros; reais; eur; usd; r$"
        ),
    ),
    clock_after=words("horas h h. hrs gmt utc"),
    decade_before=phrases("anos; década de; década dos; década de anos; decénio de; decênio de; década dos anos"),
    decades={
        "vinte": 1920, "trinta": 1930, "quarenta": 1940, "cinquenta": 1950, "sessenta": 1960, "setenta": 1970, "oitenta": 1980,
        "noventa": 1990,
    },
    ordinals={
        "primeiro": 1, "primeira": 1, "segundo": 2, "segunda": 2, "terceiro": 3, "terceira": 3, "quarto": 4, "quarta": 4, "1o": 1,
        "2o": 2, "3o": 3, "4o": 4,
    },
    ordinal_after=words("º ª .º .ª ° o"),
    quarters=words("trimestre tri"),
    halves=words("semestre"),
    halves_doubtful=words("metade"),
    parts={"q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4"},
    part_year=phrases("de; do; deste; do ano de; do exercício"),
    fiscal=phrases(
        "ano fiscal de; exercício fiscal de; fiscal; ano fiscal; exercício fiscal; ano-safra; do ano fiscal; do exercício fiscal"
    ),
    start=phrases("início; inícios; o início; começo; o começo; princípio; princípios; o princípio; comecinho"),
    mid=words("meados metade"),
    # "fim de semana" stands here so that "fim" does not take it apart.
    end=phrases(
        "fim; o fim; fins; final; o final; finais; fim de semana; final de semana; fins de semana; o fim de semana; o final de semana"
    ),
    edge_links=words("de do da deste desta"),
    by=phrases("para; para o; para a; o mais tardar em; até ao final de; de olho em"),
    before=phrases("antes de; antes do; antes da; anterior a; anteriores a; anterior ao; prévio a"),
    after=phrases(
        "depois de; depois do; depois da; após; após o; após a; posterior a; posteriores a; posterior ao; passado o"
    ),
    since=phrases("desde; desde o; desde a; a partir de; a partir do; a partir da; já desde; a contar de; a contar do"),
    until=phrases("até; até o; até a; até ao; até à; até este; até esta"),
    about=phrases(
        "por volta de; por volta do; cerca de; em torno de; em torno do; perto de; aproximadamente; circa; à volta de"
    ),
    determiners=words("o a os as"),
    ranges=phrases("a; ao; à; até; até o; até ao; até a; até à"),
    between=(
        ("noite de", "para"), ("noite do", "para"), ("noite da", "para"), ("madrugada de", "para"), ("noite de", "para o"),
        ("entre os dias", "e"), ("entre", "e"), ("de", "a"), ("de", "até"), ("do", "ao"), ("da", "à"), ("desde", "até"),
        ("entre o", "e o"), ("entre a", "e a"), ("entre", "e o"), ("de", "ao"), ("de", "à"), ("dos", "aos"),
    ),
    # "neste", "deste": with "em" and "de" before "este".
    prefixes=words("n d"),
)
