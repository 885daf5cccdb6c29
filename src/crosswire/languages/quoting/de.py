"""German."""

from crosswire.languages.quoting.words import QuotingWords, Strengths, conjugated, forms
from crosswire.languages.words import words

_WEAK = "te ten t en"

QUOTING = QuotingWords(
    code="de",
    says=(
        *conjugated("sag erklär meint beton kritisier frag ergänz erläuter schilder erzähl bemerk präzisier warn versicher", _WEAK),
        *conjugated("kommentier berichtet mahn resümier referier formulier unterstreich twitter", _WEAK),
        *forms(
            "mein/te/ten/t/en; berichte/te/ten/t/n; schrieb/en; schreib/t/en; teil/te/ten/t/en mit; mitgeteilt; mitteil/te/ten;"
            " teil/te/ten/t"
            "; äußer/te/ten/t/n; gesagt; erklärt; betont; erklärend; fügte hinzu; fügt hinzu; fügte; hieß es; heißt es; hiess es; heisst es"
            "; sprach; sprachen; spricht; antworte/te/ten/t; sagend; wie es hieß; wies darauf hin; hob hervor; führte aus; gab an; gaben"
            " an; gibt an"
            "; geben an; geschrieben; berichtet; meldet; meldete; meldeten; nannte; nannten; nennt; bezeichnet; bezeichnete; bezeichneten"
            "; verwies; hielt fest; stellte fest; stellten fest; lobte; wusste; räsonierte; geäußert; begründe/te/ten/t; informierte;"
            " informierten; ließ wissen"
        ),
    ),
    claims=forms(
        "behaupte/t/te/ten/n; beharr/te/t; wirft vor; warf vor; werfen vor; beteuer/te/t/n; vermute/t/te/ten; glaub/t/te/ten; wirft; warf"
    ),
    confirms=forms("bestätig/t/te/ten/en; bekräftig/t/te/ten"),
    denies=forms(
        "dementier/t/te/ten/en; bestreite/t/n; bestritt; bestritten; leugne/t/te; wies zurück; wiesen zurück; weist zurück; wies; wiesen"
        "; verneint; verneinte; schloss aus; schlossen aus; schließt aus; ausgeschlossen; widersprach; widersprachen; zurückgewiesen"
    ),
    admits=forms("räum/t/te/ten ein; räum/t/te/ten; gab zu; gibt zu; geben zu; zugegeben; gesteht; gestand; gestanden; gestand ein;"
        " eingestanden; eingeräumt; gaben zu"),
    announces=forms(
        "kündig/t/te/ten an; kündig/t/te/ten; verkünde/t/te/ten; gab bekannt; gaben bekannt; gibt bekannt; versprach; verspricht;"
        " bekanntgegeben"
        "; angekündigt; versprachen; sagte zu"
    ),
    beside=forms(
        "so; befand; befanden; lach/te/t; scherz/te/t; rief; riefen; ruft; flüster/te/t; seufz/te/t; freu/te/t; klag/te/t/ten;"
        " schimpf/te/t;"
        " jubel/te/t/ten; stöhnte"
        "; forder/te/t/ten/n; heißt; hieß; heisst; zitiert; lobte; laut; nach den worten; mit den worten; fand; findet; kritisiert; gesagt"
        "; sprach von; spricht von; appellierte; entgegnete; erwiderte; konterte; entgegnet; erwidert; wunderte sich; ärgerte sich;"
        " urteilte; gab zu bedenken"
        "; gibt zu bedenken; erinner/te/t; denkt; dachte; fragte; wollte wissen; brummt/e; meldete sich; bilanziert/e; lautete; lautet"
        "; versicherte; murmelte; grinst/e; empfahl; bedauerte; bedauert; beschrieb; begrüßte; überlegt; warb"
    ),
    according=forms(
        "laut; nach angaben; nach auskunft; nach worten; nach einschätzung; gemäß; nach aussage; nach aussagen; nach den worten;"
        " angaben; aussage"
    ),
    credited=words("zufolge"),
    that=words("dass daß es die der das er sie man ob wie den ihm ihr"),
    addressed=words("gegenüber mit von vor an über bei auf um nach zum zur in im am für gegen beim ans der zeitung"),
    pronouns=words("er sie es man ich wir"),
    offices=words(
        "polizei sprecher sprecherin sprechern polizeisprecher polizeisprecherin minister ministerin ministerium behörde behörden quelle"
        " quellen"
        " kreisen kreise insider regierung staatsanwaltschaft gericht feuerwehr unternehmen konzern betreiber gewerkschaft verband verein"
        " bürgermeister bürgermeisterin präsident präsidentin direktor direktorin leiter leiterin chef chefin vorsitzende vorsitzender"
        " anwalt anwältin zeuge zeugin zeugen anwohner anwohnerin anwohnern experten experte expertin forscher forscherin analysten analyst"
        " ärzte arzt ärztin klinik stadt stadtverwaltung verwaltung gemeinde kanton bundesamt hafen hafenbehörde reederei kapitän trainer"
        " trainerin geschäftsführer geschäftsführerin wirt wirtin mitarbeiter mitarbeiterin bauer bäuerin lehrer lehrerin schulleiter"
        " schulleiterin opposition partei fraktion beamte beamter beamten ermittler ermittlern kritiker gegner beobachter fischer händler"
        " fahrer fahrerin passagiere passagier passagierin nachbar nachbarin nachbarn vater mutter bruder schwester sohn tochter witwe"
        " frau mann"
        " meteorologen wetterdienst rettungskräfte einsatzleiter einsatzleiterin veranstalter intendantin intendant autor autorin"
        " wissenschaftler"
        " wissenschaftlerin ökonom ökonomin ingenieur ingenieurin kommission agentur nachrichtenagentur zeitung firma hersteller bank"
        " vorstand"
        " person personen kommandant gouverneur botschafter diplomat diplomaten abgeordnete abgeordneter stadtrat landrat landrätin"
        " sprecherinnen"
        " werkleiter werkleiterin verkehrsbetriebe bahn flughafen amt ministers kantonspolizei stadtpolizei bundespolizei staatskanzlei"
    ),
    bodies=words(
        "polizei ministerium behörde behörden regierung staatsanwaltschaft gericht feuerwehr unternehmen konzern"
        " betreiber gewerkschaft verband verein klinik stadt stadtverwaltung verwaltung gemeinde kanton bundesamt hafen"
        " hafenbehörde reederei opposition partei fraktion wetterdienst kommission agentur nachrichtenagentur zeitung"
        " firma hersteller bank vorstand verkehrsbetriebe bahn flughafen amt kantonspolizei stadtpolizei bundespolizei"
        " staatskanzlei"
    ),
    documents=words(
        "bericht studie erklärung mitteilung papier dokument dokumente schreiben brief umfrage gutachten unterlagen medienmitteilung"
        " pressemitteilung statistik urteil protokoll entwurf bulletin e-mail prüfbericht untersuchung zahlen auswertung analyse schreibens"
    ),
    joints=words("der des für die von vom aus dem den in bei zu zur mit"),
    determiners=words(
        "der die das den dem des ein eine einen einem einer eines mehrere zwei drei einige andere weitere ihr ihre sein seine beide"
        " örtliche örtlichen zuständige zuständigen hochrangige ungenannte mehreren unbeteiligte alte frühere junge"
    ),
    works=words(
        "film roman buch album lied song ausstellung serie stück oper gedicht gemälde aufsatz artikel schlagzeile slogan banner motto"
        " transparent"
        " schiff fähre frachter kutter boot projekt dokumentarfilm genannt namens titel inschrift zeitschrift magazin restaurant gasthaus"
        " spiel kampagne band aufschrift bild musical podcast tauf spitznamen schau programm krimi theaterstück hotel kneipe gasthof titels"
        " segelschiff ausflugsschiff initiative reihe schild plakat forschungsschiff fährschiff spitzname getauft"
    ),
    doubted=words("sogenannte sogenannten sogenannter sogenanntes genannte angebliche angeblichen vermeintliche vermeintlichen"),
    opening=words("für"),
    auxiliaries=words("hat haben hatte hatten habe wurde wurden auch zudem selbst"),
    becoming=words("wurde wurden wird werden worden ist sind war waren sei"),
    having=words("hat haben hatte hatten habe hätte hätten"),
    participles=words(
        "gesagt erklärt betont kritisiert gefragt ergänzt erläutert geschildert erzählt bemerkt gewarnt versichert kommentiert berichtet"
        " geschrieben mitgeteilt gemeldet genannt bezeichnet begründet geäußert behauptet vermutet beteuert bestätigt bekräftigt"
        " dementiert bestritten geleugnet zurückgewiesen verneint ausgeschlossen eingeräumt zugegeben eingestanden gestanden"
        " angekündigt verkündet bekanntgegeben versprochen zitiert gefordert"
    ),
    particles=forms("ein; mit; hinzu; hin; darauf hin; hervor; aus; an; vor; zurück; zu; bekannt; fest; zu bedenken; wissen"),
    passive=words("worden zu"),
    unbound=words("es man ich wir"),
    by=words("von durch"),
    loose=0,
    strengths=Strengths(
        committed=forms(
            "hat zugesagt; haben zugesagt; sagt zu; sagte zu; sagten zu; zugesagt; verpflicht/et/ete/eten sich; hat sich verpflichtet;"
            " haben sich"
            " verpflichtet; wird; werden; versprochen; verspricht; versprach; hat zugesichert; sichert zu; zugesichert; garantiert"
            "; hat versprochen; einigten sich; haben sich geeinigt; hat sich bereit erklärt; vereinbart"
        ),
        planned=forms(
            "plan/t/en/te; beabsichtig/t/en; ist geplant; sind geplant; geplant; vorgesehen; bereitet vor; bereiten vor; hat vor; nimmt"
            " sich vor; haben vor; sieht vor"
        ),
        wanted=forms(
            "will; wollen; wollte; möchte; möchten; forder/t/n/te/ten; hofft; hoffen; wünscht; wünschen; verlang/t/en/te; strebt an;"
            " drängt; pocht; ruft nach; hoffte"
        ),
        expected=forms(
            "dürfte; dürften; wird erwartet; werden erwartet; erwartet; erwarten; voraussichtlich; wahrscheinlich; rechnet; rechnen;"
            " wohl; gerechnet; absehbar"
        ),
        possible=forms(
            "könnte; könnten; möglicherweise; vielleicht; womöglich; kann sein; eventuell; denkbar; unter umständen; nicht ausgeschlossen"
        ),
        reported=forms(
            "angeblich; dem vernehmen nach; gerüchten zufolge; mutmaßlich; offenbar; heißt es"
            "; hieß es am abend; mutmasslich; gerüchte; berichten zufolge; medienberichten zufolge"
        ),
        dated=words("soll sollen"),
        mood=words("sei seien habe werde könne müsse wolle dürfe"),
    ),
    denial=forms(
        "nicht; kein/e/en/em/er/es; nie; niemals; weder; bestreite/t/n; bestritt; bestritten; dementier/t/te/ten/en; weist zurück; wies"
        " zurück; weigert; weigern; weigerte; lehnt; lehnen; lehnte; lehnten; verweiger/t/te/n; niemand; leugne/t/te; zurückgewiesen;"
        " verneint/e"
        "; wies; weist; wiesen; schließt aus; schloss aus; schlossen aus; ausgeschlossen; nichts"
    ),
)  # fmt: skip
