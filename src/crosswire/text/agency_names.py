"""How news agencies and picture agencies are named where an article signs with them, in lower case."""

AGENCIES = frozenset(
    """
    ap|afp|dpa|reuters|rtr|upi|sda|ats|keystone-sda|keystone|apa|ansa|agi|adnkronos|askanews|lapresse|efe
    europa press|ep|lusa|anp|belga|tass|interfax|antara|xinhua
    kyodo|jiji|yonhap|pap|ritzau|tt|ntb|stt|bloomberg|dpa-afx|kna|epd|sid|mti|čtk|ctk|hina|tanjug|mena|anadolu|aa|wam|kuna|petra
    pti|ani|ians|bernama|télam|telam|agência brasil|agencia brasil|estadão conteúdo|folhapress|notimex|epa
    getty images|getty|imago|picture alliance
    associated press|the associated press|agence france-presse|the canadian press|aap|pa|pa media|cnn indonesia
    awp|ag|agenturen|agenzie|agencias|agências|agences|agencies
    тасс|риа новости|риа|интерфакс|укринформ|укрінформ|унн|уніан|рейтер|рейтерс|аfp
    新华社|新華社|中新社|中央社|路透社|法新社|美联社|美聯社|共同社|共同|時事|ロイター|연합뉴스|뉴시스
    رويترز|أ ف ب|ا ف ب|أ.ف.ب|أف ب|د ب أ|د.ب.أ|الأناضول|الاناضول|واس|وام|قنا|سبوتنيك|فرانس برس|أسوشيتد برس|وكالات|(وكالات)
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
