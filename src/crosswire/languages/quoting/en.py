"""English."""

from crosswire.languages.quoting.words import QuotingWords, Strengths, conjugated, forms
from crosswire.languages.words import words

_REGULAR = "- s ed ing"
_SILENT = "e es ed ing"

QUOTING = QuotingWords(
    code="en",
    says=(
        *words("said says say saying told tells tell telling wrote writes write writing spoke added adding adds replied replies reply"),
        *words("quipped stressing"),
        *conjugated("explain remark comment stress answer respond recall report warn mention point reckon respond repeat", _REGULAR),
        *conjugated("stat not argu conclud describ tweet observ emphasis emphasiz", _SILENT),
        *forms("testif/ied/ies; suggest/ed/s; cautioned; urged; tweet/ed; posted; signal/led/ed/s; hint/ed/s; estimate/d/s; conclude/d"),
    ),
    claims=(
        *conjugated("claim assert maintain contend insist", _REGULAR),
        *forms("alleg/e/ed/es/ing; accus/ed/es/ing; contend/ed; believe/d/s"),
    ),
    confirms=(*conjugated("confirm affirm", _REGULAR), *forms("verif/ied/ies; acknowledges receipt; corroborated; reaffirm/ed/s")),
    denies=forms(
        "den/ied/ies/y/ying; reject/ed/s/ing; dismiss/ed/es/ing; refut/ed/es/ing; disput/ed/es/ing; ruled out; rules out; disavow/ed"
    ),
    admits=forms("admit/ted/s/ting; conced/ed/es/ing; acknowledg/ed/es/ing; confess/ed/es; grant/ed"),
    announces=forms("announc/ed/es/ing; declar/ed/es/ing; unveil/ed; disclos/ed/es; reveal/ed/s/ing; promis/ed/es; vow/ed/s; pledged"),
    beside=forms(
        "put; puts; read; reads; began; went; ask/ed/s/ing; laugh/ed/s; jok/ed/es; shout/ed/s; cried; cries; whisper/ed/s; mutter/ed/s;"
        " sigh/ed/s; snapped; smil/ed/es;"
        " call/ed/s/ing"
        "; prais/ed/es; describ/ed/es/ing; complain/ed/s; protest/ed; criticis/ed; criticiz/ed; blast/ed; slamm/ed; label/led/ed;"
        " dubbed; is quoted"
        "; was quoted; agree/d/s; continu/ed/es; recount/ed/s; predict/ed/s; lament/ed/s; wonder/ed; interject/ed; pleaded; boast/ed;"
        " demand/ed"
        "; tweeted; according to; the words of; in a statement; insisted; counter/ed; retort/ed; fumed; exclaim/ed; enthus/ed; reflect/ed"
        "; advis/ed; reassur/ed; instruct/ed; thank/ed; apologis/ed; apologiz/ed; gasped; yelled; shrugged; texted; noted; hailed"
        "; welcom/ed; condemn/ed; branded; talked of; spoke of; referred to; speaks of; termed; characterised; characterized; urges; urging"
        "; elaborat/ed; summed; opened; concluded; greet/ed"
    ),
    according=forms("according to; as per; in the words of; citing; in the view of"),
    that=words("that how why whether the there it its he she they no at about"),
    addressed=words("to of about told tells asked with against from by and for at on in after told than"),
    pronouns=words("he she they it i we"),
    offices=words(
        "police officials official spokesman spokeswoman spokesperson spokespeople minister ministry source sources authorities authority"
        " government mayor president chairman chairwoman chief director manager witness witnesses resident residents neighbour neighbours"
        " neighbor neighbors lawyer lawyers prosecutor prosecutors judge court company union unions operator captain skipper doctor doctors"
        " hospital experts expert analyst analysts researchers researcher scientists scientist engineers engineer investigators"
        " investigator"
        " council commission committee agency office department club coach owner owners workers worker union's representative"
        " representatives"
        " rescuers firefighters coastguard navy army insiders insider critics critic opponents supporters campaigners activists economist"
        " economists author authors teacher teachers mother father brother sister son daughter widow driver passenger passengers farmer"
        " farmers fisherman fishermen fishers shopkeeper customer customers student students principal headteacher secretary ambassador"
        " governor senator lawmaker lawmakers opposition party airline airport port ministry's board executives executive founder people"
        " person man woman employees employee staff inspector inspectors regulator regulators bank crew foreman aide aides diplomat"
        " diplomats"
        " someone organisers organisers' organizers organiser broadcaster newspaper shareholders pilot leader leaders deputy"
    ),
    bodies=words(
        "police ministry authorities authority government court company union unions operator hospital council"
        " commission committee agency office department club coastguard navy army opposition party airline airport port"
        " board bank crew broadcaster newspaper staff"
    ),
    documents=words(
        "report study statement document documents letter survey poll review audit email memo figures data records filing press release"
        " paper"
        " note minutes verdict ruling notice website draft contract bulletin"
    ),
    joints=words("of for the a an from with to close familiar who and its"),
    determiners=words(
        "the a an one two three some several another many its their his her senior local former unnamed other both state all"
    ),
    works=words(
        "film movie novel book album song single exhibition show series play opera poem painting essay article headline slogan banner motto"
        " ship ferry boat vessel trawler yacht nicknamed called named titled entitled documentary musical project programme program podcast"
        " restaurant pub café sculpture magazine game operation campaign band reading codenamed christened musical novella"
    ),
    doubted=words("so-called supposed self-styled what"),
    auxiliaries=words("has have had was were is are be been also then later"),
    by=words("by"),
    passive=words("to"),
    having=words("has have had"),
    becoming=words("was were is are been be being"),
    active=("ing",),
    bare_speech=words("said says say saying told reported reports warned claims claim claimed insisted insists confirmed"),
    telling=words("told tells tell telling"),
    unbound=words("it they i we"),
    loose=1,
    strengths=Strengths(
        factual=forms("could not; couldn't; could no longer; could only; could have"),
        committed=forms(
            "has agreed to; have agreed to; agreed to; will; has pledged; have pledged; pledged; pledge/s to; has promised; promised to;"
            " vowed to"
            "; has committed; have committed; committed to; commits to; has undertaken to; undertook to; is to; are to; guarantee/s/d;"
            " has vowed"
            "; is committed to; have promised; promises to; vows to; signed a contract to"
        ),
        planned=forms(
            "plan to; plans to; plans a; plans an; planned to; plans for; intend/s/ed to; is planning; are planning;"
            " is preparing; is due to; are due to; aims to; aim to"
            "; is set to; are set to; is scheduled to; are scheduled to; has plans; planned to; is planned; are planned; has drawn up plans"
        ),
        wanted=forms(
            "want/s/ed to; wants; want; wanted; hope/s/d to; hope/s/d; call/s/ed for; would like; wish/es to; is seeking; seek/s to; is"
            " calling"
            " for; demand/s"
            "; demand/ed; urge/s/d; are calling for; is hoping; are hoping; is keen to; are seeking; called on; calls on; wants"
        ),
        expected=forms(
            "is expected; are expected; was expected; were expected; is likely; are likely; likely to; expect/s/ed; is forecast; is"
            " predicted"
            "; is projected; are forecast; is anticipated; are projected; probably; is widely expected; looks set to"
        ),
        possible=forms("may; might; could; possibly; perhaps; can not be ruled out; it is possible; maybe"),
        reported=forms(
            "is said to; are said to; was said to; were said to; reportedly; allegedly; is reported to; are reported to; is believed to"
            "; are believed to; is understood to; rumour/s/ed; rumor/s/ed; is alleged; are alleged; purportedly; supposedly; is thought to"
            "; are thought to; apparently; are understood to; have reportedly; was reported to; rumoured to; it is said"
        ),
    ),
    denial=forms(
        "not; didn't; doesn't; don't; isn't; aren't; wasn't; weren't; won't; can't; couldn't; hasn't; haven't; hadn't; wouldn't; no;"
        " never; cannot; refus/e/es/ed to; refus/e/es/ed; den/y/ies/ied; reject/s/ed; rul/ed/es out; nor; declin/ed/es to"
        "; neither; dismiss/es/ed; failed to; refut/es/ed; nobody; none; disput/es/ed"
    ),
)  # fmt: skip
