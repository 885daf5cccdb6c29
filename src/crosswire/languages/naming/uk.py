"""Ukrainian."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="uk",
    titles=words(
        "пан пані президент президента прем'єр-міністр міністр канцлер депутат губернатор мер король королева генерал директор голова"
    ),
    bodies=words("міністерство університет інститут агентство банк рада комітет комісія суд парламент партія союз фонд компанія поліція"),
    locating=words("в у з із на біля під"),
    firms=words("компанія компанії концерн виробник група"),
)
