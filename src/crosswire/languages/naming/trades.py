"""Words beside the own name of a firm or a club, which the press leaves out when it names it again: "Heron Motors", then "Heron"."""

from crosswire.languages.words import words

#: Behind the own name.
TRADES_BEHIND = frozenset(
    words(
        "motors motor autos auto automobiles automotive cars trucks bikes ferries airlines airways air aviation aircraft aerospace space"
        " shipping cruises lines logistics freight transport express rail railways trains travel tours holidays hotels resorts"
        " pharma pharmaceuticals biotech biosciences therapeutics diagnostics genomics healthcare medical foods beverages dairy farms"
        " bakery bakeries brewery breweries chemicals steel metals mining minerals energy oil gas petroleum solar batteries materials"
        " telecom telecommunications mobile wireless media publishing records studios pictures films games gaming interactive"
        " software systems solutions technologies technology tech labs laboratories robotics electronics electric semiconductors"
        " insurance bank banking finance financial capital partners ventures investments securities consulting industries"
        " manufacturing engineering textiles fashion retail stores supermarkets properties construction homes toys brands group"
        " research analytics payments networks"
        " reederei verlag versicherung brauerei bäckerei reisen touristik energie stahl chemie werke automobile"
        " assurances voyages énergie industrie industries transports distribution médias santé"
        " motori trasporti energia assicurazioni editore navigazione traghetti viaggi alimentari farmaceutici"
        " motores energía seguros transportes aerolíneas líneas automóviles viajes farma alimentos"
        " linhas automóveis viagens rederij verzekeringen vervoer reizen linie ubezpieczenia"
        " otomotiv havayolları holding enerji ilaç bankası sigorta denizcilik lojistik turizm gıda tekstil energi"
        " авто авиа групп груп холдинг банк моторс фарма фарм энерго медиа лайн лайнс транс логистик логистикс телеком строй агро"
        " софт эйр эйрлайнс трэвел тревел фуд фудс тех электроник авіа енерго медіа логістик логістикс ейр трейд"
        " fc cf sc ac afc fk bk sk if ff united rovers wanderers athletic albion rangers calcio spor basket"
    )
)  # fmt: skip
#: Before it, with or without a small word between: "União da Serra", "FC Amber".
TRADES_BEFORE = frozenset(
    words(
        "fc cf sc ac afc fk bk sk sv tsv vfb vfl tus ssv ud cd sd rc as us kv kfc pfk"
        " club clube klub klubu real sporting atlético atletico athletic união unión unione deportivo desportivo racing dinamo dynamo"
        " spartak lokomotiv torpedo клуб динамо спартак локомотив торпедо"
        " bank banco banque banca grupo groupe gruppo grupa gruppe группа група банк reederei editorial editora"
    )
)  # fmt: skip
#: Articles that hardly stand before somebody's surname, but before the name of a club or a firm.
ARTICLES_OF_BODIES = {
    "es": frozenset(words("el al del")),
    "it": frozenset(words("il al del dal sul nel col")),
    "pt": frozenset(words("o ao do pelo")),
    "ca": frozenset(words("el al del")),
    "fr": frozenset(words("le au du")),
}
#: Languages in which a lone name in quotation marks is that of a firm, a club or a thing.
QUOTED_BODIES = frozenset(words("ru uk be bg"))
#: What says before or behind a name that it is a club's.
CLUBS = frozenset(
    words(
        "club clube klub klubie klubu klubem verein kulübü takımı equipo equipa time squadra équipe"
        " клуб клуба клубу клубом клубе команда команды команде نادي النادي لنادي بنادي ونادي فريق لفريق"
    )
)
