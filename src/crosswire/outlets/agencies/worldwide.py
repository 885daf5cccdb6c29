"""Agencies that are printed everywhere."""

from crosswire.outlets.agencies.words import Habit, agency

#: What stands behind the name of a company.
TICKER = (
    # <AVGO.O>, <.SPX>; and what is left of the brackets where a page was badly saved: amp;AVGO.Oamp;gt;
    r"(?:<|&lt;|\blt;|\bamp;)\.?[A-Z0-9]{1,8}(?:_[a-z])?\.[A-Z]{1,2}(?:>|&gt;|gt;|amp;)|<\.[A-Z]{2,8}>"
)
_REPORTING_AND_EDITING = (
    r"\((?:Additional r|R)eporting by [^()\n]{3,400}[;,.] ?(?:[Ww]riting|[Ee]dit(?:ing|ed)) by [^()\n]{3,200}\)"
    r"|\((?:Reporte|Información) (?:de|por) [^()\n]{3,400}[;,.] ?[Ee]dita(?:do|da|ción)[^()\n]{3,200}\)"
    r"|\((?:Reportage|Rédigé par|Avec la contribution) [^()\n]{3,400}(?:édité par|version française)[^()\n]{3,200}\)"
    r"|\((?:Reportagem|Por) [^()\n]{3,400}[;,.] ?[Ee]di(?:tado|ção|tada)[^()\n]{3,200}\)"
    r"|\(Bericht(?:et)? von [^()\n]{3,400}(?:redigiert von|Redaktion:?)[^()\n]{3,200}\)"
)

AGENCIES = (
    agency(
        "AP",
        "Associated Press; 美联社; 美聯社; AP通信; أسوشيتد برس; أسوشييتد برس; Ассошиэйтед Пресс; Ассошіейтед Прес; एसोसिएटेड प्रेस",
        "ap; ap news; the associated press; associated press; aр",
        "ap news; apnews.com; associated press; the associated press; hosted.ap.org",
        (
            Habit(
                r"Follow AP[’']s |AP[’']s (?:full |complete )?coverage of|https?://apnews\.com/hub/",
                "it points to the agency's own coverage",
            ),
            Habit(r"This material may not be published, broadcast, rewritten", "it carries the agency's copyright note"),
        ),
    ),
    agency(
        "Reuters",
        "Reuters; Thomson Reuters; 路透社; 路透; 路透電; ロイター; رويترز; Рейтер; Рейтерс; Ройтерс; 로이터; रॉयटर्स; Ρόιτερς; רויטרס",
        "reuters; rtr; rtrs; thomson reuters; рейтер; рейтерс",
        "reuters; reuters.com; thomson reuters",
        (
            Habit(TICKER, "companies have their tickers behind them"),
            Habit(_REPORTING_AND_EDITING, "it ends with who reported and who edited"),
            Habit(r"Thomson Reuters Trust Principles", "it names the agency's Trust Principles"),
        ),
    ),
    agency(
        "AFP",
        "Agence France-Presse; Agence France Presse; AFP; 法新社; AFP通信; فرانس برس; Франс Пресс; Франс-Пресс; АФП; एएफपी",
        "afp; afpbb; agence france-presse; agence france presse; afр; аfp; афп; أ ف ب; ا ف ب; أ.ف.ب; أف ب; أ ف پ",
        "afp; afp.com; agence france-presse",
    ),
    agency(
        "Bloomberg",
        "Bloomberg News; 彭博社; 彭博; ブルームバーグ; 블룸버그; بلومبرغ",
        "bloomberg; bloomberg news",
        "bloomberg; bloomberg.com",
    ),
    agency(
        "Dow Jones",
        "Dow Jones Newswires; 道琼斯通讯社; ダウ・ジョーンズ",
        "dow jones; dj; djn; dow jones newswires; dow jones-vwd; mt newswires",
        "dow jones newswires",
    ),
    agency("UPI", "United Press International; 合众国际社", "upi; united press international", "upi; upi.com"),
    agency(
        "Xinhua",
        "Xinhua; 新华社; 新華社; 新华网; Синьхуа; شينخوا; Сіньхуа; 신화통신; शिन्हुआ",
        "xinhua; 新华; 新華",
        "xinhua; xinhuanet.com; news.cn",
        (Habit(r"(?:^|\s)Enditem\s*$", "it ends with the agency's closing word"),),
    ),
    agency("Inter Press Service", "Inter Press Service", "ips", "ipsnews.net"),
)
