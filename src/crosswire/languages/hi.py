"""Hindi."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="hi",
    small_words_follow=True,
    abbreviations=words("डॉ श्री प्रो पं सं कु मि रु ई लि"),
    speech=words("कहा बताया बोले लिखा पूछा"),
    coordinators=words("और या तथा एवं"),
    openers=words("लेकिन मगर परंतु जबकि जो जिस जिसे जिसमें जिससे जिसके जिसकी जिन जिन्हें जिनमें क्योंकि ताकि हालांकि कि तो जब जहां इसलिए वहीं"),
    fronted=words("जब अगर यदि हालांकि चूंकि जहां"),
    bare_openers=phrases("जबकि; क्योंकि; ताकि; लेकिन; हालांकि"),
    predicates=words("वह वे यह इस उसने उन्होंने"),
    credits=CreditWords(
        byline=phrases("लेखक:; रिपोर्ट:"),
        sign_off=phrases("स्रोत:; संपादन:; संपादक:; इनपुट:"),
        picture=phrases("फोटो:; फोटो क्रेडिट; तस्वीर:; चित्र:"),
        read_more=phrases("यह भी पढ़ें; ये भी पढ़ें; इसे भी पढ़ें; और पढ़ें; यह भी देखें"),
        call=phrases("फॉलो करें; सब्सक्राइब; डाउनलोड करें"),
        call_anywhere=phrases("हमें फॉलो करें; सब्सक्राइब करें; चैनल से जुड़ें"),
        rights=phrases("सर्वाधिकार सुरक्षित"),
        answers=words("हां हाँ नहीं शायद"),
        closed=phrases("आगे पढ़ने के लिए सब्सक्राइब; आगे पढ़ने के लिए लॉगिन; पूरी खबर पढ़ने के लिए; पूरा लेख पढ़ने के लिए; केवल सब्सक्राइबर; सिर्फ सब्सक्राइबर"),
    ),
)
