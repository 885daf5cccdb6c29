"""What shows that a word is a town, even if somebody in the story is called so: "in Lund", "the city of Lund", "Lund'da"."""

from dataclasses import dataclass

from crosswire.languages.words import Words, words


@dataclass(frozen=True)
class TownWords:
    """``before`` stands right before a town and hardly before a person; ``behind`` is written onto it or stands behind it."""

    before: Words = ()
    behind: Words = ()


NO_TOWNS = TownWords()
TOWNS = {
    "en": TownWords(words("in near outside inside town city")),
    "de": TownWords(words("in aus nahe stadt gemeinde ort städtchen bahnhof")),
    "fr": TownWords(words("à en ville commune")),
    "es": TownWords(words("en")),
    "it": TownWords(words("in")),
    "pt": TownWords(words("em")),
    "nl": TownWords(words("in te stad plaats")),
    "sv": TownWords(words("i staden orten")),
    "cs": TownWords(words("v ve město městě města městu")),
    "pl": TownWords(words("w we miasto mieście miasta stacja stacji stację stacją miasteczko miasteczku")),
    "ru": TownWords(
        words(
            "в во поселок поселка поселке посёлок посёлка посёлке село селе села деревня деревне"
            " деревни штат штата штате штаты штатов штатах станция станции станцией станцию город"
            " городе города городу"
        )
    ),
    "bg": TownWords(words("в във град града градът градче градчето село селото щат щата щатите област областта")),
    "el": TownWords(words("πόλη πόλης πόλεως λιμάνι λιμανιού")),
    "uk": TownWords(words("в у станція станції станцією станцію місто місті міста місту")),
    "ro": TownWords(words("în orașul")),
    "id": TownWords(words("di kota pelabuhan kabupaten kecamatan desa provinsi")),
    "vi": TownWords(words("ở cảng tỉnh huyện xã")),
    "tr": TownWords(
        (),
        words(
            "doğumlu doğumluyum da de ta te kenti kentinde kentinin kentine kentinden kentindeki kasabası kasabasında kasabasından"
            " şehri şehrinde şehrinden ilçesi ilçesinde ilçesinden ilçesindeki semti semtinde semtinden semtindeki semtine"
            " mahallesi mahallesinde"
        ),
    ),
    "ar": TownWords(
        words(
            "في ميناء مطار ولاية محافظة ولايتي محافظتي منطقة إقليم مدينة بمدينة لمدينة بلدة ببلدة قرية"
            " مدينتها مدينته مدينتي ومدينة بمدينتي وبلدة بلدتي وقرية قريتي"
        )
    ),
    "zh": TownWords(
        words("在 位于 位於 抵达 城市 小城 来自 來自 驶入 前往 返回 开往 途经 运往 飞往 驻 抵"),
        words("市和 市、 市， 市的 市政 市长 市区 市内 市民 县 镇 村 岛 口岸 市中心 火车站 市郊"),
    ),
    "ja": TownWords(
        words("町 街 都市 市 東部の 西部の 南部の 北部の 中部の"),
        words(
            "市内 で から来 から到着 出身 在住 市民 市議 市長 市場 へ向 行き 郊外 近郊 に住 に到着 に本社 に本拠 に拠点 の町 の街 の村 付近"
            " 周辺 駅 空港 港 発の 旧市街"
        ),
    ),
    "ko": TownWords(
        words("도시 소도시 마을"),
        (
            *words("에서 시에서 출신 시내 시민 근교 외곽 까지 부근 인근 일대 주민 역 공항 항 시장은 시청 발 행"),
            *("에 사는", "에 있는", "에 도착", "으로 향", "로 향"),
        ),
    ),
}
#: What a town has, before "of" and its name: "nas ruas de Braga".
OF_TOWNS = {
    "pt": (
        words("de da do"),
        words(
            "vindo vindos vinda vindas oriundo oriunda estado estados província ilha rua ruas cidade"
            " centro porto bairro arredores aldeia município câmara natural habitantes distrito"
            " universidade"
        ),
    ),
    "es": (
        words("de"),
        words(
            "procedente procedentes originario originaria oriundo estado estados región departamento"
            " calle calles ciudad centro puerto barrio afueras pueblo ayuntamiento provincia natural"
            " vecinos universidad"
        ),
    ),
    "fr": (
        words("de"),
        words(
            "venu venus venue venues originaire originaires natif native route état états province rue"
            " rues ville centre port gare mairie quartier faubourgs habitants université région"
        ),
    ),
    "it": (
        words("di"),
        words(
            "originario originaria nativo nativa stato stati regione regioni province via strade città"
            " centro porto comune quartiere dintorni provincia abitanti università paese"
        ),
    ),
    "en": (
        words("of"),
        words(
            "state states province region district city streets town port outskirts people university suburbs north south east west mayor"
        ),
    ),
    "nl": (words("van"), words("provincie deelstaat stad straten haven centrum inwoners universiteit gemeente")),
    "de": (
        words("von"),
        words("bundesstaat bundesstaaten provinz region stadt straßen hafen zentrum rand innenstadt bewohner norden süden osten westen"),
    ),
    "ru": (
        (),
        words(
            "станции станция станцию города городе городу город улицах улицам центре окрестностях"
            " пригороде жителей порту мэрии школы школе"
            " аэропорту вокзале порта уроженец уроженка"
        ),
    ),
    "uk": ((), words("міста місті місту вулицях центрі околицях передмісті мешканців порту школи вокзалі")),
    "pl": (
        (),
        words(
            "stacja stacji stacją stację dworzec dworcu dworca miasta mieście ulicach centrum okolicach przedmieściach mieszkańców porcie"
        ),
    ),
}
#: In Ukrainian "у" also stands before him who has something, in another case than a town.
OWNERS = {"uk": ("а", "я", "ої")}
#: "Town", right before its name.
TOWN_NOUNS = frozenset(
    words(
        "город городе города городу град града градът місто місті міста місту miasto mieście miasta"
        " stadt stad staden kota مدينة بمدينة لمدينة"
    )
)
#: "And" in languages whose words are not listed otherwise.
AND: dict[str, Words] = {
    code: words(linking)
    for linking, codes in (("и", "bg mk sr"), ("i", "hr bs"), ("і", "be"), ("in", "sl"), ("a", "sk"), ("και", "el"), ("og", "da nb no"))
    for code in words(codes)
} | {"fi": ("ja",), "et": ("ja",), "hu": ("és",), "lt": ("ir",), "lv": ("un",)}
#: What ends the names of states and provinces in signs.
LANDS_IN_SIGNS = ("州", "県", "縣", "省")
