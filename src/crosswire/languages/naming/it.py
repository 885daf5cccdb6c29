"""Italian."""

from crosswire.languages.naming.words import NamingWords, lines
from crosswire.languages.words import words

NAMING = NamingWords(
    code="it",
    titles=words(
        "signor signora dott dottor dottoressa prof professor professore professoressa presidente"
        " vicepresidente premier ministro ministra cancelliere cancelliera segretario segretaria senatore"
        " senatrice deputato deputata governatore sindaco sindaca re regina principe principessa papa"
        " cardinale vescovo giudice generale colonnello capitano direttore direttrice ad ceo portavoce"
        " ambasciatore commissario capo procuratore allenatore ex san santa don padre onorevole avvocato"
        " ingegnere leader analista fondatore amministrazione governo famiglia"
    ),
    bodies=words(
        "ministero università istituto agenzia autorità banca ufficio consiglio comitato commissione corte"
        " tribunale parlamento camera senato partito unione associazione federazione fondazione fondo gruppo"
        " società compagnia organizzazione polizia esercito ospedale scuola chiesa museo giornale club lega"
        " osservatorio sindacato centro accademia confederazione movimento fronte protezione"
    ),
    joints=words("di del della dello dei delle degli per e la il d dell"),
    articles=words(
        "l il lo la i gli le un uno una questo questa questi queste suo sua suoi sue loro ogni nessun al alla"
        " allo ai alle del della dei delle dal dalla nel nella sul sulla"
    ),
    locating=words("a in da verso presso negli nel nella"),
    landforms=words(
        "fiume lago monte mare oceano baia isola isole golfo stretto valle via viale piazza ponte aeroporto"
        " porto provincia regione città"
    ),
    firms=words(
        "gruppo società azienda gigante produttore colosso compagnia startup operatore casa fornitore agenzia"
        " controllata"
    ),
    never=words("internet natale pasqua dio"),
    demonyms=lines("""
        US american- statunitens-
        GB britannic-
        GB-ENG ingles-
        GB-SCT scozzes-
        FR frances-
        DE tedesc-
        AT austriac-
        CH svizzer-
        IT italian-
        ES spagnol-
        PT portoghes-
        NL olandes-
        BE belga belgi belghe
        SE svedes-
        NO norveges-
        DK danes-
        FI finlandes-
        PL polacc-
        CZ ceco ceca cechi ceche
        HU ungheres-
        RO rumen-
        BG bulgar-
        GR greco greca greci greche
        TR turco turca turchi turche
        UA ucrain-
        RU russo russa russi russe
        GE georgian-
        RS serbo serba serbi serbe
        HR croato croata croati croate
        CN cines-
        TW taiwanes-
        JP giappones-
        KR sudcorean- corean-
        IN indian-
        PK pachistan-
        ID indonesian-
        TH thailandes-
        VN vietnamit-
        AU australian-
        CA canades-
        MX messican-
        BR brasilian-
        AR argentin-
        VE venezuelan-
        IL israelian-
        PS palestines-
        EG egizian-
        SY sirian-
        LB libanes-
        IQ irachen-
        IR iranian-
        SA saudit-
        AF afghan-
        MA marocchin-
        TN tunisin-
        ZA sudafrican-
        150 europeo europea europei europee
        002 african-
        142 asiatic-
    """),
    women=words(
        "signora ministra presidentessa direttrice sindaca deputata regina principessa senatrice dottoressa professoressa avvocata"
    ),
    men=words("signor sig ministro direttore sindaco deputato re principe senatore dottore professore dottor professor avvocato"),
    articled=True,
)  # fmt: skip
