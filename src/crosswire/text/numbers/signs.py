"""Signs of currencies and units that are the same in every language."""

from crosswire.languages.words import words

#: What stands beside digits without a space or with one. A bare dollar is the American one, unless a letter says otherwise.
CURRENCY_SIGNS = {
    "$": "USD",
    "us$": "USD",
    "usd$": "USD",
    "u$s": "USD",
    "u$d": "USD",
    "us $": "USD",
    "u.s.$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "aud$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "cad$": "CAD",
    "can$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "sg$": "SGD",
    "nt$": "TWD",
    "tw$": "TWD",
    "mx$": "MXN",
    "mxn$": "MXN",
    "r$": "BRL",
    "ar$": "ARS",
    "clp$": "CLP",
    "cop$": "COP",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₫": "VND",
    "₦": "NGN",
    "฿": "THB",
    "₱": "PHP",
    "₪": "ILS",
    "₸": "KZT",
    "₾": "GEL",
    "₼": "AZN",
    "₲": "PYG",
    "₡": "CRC",
    "cn¥": "CNY",
    "rmb": "CNY",
    "rp": "IDR",
    "rm": "MYR",
    "chf": "CHF",
    "sfr": "CHF",
    "sfr.": "CHF",
    "zł": "PLN",
    "kč": "CZK",
    "￦": "KRW",
}
UNIT_SIGNS = {
    "°c": "celsius",
    "° c": "celsius",
    "°f": "fahrenheit",
    "° f": "fahrenheit",
    "℃": "celsius",
    "℉": "fahrenheit",
    "°": "degree",
    "km": "kilometer",
    "km/h": "kilometer-per-hour",
    "kmh": "kilometer-per-hour",
    "km²": "square-kilometer",
    "km2": "square-kilometer",
    "m²": "square-meter",
    "m³": "cubic-meter",
    "㎡": "square-meter",
    "㎢": "square-kilometer",
    "㎞": "kilometer",
    "㎏": "kilogram",
    "cm": "centimeter",
    "mm": "millimeter",
    "kg": "kilogram",
    "ha": "hectare",
    "kw": "kilowatt",
    "mw": "megawatt",
    "gw": "gigawatt",
    "tw": "terawatt",
    "kwh": "kilowatt-hour",
    "mwh": "megawatt-hour",
    "gwh": "gigawatt-hour",
    "twh": "terawatt-hour",
    "mph": "mile-per-hour",
    "kb": "kilobyte",
    "mb": "megabyte",
    "gb": "gigabyte",
    "tb": "terabyte",
    "m/s": "meter-per-second",
}
#: One letter each: read only as written small, right behind the digits.
LETTER_UNITS = {"m": "meter", "t": "tonne", "g": "gram", "l": "liter"}
BASIS_POINTS = ("bp", "bps")
#: What the letters of a unit are when they are capitals: a company, petabytes where "pb" are basis points.
CAPITALS = {"bp": "", "bps": "", "pb": "petabyte"}
PERCENT_SIGNS = ("%", "٪", "﹪")
#: Where the yen sign is the yuan's.
YUAN_LANGUAGES = ("zh",)
ISO_CODES = frozenset(
    words(
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF"
        " CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG"
        " HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA"
        " MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD"
        " RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX"
        " USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL"
    )
)
#: Parts of one without a name: ½ adds a half.
VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75}
