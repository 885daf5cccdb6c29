"""Arabic."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="ar",
    titles=words(
        "الرئيس رئيس رئيسة وزير وزيرة الوزير الملك الأمير الشيخ الدكتور السيد السيدة المتحدث المتحدثة المدير"
        " مدير مديرة النائب السفير القاضي الجنرال العمدة عمدة محافظ المهندس المهندسة"
    ),
    bodies=words("وزارة جامعة معهد وكالة هيئة بنك مصرف مجلس لجنة محكمة حزب اتحاد جمعية مؤسسة صندوق مجموعة شركة منظمة شرطة مستشفى"),
    locating=words("مدينة في من إلى قرب"),
    never=words("المدينة مدينة"),
    prefixes=words("وال فال بال كال لل ال و ف ب ل ك"),
    women=words(
        "السيدة الوزيرة المتحدثة الدكتورة الرئيسة المديرة النائبة"
    ),
    men=words("السيد الوزير المتحدث الدكتور الرئيس المدير النائب"),
)
