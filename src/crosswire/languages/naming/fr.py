"""French."""

from crosswire.languages.naming.words import NamingWords, lines
from crosswire.languages.words import words

NAMING = NamingWords(
    code="fr",
    titles=words(
        "m mm mme mmes mlle dr docteur pr professeur professeure président présidente premier première"
        " ministre chancelier chancelière secrétaire sénateur sénatrice député députée gouverneur gouverneure"
        " maire roi reine prince princesse pape cardinal évêque juge général colonel capitaine directeur"
        " directrice pdg porte-parole ambassadeur ambassadrice commissaire chef cheffe patron patronne"
        " procureur procureure entraîneur ex vice conseiller conseillère saint sainte maître me analyste"
        " fondateur fondatrice administration gouvernement famille"
    ),
    bodies=words(
        "ministère université institut agence autorité banque bureau conseil comité commission cour tribunal"
        " parlement assemblée sénat parti union association fédération fondation fonds groupe société"
        " compagnie organisation office police armée hôpital école église musée journal club ligue chambre"
        " observatoire service syndicat centre académie confédération mouvement front"
    ),
    joints=words("de du des d la le les l pour et en sur aux à"),
    articles=words(
        "l le la les un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes chaque aucun"
        " aucune au aux du"
    ),
    locating=words("à en dans vers depuis près"),
    landforms=words(
        "fleuve rivière lac mont montagne mer océan baie île îles golfe détroit vallée rue avenue place pont"
        " aéroport port province région canton ville village"
    ),
    firms=words(
        "groupe société entreprise géant fabricant fournisseur constructeur startup start-up compagnie"
        " opérateur filiale agence"
    ),
    never=words("internet noël pâques dieu"),
    demonyms=lines("""
        US américain- états-unien-
        GB britannique-
        GB-ENG anglais-
        GB-SCT écossais-
        FR français-
        DE allemand-
        AT autrichien-
        CH suisse suisses
        IT italien-
        ES espagnol-
        PT portugais-
        NL néerlandais- hollandais-
        BE belge belges
        SE suédois-
        NO norvégien-
        DK danois-
        FI finlandais-
        PL polonais-
        CZ tchèque-
        HU hongrois-
        RO roumain-
        BG bulgare-
        GR grec grecs grecque-
        TR turc turcs turque-
        UA ukrainien-
        RU russe russes
        BY biélorusse-
        GE géorgien-
        AM arménien-
        RS serbe serbes
        HR croate croates
        CN chinois-
        TW taïwanais- taiwanais-
        JP japonais-
        KR sud-coréen- coréen-
        IN indien-
        PK pakistanais-
        ID indonésien-
        MY malaisien-
        TH thaïlandais-
        VN vietnamien-
        AU australien-
        CA canadien-
        MX mexicain-
        BR brésilien-
        AR argentin-
        CL chilien-
        VE vénézuélien-
        IL israélien-
        PS palestinien-
        EG égyptien-
        SY syrien-
        LB libanais-
        JO jordanien-
        IQ irakien-
        IR iranien-
        SA saoudien-
        AF afghan-
        MA marocain-
        DZ algérien-
        TN tunisien-
        ZA sud-africain-
        150 européen-
        002 africain-
        142 asiatique-
    """),
    women=words(
        "mme madame mlle présidente directrice ministre-présidente députée déléguée reine princesse sénatrice avocate procureure"
    ),
    men=words("m monsieur mm président directeur député délégué roi prince sénateur avocat procureur"),
    articled=True,
)  # fmt: skip
