"""Numbers in Turkish."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

#: Case and adjective endings by the vowel they follow, with and without a hard sound before them.
_ENDINGS = {
    "bin": ("e", "i", "in", "de", "den", "lik", "er", "le", "ine", "inin", "ini", "inde", "inden", "i"),
    "milyon": ("a", "u", "un", "da", "dan", "luk", "ar", "la", "una", "unun", "unu", "unda", "undan"),
    "milyar": ("a", "ı", "ın", "da", "dan", "lık", "ar", "la", "ına", "ının", "ını", "ında", "ından"),
    "trilyon": ("a", "u", "un", "da", "dan", "luk", "la", "una", "unun", "unu", "unda", "undan"),
    "katrilyon": ("a", "u", "un", "da", "dan", "luk"),
}
_WORTH = {"bin": 1e3, "milyon": 1e6, "milyar": 1e9, "trilyon": 1e12, "katrilyon": 1e15}

# "yen*" would be "yeni" (new), "gün*" the sun or the south, "yıl*" a star; such words are written out.
WORDS = QuantityWords(
    code="tr",
    cardinals={"onbir": 11, "oniki": 12, "onüç": 13, "ondört": 14, "onbeş": 15, "üçyüz": 300},
    doubtful=words("altı yedi yüz"),
    articles=words("bir"),
    scales={
        **{f"{word}{ending}": _WORTH[word] for word, endings in _ENDINGS.items() for ending in endings}, "mlyr": 1e9, "mlr": 1e9,
        "mlyr.": 1e9, "mlyn": 1e6, "mln": 1e6, "mio": 1e6, "trl": 1e12, "kentilyon": 1e18,
    },
    suffixes={"k": 1e3, "m": 1e6, "mn": 1e6, "mr": 1e9, "b": 1e9, "bn": 1e9, "milyon": 1e6, "milyar": 1e9},
    never=phrases(
        "bir bir; bin bir gece; binbir gece; yüz yüze; yüz binde; yüzde; altı çizil*; altını; altına; bir gün; bir kez; bir an; bir araya;"
        " bir süre; bir başka; bir tek; birinci yüz; yüz tanıma; yüz maskesi; beşi bir yerde"
    ),
    glued=True,
    halves=words("buçuk buçuğu buçuğa"),
    half_a=words("yarım"),
    decimal_words=words("virgül nokta"),
    fixed={
        "düzine": 12, "bir düzine": 12, "yarım düzine": 6, "iki düzine": 24, "çeyrek milyon": 250_000, "bir buçuk": 1.5, "onbin": 10_000, "üçbin": 3000, "birbuçuk": 1.5,
    },
    vague={
        "onlarca": (10, 100), "yüzlerce": (100, 1000), "binlerce": (1e3, None), "on binlerce": (1e4, 1e5), "onbinlerce": (1e4, 1e5),
        "yüz binlerce": (1e5, 1e6), "yüzbinlerce": (1e5, 1e6), "milyonlarca": (1e6, None), "on milyonlarca": (1e7, 1e8),
        "yüz milyonlarca": (1e8, 1e9), "milyarlarca": (1e9, None), "trilyonlarca": (1e12, None), "birkaç yüz": (200, 1000),
        "birkaç bin": (2e3, 1e4), "birkaç on": (20, 100), "düzinelerce": (10, 100), "milyonlar": (1e6, None), "milyarlar": (1e9, None),
    },
    several=words("birkaç çok pek"),
    currencies={
        "dolar*": "USD", "doların*": "USD", "dolarlı*": "USD", "abd dolar*": "USD", "amerikan dolar*": "USD", "kanada dolar*": "CAD",
        "avustralya dolar*": "AUD", "hong kong dolar*": "HKD", "tayvan dolar*": "TWD", "yeni tayvan dolar*": "TWD",
        "singapur dolar*": "SGD", "yeni zelanda dolar*": "NZD", "avro*": "EUR", "avroluk": "EUR", "euro*": "EUR", "sterlin*": "GBP",
        "ingiliz sterlin*": "GBP", "lira*": "TRY", "türk lira*": "TRY", "lirası*": "TRY", "yen": "JPY", "yenlik": "JPY", "yene": "JPY",
        "japon yen*": "JPY", "yuan*": "CNY", "çin yuan*": "CNY", "renminbi": "CNY", "won": "KRW", "wonluk": "KRW",
        "güney kore wonu": "KRW", "ruble*": "RUB", "rus ruble*": "RUB", "rupi*": "INR", "hindistan rupi*": "INR", "hint rupi*": "INR",
        "pakistan rupi*": "PKR", "endonezya rupi*": "IDR", "frank*": "CHF", "isviçre frang*": "CHF", "isviçre frank*": "CHF",
        "grivna*": "UAH", "zloti*": "PLN", "kron": "", "kronluk": "", "isveç kron*": "SEK", "norveç kron*": "NOK",
        "danimarka kron*": "DKK", "çek kron*": "CZK", "forint*": "HUF", "riyal*": "SAR", "suudi riyal*": "SAR", "iran riyal*": "IRR",
        "katar riyal*": "QAR", "dirhem*": "AED", "dinar*": "", "irak dinar*": "IQD", "kuveyt dinar*": "KWD", "sırp dinar*": "RSD",
        "manat*": "AZN", "şekel*": "ILS", "mısır lira*": "EGP", "mısır pound*": "EGP", "suriye lira*": "SYP", "lübnan lira*": "LBP",
        "peso": "", "meksika peso*": "MXN", "arjantin peso*": "ARS", "brezilya real*": "BRL", "tenge*": "KZT", "som": "", "rand*": "ZAR",
    },
    signs={"tl": "TRY", "₺": "TRY"},
    subunits=words("kuruş kuruşa kuruşu kuruşluk sent sente sentlik penny peni cent"),
    units={
        "m": "meter", "kilometre*": "kilometer", "km": "kilometer", "metre*": "meter", "santimetre*": "centimeter", "santim": "centimeter",
        "milimetre*": "millimeter", "kilometrekare*": "square-kilometer", "metrekare*": "square-meter", "metreküp*": "cubic-meter",
        "hektar*": "hectare", "ton*": "tonne", "kilogram*": "kilogram", "kilo": "kilogram", "kiloluk": "kilogram", "gram*": "gram",
        "litre*": "liter", "varil*": "barrel", "megavat*": "megawatt", "megawatt*": "megawatt", "gigavat*": "gigawatt",
        "kilovat*": "kilowatt", "derece": "degree", "dereceye": "degree", "derecenin": "degree", "santigrat": "celsius",
        "santigrat derece*": "celsius", "derece santigrat": "celsius", "saat": "hour", "saatlik": "hour", "saati": "hour",
        "saatte": "hour", "saatten": "hour", "saattir": "hour", "dakika*": "minute", "saniye*": "second", "gün": "day", "günlük": "day",
        "günde": "day", "gündür": "day", "günden": "day", "günün": "day", "güne": "day", "hafta*": "week", "ay": "month",
        "aylık": "month", "ayda": "month", "aydır": "month", "aydan": "month", "ayın": "month", "aya": "month", "yıl": "year",
        "yıllık": "year", "yılda": "year", "yıldır": "year", "yıldan": "year", "yılın": "year", "yıla": "year", "yıllığına": "year",
        "sene": "year", "senelik": "year", "yaş": "year", "yaşında": "year", "yaşındaki": "year", "yaşındayken": "year",
        "yaşından": "year", "yaşına": "year", "yüzyıl*": "century", "asır": "century", "dönüm*": "", "deniz mili": "nautical-mile",
        "kilometre saat": "kilometer-per-hour", "beygir": "horsepower", "beygir gücü": "horsepower", "fit*": "", "mil": "mile",
    },
    percent_before=("yüzde", "%"),
    units_alone={
        "çeyrek saat": (15, "minute"), "çeyrek saatlik": (15, "minute"), "çeyrek saatte": (15, "minute"),
        "üç çeyrek saat": (45, "minute"), "çeyrek asır": (25, "year"), "çeyrek asırlık": (25, "year"), "çeyrek yüzyıl": (25, "year"),
    },
    basis_points=phrases("baz puan*"),
    points=phrases("puan; puanlık; yüzde puan; yüzdelik puan; puana; puandan"),
    ranges=words("ila ile"),
    determiners=("yüzde", "%"),
    hedges_before=HedgeWords(
        gt=phrases("fazlası; üstünde"),
        ge=phrases("en az; asgari; minimum; hiç değilse; en azından"),
        le=phrases("en çok; en fazla; azami; maksimum; en fazlası"),
        about=phrases("yaklaşık; yaklaşık olarak; takriben; neredeyse; aşağı yukarı; tahminen; hemen hemen; ortalama; kabaca; nerdeyse"),
    ),
    hedges_after=HedgeWords(
        gt=tuple(
            f"{case}{word}"
            for case in ("", "'den ", "'dan ", "'ten ", "'tan ", "den ", "dan ", "ten ", "tan ")
            for word in ("fazla", "fazlası", "fazlasını", "fazlasının", "çok", "yüksek", "daha fazla", "çoğu")
        )
        + tuple(
            f"{case}{word}"
            for case in ("", "'i ", "'ı ", "'u ", "'ü ", "'yi ", "'yı ", "'nin ", "'nın ", "'nun ", "'nün ", "'in ", "'ın ", "'un ", "'ün ")
            for word in ("aşkın", "aşan", "aştı", "geçti", "geçen", "üzerinde", "üstünde", "üzerine", "üzerindeki", "geçkin")
        ),
        ge=phrases("ve üzeri; ve üstü; ve üzerinde; ve daha fazla; veya daha fazla"),
        lt=tuple(
            f"{case}{word}"
            for case in ("", "'den ", "'dan ", "'ten ", "'tan ")
            for word in ("az", "daha az", "azı", "düşük")
        )
        + tuple(f"{case}altında" for case in ("", "'nin ", "'nın ", "'nun ", "'nün ", "'in ", "'ın ", "'un ", "'ün ")),
        le=phrases("'e kadar; 'a kadar; 'ye kadar; 'ya kadar; ve altı; ve altında"),
        about=phrases(
            "kadar; civarı; civarında; civarındaki; dolayında; dolaylarında; yakın; 'e yakın; 'a yakın; 'ye yakın; 'ya yakın; küsur;"
            " 'i bulan; 'ı bulan; 'u bulan; 'ü bulan; bulan; sularında"
        ),
    ),
    rates={
        "/yıl": "year", "/ay": "month", "/gün": "day", "/saat": "hour", "/kişi": "person", "yıllık olarak": "year",
    },
    rates_before={
        "yılda": "year", "yıllık": "year", "senede": "year", "ayda": "month", "aylık": "month", "haftada": "week", "haftalık": "week",
        "günde": "day", "günlük": "day", "saatte": "hour", "saatlik": "hour", "dakikada": "minute", "saniyede": "second",
        "kişi başı": "person", "kişi başına": "person", "hisse başına": "share", "hisse başı": "share", "hane başına": "household",
        "her yıl": "year", "her ay": "month", "her gün": "day", "yılda yaklaşık": "year", "yıllık yaklaşık": "year",
        "günde yaklaşık": "day", "kişi başına yaklaşık": "person",
    },
    ratios=words("bölü"),
    factors=words("kat katı katına katından katlık misli misline"),
    minus=words("eksi"),
    stops=words(
        "ve veya ya ile ise de da ki bu şu o bunlar onlar için gibi göre kadar daha en çok az fazla aşkın aşan yakın civarında üzerinde"
        " altında üzeri altı arasında arası olarak olan oldu olduğu olduğunu idi dir dır ama ancak fakat çünkü eğer her hem ne niye nasıl"
        " değil var yok geçen sonra önce boyunca beri içinde dışında karşı doğru rağmen birlikte ayrı ayrıca yine hala artık bile sadece"
        " yalnızca mı mi mu mü den dan ten tan e a ye ya i ı u ü nin nın nun nün in ın un ün si sı su sü lik lık luk lük si'nin artarak"
        " azalarak arttı azaldı düştü yükseldi geriledi çıktı indi kaldı vardı öldü yaralandı açıldı kapandı bitti başladı sürdü"
        " hayatını kaybetti kaybeden dedi etti aldı verdi yaptı geldi gitti buldu ulaştı aştı oranında seviyesinde seviyesine büyüklüğünde büyüklüğündeki uzunluğunda yüksekliğinde düzeyinde"
        " düzeyine büyüdü küçüldü değerinde değerindeki tutarında tutarındaki bedelle karşılık karşılığında ödedi ödeyecek harcadı"
        " topladı kazandı toplam çeyreği çeyreğinde numaralı nolu yarısı yarısının -ıldı -ildi -uldu -üldü -landı -lendi -acak -ecek"
        " -ıyor -iyor -uyor -üyor -mıştı -mişti -muştu -müştü -mış -miş -muş -müş -arak -erek -ındı -indi -undu -ündü -tırdı -tirdi"
    ),
    adjectives=words(
        "yeni eski büyük küçük yabancı yerli genç yaşlı kadın erkek ayrı farklı ek önemli silahlı askeri sivil resmi özel ağır hafif türk"
        " alman rus amerikalı ukraynalı suriyeli elektrikli uzun kısa yüksek ana kayıtlı kayıp ölü kilit"
    ),
    labels=words(
        "no no. numara sayılı madde maddesi maddesinin sayfa bölüm model sürüm kapı kat oda uçuş sefer hat peron cadde sokak mahalle covid"
        " kovid f a boeing airbus formula windows iphone endeks bist nasdaq s&p dax telefon tel tel. faks kanal kanun seri tip sınıf faz"
        " etap grup g iphone'u ara"
    ),
    counters=words("kişi kişilik kişinin kişiden kişiye kişiyi adet tane"),
    ordinals=(
        "'inci", "'ıncı", "'uncu", "'üncü", "'nci", "'ncı", "'ncu", "'ncü", "inci", "ıncı", "uncu", "üncü", "nci", "ncı", "ncu", "ncü",
    ),
    ordinal_dot=True,
    clock_before=words("saat saatler saati"),
    clock_near_after=phrases("sularında; sıralarında; civarında; civarı; dolaylarında; gibi; suları"),
    year_after=words("yıl yılı sene"),
)  # fmt: skip
