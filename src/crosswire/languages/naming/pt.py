"""Portuguese."""

from crosswire.languages.naming.words import NamingWords, lines
from crosswire.languages.words import words

NAMING = NamingWords(
    code="pt",
    titles=words(
        "senhor senhora sr sra dr dra doutor doutora professor professora presidente vice primeiro ministro"
        " ministra chanceler secretário secretária senador senadora deputado deputada governador governadora"
        " prefeito prefeita rei rainha príncipe princesa papa cardeal bispo juiz juíza general coronel capitão"
        " diretor diretora porta-voz embaixador embaixadora comissário chefe procurador treinador ex são santa"
        " dom líder analista fundador fundadora governo família"
    ),
    bodies=words(
        "ministério universidade instituto agência autoridade banco gabinete conselho comitê comité comissão"
        " corte tribunal parlamento congresso senado partido união associação federação fundação fundo grupo"
        " sociedade companhia organização polícia exército hospital escola igreja museu jornal clube liga"
        " câmara observatório sindicato centro academia confederação movimento frente assembleia"
    ),
    joints=words("de do da dos das para e em"),
    articles=words("o a os as um uma uns umas este esta estes estas seu sua seus suas cada nenhum nenhuma ao à aos às"),
    locating=words("em no na nos nas desde até para perto"),
    landforms=words(
        "rio lago monte mar oceano baía ilha ilhas golfo estreito vale rua avenida praça ponte aeroporto"
        " porto província região cidade"
    ),
    firms=words("grupo empresa companhia gigante fabricante firma startup operadora filial fornecedora agência"),
    never=words("internet natal deus"),
    demonyms=lines("""
        US american- norte-american- estadunidens-
        GB britânic-
        GB-ENG inglês ingles-
        FR francês frances-
        DE alemã alemão alemães alemãs
        AT austríac-
        CH suíç-
        IT italian-
        ES espanhol espanhola espanhóis espanholas
        PT português portugues-
        NL holandês holandes- neerlandês neerlandes-
        BE belga belgas
        SE suec-
        NO norueg-
        PL polonês polonesa poloneses polaco polaca
        GR greg-
        TR turco turca turcos turcas
        UA ucranian-
        RU russo russa russos russas
        CN chinês chines-
        TW taiwanês taiwanes-
        JP japonês japones-
        KR sul-corean- corean-
        IN indian-
        PK paquistan-
        ID indonési-
        AU australian-
        CA canadens-
        MX mexican-
        BR brasileir-
        AR argentin-
        VE venezuelan-
        IL israelens- israelita-
        PS palestin-
        EG egípci-
        SY síri-
        IQ iraquian-
        IR iranian-
        SA saudit-
        AF afeg-
        AO angolan-
        MZ moçambican-
        ZA sul-african-
        150 europeu europeia europeus europeias
        002 african-
        142 asiátic-
    """),
    women=words(
        "senhora sra dona ministra presidenta presidente-executiva diretora directora deputada prefeita rainha princesa"
        " senadora doutora professora juíza"
    ),
    men=words("senhor sr ministro diretor director deputado prefeito rei príncipe senador doutor professor juiz"),
    articled=True,
)  # fmt: skip
