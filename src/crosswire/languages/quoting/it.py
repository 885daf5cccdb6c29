"""Italian."""

from crosswire.languages.quoting.words import QuotingWords, Strengths, conjugated, forms
from crosswire.languages.words import words

_ARE = "a ano ato ata ò arono ava avano ando are ati"

QUOTING = QuotingWords(
    code="it",
    says=(
        *words("dice dicono detto disse dissero diceva dicevano dicendo dire scrive scrivono scritto scrisse scriveva"),
        *conjugated(
            "afferm dichiar sottoline osserv raccont not comment coment precis spieg rilev ricord assicur avvis rimarc aggiung illustr"
        , _ARE),
        *conjugated("segnal inform evidenzi rifer precis afferm constat accenn", _ARE),
        *forms(
            "spieg/hi; aggiung/e/ono/eva; aggiunse; aggiunto; rispo/nde/ndono/sto/se; rispondeva; riferi/sce/scono/to/va; riferì; fa"
            " sapere; fatto sapere; fanno sapere"
            "; chiari/sce/scono/to; chiarì; sostien/e; avvert/e/ono/ito; ribadi/sce/scono/to; ribadì; conclu/de/so/se; concludeva; mette"
            " in guardia; prosegu/e/ito/ì; spiegato; sost/enuto; ammonito; ammonisce; definito; definisce; definì"
        ),
    ),
    claims=forms(
        "sostien/e; sostengono; sostenuto; sosteneva; sostenne; accus/a/ano/ato; pretend/e/ono; insist/e/ono/ito; crede; credono;"
        " ritiene; ritengono; asseri/sce/scono/to; pensa; denunci/a/ano/ato; lament/a/ano/ato"
    ),
    confirms=(*conjugated("conferm attest", _ARE), *forms("avvalora; convalida; ribadisce")),
    denies=forms(
        "neg/a/ano/ato/ava/ò; smenti/sce/scono/to/va/ta; smentì; respin/ge/gono/to/se; esclu/de/dono/so/se; contest/a/ano/ato;"
        " rigett/a/ano/ato; confut/a/ato"
    ),
    admits=forms("ammet/te/tono/teva; ammesso; ammise; riconosc/e/ono/iuto/eva; riconobbe; confess/a/ano/ato/ò; conced/e/ono; concesso"),
    announces=(*conjugated("annunci rivel svel comunic proclam anticip", _ARE), *forms(
        "annunci/ò; rende noto; reso noto; rendono noto; promet/te/tono; promesso; promise; garanti/sce/to"
    )),
    beside=forms(
        "scherz/a/ato/ava; rid/e/endo; grid/a/ato/ava; sussurr/a/ato; sospir/a/ato; sorrid/e/endo; esclam/a/ato/ò; chied/e/ono/eva;"
        " chiesto; domand/a/ato; critic/a/ato"
        "; elog/ia/iato; defin/ito; definisce; defini/sce/to/va/rono; parl/a/ano/ato/ava; loda; lodato; tuon/a/ato; replic/a/ato/ava/ò;"
        " ribatt/e/uto; comment/a; le parole di; nelle parole di; attacc/a/ato"
        "; sbott/a/ato; rassicur/a/ato; insist/e/ito; si legge; si sfoga; ironizz/a/ato; incalz/a/ato; esult/a/ato/ano; chios/a/ato;"
        " secondo; conclud/e; descri/ve/tto; cit/a/ato; riassum/e; auspic/a/ato; ricostrui/sce; confid/a/ato; puntualizz/a/ato;"
        " protest/a/ato; "
        "; chiam/a/ato; chiama; giudic/a/ato; salut/a/ato; invit/a/ato; domandarono; urla; urlato; parlato di; bolla; bollato;"
        " ringrazi/a/ato; si chiede; obiett/a/ato; motteggi/a; sintetizz/a/ato; taglia corto; mormor/a/ato; esord/isce; rincar/a/ato;"
        " ragion/a; esort/a/ato; ammonisce"
    ),
    according=forms(
        "secondo; stando a; stando al; stando alla; stando ai; stando alle; stando agli; a detta di; a detta del; a detta della; ad"
        " avviso di; a giudizio di; a parere di; fonti di"
    ),
    that=words("che come perché se di quanto"),
    addressed=words("a al alla ai agli alle allo all' di del della dei con da dal dalla su in nel nella sul sulla durante"),
    pronouns=words("lui lei egli ella loro io noi"),
    unbound=words("loro io noi"),
    offices=words(
        "polizia carabinieri portavoce ministro ministra ministero fonte fonti autorità governo sindaco sindaca presidente direttore"
        " direttrice"
        " procuratore procuratrice procura tribunale avvocato avvocata legale legali testimone testimoni residente residenti abitanti"
        " abitante vicino vicini vicina"
        " esperti esperto esperta analisti analista ricercatori ricercatore ricercatrice medici medico ospedale azienda gruppo società"
        " gestore sindacato sindacati"
        " prefettura prefetto comune associazione capitano comandante responsabile responsabili titolare allenatore allenatrice"
        " segretario segretaria capo assessore"
        " assessora opposizione partito inquirenti investigatori soccorritori vigili pompieri marina esercito compagnia agenzia ministri"
        " critici attivisti economista"
        " economisti autore autrice insegnante insegnanti preside padre madre fratello sorella figlio figlia vedova conducente"
        " passeggero passeggera passeggeri"
        " agricoltore agricoltori pescatore pescatori commerciante commercianti studenti scienziati scienziata scienziato ingegnere"
        " commissione giornale quotidiano porto aeroporto"
        " funzionario funzionari diplomatico diplomatici ambasciatore governatore deputato deputata senatore uomo donna persona"
        " organizzatori organizzatrice osservatori dipendente"
        " dipendenti fondatrice fondatore consigliere consigliera regolatore banca città infermiera questura procuratori questore"
        " ristoratore barista regista curatrice curatore amministratore regione giudice operaio operai vescovo parroco meteorologi"
    ),
    bodies=words(
        "polizia carabinieri ministero autorità governo procura tribunale ospedale azienda gruppo società gestore"
        " sindacato sindacati prefettura comune associazione opposizione partito vigili pompieri marina esercito"
        " compagnia agenzia commissione giornale quotidiano porto aeroporto banca città questura regione"
    ),
    documents=words(
        "rapporto studio comunicato documento documenti lettera indagine sondaggio nota relazione dichiarazione testo verbale sentenza"
        " dati statistiche bozza bollettino perizia email mail decreto cifre ricerca"
    ),
    joints=words("di del della dei degli delle dello d' dell' da al alla per la il le i a vicina vicine vicino che"),
    determiners=words(
        "il lo la i gli le l' un uno una un' alcuni alcune due tre diversi diverse suo sua suoi altri ex nostro stesso stessa"
    ),
    works=words(
        "film romanzo libro album canzone mostra serie opera poesia quadro saggio articolo titolo slogan striscione motto cartello nave"
        " traghetto"
        " peschereccio barca battello progetto documentario intitolato intitolata soprannominato soprannominata chiamato chiamata"
        " battezzato battezzata denominato denominata"
        " rivista ristorante spettacolo campagna gruppo detto detta musical podcast commedia bar trattoria programma singolo scritta"
        " operazione volume motonave ribattezzato ribattezzata insegna"
    ),
    doubted=words("cosiddetto cosiddetta cosiddetti cosiddette presunto presunta presunti presunte sedicente"),
    opening=words("per"),
    auxiliaries=words("ha hanno aveva avevano è sono si aveva stato"),
    passive=words("stato stata stati state"),
    having=words("ha hanno aveva avevano"),
    becoming=words("è sono era erano fu furono viene vengono venne essere sarà"),
    oneself=words("si"),
    by=words("da dal dalla dai dalle dagli"),
    strengths=Strengths(
        coming=("rà", "ranno"),
        committed=forms(
            "si è impegnat/o/a; si impegn/a/ano; si sono impegnati; ha promesso; hanno promesso; promette; promettono; ha accettato di;"
            " hanno concordato; hanno accettato; garantisce; impegnandosi; ha garantito; si sono impegnate; si impegnerà"
        ),
        planned=forms(
            "prevede di; prevedono di; intende; intendono; ha in programma; hanno in programma; conta di; progetta; pianifica;"
            " è previsto; è prevista; sono previsti; sono previste; previst/o per/a per/i per/e per; in programma;"
            " ha intenzione di; hanno intenzione di; punta a;"
            " prepara; pianificano; progettano"
        ),
        wanted=forms(
            "vuole; vogliono; vorrebbe; vorrebbero; spera; sperano; chied/e/ono; auspic/a/ano; desidera; esige; esigono; invoca;"
            " pretende; pretendono; sollecita; sogna"
        ),
        expected=forms(
            "si aspettavano; si attendevano; scommettevano; dovrebbe; dovrebbero; è atteso; è attesa; sono attesi; sono attese;"
            " probabilmente; è probabile; si prevede; ci si aspetta;"
            " con ogni probabilità; attes/o/a/i/e; verosimilmente; si stima"
        ),
        possible=forms(
            "potrebbe; potrebbero; forse; può darsi; eventualmente; è possibile; non è escluso; magari; non si esclude; possibile"
        ),
        reported=forms(
            "sarebbe; sarebbero; avrebbe; avrebbero; si dice; pare; pare che; a quanto pare; stando alle voci; sembra che; presunto;"
            " stando alle indiscrezioni; secondo indiscrezioni; verrebbe; starebbe"
        ),
    ),
    denial=forms(
        "non; nessun/o/a; nessun; mai; né; neg/a/ano/ato; smentisc/e/ono; smentito; rifiut/a/ano/ato; respin/ge/gono/to; esclud/e/ono;"
        " escluso; smenti/sce/scono/to; niente; nulla; smentita"
    ),
)  # fmt: skip
