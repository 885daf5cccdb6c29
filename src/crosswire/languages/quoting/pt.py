"""Portuguese."""

from crosswire.languages.quoting.words import QuotingWords, Strengths, conjugated, forms
from crosswire.languages.words import words

_AR = "a am ou aram ava avam ado ando ar"

QUOTING = QuotingWords(
    code="pt",
    says=(
        *words("diz dizem disse disseram dito dizia diziam dizendo dizer escreve escrevem escreveu escreveram escrito escrevia"),
        *conjugated(
            "afirm declar coment indic assinal sublinh destac record lembr explic assegur cont relat ressalt frisou fris not observ"
            " inform pontu"
        , _AR),
        *conjugated("aponta avali detalh salient argument alert adiant refor esclareç enfatiz avis constat", _AR),
        *forms(
            "acrescent/a/am/ou/aram/ado/ava; refer/e/em/iu/iram/ido; respond/e/em/eu/eram/ido; adverti/u/ram; adverte/m;"
            " esclarec/e/em/eu/eram; aponta/m; apontou; apontaram; reforç/a/am/ou; expôs; insist/e/em/iu; conclu/i/iu/íram"
            "; fez saber; expli/ca/cou; rematou; remat/a; explicit/ou; dá conta; deu conta; mencion/a/ou; reiter/a/ou; descrev/e/eu"
        ),
    ),
    claims=forms(
        "alega/m; aleg/ou/aram/ado; sustent/a/am/ou; acus/a/am/ou/aram; insist/e/em/iu; denunci/a/am/ou/aram; acredita/m; garante/m;"
        " garantiu; sustentaram; defend/e/em/eu/eram; considera/m; considerou; mantém"
    ),
    confirms=(*conjugated("confirm corrobor atest ratific", _AR), *forms("verificou")),
    denies=forms(
        "nega/m; neg/ou/aram/ado/ava; desment/e/em/iu/iram/ido; rejeit/a/am/ou/aram/ado; descart/a/am/ou/aram; refut/a/ou/aram;"
        " rebat/e/eu; contest/a/ou; afast/a/ou"
    ),
    admits=forms("admit/e/em/iu/iram/ido/ia; reconhec/e/em/eu/eram/ido/ia; confess/a/am/ou/aram/ado; assum/e/iu"),
    announces=(*conjugated("anunci revel comunic proclam divulg", _AR), *forms(
        "promet/e/em/eu/eram/ido; deu a conhecer; tornou público; avançou"
    )),
    beside=forms(
        "brinc/a/ou; ri/u; grit/a/ou/aram/avam; sussurr/a/ou; suspir/a/ou/ava; sorr/i/iu; exclam/a/ou/aram; pergunt/a/ou/aram/ava;"
        " question/a/ou; critic/a/ou/aram; elogi/a/ou/aram; classific/a/ou/aram; descrev/e/eu; descreveram"
        "; fal/a/ou/aram; lament/a/ou/aram; comemor/a/ou; celebr/a/ou; palavras de; replic/a/ou; ironiz/a/ou; segundo;"
        " protest/a/ou/aram; se queix/a/ou; queix/a/ou; queixa-se; queixou-se; cita/do; ped/e/iu/iram; cham/a/ou; resum/e/iu; prosseguiu;"
        " prossegue"
        "; continu/a/ou; defin/e/iu; agradec/e/eu; desabaf/a/ou; murmur/a/ou; tranquiliz/a/ou; ironizou; pode ler-se; lê-se; saud/a/ou;"
        " apel/a/ou; complet/a/ou; exig/e/iu; aconselh/a/ou; atir/a/ou; garant/e/iu; lembra; vaticin/ou; desabafou; recomend/ou;"
        " confidenci/ou; apelid/ou; aplaud/iu; advog/a/ou; indign/ou"
    ),
    according=forms("segundo; de acordo com; conforme; na opinião de; no entender de; nas palavras de; fontes de; no dizer de; fonte de"),
    that=words("que como se porque por ter não estar"),
    addressed=words("a ao à aos às de do da dos das com por para em no na sobre durante após ante pela pelo"),
    pronouns=words("ele ela eles elas eu nós"),
    unbound=words("eles elas eu nós"),
    offices=words(
        "polícia porta-voz ministro ministra ministério fonte fontes autoridades autoridade governo prefeito prefeita presidente diretor"
        " diretora procurador procuradora procuradoria"
        " tribunal advogado advogada testemunha testemunhas vizinho vizinha vizinhos morador moradora moradores residentes especialistas"
        " especialista analistas analista pesquisadores"
        " pesquisador pesquisadora investigadores investigador investigadora médicos médico médica hospital empresa grupo companhia"
        " operadora sindicato sindicatos câmara autarquia"
        " prefeitura associação capitão responsável responsáveis dono dona proprietário proprietária treinador treinadora secretário"
        " secretária chefe vereador vereadora oposição partido"
        " bombeiros marinha exército agência ativistas críticos economista economistas autor autora professor professora pai mãe irmão"
        " irmã filho filha viúva motorista condutor passageiro"
        " passageira passageiros agricultor agricultores pescador pescadores comerciante comerciantes estudantes cientistas cientista"
        " engenheiro engenheira comissão jornal porto aeroporto"
        " funcionário funcionários funcionária diplomata diplomatas embaixador embaixadora governador governadora deputado deputada"
        " senador senadora homem mulher pessoa organizadores organizadora"
        " observadores empregado empregada trabalhadores trabalhador fundadora fundador conselheiro regulador banco cidade enfermeira"
        " guarda proteção defesa civil instituto juiz juíza meteorologistas"
        " delegado delegada concessionária gerente autarca cooperativa reitor reitora padre armador direção administração presidenta"
        " curadora encenador técnicos"
    ),
    bodies=words(
        "polícia ministério autoridades autoridade governo procuradoria tribunal hospital empresa grupo companhia"
        " operadora sindicato sindicatos câmara autarquia prefeitura associação oposição partido bombeiros marinha"
        " exército agência comissão jornal porto aeroporto banco cidade concessionária cooperativa direção administração"
        " instituto"
    ),
    documents=words(
        "relatório estudo comunicado documento documentos carta inquérito sondagem pesquisa nota auditoria declaração texto ata sentença"
        " dados estatísticas rascunho boletim e-mail laudo despacho números acórdão levantamento parecer"
    ),
    joints=words("de do da dos das o a os as para ao à que e próxima próximas próximo ligada ligadas"),
    determiners=words(
        "o a os as um uma uns umas vários várias dois duas três seu sua seus suas outro outra alguns algumas este esta própria próprio"
        " mesmo"
    ),
    works=words(
        "filme romance livro álbum canção música exposição série obra ópera poema quadro ensaio artigo manchete lema faixa cartaz navio"
        " ferry barco balsa"
        " veleiro traineira projeto documentário intitulado intitulada chamado chamada apelidado apelidada batizado batizada denominado"
        " denominada revista restaurante espetáculo campanha grupo"
        " banda conhecido conhecida musical podcast comédia bar programa peça novela projecto operação slogan título pesqueiro cacilheiro"
    ),
    doubted=words(
        "chamado chamada chamados chamadas denominado denominada suposto suposta supostos supostas alegado alegada alegados alegadas"
        " dito dita"
    ),
    opening=words("para"),
    auxiliaries=words("tem têm tinha tinham se foi lhe também"),
    passive=words("sido"),
    having=words("tem têm tinha tinham havia haviam"),
    becoming=words("é são foi foram era eram sido ser será"),
    by=words("por pelo pela pelos pelas"),
    strengths=Strengths(
        factual=forms("não pode; não podem"),
        coming=("rá", "rão"),
        committed=forms(
            "comprometeu-se; se comprometeu; comprometeram-se; se comprometeram; compromete-se; prometeu; prometeram; promete/m;"
            " acordaram; concordaram; concordou; aceitou; aceitaram; garante; se compromete; garantiu"
        ),
        planned=forms(
            "planeja/m; planeia/m; prevê/em; pretende/m; tenciona/m; tem a intenção; está previsto; está prevista; previst/o/a/os/as;"
            " projeta/m; prepara/m; planejam; está planejad/o/a; tem planos"
        ),
        wanted=forms(
            "quer/em; queria; deseja/m; espera que; esperam que; espera; esperam; pede/m; pediu; exige/m; exigiu; reivindica/m;"
            " defende/m; apela/m; solicita/m; gostaria; reclama/m; ambiciona"
        ),
        expected=forms(
            "deve; devem; deverá; deverão; espera-se; prevê-se; provavelmente; é provável; é esperad/o/a; são esperados; estima-se; a"
            " expectativa é; deveria; são esperadas"
        ),
        possible=forms(
            "pode; podem; poderá; poderão; poderia/m; talvez; é possível; possivelmente; não está descartad/o/a; eventualmente;"
            " porventura; possível"
        ),
        reported=forms(
            "teria/m; seria/m; alegadamente; supostamente; ao que parece; diz-se; segundo rumores; consta que; ao que tudo indica;"
            " estaria/m; comenta-se; terá; terão; aparentemente; fala-se"
        ),
    ),
    denial=forms(
        "não; nenhum/a; nunca; jamais; nem; nega/m; neg/ou/aram/ado; desment/e/em/iu/iram; recus/a/am/ou/aram; rejeit/a/am/ou/aram;"
        " descart/a/am/ou/aram; ninguém; nada; refut/a/am/ou"
    ),
)  # fmt: skip
