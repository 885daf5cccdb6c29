"""Agencies of Asia and Oceania."""

from crosswire.outlets.agencies.words import agency

AGENCIES = (
    agency(
        "Kyodo",
        "Kyodo News; Kyodo; 共同通信; 共同社; 共同通訊社; Киодо; كيودو; 교도통신",
        "kyodo; kyodo news; 共同; 共同社; 共同通信",
        "kyodo; kyodonews.net; kyodo news",
    ),
    agency(
        "Jiji", "Jiji Press; 時事通信; 时事社; 時事社; 지지통신", "jiji; jiji press; 時事; 時事通信", "jiji; jiji.com; jiji press; 時事通信"
    ),
    agency(
        "Yonhap",
        "Yonhap; 연합뉴스; 韩联社; 韓聯社; 聯合ニュース; Рёнхап; Ренхап; يونهاب",
        "yonhap; 연합뉴스; 聯合",
        "yonhap; yna.co.kr; yonhap news agency; 연합뉴스",
    ),
    agency("Newsis", "뉴시스; Newsis", "newsis; 뉴시스", "newsis; 뉴시스"),
    agency("News1", "뉴스1", "news1; 뉴스1", "news1; 뉴스1"),
    agency("China News Service", "中新社; 中国新闻社; China News Service", "中新社; 中新网; cns", "中新网; chinanews.com"),
    agency("CNA", "中央社; Central News Agency; Focus Taiwan", "中央社; cna; focus taiwan", "中央社; focustaiwan.tw"),
    agency(
        "PTI",
        "Press Trust of India; पीटीआई; प्रेस ट्रस्ट ऑफ इंडिया; PTI",
        "pti; press trust of india; पीटीआई; भाषा",
        "pti; press trust of india",
    ),
    agency("ANI", "Asian News International; एएनआई", "ani; एएनआई", "ani; aninews.in"),
    agency("IANS", "Indo-Asian News Service; आईएएनएस; IANS", "ians; आईएएनएस", "ians"),
    agency("UNI", "United News of India", "वार्ता"),
    agency("APP", "Associated Press of Pakistan", ""),
    agency("BSS", "Bangladesh Sangbad Sangstha", "bss; বাসস", "bss"),
    agency(
        "Antara",
        "ANTARA; kantor berita Antara; Kantor Berita Antara; LKBN Antara",
        "antara; antara news",
        "antara; antaranews.com; antara news",
    ),
    agency("Bernama", "Bernama; BERNAMA", "bernama", "bernama; bernama.com"),
    agency("VNA", "TTXVN; Thông tấn xã Việt Nam; Vietnam News Agency", "ttxvn; vna; vietnam+", "ttxvn; vietnamplus"),
    agency("Philippine News Agency", "Philippine News Agency", "pna"),
    agency("AAP", "Australian Associated Press; AAP", "aap; australian associated press", "aap; aap.com.au"),
    agency("Kazinform", "Kazinform; Казинформ", "kazinform; казинформ", "kazinform"),
)
