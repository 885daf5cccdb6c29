"""French."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="fr",
    abbreviations=words(
        "m mm mme mmes mlle dr pr st ste me mgr av bd boul tél env vol art p pp cf ex éd janv févr avr juil sept oct nov déc n no vs"
    ),
    starters=words(
        "le la les l un une des du de il elle ils elles on ce cet cette ces c son sa ses leur leurs nous vous je en dans"
        " sur au aux pour par avec sans après avant depuis selon mais et ou si quand lors alors ainsi toutefois cependant"
        " pendant à d"
    ),
    speech=words(
        "a ont dit déclaré indiqué expliqué précisé affirmé ajouté annoncé estimé souligné assuré écrit explique indique"
        " déclare précise affirme ajoute annonce estime souligne assure rappelle dit-il dit-elle lance confie avait selon"
    ),
    coordinators=words("et ou ni"),
    openers=words(
        "mais or donc car qui que qu’ dont où lequel laquelle lesquels lesquelles alors tandis pendant lorsque lorsqu’"
        " quand après avant puisque puisqu’ parce bien quoique comme si afin pour sans soit ce -ant a ont avait selon"
        " malgré"
    )
    + phrases("d’après; à condition que; au moment où"),
    fronted=words("quand lorsque lorsqu’ comme si tandis alors puisque après avant malgré quoique")
    + phrases("bien que; bien qu’; parce que; dès que; après avoir; tandis que; alors que"),
    bare_openers=phrases(
        "pour -er; pour -ir; pour -dre; pour -ire; alors que; alors qu’; tandis que; tandis qu’; parce que; parce qu’;"
        " afin de; afin d’; bien que; ce qui; lorsque; après avoir; après que; puisque"
    ),
    no_openers=words("avant cependant pendant maintenant important restaurant président auparavant autant pourtant")
    + phrases("pour janvier; pour février; pour hier; pour premier; pour mer"),
    predicates=words(
        "est sont était étaient a ont avait avaient sera seront va vont peut peuvent doit doivent il elle ils elles on ne"
        " n’ s’ se qu’ que qui c’est fait font sera serait aurait pourrait dit"
    ),
    appositives=words("un une le la les l’ des son sa"),
    credits=CreditWords(
        byline=phrases(
            "par; propos recueillis par; texte:; texte :; de notre correspondant; de notre correspondante; de notre envoyé"
            " spécial; publié par"
        ),
        sign_off=phrases(
            "avec afp; avec l’afp; avec agences; avec les agences; avec reuters; avec ats; source:; source :; sources :;"
            " édité par; reportage de; avec ap; avec efe; avec belga; avec dpa; avec ansa; avec keystone; d’après"
        ),
        material=phrases("avec"),
        staff=words("journaliste journalistes"),
        helped=phrases("a contribué à cet article; ont contribué à cet article; a contribué à ce reportage; ont contribué à ce reportage"),
        picture=phrases(
            "photo:; photo :; photos :; crédit photo; crédit :; crédits :; image :; image d’illustration; photo d’archives;"
            " photo d’illustration; légende :"
        ),
        read_more=phrases(
            "lire aussi; à lire aussi; lire également; à lire également; lire la suite; lire plus; voir aussi; sur le même"
            " sujet; en savoir plus; pour aller plus loin; notre dossier"
        ),
        call=phrases(
            "abonnez-vous; inscrivez-vous; suivez; suivez-nous; téléchargez; rejoignez; recevez; partagez; retrouvez;"
            " suis-tu; suivez-vous; tu suis déjà; vous suivez déjà; ne manquez"
        ),
        call_anywhere=phrases(
            "suivez-nous sur; abonnez-vous à notre; inscrivez-vous à notre; rejoignez notre chaîne; notre newsletter;"
            " partager cet article; directement dans votre boîte mail"
        ),
        rights=phrases("tous droits réservés; reproduction interdite"),
        answers=words("je oui non peut-être aucun sans"),
        closed=phrases(
            "pour lire la suite; la suite est réservée; article réservé aux abonnés; cet article est réservé;"
            " contenu réservé aux abonnés; réservé à nos abonnés; la suite de cet article; déjà abonné ?; déjà abonné;"
            " abonnez-vous pour lire; pour continuer à lire; débloquer cet article"
        ),
    ),
)
