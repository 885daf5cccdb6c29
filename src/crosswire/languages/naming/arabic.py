"""Small words and endings of Arabic around names, which are mostly written onto another word."""

from crosswire.languages.words import words

ARTICLE = "ال"
FOR_THE, FOR, AND = "لل", "ل", "و"
#: Endings of adjectives that say where somebody is from, and the like: of a man, of either, and of several.
OF_A_MAN = "ي"
ADJECTIVES = (OF_A_MAN, "ية")
ADJECTIVES_OF_SEVERAL = (*ADJECTIVES, "ين")
#: "in" by itself, and as it is written onto a town.
IN, ONTO_TOWNS = "في", (" ب", "\nب", " بـ")
#: "says", and "that" behind it.
SAYS = ("قال", "قالت", "تقول", "يقول", "قالوا")
THAT = ("إن", "ان")
#: "Who" and "which", that look as if they had the article.
RELATIVES = frozenset(words("الذي التي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي"))
#: Articles of Arabic as other scripts write them before a name.
ARTICLES_ABROAD = frozenset(words("al el ar an as ash ad az at ul ur аль ан ар ас аш эль ад аз ат"))
#: Articles of other languages that Arabic may write onto the next word: "لاباز".
JOINED_ARTICLES = frozenset(("la", "el", "los", "las", "le"))
#: What stands before the name of a town or a region, which may be none of it.
TOWNS_BEFORE = frozenset(words("مدينة بلدة بلدية قرية منطقة محافظة مقاطعة إقليم ولاية بمدينة ببلدة بمنطقة بولاية ضاحية عاصمة العاصمة"))
#: Words that are in no name.
SMALL_WORDS = frozenset(
    words(
        "من في إلى الى على عن مع بعد قبل خلال منذ حتى بين تحت فوق أمام خلف ضد حول لدى عند إن أن ان أنه إنه أنها إنها أنهم لكن لكنه لكنها"
        " بل أو أم ثم لا لم لن ما ليس ليست كان كانت يكون تكون قد لقد كل بعض غير أي هذا هذه ذلك تلك هو هي هم الذي التي الذين هناك هنا كما"
        " كيف متى أين لماذا إذا لو لولا عندما حين حيث بينما فيما بسبب بشأن نحو أكثر أقل أيضا فقط جدا اليوم أمس غدا الآن به بها له لها"
        " فيه فيها منه منها عليه عليها إليه إليها عنه عنها معه معها قال قالت أضاف أضافت يوم عام سنة شهر ساعة مئة ألف مليون مليار واحد"
        " اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشر"
    )
)
#: What a body is, before the name it is called by: both together are its name.
HEADS_OF_BODIES = frozenset(words("مؤسسة أوركسترا جامعة معهد مستشفى متحف أكاديمية مدرسة كلية مختبر مرصد"))
#: Bodies whose names often end with an adjective: "لجنة الانتخابات المركزية"; and adjectives that are in no name.
HEADS_WITH_ADJECTIVES = frozenset(words("هيئة وكالة منظمة معهد مركز مرصد ديوان سلطة لجنة مجلس محكمة مفوضية رابطة اتحاد وزارة صندوق جهاز"))
NOT_IN_BODIES = frozenset(
    words(
        "الرئيسي الرئيسية المحلي المحلية الحالي الحالية الرسمي الرسمية التنفيذي التنفيذية الثاني الثانية الماضي الماضية التالي التالية"
        " الأخيرة الحقيقي الحقيقية الحكومي الحكومية الأساسي الأساسية النهائي النهائية الجاري الجارية اليومي اليومية السنوي السنوية"
    )
)
#: Cups, festivals and the like that are called by more than one word behind them.
EVENTS_CALLED = frozenset(words("كأس دوري ماراثون مهرجان معرض رالي"))
#: Laws; and words by which other languages know the name of one.
LAW = "قانون"
LAWS_ABROAD = frozenset(words("act law bill gesetz loi ley lei legge закон закону закона wet ustawa ustawy yasası kanunu undang-undang lag"))
#: Given names that are also another word: alone they are nobody's.
GIVEN_WORDS = frozenset(
    words(
        "أمل نور إيمان سعيد كريم ناصر فارس جميل حسن عادل صالح خالد هدى سلام وفاء رجاء أمين هاني بدر قمر نجم نبيل شريف حكيم رشيد أمير أميرة"
        " ملك سيف جهاد كفاح نضال عماد شمس فجر ربيع حرب سند جبل صقر أسد ليث وسام سعد عيد مراد حبيب منصور محمود حامد شاكر عزيز غالب طاهر"
        " ماهر صابر زاهر عامر سالم غانم منى منار إسلام حياة سحر شروق ندى زهرة وردة لؤلؤة جوهرة فضل عدنان مجد راشد قائد عالم حافظ ثامر"
    )
)
#: Venues and the like, before what they are called.
VENUES_BEFORE = frozenset(words("سد جسر برج قصر محمية"))
#: Those that are called by the name alone, unless somebody else in the story is called so.
VENUES_ALONE = frozenset(words("ملعب استاد متنزه حديقة مسرح فندق سجن"))
#: States, before the name of one.
STATES = frozenset(words("سلطنة مملكة جمهورية دولة"))
#: Regions, before a name that is no known place.
REGIONS_BEFORE = frozenset(words("منطقة إقليم مقاطعة محافظة ولاية"))
#: What firms do, as stands behind their own name; and what adjectives may stand behind that.
TRADES_FOR = frozenset(
    words(
        "للصناعات للصناعة للتأمين للإنقاذ للطيران للنقل للطاقة للتعدين للأدوية للصلب للحديد للاتصالات للاستثمار للاستثمارات للتكنولوجيا"
        " للتقنية للتقنيات للشحن للملاحة للبترول للنفط للغاز للكهرباء للإنشاءات للإنشاء للمقاولات للسياحة للبناء للأغذية للسيارات"
        " للإلكترونيات للإعلام للنشر للتجارة للتطوير للهندسة للكيماويات للبتروكيماويات للأسمنت للورق للنسيج للأزياء للألعاب"
        " للبرمجيات للرعاية للمياه للأبحاث للعقارات للتمويل للأنظمة للمعدات للآلات للمحركات للبطاريات للشاحنات للحافلات للعبارات"
        " للطيران للفضاء للأقمار للإنتاج للترفيه للمأكولات للمشروبات للألبان للزراعة للأسمدة للأسماك للكابلات للمصاعد للقطارات"
    )
)
TRADES_WITH = frozenset(
    words("الثقيلة البحرية البحري الجوية الجوي البرية البري الدوائية الغذائية الرقمية المتجددة الشمسية السريع العامة العالمية الدولية الفضائية")
)
#: What stands between a name and what a text calls a paper or an agency, in the line that says where it was written.
AGENCY_BEFORE = words("وكالة صحيفة موقع قناة مراسل مراسلة خاص")
#: What somebody does who says something; also with "and" before it.
SAYING = frozenset(
    words(
        "قال قالت أضاف أضافت أكد أكدت أوضح أوضحت أعلن أعلنت ذكر ذكرت صرح صرحت كتب كتبت أشار أشارت تابع تابعت لفت نفى نفت رفض رفضت انتقد انتقدت"
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
#: What a thing is whose name stands in quotation marks.
THINGS = frozenset(
    words(
        "قاطرة قطار طائرة مروحية غواصة مسبار مركبة محرك جهاز آلة تلفريك حذاء طراز ماركة علامة سيارة دراجة شاحنة حافلة هاتف نظام منصة موقع"
        " حساب وسم فرقة مسابقة احتفال احتفالات مهرجان مؤتمر معرض متجر متاجر مطعم مقهى منجم حقل إعصار عاصفة كويكب نيزك مذنب لقاح دواء عقار"
        " دراسة تقرير كتاب ديوان قصيدة أغنية ألبوم مسلسل فيلم وثائقي رواية مسرحية لوحة تمثال منحوتة ماسة لعبة برنامج مبادرة حملة عملية خطة"
        " مشروع حزب حركة تيار كتلة ائتلاف قائمة جماعة تنظيم شركة مؤسسة وكالة صحيفة مجلة قناة إذاعة سفينة باخرة عبارة ناقلة يخت قارب قمر صاروخ"
        " كمان تشيلو بيانو جوهرة تاج سلالة صنف نبيذ عطر ساعة لجهاز لحذاء رافعة حفارة كاسحة فرقاطة مدمرة طائرات ناقلات سفن"
    )
)
