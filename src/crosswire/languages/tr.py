"""Turkish."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="tr",
    small_words_follow=True,
    abbreviations=words("dr prof doç yrd av sn no bkz vb vs örn yy mah cad sok apt tel alb gen org müh öğr st hz a.ş t.c m.ö m.s"),
    starters=words("bu o şu bir ve ancak fakat ama ise da de için göre sonra önce olarak biz siz onlar ben her tüm ayrıca öte"),
    ordinals=True,
    speech=words("dedi diyor söyledi belirtti açıkladı ifade kaydetti ekledi konuştu vurguladı sordu yazdı"),
    coordinators=words("ve veya ya"),
    openers=words("ancak fakat ama oysa çünkü ki böylece ayrıca ise"),
    predicates=words("bu onu onlar"),
    credits=CreditWords(
        byline=phrases("haber:; yazan:; muhabir:"),
        sign_off=phrases("kaynak:; editör:; derleyen:"),
        material=phrases("derleyen"),
        staff=words("muhabiri"),
        picture=phrases("fotoğraf:; foto:; görsel:"),
        read_more=phrases("ayrıca okuyun; devamını oku; ilgili haber; haberin devamı; bunlar da ilginizi çekebilir"),
        call=phrases("takip edin; abone olun; indirin; paylaşın; katılın; abone ol"),
        call_anywhere=phrases("bizi takip edin; kanalımıza abone olun; bültenimize abone"),
        rights=phrases("tüm hakları saklıdır; her hakkı saklıdır"),
        answers=words("evet hayır belki"),
        closed=phrases(
            "okumaya devam etmek için; devamını okumak için; sadece abonelere özel; abonelere özel içerik;"
            " bu içerik abonelere; zaten abone misiniz?; üye olmanız gerekmektedir"
        ),
    ),
)
