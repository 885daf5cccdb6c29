"""Arabic words that name a land or a town and say something else besides, and what tells the one from the other."""

from crosswire.languages.words import words

#: Adjectives: "financial".
ADJECTIVES = frozenset(("مالي",))
#: Of a land, and never of an adjective, these are said before it: "president of", "army of", "north of".
BEFORE_LANDS = frozenset(
    words(
        "رئيس رئيسة حكومة جيش دولة جمهورية مملكة شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي عاصمة منتخب شعب سفير سفيرة سفارة حدود قوات"
        " سلطات برلمان وزير مواطني اقتصاد أراضي مدن داخل دول مثل باتجاه تجاه جارتها جارة لصالح"
    )
)
#: Verbs of a land begin or end so, for lands are women to Arabic.
HER_VERB = "ت"
#: Nouns, and what stands before them: "zawraq qatr" is a tugboat, "nisf qutr" a radius.
NOUNS = {
    "قطر": frozenset(
        words(
            "عملية عمليات زورق زوارق قاطرة قاطرات سفينة سفن قارب قوارب حبل حبال نصف يبلغ بلغ ينتظر يتوقع بدأ بدء جرى تم يتم يجري أثناء خلال"
            " أعمال محاولة محاولات خدمة خدمات شاحنة شاحنات"
        )
    )
}
#: Nouns that are towns only behind the word for one, or before the adjective of where it lies: "صور" are pictures.
TOWNS = frozenset(("صور",))
BEHIND_TOWNS = frozenset(words("اللبنانية اللبناني العمانية الجنوبية"))
#: Names of people, which are lands with the article alone: "هند".
ONLY_WITH_ARTICLE = frozenset(("هند",))
#: Of words for a kind of body or place with the article those that are names: the Gulf, Al Jazeera.
CALLED = frozenset(("الخليج", "الجزيرة"))
