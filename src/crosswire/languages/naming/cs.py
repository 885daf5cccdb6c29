"""Czech."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="cs",
    titles=words(
        "pan pána panu paní prezident prezidenta prezidentka premiér premiéra premiérka ministr ministra ministryně náměstek předseda"
        " předsedy předsedkyně místopředseda ředitel ředitele ředitelka mluvčí starosta starosty starostka primátor primátora primátorka"
        " poslanec poslankyně senátor senátorka hejtman hejtmanka soudce soudkyně generál plukovník kapitán profesor prof doktor dr mgr"
        " ing král královna princ papež biskup kardinál kancléř velvyslanec velvyslankyně šéf šéfa šéfka lídr trenér zakladatel"
        " zakladatelka majitel majitelka analytik analytička ekonom inspektor komisař vedoucí"
    ),
    bodies=words(
        "ministerstvo ministerstva univerzita univerzity institut ústav agentura agentury banka banky rada výbor komise soud parlament"
        " sněmovna senát strana svaz svazu sdružení federace nadace fond skupina společnost úřad úřadu policie organizace nemocnice"
        " muzeum klub komora centrum asociace"
    ),
    joints=words("a pro"),
    locating=words("v ve z ze do u na"),
    landforms=words("řeka jezero hora moře ostrov ulice náměstí most přístav letiště kraj okres město"),
    firms=words("společnost společnosti firma firmy firmu firmě koncern výrobce skupina podnik akcie gigant startup"),
    never=words("internet bůh vánoce velikonoce"),
    women=words("paní"),
    men=words("pan pána panu"),
)
