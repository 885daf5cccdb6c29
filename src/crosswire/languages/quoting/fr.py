"""French."""

from crosswire.languages.quoting.words import QuotingWords, Strengths, conjugated, forms
from crosswire.languages.words import words

_ER = "e ent é a èrent ait aient ant er era"

QUOTING = QuotingWords(
    code="fr",
    says=(
        *words("dit disent disait disaient dire disant dira écrit écrivait écrivent écrire indique"),
        *conjugated(
            "déclar expliqu indiqu ajout précis soulign not raconté affirm estim rappel rappell raconté raconter comment remarqu signal"
        , _ER),
        *conjugated("assur insist observ relat racont expos évoqu témoign résum détaill constat jug rapport martel", _ER),
        *forms(
            "répond/ent/u/it/ait; fait savoir; fait valoir; fait remarquer; a fait savoir; met en garde; poursui/t/vi/vait; poursuivi;"
            " souten/u/ait"
            "; précis/é; avert/i/it/issait; confi/e/é/ait; expliqu/é; tien/t à; ajout/é"
        ),
    ),
    claims=(*conjugated("alléghu accus clam argu", _ER), *forms(
        "prétend/ent/u/ait/it; soutien/t/nent; soutenu; soutenait; maintien/t/nent; maintenu; allègue/nt; croit; croient; pense/nt"
    )),
    confirms=(*conjugated("confirm corrobor attest", _ER),),
    denies=forms(
        "démen/t/tent/ti/tait/tit; ni/e/ent/é/ait/a; réfut/e/ent/é/ait/a; rejet/te/tent/é/ait/a; conteste/nt; contest/é/ait/a;"
        " exclu/t/ent; écart/e/é; exclu"
    ),
    admits=forms(
        "recon/naît/naissent/nu/naissait/nut; reconnaît; admet/tent/tait; admis; avou/e/ent/é/ait/a; concèd/e/ent; concéd/é/ait/a; admit"
    ),
    announces=(*conjugated("annonc révél dévoil proclam", _ER), *forms(
        "annonç/ait/a/ant; promet; promettent; promettait; promis; fait état; a fait part; communiqu/é/e"
    )),
    beside=forms(
        "lanc/e/é/ait; lâch/e/é; souffl/e/é; plaisant/e/é/ait; ri/t; sour/it/iait; soupir/e/é/ait; s'exclam/e/é/ait; exclam/e/é/ée;"
        " s'insurg/e/é; demand/e/é/ait/ent"
        "; interrog/e/é; critiqu/e/é/ait; dénonc/e/ent/é; salu/e/é; regrett/e/ent/é/ait; déplor/e/ent/é/ait; s'indign/e/é;"
        " indign/e/é/ée; s'inqui/ète/était"
        "; s'étonn/e/é; qualifi/e/é/ait; parl/e/é/ait; glisse/nt; gliss/é; murmur/e/é/ait; crie/nt; cri/é/ait; se souvient; souvient; se"
        " réjouit; réjouit"
        "; réjoui/e; tranch/e/é; rétorqu/e/é/ait; réplique/nt; répliqu/é/ait; conclu/t/ait/ent; martèl/e; enchaîn/e/é; renchéri/t; les"
        " mots de; selon"
        "; ironis/e/é; admir/e; réagi/t; résume; lit-on; peut-on lire; se félicit/e; félicité; rassur/e; réclam/e/ent/é; s'est réjoui;"
        " tonn/e/é"
        "; reprend; chuchote; proteste; protesté; racontent; lançait; commente; appel/é/ait; appelle; décri/t/vait/ant; reconnaît;"
        " voyait; voit; termes de; prévient; prévenu; préven/u; pest/e/é; scand/é/e"
        "; nuance; nuancé; complète; complété; balay/e/é; détaille; s'emport/e/é; suppli/e/é; se lamente; énum/ère; s'alarm/e/é;"
        " s'amus/e/é; amus/e; tempêt/e/é; fulmin/e/é"
    ),
    according=forms("selon; d'après; aux dires de; aux dires du; de source; de sources; à en croire; de l'avis de"),
    that=words("que qu' comment pourquoi si ne avoir être ce vouloir"),
    addressed=words("à au aux de du des sur avec par dans en devant lors pour contre auprès le la les ce"),
    pronouns=words("il elle ils elles on je nous"),
    unbound=words("on ils elles je nous"),
    offices=words(
        "police policiers gendarmerie porte-parole ministre ministère source sources autorités autorité gouvernement maire président"
        " présidente"
        " directeur directrice procureur procureure parquet tribunal avocat avocate témoin témoins riverain riverains riveraine habitant"
        " habitants habitante voisin voisine voisins experts expert experte analystes analyste chercheurs chercheur chercheuse médecins"
        " médecin"
        " médecins hôpital entreprise groupe exploitant syndicat syndicats préfecture préfet préfète mairie association capitaine"
        " responsable responsables patron patronne gérant gérante entraîneur entraîneuse secrétaire chef cheffe élu élus élue opposition"
        " parti"
        " enquêteurs pompiers secours armée marine compagnie agence ministres proches opposants critiques militants économiste"
        " économistes auteur"
        " autrice enseignante enseignant proviseur père mère frère sœur fils fille veuve conducteur conductrice passager passagère"
        " passagers"
        " agriculteur agriculteurs pêcheur pêcheurs commerçant commerçante commerçants étudiants scientifiques scientifique ingénieur"
        " ingénieure commission journal radio régie port aéroport fonctionnaire diplomate diplomates ambassadeur gouverneur député députée"
        " sénateur homme femme personne organisateurs organisatrice observateurs employé employée salarié salariés fondatrice fondateur"
        " conseiller conseillère ministres service services régulateur banque municipalité ville infirmière présidence direction"
        " météorologues"
        " boulanger boulangère restaurateur libraire metteur chorégraphe commissaire juge"
    ),
    bodies=words(
        "police gendarmerie ministère autorités autorité gouvernement parquet tribunal hôpital entreprise groupe"
        " exploitant syndicat syndicats préfecture mairie association opposition parti pompiers secours armée marine"
        " compagnie agence commission journal radio régie port aéroport régulateur banque municipalité ville présidence"
        " direction service services"
    ),
    documents=words(
        "rapport étude communiqué document documents lettre enquête sondage note courriel déclaration texte audit arrêté jugement bilan"
        " données"
        " statistiques procès-verbal chiffres bulletin message projet"
    ),
    joints=words("de du des d' la le les l' à au aux pour sous chargé chargée qui proche proches anonymat et"),
    determiners=words(
        "le la les l' un une des ce cette ces plusieurs deux trois son sa ses leur leurs certains d'autres autre ancien ancienne"
    ),
    works=words(
        "film roman livre album chanson exposition série pièce opéra poème tableau article titre slogan banderole devise pancarte"
        " navire ferry bateau cargo chalutier projet documentaire intitulé intitulée baptisé baptisée surnommé surnommée nommé appelé"
        " magazine"
        " revue restaurant café spectacle campagne dit groupe bistrot émission podcast comédie ouvrage recueil opération titré titrée"
        " affiche dénommé lire dit vedette baptisées"
    ),
    doubted=words("soi-disant prétendu prétendue prétendus prétendument dite dites"),
    opening=words("pour"),
    auxiliaries=words("a ont avait avaient est sont était ont-ils aussi également se s'est"),
    passive=words("été"),
    having=words("a ont avait avaient"),
    becoming=words("est sont était étaient fut furent être sera seront"),
    oneself=words("s se"),
    by=words("par"),
    strengths=Strengths(
        coming=("ra", "ront"),
        committed=forms(
            "s'est engagé/e; s'engage; s'engagent; se sont engagés; ont convenu; a promis; ont promis; promet; promettent; a accepté de;"
            " s'est engagée; va; vont"
            "; a garanti; garantit; ont accepté; s'étaient engagés; est convenu; sont convenus"
        ),
        planned=forms(
            "prévoi/t/ent; envisage/nt; compte/nt; entend/ent; projette/nt; a l'intention; ont l'intention; prévu/e/s; est prévu;"
            " prépare/nt; planifi/e/ent; a prévu; s'apprête"
        ),
        wanted=forms(
            "veu/t/lent; voudrai/t/ent; souhait/e/ent/erait; espère/nt; réclame/nt; demande/nt; appelle à; appellent à; exige/nt;"
            " désire/nt; aimerait; plaide/nt; exhorte"
        ),
        expected=forms(
            "devrai/t/ent; est attendu/e; sont attendus; sont attendues; est attendue; vraisemblablement; probablement; sans doute;"
            " s'attend; s'attendent; table/nt sur; attendu/e/s; a de fortes chances"
        ),
        possible=forms(
            "pourrai/t/ent; peut-être; il se peut; éventuellement; n'est pas exclu; n'exclut pas; possible; il est possible; risque de"
        ),
        reported=forms(
            "serai/t/ent; aurai/t/ent; présumé/e/s; semble-t-il; selon des rumeurs; dit-on; rumeur; rumeurs; paraît-il; prétendument;"
            " ferai/t/ent; irai/t/ent"
        ),
    ),
    denial=forms(
        "ne; n'; pas; aucun/e; jamais; ni; dément/ent; démenti; nie; nient; nié; refuse/nt; refus/é/ait; rejette/nt; rejeté;"
        " réfut/e/ent/é; exclut; exclu"
        "; conteste/nt; contesté; personne; rien; écarte; écarté"
    ),
)  # fmt: skip
