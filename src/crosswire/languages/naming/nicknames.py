"""What says between two names, or behind one, that somebody is called so: "known as", "whom all call", "как его называют"."""

from crosswire.languages.words import words

#: Words, or signs, one of which stands between the full name and the other one.
CALLED = {
    "en": words("known nicknamed alias"),
    "de": words("genannt bekannt gerufen spitznamen spitzname alias"),
    "fr": words("dit dite surnommé surnommée alias connu connue surnom"),
    "es": words("conocido conocida apodado apodada alias apodo"),
    "it": words("detto detta soprannominato soprannominata alias noto nota soprannome"),
    "pt": words("conhecido conhecida apelidado apelidada alcunha apelido"),
    "nl": words("bekend bijgenaamd bijnaam alias"),
    "sv": words("kallad kallas känd smeknamn"),
    "pl": words("zwany zwana zwanego zwanej nazywany nazywana znany znana pseudonim przydomek"),
    "cs": words("přezdívaný přezdívaná zvaný zvaná"),
    "ru": words("прозвищу прозвище известный известная прозванный прозванная"),
    "uk": words("прізвисько відомий відома прозваний прозвана"),
    "tr": words("lakaplı lakabıyla bilinen tanınan"),
    "id": words("dipanggil disapa dikenal panggilan alias julukan"),
    "ro": words("zis zisă poreclit poreclită cunoscut cunoscută alias"),
    "ar": words("المعروف المعروفة الملقب الملقبة يلقب تلقب الشهير الشهيرة"),
    "zh": words("叫他 叫她 称他 称她 昵称 绰号 外号 人称 称作 被称为 叫做"),
    "ja": words("愛称 と呼ばれ あだ名 通称"),
    "ko": words("애칭 불리는 별명 부르는 불리며"),
}
#: Words for "whom", and verbs with which others call somebody so; the verb also stands behind what they call them.
WHOM = {
    "en": (words("whom"), words("calls call knows know")),
    "de": (words("den die"), words("nennen nennt rufen ruft kennen kennt")),
    "fr": (words("que qu"), words("appellent appelle surnomment surnomme")),
    "es": (words("quien que"), words("llaman llama apodan conocen conoce")),
    "it": (words("che"), words("chiamano chiama")),
    "pt": (words("que quem"), words("chamam chama conhecem")),
    "nl": (words("die"), words("noemen noemt")),
    "sv": (words("som"), words("kallar")),
    "pl": (words("którego którą"), words("nazywają nazywa zwą")),
    "cs": (words("kterému které jemuž"), words("říkají přezdívají")),
    "ru": (words("которого которую"), words("называют зовут прозвали")),
    "uk": (words("якого яку"), words("звуть називають прозвали кличуть")),
    "ar": (words("الذي التي"), words("يناديه يناديها يسميه يسميها تناديه تناديها يعرفه يعرفها")),
    "tr": ((), words("dediği dedikleri")),
}
#: "as" behind a comma, where what follows says who calls somebody so.
AS = {
    "en": words("as"),
    "de": words("wie"),
    "fr": words("comme"),
    "es": words("como"),
    "it": words("come"),
    "pt": words("como"),
    "nl": words("zoals"),
    "pl": words("jak"),
    "cs": words("jak"),
    "ru": words("как"),
    "uk": words("як"),
    "ar": words("كما"),
}
#: Articles before a name between commas: "Sebastião Lima, o Tião,".
ARTICLES = {"pt": words("o a"), "es": words("el la"), "it": words("il la")}
#: What may stand between such a word and what somebody is called, in any language.
FILLING = frozenset(
    words(
        "as only simply just better widely all everyone locals fans to in by als nur einfach bei allen unter dem namen comme sous le la"
        " nom de du sobriquet como simplemente sólo solo por el nombre para todos apenas come col nome di semplicemente jako po prostu pod"
        " imieniem по как под именем просто всем за ім'ям як sebagai dengan nama akrab biasa van onder naam som under namnet ca sub numele"
    )
)
