"""Spanish."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="es",
    abbreviations=words(
        "sr sra sres srta dr dra d dña prof lic ing gral cnel cap sto sta mons ud uds vd p.ej pág págs art núm nº av avda"
        " c tel aprox ene febr abr ago sept oct nov dic ee uu vs fig vol hnos"
    ),
    starters=words(
        "el la los las un una unos unas lo en de del al a por para con sin desde hasta según tras pero y o si cuando"
        " mientras aunque además también sin así este esta estos estas ese esa eso esto su sus no se ha han fue es son él"
        " ella ellos nosotros entre sobre hay todo todos"
    ),
    speech=words(
        "dijo dice dijeron ha han afirmó aseguró explicó declaró señaló añadió agregó indicó apuntó preguntó escribió"
        " subrayó advirtió sostuvo manifestó comentó expresó insistió anunció informó"
    ),
    coordinators=words("y e o u ni"),
    openers=words(
        "pero sino aunque que quien quienes cuyo cuya donde cuando mientras porque pues después antes tras como si para"
        " sin según ya así además incluso -ando -iendo -ándose -iéndose dijo afirmó aseguró explicó declaró señaló añadió"
        " indicó informó ha han anunció"
    )
    + phrases("lo que; lo cual; el cual; la cual; los cuales; las cuales; en la que; en el que; por lo que"),
    fronted=words("cuando mientras aunque como si tras porque") + phrases("después de; antes de; ya que; a pesar de"),
    bare_openers=phrases(
        "para -ar; para -er; para -ir; para -arse; para -erse; para -irse; mientras; porque; aunque; después de que;"
        " antes de que; ya que; con el fin de; para que; por lo que; lo que; mientras que; tras haber"
    ),
    no_openers=words("cuando fernando comando orlando mando bando"),
    predicates=words(
        "es son era eran fue fueron ha han había habían será serán está están puede pueden debe deben va van se no que ya"
        " él ella ellos tiene tienen tuvo hizo dijo quedó sigue"
    ),
    appositives=words("un una el la los las"),
    credits=CreditWords(
        byline=phrases("por; escrito por; texto:; redacción; de nuestro corresponsal; de nuestra corresponsal; enviado especial"),
        sign_off=phrases(
            "con información de; con informaciones de; con agencias; información de; fuente:; fuentes:; editado por;"
            " reporte de; reporte por; edición de"
        ),
        material=phrases("con información; con informaciones; con agencias; con datos de; con material de"),
        staff=words("periodista periodistas"),
        helped=phrases("contribuyó a este; contribuyeron a este; colaboró en este"),
        reported=phrases("informó desde; informaron desde"),
        picture=phrases("foto:; fotos:; fotografía:; imagen:; foto de archivo; crédito:; créditos:; imagen de archivo"),
        read_more=phrases(
            "lea también; lea además; leer más; lee también; lee más; te puede interesar; le puede interesar; más"
            " información; ver más; vea también; ver también; sigue leyendo; noticias relacionadas; también te puede"
            " interesar"
        ),
        call=phrases(
            "suscríbete; suscríbase; síguenos; síganos; sigue nuestro; sigue nuestra; sigue toda; siga nuestro; descarga la;"
            " descarga nuestra; descargue; únete; únase; recibe en; recibe nuestra; recibe nuestro; reciba; comparte;"
            " regístrate; apúntate; ¿ya sigues; ¿nos sigues"
        ),
        call_anywhere=phrases(
            "síguenos en; síganos en; suscríbete a nuestro; suscríbete a nuestra; suscríbase a nuestro; nuestro boletín;"
            " nuestro canal de whatsapp; nuestra newsletter; comparte este artículo"
        ),
        rights=phrases("todos los derechos reservados; prohibida su reproducción; derechos reservados"),
        answers=words("yo sí si no quizás quizá ns/nc"),
        closed=phrases(
            "para seguir leyendo; para continuar leyendo; suscríbete para leer; suscríbase para leer;"
            " contenido exclusivo para suscriptores; solo para suscriptores; sólo para suscriptores;"
            " exclusivo suscriptores; este contenido es para suscriptores; ¿ya eres suscriptor?; ya eres suscriptor"
        ),
    ),
)
