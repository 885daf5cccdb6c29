"""Words of Arabic beside the names of people, and inside them."""

from crosswire.languages.words import words

#: Given names that are also another word: alone they are nobody's.
GIVEN_WORDS = frozenset(
    words(
        "أمل نور إيمان سعيد كريم ناصر فارس جميل حسن عادل صالح خالد هدى"
        " سلام وفاء رجاء أمين هاني بدر قمر نجم نبيل شريف حكيم رشيد أمير أميرة"
        " ملك سيف جهاد كفاح نضال عماد شمس فجر ربيع حرب سند جبل صقر أسد ليث وسام سعد عيد مراد حبيب منصور محمود حامد شاكر عزيز غالب طاهر"
        " ماهر صابر زاهر عامر سالم غانم منى منار إسلام حياة سحر شروق ندى زهرة وردة لؤلؤة جوهرة فضل عدنان مجد راشد قائد عالم حافظ ثامر"
    )
)
#: What somebody does who says something; also with "and" before it.
SAYING = frozenset(
    words(
        "قال قالت أضاف أضافت أكد أكدت أوضح أوضحت أعلن أعلنت ذكر ذكرت صرح"
        " صرحت كتب كتبت أشار أشارت تابع تابعت لفت نفى نفت رفض رفضت انتقد انتقدت"
        " رد ردت طالب طالبت دعا دعت حذر حذرت توقع توقعت شدد شددت كشف كشفت روى روت وصف وصفت اتهم اتهمت وعد وعدت اعتبر اعتبرت رأى رأت"
    )
)
#: What stands behind who says it.
SAID = frozenset(words("إن أن بأن إنه إنها أنه أنها للصحفيين للصحافيين"))
#: Who says something without being named.
NOBODY = frozenset(
    words(
        "مصادر مصدر مسؤول مسؤولة مسؤولون متحدث متحدثة شهود شاهد محللون محلل خبراء خبير خبيرة تقارير ناشطون سكان محامون محام أطباء طبيب"
        " علماء باحثون جيران أقارب عمال موظفون زملاء نواب دبلوماسيون رجل امرأة شاب سيدة بيان ناطق قائلا جميعهم كلاهما بعضهم"
    )
)
#: "Son of" and the like, inside a name.
INSIDE_NAMES = frozenset(words("بن بنت ابن أبو أبا أبي أم آل عبد ولد"))
