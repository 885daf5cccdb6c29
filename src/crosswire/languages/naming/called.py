"""Papers, stations and events in languages that join the words of their names by small ones: "Corriere del Brenta", "Copa del Río"."""

from crosswire.languages.words import Words, words

#: What a paper or station is called by.
PRESS: dict[str, Words] = {
    "it": words("corriere gazzetta giornale messaggero eco voce radio quotidiano cronaca"),
    "es": words("heraldo correo voz periódico radio gaceta crónica"),
    "pt": words("jornal correio diário folha gazeta voz rádio"),
    "fr": words("journal courrier dépêche voix écho gazette radio quotidien"),
    "ro": words("ziarul gazeta curierul vocea radio"),
    "nl": words("dagblad courant bode omroep radio"),
    "ru": words("вести вестей новости новостей известия известий ведомости ведомостей газета газеты вестник вестника курьер курьера"),
    "uk": words("вісті вістей новини новин відомості відомостей газета газети вісник вісника кур'єр кур'єра"),
}
#: What an event or a prize is called by.
EVENTS: dict[str, Words] = {
    "it": words("maratona coppa trofeo festival premio mostra fiera torneo campionato"),
    "es": words("maratón copa trofeo festival premio feria torneo campeonato"),
    "pt": words("maratona taça copa troféu festival prémio prêmio feira torneio campeonato"),
    "fr": words("marathon coupe trophée festival prix foire tournoi championnat"),
    "ro": words("cupa festivalul premiul campionatul"),
    "en": words("marathon cup festival prize championship championships trophy"),
    "nl": words("marathon beker festival prijs"),
    "pl": words("maraton maratonu puchar pucharu festiwal festiwalu nagroda nagrody"),
    "ru": words("марафон марафона кинофестиваль кинофестиваля кинофестивале кубок кубка фестиваль фестиваля премия премии чемпионат"),
    "uk": words("марафон марафону кінофестиваль кінофестивалю кінофестивалі кубок кубка фестиваль фестивалю премія премії чемпіонат"),
    "cs": words("pohár poháru festival festivalu cena ceny"),
    "tr": words("kupası kupasının festivali ödülü"),
    "id": words("piala festival"),
    "sv": words("cupen festivalen"),
}
#: What a venue is called by, beside the words for it among a language's landforms.
VENUE_WORDS: dict[str, Words] = {
    "en": words("stadium arena tower theatre theater terminal tunnel volcano"),
    "de": words("stadion arena turm bahnhof theater halle vulkan"),
    "fr": words("stade arène gare tour théâtre volcan"),
    "es": words("estadio arena estación torre teatro volcán"),
    "it": words("stadio arena stazione torre teatro vulcano"),
    "pt": words("estádio arena estação torre teatro aeródromo vulcão"),
    "nl": words("stadion arena station toren theater vulkaan"),
    "pl": words("stadion stadionie stadionu dworzec dworcu hala teatr wieża wulkan wulkanu"),
    "ru": words("стадион стадиона стадионе вокзал вокзала вокзале арена театр театра башня вулкан вулкана"),
    "uk": words("стадіон стадіону стадіоні вокзал вокзалу вокзалі арена театр театру вежа вулкан вулкана"),
    "cs": words("stadion stadionu stadionem nádraží hala divadlo sopka"),
    "tr": words("stadı stadyumu arena garı istasyonu tiyatrosu kulesi yanardağı volkanı"),
    "sv": words("stadion arena flygplats flygplatsen station stationen bron teatern vulkanen"),
    "ro": words("stadionul gara aeroportul podul teatrul"),
    "id": words("stadion stasiun menara teater volkan"),
}
#: What a body or a venue is, small behind its name, in Nordic languages.
_SWEDISH, _NORWEGIAN = (
    words("sjukhus universitet tingsrätt hovrätt flygplats museum högskola domkyrka"),
    words("sykehus universitet tingrett lufthavn museum høgskole domkirke"),
)
NORDIC_HEADS = {
    "sv": _SWEDISH,
    "no": _NORWEGIAN,
    "nb": _NORWEGIAN,
    "nn": _NORWEGIAN,
    "da": words("sygehus hospital universitet byret lufthavn museum domkirke"),
}
#: Small words inside names of other languages, and in which languages they are words of their own.
_JOINTS = words("do da dos das del della di du des of van von de la")
_OWN = {
    "en": words("do of"),
    "de": words("das des du von of de la"),
    "fr": words("du des de la"),
    "es": words("dos del de la do"),
    "it": words("do da di del della la de"),
    "pt": words("do da dos das de la"),
    "ro": words("de la da du do"),
    "nl": words("de van of das des la"),
    "sv": words("de du del des da do von"),
    "no": words("de du del da do"),
    "da": words("de du del da do"),
    "pl": words("do da"),
    "cs": words("do da la"),
    "sk": words("do da la"),
    "tr": words("da de la do"),
    "id": words("di da de do la"),
    "vi": words("do da di du la de"),
}
FOREIGN_JOINTS = {code: frozenset(_JOINTS) - frozenset(own) for code, own in _OWN.items()}
#: Endings of German adjectives of a region: "Fränkischer".
GERMAN_REGIONAL = words("ische ischen ischer isches ischem")
#: What a German paper, or a body of a region, is called by behind an adjective with a capital: "Nürnberger Anzeiger".
#: Authorities of the whole country, behind "Bundes".
FEDERAL_BODIES = frozenset(
    words(
        "polizei bank tag rat wehr gericht gerichtshof verfassungsgericht verwaltungsgericht arbeitsgericht sozialgericht kriminalamt"
        " nachrichtendienst netzagentur agentur kartellamt anwaltschaft rechnungshof umweltministerium innenministerium"
        " finanzministerium verkehrsministerium gesundheitsministerium wirtschaftsministerium justizministerium außenministerium"
        " luftfahrtamt eisenbahnamt umweltamt versicherungsamt zentralamt amt"
    )
)
GERMAN_PAPERS = words(
    "zeitung anzeiger bote boten blatt rundschau kurier presse post nachrichten allgemeine allgemeinen"
    " tagblatt rundfunk merkur volksblatt woche"
)
