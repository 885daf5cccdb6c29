"""What firms, funds and parties are called right before or behind their names, beside the words of ``firms``: "the insurer Anchor"."""

from crosswire.languages.words import Words, words

#: Right before the name.
BEFORE: dict[str, Words] = {
    "en": words(
        "insurer haulier shipper miner brewer lender shipyard yard studio laboratory lab contractor builder broker broadcaster charity"
        " foundation nonprofit newspaper magazine brand shipowner utility brewery distributor consultancy auctioneer"
    ),
    "de": words(
        "spedition reederei versicherer versicherung brauerei stiftung partei airline fluggesellschaft fluglinie labor studio verlag kette"
        " werft genossenschaft gewerkschaft sender marke bank plattform konzerns firmen zulieferer gesellschaft"
        " auktionshaus bauunternehmen modehaus kaufhaus"
    ),
    "fr": words(
        "assureur armateur transporteur exploitant banque brasseur laboratoire studio éditeur distributeur chantier fondation parti"
        " syndicat quotidien marque plateforme firme compagnie cabinet ong start-up"
    ),
    "es": words(
        "sociedad constructora minera aseguradora naviera transportista laboratorio cadena marca fundación partido sindicato diario"
        " operadora productora distribuidora cervecera petrolera farmacéutica consultora aerolínea tecnológica plataforma ong"
    ),
    "pt": words(
        "mineradora construtora seguradora transportadora laboratório fundação partido sindicato jornal marca distribuidora petroleira"
        " farmacêutica consultoria sociedade cervejaria operadora companhia plataforma ong"
    ),
    "it": words(
        "ditta impresa compagnia armatore fondazione partito sindacato marchio laboratorio assicurazione piattaforma casa quotidiano"
        " cooperativa"
    ),
    "nl": words("verzekeraar stichting partij vakbond krant merk bank luchtvaartmaatschappij vervoerder brouwer bouwer transporteur"),
    "pl": words(
        "ubezpieczyciel ubezpieczyciela przewoźnik przewoźnika fundacja fundacji partia partii browar armator armatora marka sieć"
        " laboratorium stowarzyszenie przewozowa przewozowej przedsiębiorstwo"
    ),
    "ru": words(
        "страховщик перевозчик судовладелец фонд фонда партия партии холдинг застройщик оператор разработчик студия лаборатория бренд"
        " сеть компанию фирмой фирму стартапа застройщика оператора"
    ),
    "uk": words(
        "страховик перевізник фонд фонду партія партії холдинг оператор розробник студія лабораторія бренд мережа фірмою фірму забудовник"
    ),
    "cs": words("pojišťovna pojišťovny dopravce nadace strana strany značka síť firmou provozovatel"),
    "sv": words("försäkringsbolaget rederiet stiftelsen partiet banken bryggeriet varumärket"),
    "id": words("yayasan maskapai partai bank merek penambang asuransi"),
    "ro": words("fundația partidul asigurătorul banca"),
}
#: Right behind it.
BEHIND: dict[str, Words] = {
    "tr": words("şirketi şirketinin firması firmasının vakfı vakfının partisi partisinin markası şirketine şirketinden bankası"),
}
