"""What tells a woman from a man of the same surname: the verb beside the name, in languages whose past tense tells, and the given name."""

from crosswire.languages.words import words

#: Endings of verbs of saying, of a woman and of a man; the longer first.
SPOKE = {
    "ru": (("ла", "лась"), ("л", "лся")),
    "uk": (("ла", "лася"), ("в", "вся")),
    "pl": (("ła", "łam"), ("ł", "łem")),
    "cs": (("la",), ("l",)),
    "sk": (("la",), ("l",)),
    "ar": (("ت",), ()),
}
#: Verbs beside the usual ones of saying of which somebody's name is the subject and hardly the object, if it stands right before.
REPLIED = frozenset(
    words(
        "ответил ответила возразил возразила пообещал пообещала признался призналась согласился согласилась отказался отказалась"
        " извинился извинилась пожаловался пожаловалась улыбнулся улыбнулась посетовал посетовала надеялся надеялась"
        " відповів відповіла заперечив заперечила пообіцяв пообіцяла зізнався зізналася погодився погодилася відмовився відмовилася"
        " вибачився вибачилася поскаржився поскаржилася усміхнувся усміхнулася"
        " odpowiedział odpowiedziała zaprzeczył zaprzeczyła obiecał obiecała przyznał przyznała odmówił odmówiła przeprosił przeprosiła"
        " odpověděl odpověděla slíbil slíbila přiznal přiznala odmítl odmítla omluvil omluvila"
    )
)
#: Endings of surnames that only women have, in any case, and that only men have.
SURNAMES = {
    "ru": (
        words("овой евой ёвой иной ыной ской цкой ову еву ину ская цкая скую цкую"),
        words("ов ев ёв ский цкий овым евым ёвым иным ским цким ского цкого скому цкому"),
    ),
    "uk": (
        words("ової євої евої єва ської цької овою ською цькою ській цькій ська цька ську цьку"),
        words("ов єв ев ський цький овим евим ським цьким ського цького ському цькому"),
    ),
    "pl": (
        words("ska cka dzka skiej ckiej dzkiej ską cką dzką owej ową ówna ówny"),
        words("ski cki dzki skiego ckiego dzkiego skiemu ckiemu dzkiemu skim ckim dzkim"),
    ),
    "cs": (words("ová ové ovou ská cká ské cké skou ckou"), words("ský cký ského ckého skému ckému ským ckým")),
}
#: Arabic verbs that open a sentence: with the ending for a woman it is one of hers, without it one of his.
ARABIC_VERBS = frozenset(
    words(
        "قال أضاف أكد أوضح صرح ذكر كتب تابع أعلن رفض نفى شدد أشار دعا طالب اعتبر حذر وعد تعهد اعتذر أشاد انتقد وصف أبدى أعرب شكر علق رد"
        " سجل فاز عاد غادر وصل التقى زار طلب روى لفت كشف توقع رأى اعترف أقر استقال خسر ترك قاد"
    )
)
#: Given names of men that end as those of women do, in plain letters.
MEN_IN_A = frozenset(
    words(
        "luca andrea nicola mattia gianluca elia tobia battista enea nikita ilya ilia ilja foma luka kuzma sasha misha kolya vanya petya"
        " dima vova kostya lyosha alyosha grisha borja josua joshua elisha ezra noah jona jonah kuba barnaba kosma mustafa musa isa yahya"
        " zakaria mirza reza hamza taha dara sava nikola ljuba akira shota kenta ryota hideta yuta aditya krishna shiva rama bala surya"
        " mykola mykyta illia savva danylo juha jukka pekka ilkka esa mika mustapha moussa issa yaya"
    )
)
