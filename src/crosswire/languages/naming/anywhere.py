"""Words around names that are the same in most languages."""

from crosswire.languages.words import words

#: Short forms in capitals that name a thing or a post, not somebody; and numerals.
NO_NAMES = frozenset(
    words(
        "ai ki ia ии ceo cfo coo cto ad pdg tv pc it ict dna rna gps pdf sms ev evs suv id ok am pm dr st nr no co usd eur gbp iva gdp"
        " pil pib bip ipo led lcd cpu gpu gpus llm llms api vip vips nft esg hiv aids covid a b c d e f g h i j k l m n o p q r s t u v w"
        " x y z ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xix xx xxi uhr mwst pkw lkw gmbh ag se inc ltd plc sa spa nv llc pt tbk"
        " kg mw gw kwh km ps vr ar ui hr pr news utc gmt q1 q2 q3 q4"
    )
)
#: Legal forms of companies.
LEGAL = frozenset(
    words(
        "inc incorporated corp corporation co company ltd limited plc llc lp gmbh ag kg kgaa se sa sas sarl spa srl nv bv ab oy oyj asa"
        " as aş pt tbk pte sdn bhd holding holdings group gruppe groupe gruppo grupo ооо оао пао ао зао тов"
    )
)
#: The same as they are written, without full stops: what stands before one of these is a firm.
LEGAL_AS_WRITTEN = frozenset(
    words(
        "Inc Incorporated Corp Ltd LTD Limited PLC plc LLC LLP LP GmbH gGmbH mbH AG KG KGaA SE SA SAS SARL SpA SPA Srl SRL NV BV BVBA AB"
        " Oy Oyj ASA ApS AŞ Tbk Pte Pty Sdn Bhd Berhad Kft Zrt Nyrt SRO EOOD OOD EAD JSC"
    )
)
#: Languages that write no spaces between words, and those in Arabic letters.
UNSPACED, IN_ARABIC_LETTERS = ("zh", "ja", "th", "lo", "km", "my"), ("ar", "fa", "ur")
#: Languages in which a paper keeps its article: "Le Monde", "De Standaard".
ARTICLES_IN_TITLES = frozenset(words("nl fr it es pt en"))
#: Languages in which a mountain or a river has the word for it first, and what somebody is in charge of stands behind the title.
HEAD_FIRST = frozenset(words("id ms"))
#: In these, what follows a title and is a part of it; and words for places that are none of the name: "Kota Belawira", "Provinsi Marunda".
RANKS = frozenset(words("utama umum muda"))
BEFORE_TOWNS = frozenset(words("kota provinsi kabupaten kecamatan desa distrik camat lurah"))
#: Languages with cases, that put what an office is of between it and a name: "мэр Казани Анна Белкина".
SLAVIC = frozenset(words("ru uk be bg pl cs sk sr hr sl"))
#: Languages in which people have two surnames, with "of" between them; and those in which "al" is "to the".
TWO_SURNAMES, AL_IS_TO_THE = frozenset(words("es pt ca gl ro")), frozenset(words("es it ca gl"))
#: Beginnings of the titles of those who are in charge of something.
MINISTERS = words("minist secret menteri министр міністр staatssecret υπουργ υφυπουργ γραμματ министър заместник-министър")
#: What stands before the name of a saint.
SAINTS = frozenset(words("san santa santo são sant' saint sainte"))
#: "Of" between a saint and the place of the town called so, and articles behind "de".
OF_SAINTS, ARTICLES_OF_SAINTS = frozenset(words("de del do da dos das di della dei")), frozenset(words("la las los el"))
#: Small words that stand before a place and belong to a name all the same.
OF_PLACES = frozenset(words("de di of da do"))
#: Parts of countries, before "of" and what they are called.
STATES = frozenset(words("estado provincia región ciudad departamento municipio estat província cidade région ville stato regione città"))
#: In brackets, before a spelling in another language.
LANGUAGES_IN_SHORT = words("англ нем фр исп итал лат")
#: Legal forms that stand before a name in quotation marks.
FORMS_BEFORE_QUOTES = frozenset(words("ООО ОАО ПАО АО ЗАО ТОВ ПАТ ПрАТ АТ ТОО ООД ЕООД АД"))
#: What opens a clause: what stands in quotation marks behind it somebody says.
CLAUSE_OPENERS = frozenset(words("that że iż že ze что чтобы що щоб att dass que che dat bahwa diye because weil potu"))
#: What is hardly in a title.
NOT_IN_TITLES = CLAUSE_OPENERS | frozenset(
    words(
        "not nicht niet nie не ne inte tidak değil we they he she wir sie er ich ils elles je nous мы они он она я вы это ми вони"
        " він вона це"
        " ви my oni ona jest to jsem jsou jsme jag det är is are was were will has have had can must ist sind war hat haben wird est"
        " sont été sera è hanno será são foi está están zijn heeft hebben wordt są będzie będą było был будет есть є був буде"
    )
)
#: What prizes are of, with a capital: "Palme d'Or".
METALS = frozenset(words("or argent bronze oro plata bronce argento bronzo ouro prata cristal cristallo diamant diamante platino platine"))
#: Particles inside a person's name.
PARTICLES = frozenset(words("de la von van der den bin ibn al el da das dos di du del della do ter te ten zu und y e af av le ben"))
#: The same in other scripts, where no other word is written so in the middle of a name.
PARTICLES_ELSEWHERE = frozenset(words("де ван фон дер ден ди да дю ла ле бен ибн دي فان فون دو دا بن"))
#: Two small words that hardly stand anywhere but before a surname.
SURNAMES_PARTICLES = frozenset((("van", "den"), ("van", "der"), ("von", "der"), ("von", "dem")))
#: Languages in which such a small word before a surname alone belongs to it; in Romance ones it says "of".
PARTICLES_STAY = frozenset(words("en de nl sv no da fi pl cs sk ru id tr"))
#: Arabic articles before a surname, with a hyphen: "al-Khatib".
SURNAME_ARTICLES = frozenset(words("al el ad adh an ar as ash at az ed er esh аль эль ал ель ад аз ан ар ас ат аш эд эн эр эс эт эш"))
#: The word for "and" in languages in which it joins two surnames of one person: "Ortega y Gasset", "Costa e Silva".
SURNAME_JOINTS = {"es": frozenset(("y",)), "pt": frozenset(("e",))}
#: What stands beside the name of a thing.
THINGS = frozenset(
    words(
        "brand marke marca marque merk бренд app application aplikasi aplicación aplicativo aplicação applicazione anwendung modell model"
        " приложение приложения"
    )
)
