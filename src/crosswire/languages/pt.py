"""Portuguese."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="pt",
    abbreviations=words(
        "sr sra srs srta dr dra d eng arq prof profa gen cel cap sgt sto sta av r n nº núm art pág págs tel vol fig p.ex"
        " jan fev mar abr mai jun jul ago set out nov dez exmo vs aprox"
    ),
    starters=words(
        "o a os as um uma uns umas em no na nos nas de do da dos das ao à aos às por pelo pela para com sem desde até"
        " segundo mas e ou se quando enquanto embora além também assim este esta estes estas esse essa isso isto seu sua"
        " não foi é são ele ela eles elas entre sobre há todo todos após já porém"
    ),
    speech=words(
        "disse diz disseram afirmou afirma explicou explica declarou acrescentou indicou referiu sublinhou garantiu"
        " contou escreveu perguntou ressaltou destacou alertou anunciou informou adiantou frisou comentou"
    ),
    coordinators=words("e ou nem"),
    openers=words(
        "mas porém que quem cujo cuja onde quando enquanto porque pois depois antes após como se para sem segundo já"
        " embora além inclusive -ando -endo -indo disse afirmou explicou declarou acrescentou indicou referiu garantiu"
        " contou anunciou informou"
    )
    + phrases("o que; o qual; a qual; os quais; as quais; ao passo que; uma vez que; entre os quais; entre as quais"),
    fronted=words("quando enquanto embora como se porque apesar") + phrases("depois de; antes de; já que; uma vez que"),
    bare_openers=phrases(
        "para -ar; para -er; para -ir; enquanto; porque; embora; depois de; antes de; uma vez que; a fim de; para que; o"
        " que; ao passo que; já que; quando"
    ),
    no_openers=words("quando fernando comando mundo segundo fundo lindo orlando"),
    predicates=words(
        "é são era eram foi foram tem têm tinha tinham há será serão está estão pode podem deve devem vai vão se não que"
        " já ele ela eles elas ficou fez disse obrigou deixou segue"
    ),
    appositives=words("um uma o a os as"),
    credits=CreditWords(
        byline=phrases(
            "por; texto:; texto de; reportagem de; da redação; de nosso correspondente; do nosso enviado; do nosso correspondente"
        ),
        sign_off=phrases(
            "com informações de; com informações da; com informações do; com agências; com lusa; com a lusa; fonte:;"
            " fontes:; edição:; edição de; reportagem:; com reuters; com a reuters; com afp; com a afp; com efe; com ap"
        ),
        material=phrases("com"),
        staff=words("jornalista jornalistas repórter repórteres"),
        helped=phrases("contribuiu para esta; contribuiu para este; contribuíram para esta; contribuíram para este; colaborou com esta"),
        reported=phrases("reportou de; relatou de"),
        picture=phrases("foto:; fotos:; fotografia:; imagem:; crédito:; créditos:; foto de arquivo; imagem de arquivo"),
        read_more=phrases(
            "leia também; leia mais; leia ainda; saiba mais; veja também; veja mais; ler mais; ver mais; ler também; leia a"
            " seguir; continue lendo; notícias relacionadas"
        ),
        call=phrases(
            "siga; siga-nos; assine; inscreva-se; subscreva; baixe o; descarregue; receba; participe do; entre no; junte-se;"
            " compartilhe; partilhe; clique aqui"
        ),
        call_anywhere=phrases(
            "siga-nos no; siga o nosso; siga-nos nas; inscreva-se na nossa; assine a nossa; subscreva a nossa; nossa"
            " newsletter; nosso canal; nosso canal no whatsapp; compartilhe esta"
        ),
        rights=phrases("todos os direitos reservados; reprodução proibida"),
        answers=words("eu sim não talvez"),
        closed=phrases(
            "para continuar lendo; para continuar a ler; conteúdo exclusivo para assinantes; exclusivo para assinantes;"
            " exclusivo para subscritores; assine para ler; já é assinante?; já é assinante; este artigo é exclusivo;"
            " artigo exclusivo"
        ),
    ),
)
