"""Agencies of the Middle East, Turkey and Africa."""

from crosswire.outlets.agencies.words import agency

AGENCIES = (
    agency(
        "Anadolu",
        "Anadolu Ajansı; Anadolu Agency; Anadolu Ajansi; Agence Anadolu; Agencia Anadolu; الأناضول; الاناضول; Анадолу; Anadolu",
        "anadolu; aa; anadolu agency; anadolu ajansı; الأناضول; الاناضول",
        "anadolu; aa.com.tr; anadolu ajansı; anadolu agency",
    ),
    agency("DHA", "Demirören Haber Ajansı", "dha"),
    agency("İHA", "İhlas Haber Ajansı", "iha; i̇ha"),
    agency("WAM", "وكالة أنباء الإمارات; Emirates News Agency", "wam; وام", "wam; wam.ae; وام"),
    agency("SPA", "Saudi Press Agency; وكالة الأنباء السعودية", "spa; واس", "واس"),
    agency("QNA", "Qatar News Agency; وكالة الأنباء القطرية", "qna; قنا", "qna; قنا"),
    agency("KUNA", "Kuwait News Agency; وكالة الأنباء الكويتية; كونا", "kuna; كونا", "kuna; كونا"),
    agency("BNA", "Bahrain News Agency; وكالة أنباء البحرين", "bna; بنا"),
    agency("ONA", "Oman News Agency; وكالة الأنباء العمانية", ""),
    agency("MENA", "Middle East News Agency; وكالة أنباء الشرق الأوسط", "mena; أ ش أ; أ.ش.أ", "mena"),
    agency("Petra", "Jordan News Agency; وكالة الأنباء الأردنية", "petra; بترا", "petra; بترا"),
    agency("NNA", "National News Agency; الوكالة الوطنية للإعلام", "nna"),
    agency("SANA", "وكالة سانا; وكالة الأنباء السورية", "sana; سانا", "sana; سانا"),
    agency("WAFA", "وكالة وفا", "wafa; وفا", "wafa; وفا"),
    agency("INA", "وكالة الأنباء العراقية; Iraqi News Agency", "واع"),
    agency("IRNA", "IRNA; ایرنا; إرنا; ارنا; ИРНА", "irna; ایرنا; إرنا", "irna; irna.ir"),
    agency("ISNA", "ISNA; ایسنا", "isna; ایسنا", "isna"),
    agency("Tasnim", "Tasnim; تسنیم; تسنيم", "tasnim; تسنیم", "tasnim"),
    agency("Fars", "وكالة فارس; Fars News", "fars; fars news; فارس", "fars"),
    agency("MAP", "Maghreb Arabe Presse; وكالة المغرب العربي للأنباء", "و م ع"),
    agency("APS", "Algérie Presse Service; وكالة الأنباء الجزائرية", "aps; واج"),
    agency("TAP", "Tunis Afrique Presse; وكالة تونس إفريقيا للأنباء", "وات"),
    agency("NAN", "News Agency of Nigeria", ""),
    agency("GNA", "Ghana News Agency", "gna"),
    agency("ENA", "Ethiopian News Agency", ""),
    agency("Azertac", "AZƏRTAC; Азертадж", "azertac; azərtac; азертадж", "azertac"),
    agency("Trend", "", "тренд", "trend"),
)
