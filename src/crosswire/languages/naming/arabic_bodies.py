"""Words of Arabic beside the names of bodies, places and things, that say what these are."""

from crosswire.languages.words import words

#: What a body is, before the name it is called by: both together are its name.
HEADS_OF_BODIES = frozenset(words("مؤسسة أوركسترا جامعة معهد مستشفى متحف أكاديمية مدرسة كلية مختبر مرصد"))
#: Those of them that may also be called after the town they are in.
HEADS_AT_TOWNS = frozenset(words("جامعة معهد مستشفى متحف مدرسة كلية"))
#: Bodies whose names often end with an adjective: "لجنة الانتخابات المركزية"; and adjectives that are in no name.
HEADS_WITH_ADJECTIVES = frozenset(
    words("هيئة وكالة منظمة معهد مركز مرصد ديوان سلطة لجنة مجلس محكمة مفوضية رابطة اتحاد وزارة صندوق جهاز حزب بنك مصرف نقابة غرفة")
)
NOT_IN_BODIES = frozenset(
    words(
        "الجديد الجديدة القديم القديمة الرئيسي الرئيسية المحلي المحلية الحالي الحالية"
        " الرسمي الرسمية التنفيذي التنفيذية الثاني الثانية الماضي الماضية التالي التالية"
        " الأخيرة الحقيقي الحقيقية الحكومي الحكومية الأساسي الأساسية النهائي النهائية الجاري الجارية اليومي اليومية السنوي السنوية"
    )
)
#: What a committee or a centre may be of without that being its name.
OF_NO_BODY = frozenset(
    words("التحقيق الإدارة المدينة البلدية الشركة الأمناء العمل المتابعة الأزمة الطوارئ التفاوض الحكماء الفرز الاقتراع التصويت القرية الحي")
)
#: What is called by one noun behind it, and by which it is not: "وزارة الطوارئ", "حزب النهضة"; "حزب الرئيس" is somebody's.
CALLED_BY_ONE = frozenset(words("وزارة حزب"))
NO_PARTIES = frozenset(
    words("الرئيس الرئيسة الأغلبية المعارضة المعارض الحاكم السلطة الزعيم الزعيمة الوزير اليسار اليمين الوسط الأقلية الأم الواحد الملك")
)
#: What is no body's head by itself, but before a short form in brackets.
HEADS_BEFORE_BRACKETS = frozenset(words("إدارة دائرة مديرية مصلحة شبكة حزب"))
#: What authorities do to something, behind "over" or "into": "لجنة الإشراف على الانتخابات".
SUPERVISING, SUPERVISED_BY = frozenset(words("الإشراف الرقابة التفتيش التحقيق")), frozenset(words("على في"))
#: What is called so only as long as an inquiry is: "لجنة التحقيق في الحادث".
FOR_A_TIME = frozenset(words("لجنة فريق"))
#: Railways, and what their name has between; ports, and the adjectives that end the name of one that is a body.
RAILWAYS, IRON = frozenset(words("سكة سكك")), "حديد"
PORTS, OF_PORTS = frozenset(words("ميناء مطار")), frozenset(words("المستقل الدولي"))
#: Adjectives of what a body is for, that do not look like ones.
OF_PURPOSES = frozenset(
    words(
        "العامة القديمة الحديثة المتحدة الثقيلة الخفيفة المتقدمة المستدامة المتجددة النادرة الصغيرة الكبيرة الدقيقة الناشئة العالي الحديث"
    )
)
#: Cups and leagues that are called by one word; and words that call none.
CUPS = frozenset(words("كأس دوري"))
NO_CUPS = frozenset(words("البطولة الموسم المسابقة المباراة الدرجة الفوز الشاي الماء الأول الثاني الحالي"))
#: Cups, festivals and the like that are called by more than one word behind them.
EVENTS_CALLED = frozenset(words("كأس بطولة دوري ماراثون مهرجان معرض رالي"))
#: Laws; and words by which other languages know the name of one.
LAW = "قانون"
LAWS_ABROAD = frozenset(
    words("act law bill gesetz loi ley lei legge закон закону закона wet ustawa ustawy yasası kanunu undang-undang lag")
)
#: Venues and the like, before what they are called.
VENUES_BEFORE = frozenset(words("سد جسر برج قصر محمية"))
#: Those that are called by the name alone, unless somebody else in the story is called so.
VENUES_ALONE = frozenset(words("ملعب استاد متنزه حديقة مسرح فندق سجن"))
#: States, before the name of one.
STATES = frozenset(words("سلطنة مملكة جمهورية دولة"))
#: Regions, before a name that is no known place.
REGIONS_BEFORE = frozenset(words("منطقة إقليم مقاطعة محافظة ولاية"))
#: Firms, before their own name.
FIRMS_BEFORE = frozenset(words("شركة مجموعة شركتا شركات"))
#: What firms do, as stands behind their own name; and what adjectives may stand behind that.
TRADES_FOR = frozenset(
    words(
        "للصناعات للصناعة للتأمين للإنقاذ للطيران للنقل للطاقة للتعدين للأدوية للصلب للحديد للاتصالات للاستثمار للاستثمارات للتكنولوجيا"
        " للتقنية للتقنيات للشحن للملاحة للبترول للنفط للغاز للكهرباء للإنشاءات للإنشاء للمقاولات للسياحة للبناء للأغذية للسيارات"
        " للإلكترونيات للإعلام للنشر للتجارة للتطوير للهندسة للكيماويات للبتروكيماويات للأسمنت للورق للنسيج للأزياء للألعاب"
        " للبرمجيات للرعاية للمياه للأبحاث للعقارات للتمويل للأنظمة للمعدات للآلات للمحركات للبطاريات للشاحنات للحافلات للعبارات"
        " للفضاء للأقمار للإنتاج للترفيه للمأكولات للمشروبات للألبان للزراعة للأسمدة للأسماك"
        " للكابلات للمصاعد للقطارات للمعادن للفوسفات للذهب للقهوة للعطور للسفن للمطاحن للمخابز"
    )
)
TRADES_WITH = frozenset(
    words(
        "الثقيلة البحرية البحري الجوية الجوي البرية البري الدوائية"
        " الغذائية الرقمية المتجددة الشمسية السريع العامة العالمية الدولية الفضائية"
    )
)
#: What stands between a name and what a text calls a paper or an agency, in the line that says where it was written.
AGENCY_BEFORE = words("وكالة صحيفة موقع قناة مراسل مراسلة خاص")
#: What a thing is whose name stands in quotation marks.
THINGS = frozenset(
    words(
        "قاطرة قطار طائرة مروحية غواصة مسبار مركبة محرك جهاز آلة تلفريك حذاء طراز ماركة علامة سيارة دراجة شاحنة حافلة هاتف نظام منصة موقع"
        " حساب وسم فرقة مسابقة احتفال احتفالات مهرجان مؤتمر معرض متجر متاجر مطعم مقهى منجم حقل إعصار عاصفة كويكب نيزك مذنب لقاح دواء عقار"
        " دراسة تقرير كتاب ديوان قصيدة أغنية ألبوم مسلسل فيلم وثائقي رواية"
        " مسرحية لوحة تمثال منحوتة ماسة لعبة برنامج مبادرة حملة عملية خطة"
        " مشروع حزب حركة تيار كتلة ائتلاف قائمة جماعة تنظيم شركة مؤسسة وكالة"
        " صحيفة مجلة قناة إذاعة سفينة باخرة عبارة ناقلة يخت قارب قمر صاروخ"
        " فسيفساء جدارية مخطوطة قلادة مومياء تابوت درع"
        " كمان تشيلو بيانو جوهرة تاج سلالة صنف نبيذ عطر ساعة لجهاز لحذاء رافعة حفارة كاسحة فرقاطة مدمرة طائرات ناقلات سفن"
    )
)
#: The word for a town, and what behind it is none: "a town of games".
TOWN = "مدينة"
NO_TOWNS = frozenset(words("ألعاب ملاه سكن صغيرة كبيرة ملاهي إعلام طلاب عمال خيام أحلام أشباح تقع تضم كانت هي أخرى ما من في على إلى"))
#: What a country has in another, before which one: "السفارة الكندية".
MISSIONS = frozenset(words("السفارة القنصلية"))
#: Authorities and what they do, before what they do it to: "هيئة مكافحة الحرائق"; and unions of people.
AUTHORITIES = frozenset(words("هيئة وكالة جهاز مصلحة سلطة مفوضية"))
DOING = frozenset(
    words(
        "طب علوم بحوث تعليم مكافحة مراقبة حماية رقابة تنظيم تنمية رعاية رصد إدارة ضبط سلامة أمن"
        " دعم ترويج تطوير حفظ صيانة مواجهة ترخيص تسجيل إنقاذ خفر حرس استكشاف دراسة أبحاث"
    )
)
UNIONS = frozenset(words("اتحاد نقابة جمعية رابطة"))
MEMBERS = frozenset(
    words(
        "طلبة طلاب عمال موظفي تجار صيادي مزارعي مربي منتجي مصدري مستوردي معلمي أطباء محامي صحفيي صحافيي مهندسي ناشري كتاب"
        " فناني لاعبي مدربي أصحاب ملاك سائقي طياري بحارة ممرضي صيادلة سكان أولياء مستهلكي مصنعي مالكي مدرسي أساتذة حرفيي ركاب هواة"
    )
)
#: What may be called by a word without the article and what it is for: "خطة ميراندو للسكن", "أسبوع لوران للمياه".
CALLED_FOR = frozenset(words("خطة أسبوع منتدى مبادرة برنامج قمة جائزة مهرجان مؤتمر مشروع"))
