"""Small words and endings of Arabic around names, which are mostly written onto another word."""

from crosswire.languages.words import words

ARTICLE = "ال"
FOR_THE, FOR, AND = "لل", "ل", "و"
#: What is written onto the words of a body's name, the longer first.
ONTO_WORDS = ("وال", "بال", FOR_THE, ARTICLE, FOR, AND, "ب")
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
