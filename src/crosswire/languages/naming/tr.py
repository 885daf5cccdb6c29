"""Turkish."""

from crosswire.languages.naming.words import NamingWords, lines
from crosswire.languages.words import words

NAMING = NamingWords(
    code="tr",
    titles=words(
        "cumhurbaşkanı başbakan başbakanı bakan bakanı başkan başkanı başkanvekili belediye yardımcısı genel sekreter sekreteri müdür"
        " müdürü direktör direktörü ceo'su sözcü sözcüsü lider lideri milletvekili vali valisi kaymakam büyükelçi büyükelçisi konsolos"
        " kral kraliçe prens prenses papa general albay yüzbaşı komutan komutanı hakim savcı yargıç avukat avukatı profesör prof doç"
        " dr doktor bay bayan sayın koç teknik antrenör antrenörü analist analisti kurucu kurucusu şef şefi uzman uzmanı dışişleri"
        " içişleri maliye savunma sağlık rektör rektörü eş"
    ),
    bodies=words(
        "bakanlığı bakanlık üniversitesi enstitüsü ajansı kurumu kurulu bankası konseyi komitesi komisyonu mahkemesi meclisi parlamentosu"
        " partisi birliği derneği federasyonu vakfı fonu grubu şirketi holding örgütü polisi ordusu hastanesi müzesi kulübü odası merkezi"
        " sendikası dairesi idaresi teşkilatı başkanlığı müdürlüğü"
    ),
    joints=words("ve"),
    landforms=words("nehri gölü dağı denizi adası caddesi sokağı meydanı köprüsü havalimanı limanı ili ilçesi köyü eyaleti"),
    firms=words("şirket şirketi firma firması üretici üreticisi devi grubu holding"),
    never=words("internet allah tanrı ramazan bayramı kurban"),
    women=words("bayan hanım"),
    men=words("bay bey"),
    demonyms=lines("""
        US amerikalı-
        GB ingiliz- britanyalı-
        FR fransız-
        DE alman almanlar-
        IT italyan-
        ES ispanyol-
        NL hollandalı-
        BE belçikalı-
        GR yunan yunanlı-
        PL polonyalı-
        TR türk türkler-
        UA ukraynalı-
        RU rus ruslar-
        CN çinli-
        JP japon-
        KR koreli-
        IN hintli-
        IR iranlı-
        IQ iraklı-
        SY suriyeli-
        IL israilli-
        EG mısırlı-
        SA suudi-
        150 avrupalı-
    """),
)  # fmt: skip
