"""English."""

from crosswire.languages.naming.words import NamingWords, lines
from crosswire.languages.words import words

NAMING = NamingWords(
    code="en",
    titles=words(
        "doctor mr mrs ms miss dr prof professor sir lord lady dame president vice chancellor premier minister"
        " secretary senator sen representative rep congressman congresswoman governor gov mayor king queen"
        " prince princess pope cardinal archbishop bishop judge justice general gen colonel col major captain"
        " capt lieutenant lt sergeant sgt admiral commander chief officer director ceo cfo coo cto chairman"
        " chairwoman chair spokesman spokeswoman spokesperson ambassador commissioner deputy acting"
        " former prime foreign interior defence defense finance economy trade health attorney coach striker"
        " inspector detective sheriff councillor leader founder co-founder imam ayatollah sheikh reverend rev"
        " father sister saint analyst economist author editor crown"
    ),
    bodies=words(
        "ministry department university college institute agency authority bank bureau council committee"
        " commission court parliament congress senate party union association federation foundation fund group"
        " company corporation airlines airways railways organization organisation office police army navy"
        " force forces guard hospital school church museum times post news press journal club united fc league"
        " board service administration society trust centre center laboratory observatory assembly alliance"
        " network holdings partners capital motors electric energy industries systems technologies technology"
        " entertainment pictures studios records house reserve exchange academy coalition movement front"
        " brigade tribunal inspectorate registry"
    ),
    joints=words("of for and the"),
    articles=words("the a an this that these those its their his her our my your each every any some no"),
    locating=words("in near at from across outside around inside throughout toward towards to"),
    landforms=words(
        "river lake mount mountain mountains sea ocean bay island islands peninsula strait canal valley"
        " desert street avenue road square bridge park airport harbour harbor port province state county"
        " district city town village coast beach gulf cape hills falls line station"
    ),
    firms=words(
        "giant maker manufacturer company firm startup start-up group carrier airline carmaker automaker"
        " chipmaker retailer supplier operator developer publisher affiliate subsidiary unit rival agency"
    ),
    never=words(
        "arab arabs arabic islamic muslim muslims christian christians jewish jews catholic catholics"
        " protestant hindu hindus buddhist sunni shia kurdish kurds western bst gmt utc news internet i ok god"
        " christmas easter ramadan monday tuesday wednesday thursday friday saturday sunday covid"
    ),
    demonyms=lines("""
        US american americans
        GB british briton britons
        GB-ENG english
        GB-SCT scottish scots
        GB-WLS welsh
        IE irish
        FR french frenchman frenchwoman
        DE german germans
        AT austrian austrians
        CH swiss
        IT italian italians
        ES spanish spaniard spaniards
        PT portuguese
        NL dutch
        BE belgian belgians
        SE swedish swede swedes
        NO norwegian norwegians
        DK danish dane danes
        FI finnish finn finns
        PL polish pole poles
        CZ czech czechs
        SK slovak slovaks
        HU hungarian hungarians
        RO romanian romanians
        BG bulgarian bulgarians
        GR greek greeks
        TR turkish turk turks
        UA ukrainian ukrainians
        RU russian russians
        BY belarusian belarusians
        GE georgian georgians
        AM armenian armenians
        RS serbian serb serbs serbian
        HR croatian croatians
        CN chinese
        TW taiwanese
        JP japanese
        KR korean koreans
        IN indian indians
        PK pakistani pakistanis
        BD bangladeshi bangladeshis
        ID indonesian indonesians
        MY malaysian malaysians
        TH thai thais
        VN vietnamese
        PH filipino filipinos philippine
        SG singaporean singaporeans
        AU australian australians
        NZ zealander zealanders
        CA canadian canadians
        MX mexican mexicans
        BR brazilian brazilians
        AR argentine argentines argentinian
        CL chilean chileans
        CO colombian colombians
        PE peruvian peruvians
        VE venezuelan venezuelans
        CU cuban cubans
        IL israeli israelis
        PS palestinian palestinians
        EG egyptian egyptians
        SY syrian syrians
        LB lebanese
        JO jordanian jordanians
        IQ iraqi iraqis
        IR iranian iranians
        SA saudi saudis
        YE yemeni yemenis
        AF afghan afghans
        MA moroccan moroccans
        DZ algerian algerians
        TN tunisian tunisians
        LY libyan libyans
        SD sudanese
        ET ethiopian ethiopians
        KE kenyan kenyans
        NG nigerian nigerians
        ZA south-african
        KZ kazakh kazakhs
        JM jamaican jamaicans
        KH cambodian cambodians
        NP nepali nepalese
        CY cypriot cypriots
        AL albanian albanians
        BA bosnian bosnians
        SI slovenian slovenians
        LV latvian latvians
        LT lithuanian lithuanians
        EE estonian estonians
        IS icelandic
        MT maltese
        UZ uzbek uzbeks
        KW kuwaiti kuwaitis
        QA qatari qataris
        AE emirati emiratis
        BH bahraini bahrainis
        GH ghanaian ghanaians
        UG ugandan ugandans
        TZ tanzanian tanzanians
        RW rwandan rwandans
        CD congolese
        SN senegalese
        CI ivorian ivorians
        CM cameroonian cameroonians
        SO somali somalis
        ER eritrean eritreans
        ZW zimbabwean zimbabweans
        ZM zambian zambians
        MZ mozambican mozambicans
        AO angolan angolans
        BO bolivian bolivians
        EC ecuadorian ecuadorians
        PY paraguayan paraguayans
        UY uruguayan uruguayans
        HT haitian haitians
        PA panamanian panamanians
        GT guatemalan guatemalans
        HN honduran hondurans
        NI nicaraguan nicaraguans
        MN mongolian mongolians
        MM burmese
        CN-XZ tibetan tibetans
        150 european europeans
        002 african africans
        142 asian asians
    """),
    women=words(
        "ms mrs miss lady mother sister queen princess actress spokeswoman chairwoman congresswoman councilwoman duchess"
    ),
    men=words("mr sir lord king prince spokesman chairman congressman father brother duke"),
    articled=True,
)  # fmt: skip
