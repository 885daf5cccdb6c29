"""Spanish."""

from crosswire.languages.quoting.words import QuotingWords, Strengths, conjugated, forms
from crosswire.languages.words import words

_AR = "a an ó aron aba aban ado ando ar"
_IR = "e en ió ieron ía ían ido iendo ir er"

QUOTING = QuotingWords(
    code="es",
    says=(
        *words("dice dicen dijo dijeron dicho decía decían diciendo decir escribe escriben escribió escribieron escrito puso"),
        *conjugated("afirm señal declar coment indic manifest subray destac record explic asegur cont relat resalt puntualiz", _AR),
        *conjugated("inform observ not concret detall precis apunt remarc recalc opin argument avis plante", _AR),
        *conjugated("añad respond", _IR),
        *forms(
            "expon/e/en; expuso; expusieron; expuesto; advi/erte/erten/rtió/rtieron; advertido; reiter/a/an/ó/aron/ado; sostuv/o;"
            " matiz/a/ó; zanj/a/ó; mencion/a/ó; valor/a/ó/aron"
            "; agreg/a/an/ó/aron/ado; hace saber; hizo saber; dio a conocer; se refirió; refirió; refiere; aclar/a/ó/ado; apostill/a/ó;"
            " conclu/ye/yó; constat/a/ó; insist/e/en/ió/ieron"
        ),
    ),
    claims=forms(
        "sostien/e/en; sostuv/o/ieron; sostenido; sostenía; acus/a/an/ó/aron/ado; aleg/a/an/ó/aron; insist/e/en;"
        " denunci/a/an/ó/aron/ado; cree/n; asever/a/ó; pretend/e/en; considera/n; mantien/e/en; mantuvo"
    ),
    confirms=(*conjugated("confirm corrobor ratific", _AR), *forms("verific/a/ó; acredit/a/ó; certific/a/ó; atestigu/a/ó")),
    denies=forms(
        "nieg/a/an; neg/ó/aron/ado/aba/aban; desmi/ente/enten/ntió/ntieron; desment/ido; desmintió; rechaz/a/an/ó/aron/ado;"
        " descart/a/an/ó/aron/ado; refut/a/ó; rebat/e/ió; desmintieron"
    ),
    admits=forms("admit/e/en/ió/ieron/ido/ía; reconoc/e/en/ió/ieron/ido/ía; confies/a/an; confes/ó/aron/ado/aba; concedió; asum/e/ió"),
    announces=(*conjugated("anunci revel comunic proclam adelant", _AR), *forms(
        "promet/e/en/ió/ieron/ido; garantiz/a/ó; desvel/a/ó; divulg/ó; difundió"
    )),
    beside=forms(
        "brome/a/ó; r/íe/ió; grit/a/ó/aron/aban; susurr/a/ó; suspir/a/ó/aba; sonr/íe/ió; exclam/a/ó/aron; pregunt/a/ó/aron/aba;"
        " critic/a/ó/aron; elogi/a/ó; calific/a/ó/aron/ado; describ/e/ió/ieron"
        "; habl/a/ó/aron; lament/a/ó/aron; celebr/a/ó/aron; palabras de; replic/a/ó/aron; contest/a/ó/aron; sentenci/a/ó; ironiz/a/ó;"
        " espet/a/ó; según; protest/a/ó/aron; se queja; se quejó; queja; quejó; cita/do; tuiteó; pid/e/en/ió/ieron; pidió"
        "; exig/e/en/ió; resum/e/ió; concluy/e/ó; prosigu/e/ió; continu/a/ó; tild/a/ó; defin/e/ió; agradec/e/ió; felicit/ó; murmur/a/ó;"
        " llam/a/ó; tranquiliz/a/ó; evoc/a/ó; se pregunt/a/ó; bautiz/ó; consider/a/ó; reza; se lee; aplaud/e/ió; juzg/a/ó; reflexion/a/ó;"
        " reivindic/a/ó; aconsej/a/ó"
    ),
    according=forms("según; de acuerdo con; a juicio de; en palabras de; al decir de; conforme a; fuentes de; a decir de; tal y como"),
    no_cues=forms("se niega; se niegan; se negó; se negaron; se había negado"),
    that=words("que cómo por si de haber no estar"),
    addressed=words("a al de del con por para en sobre ante durante tras a la a los"),
    pronouns=words("él ella ellos ellas yo nosotros"),
    unbound=words("ellos ellas yo nosotros"),
    offices=words(
        "policía portavoz ministro ministra ministerio fuente fuentes autoridades autoridad gobierno alcalde alcaldesa presidente"
        " presidenta director directora fiscal fiscalía"
        " tribunal juzgado abogado abogada testigo testigos vecino vecina vecinos residentes residente habitantes expertos experto"
        " experta analistas analista investigadores"
        " investigador investigadora médicos médico médica hospital empresa grupo compañía operador operadora sindicato sindicatos"
        " ayuntamiento asociación capitán responsable"
        " responsables patrón dueño dueña propietario propietaria entrenador entrenadora secretario secretaria jefe jefa concejal"
        " concejala oposición partido bomberos"
        " armada ejército agencia activistas críticos economista economistas autor autora maestra maestro profesor profesora padre madre"
        " hermano hermana hijo hija viuda conductor"
        " conductora pasajero pasajera pasajeros agricultor agricultores pescador pescadores comerciante comerciantes estudiantes"
        " científicos científica científico ingeniero"
        " ingeniera comisión diario periódico puerto aeropuerto funcionario funcionarios funcionaria diplomático diplomáticos embajador"
        " embajadora gobernador gobernadora diputado diputada"
        " senador hombre mujer persona organizadores organizadora observadores empleado empleada empleados trabajadores trabajador"
        " fundadora fundador consejero consejera regulador banco"
        " ciudad enfermera consejería guardia servicio servicios patronal cofradía naviera juez jueza meteorólogos delegación vocero"
        " vocera rector rectora párroco camarero gerente cooperativa bodega técnicos"
    ),
    bodies=words(
        "policía ministerio autoridades autoridad gobierno fiscalía tribunal juzgado hospital empresa grupo compañía"
        " operadora sindicato sindicatos ayuntamiento asociación oposición partido bomberos armada ejército agencia"
        " comisión diario periódico puerto aeropuerto banco ciudad consejería servicio servicios patronal cofradía"
        " naviera delegación cooperativa bodega"
    ),
    documents=words(
        "informe estudio comunicado documento documentos carta encuesta sondeo nota auditoría declaración texto acta sentencia datos"
        " estadísticas borrador boletín memoria correo resolución cifras auto atestado expediente"
    ),
    joints=words("de del la el los las para a al que y cercana cercanas cercano próximas conocedoras"),
    determiners=words(
        "el la los las un una unos unas varios varias dos tres su sus otro otra algunos algunas este esta propia propio mismo"
    ),
    works=words(
        "película novela libro álbum canción exposición serie obra ópera poema cuadro ensayo artículo titular lema pancarta cartel barco"
        " buque ferri ferry"
        " pesquero velero proyecto documental titulado titulada llamado llamada apodado apodada bautizado bautizada denominado"
        " denominada revista restaurante espectáculo campaña grupo"
        " banda conocido conocida musical podcast comedia bar programa sencillo letrero transbordador operación"
    ),
    doubted=words("llamado llamada llamados llamadas denominado denominada supuesto supuesta supuestos supuestas presunto presunta"),
    opening=words("para"),
    auxiliaries=words("ha han había habían se es fue le les también"),
    passive=words("sido"),
    having=words("ha han había habían"),
    becoming=words("es son fue fueron era eran sido ser será"),
    by=words("por"),
    strengths=Strengths(
        coming=("rá", "rán"),
        committed=forms(
            "se ha comprometido; se han comprometido; se compromet/e/en/ió/ieron; ha prometido; han prometido; promete/n; prometió;"
            " prometieron; acordaron; ha acordado; han acordado; ha aceptado; garantiza; ha garantizado; se comprometió; comprometido"
        ),
        planned=forms(
            "planea/n; prevé/n; tiene previsto; tienen previsto; tiene la intención; pretende/n; proyecta/n; tiene intención; está"
            " previsto; previst/o/a/os/as; prepara/n; se propone; se dispone a; contempla"
        ),
        wanted=forms(
            "quiere/n; quería; quisiera; desea/n; espera que; esperan que; espera; esperan; pid/e/en/ió; exig/e/en/ió; reclam/a/an/ó;"
            " solicit/a/an/ó; confía en; insta; aspira a; aboga"
        ),
        expected=forms(
            "se espera; se esperan; esperaba; esperaban; se prevé; probablemente; es probable; previsiblemente; está llamado a;"
            " se calcula; seguramente;"
            " debería; deberían; se estima"
        ),
        possible=forms(
            "podría/n; puede que; quizá/s; tal vez; es posible; posiblemente; acaso; no se descarta; a lo mejor; posible; cabe la"
            " posibilidad; pudiera"
        ),
        reported=forms(
            "habría/n; sería/n; al parecer; presuntamente; supuestamente; se dice; se rumorea; según rumores; presunt/o/a/os/as;"
            " estaría/n; tendría/n; según trascendió; trascendió; se comenta"
        ),
    ),
    denial=forms(
        "no; ningún; ningun/o/a; nunca; jamás; ni; nieg/a/an; neg/ó/aron/ado; desmi/ente/enten/ntió/ntieron; desmentido;"
        " rechaz/a/an/ó/aron/ado; se niega; descart/a/an/ó/aron/ado; tampoco; nadie; nada; rehús/a; rehus/ó"
    ),
)  # fmt: skip
