"""Whom a toll counts, in Arabic."""

from crosswire.languages.tolls.words import roles

ROLES = roles(
    dead="قتل قتيل قتلى وفاة وفيات توفي مصرع ضحايا ضحية جثة جثث جثمان لقوا شهيد شهداء",
    hurt="جريح جرحى أصيب إصابة إصابات مصاب جرح ضحايا ضحية",
    missing="مفقود فقدان فُقد المفقود",
    saved="إنقاذ انقاذ أنقذ ناجين ناجي نجا ناجون",
    moved="إجلاء أجلت أجلي نازح نزح تشريد مشرد",
    held="اعتقال اعتقل معتقل توقيف أوقف موقوف",
    votes="صوت أصوات",
    aboard="متنها متنه; على متن",
    passengers="راكب ركاب",
    crew="طاقم",
)
