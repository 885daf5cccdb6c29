"""Spanish."""

from crosswire.languages.naming.words import NamingWords, lines
from crosswire.languages.words import words

NAMING = NamingWords(
    code="es",
    titles=words(
        "señor señora sr sra dr dra doctor doctora profesor profesora presidente presidenta vicepresidente"
        " vicepresidenta primer ministro ministra canciller secretario secretaria senador senadora diputado"
        " diputada gobernador gobernadora alcalde alcaldesa rey reina príncipe princesa papa cardenal obispo"
        " juez jueza general coronel capitán director directora portavoz embajador embajadora comisario jefe"
        " jefa fiscal entrenador ex san santa don doña consejero consejera líder analista fundador fundadora"
        " gobierno administración familia"
    ),
    bodies=words(
        "ministerio universidad instituto agencia autoridad banco oficina consejo comité comisión corte"
        " tribunal parlamento congreso senado partido unión asociación federación fundación fondo grupo"
        " sociedad compañía organización policía ejército hospital escuela iglesia museo diario club liga"
        " cámara observatorio sindicato centro academia confederación movimiento frente asamblea"
    ),
    joints=words("de del la las los el para y e en por"),
    articles=words("el la los las un una unos unas este esta estos estas su sus cada ningún ninguna al del"),
    locating=words("en desde hacia hasta cerca a"),
    landforms=words(
        "río lago monte mar océano bahía isla islas golfo estrecho valle calle avenida plaza puente"
        " aeropuerto puerto provincia región ciudad"
    ),
    firms=words("grupo empresa compañía gigante fabricante firma startup operador filial proveedor agencia"),
    never=words("internet navidad dios"),
    demonyms=lines("""
        US estadounidense- american- norteamerican-
        GB británic-
        GB-ENG inglés inglesa ingleses inglesas
        GB-SCT escoc-
        FR francés francesa franceses francesas
        DE alemán alemana alemanes alemanas
        AT austriac- austríac-
        CH suizo suiza suizos suizas
        IT italian-
        ES español-
        PT portugués portuguesa portugueses portuguesas
        NL neerlandés neerlandes- holandés holandes-
        BE belga belgas
        SE sueco sueca suecos suecas
        NO norueg-
        DK danés danes-
        FI finland-
        PL polaco polaca polacos polacas
        HU húngar-
        RO ruman-
        GR griego griega griegos griegas
        TR turco turca turcos turcas
        UA ucrania- ucranian-
        RU ruso rusa rusos rusas
        CN chino chinos chinas
        TW taiwanés taiwanes-
        JP japonés japones-
        KR surcorean- corean-
        IN indio indios indias
        PK paquistaní-
        ID indonesi-
        AU australian-
        CA canadiense-
        MX mexican-
        BR brasileñ-
        AR argentin-
        CL chilen-
        CO colombian-
        PE peruan-
        VE venezolan-
        CU cuban-
        BO bolivian-
        EC ecuatorian-
        IL israelí-
        PS palestin-
        EG egipci-
        SY siri-
        LB libanés libanes-
        IQ iraquí-
        IR iraní-
        SA saudí-
        AF afgan-
        MA marroquí-
        ZA sudafrican-
        150 europeo europea europeos europeas
        002 african-
        142 asiátic-
    """),
    women=words(
        "señora sra doña ministra presidenta directora diputada alcaldesa portavoza reina princesa senadora jueza doctora profesora"
    ),
    men=words("señor sr don ministro presidente director diputado alcalde rey príncipe senador juez doctor profesor"),
    articled=True,
)  # fmt: skip
