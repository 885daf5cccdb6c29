"""Dates in Italian."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import phrases, words

WORDS = DateWords(
    code="it",
    months={"gennajo": 1},
    months_short={"sett": 9, "genn": 1, "febbr": 2},
    month_before=phrases("in; a; da; di; dal; entro; inizio; metà; fine; mese di; dopo; prima di; nel"),
    weekdays={"lunedi": 1, "martedi": 2, "mercoledi": 3, "giovedi": 4, "venerdi": 5},
    weekday_before=phrases("questo; nel; durante il; nello; nel corso del; per il"),
    seasons={"primavera": "SP", "estate": "SU", "autunno": "FA", "inverno": "WI"},
    small=words("domenica"),
    relative={
        "stamattina": "DAY+0", "stamane": "DAY+0", "stamani": "DAY+0", "stasera": "DAY+0", "stanotte": "DAY+0", "questa mattina": "DAY+0",
        "questa sera": "DAY+0", "questa notte": "DAY+0", "questo pomeriggio": "DAY+0", "l'altroieri": "DAY-2", "altroieri": "DAY-2",
        "altro ieri": "DAY-2", "l'altro ieri": "DAY-2", "la scorsa notte": "DAY-1", "la notte scorsa": "DAY-1",
        "fine settimana": "XXXX-WXX-WE", "weekend": "XXXX-WXX-WE", "scorso fine settimana": "WEEKEND-1",
        "fine settimana scorso": "WEEKEND-1", "scorso weekend": "WEEKEND-1", "weekend scorso": "WEEKEND-1",
        "prossimo fine settimana": "WEEKEND+1", "prossimo weekend": "WEEKEND+1", "ferragosto": "XXXX-08-15",
        "giorno di natale": "XXXX-12-25", "vigilia di natale": "XXXX-12-24", "notte di san silvestro": "XXXX-12-31",
        "una settimana fa": "WEEK-1", "un anno fa": "YEAR-1", "un mese fa": "MONTH-1", "otto giorni fa": "DAY-8", "d'estate": "",
        "d'inverno": "",
        # Feasts and names, which are no day of the story.
        "venerdì santo": "", "giovedì santo": "", "sabato santo": "", "martedì grasso": "", "giovedì grasso": "",
        "lunedì dell'angelo": "", "domenica delle palme": "", "domenica di pasqua": "", "mercoledì delle ceneri": "", "venerdì nero": "",
        "lunedì nero": "", "giovedì nero": "", "domenica in": "", "questo giorno": "", "questa giornata": "", "dal lunedì al venerdì": "",
        "dal lunedì al sabato": "", "dal martedì alla domenica": "", "dal martedì al sabato": "", "dal lunedì alla domenica": "",
        "ogni lunedì": "", "ogni martedì": "", "ogni mercoledì": "", "ogni giovedì": "", "ogni venerdì": "", "ogni sabato": "",
        "ogni domenica": "",
    },
    edges_fixed={
        "fine anno": "YEAR+0 end", "fine mese": "MONTH+0 end", "fine trimestre": "QUARTER+0 end", "fine semestre": "HALF+0 end",
        "inizio anno": "YEAR+0 start", "inizio mese": "MONTH+0 start", "inizio settimana": "WEEK+0 start", "metà anno": "YEAR+0 mid",
        "metà mese": "MONTH+0 mid", "metà settimana": "WEEK+0 mid", "fine decennio": "DECADE+0 end",
    },
    anaphoric={
        "il giorno prima": "DAY-1", "il giorno precedente": "DAY-1", "il giorno dopo": "DAY+1", "il giorno successivo": "DAY+1",
        "il giorno seguente": "DAY+1", "l'indomani": "DAY+1", "la vigilia": "DAY-1", "due giorni prima": "DAY-2",
        "due giorni dopo": "DAY+2", "l'anno prima": "YEAR-1", "l'anno precedente": "YEAR-1", "anno precedente": "YEAR-1",
        "l'anno dopo": "YEAR+1", "l'anno successivo": "YEAR+1", "un anno prima": "YEAR-1", "un anno dopo": "YEAR+1",
        "il mese prima": "MONTH-1", "il mese precedente": "MONTH-1", "mese precedente": "MONTH-1", "il mese successivo": "MONTH+1",
        "la settimana precedente": "WEEK-1", "la settimana prima": "WEEK-1", "la settimana successiva": "WEEK+1",
        "trimestre precedente": "QUARTER-1", "un mese prima": "MONTH-1", "un mese dopo": "MONTH+1", "una settimana prima": "WEEK-1",
        "una settimana dopo": "WEEK+1", "la sera prima": "DAY-1",
    },
    units={
        "giorno": "day", "giornata": "day", "settimana": "week", "mese": "month", "trimestre": "quarter", "semestre": "half",
        "anno": "year", "decennio": "decade",
    },
    units_plural={
        "giorni": "day", "giornate": "day", "settimane": "week", "weekend": "weekend", "mesi": "month", "trimestri": "quarter",
        "semestri": "half", "anni": "year", "decenni": "decade",
    },
    last=words("scorso scorsa passato passata"),
    this=phrases("questo; questa; quest'; corrente"),
    next=words("prossimo prossima venturo ventura"),
    last_behind=words("scorso scorsa passato passata"),
    this_behind=phrases("in corso; corrente"),
    next_behind=phrases("prossimo; prossima; venturo; ventura; a venire; entrante"),
    vague_past=words("ultimi ultime scorsi scorse recenti"),
    vague_past_behind=words("scorsi scorse recenti"),
    vague_future=words("prossimi prossime"),
    vague_future_behind=phrases("a venire; prossimi; prossime"),
    ago_behind=phrases("fa; or sono; addietro"),
    ahead_before=words("tra fra"),
    future=words(
        "sarà saranno verrà verranno dovrà dovranno potrà potranno avrà avranno dovrebbe dovrebbero potrebbe potrebbero farà faranno"
        " aprirà apriranno inizierà inizieranno comincerà cominceranno terrà terranno voterà voteranno incontrerà incontreranno"
        " presenterà presenteranno annuncerà pubblicherà lancerà entrerà entreranno arriverà arriveranno riceverà prenderà riprenderà"
        " riprenderanno finirà lascerà deciderà discuterà riunirà riuniranno uscirà usciranno affronterà giocherà previsto prevista"
        " previsti previste atteso attesa attesi attese fissato fissata programmato programmata chiuderà chiuderanno partirà partiranno"
        " scatterà tornerà torneranno andrà andranno intende domani"
    ),
    cardinals={
        "un": 1, "uno": 1, "una": 1, "un'": 1, "vent'": 20, "trent'": 30, "quarant'": 40, "cinquant'": 50, "sessant'": 60, "settant'": 70,
        "ottant'": 80, "novant'": 90, "cent'": 100,
    },
    few=phrases(
        "alcuni; alcune; qualche; pochi; poche; diversi; diverse; parecchi; parecchie; una decina di; una ventina di; una quindicina di;"
        " una trentina di"
    ),
    day_after=words("° º"),
    days={"primo": 1},
    day_month=phrases("di; del mese di"),
    month_year=phrases("del; dell'; di; dello; dell'anno; de"),
    numeric_order="dmy",
    year_joiners=words("e o"),
    year_before=phrases(
        "nel; dal; del; al; entro il; anno; dell'anno; nell'anno; fine; inizio; metà; fino al; sino al; entro; dopo il; prima del; a"
        " partire dal; verso il; intorno al; attorno al; stagione; esercizio; primavera; estate; autunno; inverno; orizzonte; per il;"
        " dopo; sul; col; edizione"
    ),
    not_nouns=words(
        "a ad al allo alla ai agli alle da dal dallo dalla dai dagli dalle di del dello della dei degli delle in nel nello nella nei"
        " negli nelle su sul sulla sui sulle con col per tra fra e ed o od ma se che chi cui quale quali quando dove mentre come perché"
        " poiché quindi dunque però anche pure non né più meno già ancora poi dopo prima durante entro oltre contro verso senza secondo"
        " circa fino è sono era erano fu furono sarà saranno sarebbe ha hanno aveva avevano avrà avranno può possono potrebbe deve"
        " devono dovrebbe va vanno viene vengono fa si ci vi ne lo la li le il i gli l un uno una questo questa suo sua loro lui lei"
        " invece infatti inoltre tuttavia grazie rispetto presso nonostante segna segnerà segnò scorso compreso incluso resta rimane"
    ),
    labels=phrases(
        "pagina; pag; volo; camera; stanza; sala; modello; articolo; numero; n°; nr; codice; linea; boeing; airbus; versione; lotto;"
        " treno; autobus; agenda; windows; formula; interno; pratica; protocollo; brevetto; fiat; peugeot; office; matricola; legge n;"
        " quota"
    ),
    clock_after=phrases("ore; gmt; utc"),
    decade_before=phrases("anni; decennio"),
    decades={
        "venti": 1920, "trenta": 1930, "quaranta": 1940, "cinquanta": 1950, "sessanta": 1960, "settanta": 1970, "ottanta": 1980,
        "novanta": 1990, "duemila": 2000,
    },
    ordinals={
        "primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4, "quarta": 4, "i": 1, "ii": 2, "iii": 3,
        "iv": 4,
    },
    ordinal_after=words("° º ª esimo"),
    quarters=words("trimestre"),
    halves=words("semestre"),
    halves_doubtful=words("metà"),
    parts={"s1": "H1", "s2": "H2", "1t": "Q1", "2t": "Q2", "3t": "Q3", "4t": "Q4"},
    part_year=phrases("del; dell'; di; dello"),
    fiscal=phrases("esercizio; esercizio fiscale; anno fiscale; esercizio finanziario; dell'esercizio; fiscale"),
    week_before=phrases("settimana n; settimana numero"),
    start=phrases("inizio; inizi; principio; primi di; primi del; prima parte"),
    mid=phrases("metà"),
    end=phrases("fine; termine"),
    edge_links=phrases("di; del; dell'; della; dello; di quest'; dei; degli"),
    by=phrases(
        "entro; entro il; entro la; entro l'; entro lo; entro e non oltre; entro e non oltre il; al più tardi; al più tardi il; non"
        " oltre il; al più tardi nel; entro i"
    ),
    before=phrases("prima di; prima del; prima della; prima dell'; prima dello; ante"),
    after=phrases("dopo; dopo il; dopo la; dopo l'; dopo lo; oltre il; successivamente al"),
    since=phrases(
        "da; dal; dalla; dall'; dallo; a partire da; a partire dal; a partire dalla; a partire dall'; a decorrere dal; fin da; fin dal;"
        " fin dalla; sin da; sin dal; sin dalla; già dal"
    ),
    until=phrases("fino a; fino al; fino alla; fino all'; fino allo; sino a; sino al; sino alla; fino; fino a tutto; sino all'"),
    about=phrases("verso; verso il; verso la; intorno al; intorno alla; attorno al; attorno alla; circa; intorno a"),
    determiners=phrases("il; lo; la; l'; i; gli; le"),
    ranges=phrases("al; fino al; all'"),
    night_to=phrases("notte su; notte sul"),
    between=(
        ("tra", "e"), ("tra", "e il"), ("tra il", "e il"), ("tra l'", "e il"), ("tra il", "e l'"), ("tra", "e l'"), ("fra", "e"),
        ("fra", "e il"),
        ("fra il", "e il"), ("fra il", "e l'"), ("dal", "al"), ("dall'", "al"), ("dal", "all'"), ("dall'", "all'"), ("da", "a"),
        ("dalla", "alla"),
        ("tra la", "e la"), ("da", "al"),
    ),
)
