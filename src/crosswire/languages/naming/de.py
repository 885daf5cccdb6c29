"""German."""

from crosswire.languages.naming.words import NamingWords, lines
from crosswire.languages.words import words

NAMING = NamingWords(
    code="de",
    titles=words(
        "herr herrn frau dr prof professor professorin präsident präsidentin präsidenten bundespräsident us-"
        " kanzler kanzlerin bundeskanzler minister ministerin ministerpräsident ministerpräsidentin"
        " außenminister außenministerin innenminister finanzminister verteidigungsminister wirtschaftsminister"
        " regierungschef regierungschefin premierminister senator senatorin gouverneur bürgermeister"
        " bürgermeisterin oberbürgermeister könig königin prinz prinzessin papst kardinal bischof richter"
        " richterin general oberst chef chefin vorstandschef vorstandschefin konzernchef firmenchef"
        " geschäftsführer geschäftsführerin direktor direktorin sprecher sprecherin trainer stürmer"
        " generalsekretär vorsitzende vorsitzender vorstandsvorsitzende vorstandsvorsitzender staatschef"
        " bundesrat bundesrätin stadtrat stadträtin landrat leiter leiterin analyst analystin gründer"
        " gründerin"
    ),
    bodies=words(
        "ministerium bundesministerium universität hochschule institut agentur behörde bank bundesbank rat"
        " ausschuss kommission gericht gerichtshof parlament bundestag bundesrat partei union verband verein"
        " stiftung gesellschaft werke stadtwerke zeitung kirche museum polizei klinik bundesamt amt landesamt"
        " gewerkschaft bund fc allianz rundfunk"
    ),
    joints=words("für der des und"),
    articles=words(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder"
        " jede jedes kein keine keinen keiner keinem seine seiner seinen seinem sein ihre ihrer ihren ihrem"
        " ihr unsere unser alle allen aller viele vielen mehrere manche am im zum zur beim vom ins ans aufs"
        " welche welcher"
    ),
    locating=words("in nach aus bei nahe"),
    landforms=words("see meer ozean insel fluss berg straße platz brücke hafen flughafen bezirk kreis kanton provinz"),
    firms=words(
        "konzern firma unternehmen hersteller autobauer tochter anbieter betreiber agentur nachrichtenagentur"
        " start-up startup"
    ),
    noun_endings=words(
        "ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse ling linge"
        " tum tümer chen lein ment mente ierung sten tel zeug zeuge werk werke werken zentrum zentren system"
        " systeme systemen geld markt märkte kette ketten leute preis preise bericht berichte plan pläne zahl"
        " zahlen arbeit arbeiten arbeiter jahr jahre jahren jahres zeit zeiten land länder tag tage tagen"
        " woche wochen monat monate haus häuser weg wege recht rechte kraft kräfte gesetz gesetze fall fälle"
        " ort orte stelle stellen seite seiten grund gründe mann männer frau frauen kind kinder bau bauten amt"
        " ämter anlage anlagen strom stoff stoffe verkehr verein unfall geschäft geschäfte konzern bereich"
        " platz plätze netz netze schule schulen stadt städte dienst dienste hof höfe kosten gebiet gebiete"
        " gruppe gruppen führer führung verfahren vertrag verträge handel händler macher träger liche lichen"
        " licher liches ische ischen ischer isches bare baren ige igen enz enzen anz anzen ent enten ist isten"
        " nehmer geber bauer fahrer leiter sprecher bringer brücke brücken straße straßen wasser damm hafen"
        " insel fertigung"
    ),
    never=words(
        "internet ende anfang mitte teil prozent euro dollar milliarde milliarden million millionen billion"
        " billionen uhr ki hardware software server cloud smartphone smartphones start-up gott weihnachten"
        " ostern herr frau dabei damit dafür danach davon dazu hier dort heute gestern morgen"
    ),
    demonyms=lines("""
        US amerikanisch- us-amerikanisch- amerikaner-
        GB britisch- brite briten britin
        GB-SCT schottisch- schotte-
        FR französisch- franzose franzosen französin
        DE deutsch-
        AT österreichisch- österreicher-
        CH schweizer- schweizerisch-
        IT italienisch- italiener-
        ES spanisch- spanier-
        PT portugiesisch- portugiese-
        NL niederländisch- niederländer- holländisch-
        BE belgisch- belgier-
        SE schwedisch- schwede-
        NO norwegisch- norweger-
        DK dänisch- däne-
        FI finnisch- finne-
        PL polnisch- pole polen-
        CZ tschechisch- tscheche-
        SK slowakisch-
        HU ungarisch-
        RO rumänisch- rumäne-
        BG bulgarisch- bulgare-
        GR griechisch- grieche-
        TR türkisch- türke-
        UA ukrainisch- ukrainer-
        RU russisch- russe russen
        BY belarussisch- weißrussisch-
        GE georgisch-
        AM armenisch- armenier-
        RS serbisch- serbe-
        HR kroatisch- kroate-
        CN chinesisch- chinese-
        TW taiwanisch- taiwaner-
        JP japanisch- japaner-
        KR südkoreanisch- südkoreaner- koreanisch-
        KP nordkoreanisch-
        IN indisch- inder-
        PK pakistanisch-
        ID indonesisch-
        MY malaysisch-
        TH thailändisch-
        VN vietnamesisch-
        AU australisch- australier-
        CA kanadisch- kanadier-
        MX mexikanisch- mexikaner-
        BR brasilianisch- brasilianer-
        AR argentinisch- argentinier-
        CL chilenisch-
        VE venezolanisch-
        IL israelisch- israeli-
        PS palästinensisch- palästinenser-
        EG ägyptisch- ägypter-
        SY syrisch- syrer-
        LB libanesisch-
        JO jordanisch-
        IQ irakisch-
        IR iranisch- iraner-
        SA saudisch- saudi-arabisch-
        AF afghanisch- afghane-
        MA marokkanisch-
        ZA südafrikanisch-
        150 europäisch- europäer-
        002 afrikanisch-
        142 asiatisch-
    """),
    women=words(
        "frau ministerin präsidentin kanzlerin bundeskanzlerin bürgermeisterin oberbürgermeisterin sprecherin chefin"
        " direktorin richterin professorin leiterin vorsitzende königin prinzessin senatorin geschäftsführerin analystin"
        " gründerin"
    ),
    men=words(
        "herr herrn minister präsident kanzler bundeskanzler bürgermeister oberbürgermeister sprecher chef direktor richter"
        " professor leiter vorsitzender könig prinz senator geschäftsführer analyst gründer"
    ),
    articled=True,
)  # fmt: skip
