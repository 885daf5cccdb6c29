"""Polish."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="pl",
    titles=words(
        "pan pani pana panu panią prezydent prezydenta premier premiera wicepremier minister ministra ministrem wiceminister"
        " prezes prezesa prezesem wiceprezes wiceprezesa przewodniczący przewodniczącego przewodnicząca dyrektor dyrektora dyrektorka"
        " rzecznik rzecznika rzeczniczka burmistrz burmistrza wójt wojewoda marszałek poseł posłanka senator senatorka sędzia"
        " prokurator generał pułkownik kapitan komisarz inspektor profesor prof dr doktor inż mgr ks ksiądz biskup arcybiskup kardynał"
        " papież król królowa książę księżna kanclerz ambasador ambasadorka konsul szef szefa szefem szefowa lider liderka trener"
        " trenerka założyciel założycielka właściciel właścicielka kierownik kierowniczka sekretarz analityk analityczka ekonomista"
        " komendant komendantka radny radna naczelnik"
    ),
    bodies=words(
        "ministerstwo ministerstwa ministerstwie uniwersytet uniwersytetu politechnika instytut instytutu agencja agencji agencję"
        " bank banku rada rady komitet komisja komisji komisję sąd sądu trybunał parlament sejm senat partia związek związku"
        " stowarzyszenie stowarzyszenia federacja fundacja fundacji fundusz funduszu grupa towarzystwo urząd urzędu policja"
        " straż inspekcja inspektorat organizacja organizacji szpital muzeum klub izba centrum zrzeszenie"
    ),
    joints=words("i do spraw ds dla na rzecz"),
    locating=words("w we z ze do koło pod na"),
    landforms=words("rzeka jezioro góra morze wyspa ulica plac most port lotnisko województwo powiat miasto stan"),
    firms=words(
        "spółka spółki spółkę spółką spółce firma firmy firmę firmie firmą koncern koncernu producent producenta gigant akcje akcji"
        " notowania grupa grupy startup dostawca operator zarząd"
    ),
    never=words("internet bóg boże narodzenie wielkanoc"),
    women=words("pani panią"),
    men=words("pan pana panu"),
)
