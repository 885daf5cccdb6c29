"""Turkish: what tells a speaker beside quotation marks. Credits and certainty, which lie in the endings of verbs, are not read."""

from crosswire.languages.quoting.words import QuotingWords, forms
from crosswire.languages.words import words

QUOTING = QuotingWords(
    code="tr",
    beside=forms(
        "dedi; dediler; diyor; diye konuştu; diyerek; diye ekledi; söyledi; söylüyor; belirtti; açıkladı; ifade etti; ifadesini kullandı;"
        " ifadelerini kullandı; konuştu; vurguladı; ekledi; anlattı; yazdı; sordu; savundu; uyardı; değerlendirmesinde bulundu"
    ),
    pronouns=words("o kendisi"),
)  # fmt: skip
