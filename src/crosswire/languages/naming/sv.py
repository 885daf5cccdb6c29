"""Swedish."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="sv",
    titles=words(
        "herr fru president statsminister minister statsråd kung drottning prins prinsessa påve biskop general överste kapten"
        " professor doktor dr vd vd:n ordförande generalsekreterare talesperson talesman borgmästare ambassadör domare åklagare"
        " chef direktör ledare partiledare grundare analytiker ekonom tränare riksdagsledamot"
    ),
    bodies=words(
        "departementet universitet universitetet institut institutet myndigheten verket styrelsen banken rådet kommittén kommissionen"
        " domstolen riksdagen parlamentet partiet unionen förbundet föreningen federationen stiftelsen fonden gruppen organisationen"
        " polisen sjukhuset museet klubben"
    ),
    joints=words("för och"),
    articles=words("en ett den det de denna detta dessa"),
    locating=words("i från till på vid nära"),
    firms=words("företaget bolaget koncernen tillverkaren jätten gruppen"),
    women=words("fru"),
    men=words("herr"),
    articled=True,
)
