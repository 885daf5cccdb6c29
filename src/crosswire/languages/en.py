"""English."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="en",
    abbreviations=words(
        "mr mrs ms dr prof sen rep gov gen lt col sgt capt cpl maj adm rev hon st mt ft no nos vs fig art sec dept est"
        " approx jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e messrs pres supt pvt cmdr op vol pp"
    ),
    starters=words(
        "the a an it he she they we i you this that these those there his her its their our my in on at for from with but"
        " and or so as if when while after before since although however meanwhile officials what who how why some many"
        " most all no not one two by according"
    ),
    speech=words("said says say told tells added adds asked asks wrote writes replied explained insisted stressed warned argued shouted"),
    coordinators=words("and or nor"),
    openers=words(
        "but yet so which who whom whose where when while as after before because since although though whereas if unless"
        " until that to -ing despite according amid said says told added"
    )
    + phrases(
        "in which; of which; of whom; with which; to which; from which; for which; under which; at which;"
        " most of them; some of them; one of them; among them"
    ),
    fronted=words("when while as after before because since although though whereas if unless until once")
    + phrases("despite; instead of; in addition to; following"),
    bare_openers=phrases(
        "because; while; although; though; whereas; so that; even though; unless; until; in order to; as part of; as well as; who; which"
    ),
    no_openers=words("including excluding depending everything something nothing anything beijing king spring during"),
    predicates=words(
        "is are was were has have had will would can could may might must should does did do he she it they we i there"
        " said says told added not never also then later began became made took helped makes gave left went"
    ),
    appositives=words("a an the its his her their one"),
    credits=CreditWords(
        byline=phrases("by; written by; words by; story by; from our correspondent"),
        sign_off=phrases(
            "reporting by; additional reporting by; writing by; editing by; edited by; with reporting by; with reporting"
            " from; with files from; with agencies; with additional reporting; compiled by; with material from; source:; sources:"
        ),
        material=phrases(
            "additional reporting by; with reporting by; with reporting from; with files from; with material from; with "
            "additional reporting; with agencies; compiled by; includes reporting by; includes material from; based on "
            "reports by"
        ),
        staff=words("writer writers journalist journalists reporter reporters correspondent correspondents staffer staffers"),
        helped=phrases("contributed to this report; contributed reporting; reporting was contributed"),
        reported=phrases("reported from; contributed to"),
        picture=phrases(
            "photo:; photos:; photo by; photograph:; photograph by; picture:; image:; image credit:; image source,; photo"
            " credit:; credit:; file photo"
        ),
        read_more=phrases(
            "read more; read also; also read; see also; related:; more on this; more on this story; watch:; listen:;"
            " recommended:; click here; continue reading; related stories; related topics; you may also like; read the full"
        ),
        call=phrases(
            "sign up; subscribe; follow us; follow our; follow the; download the; download our; join our; join us; get our;"
            " get the; do you follow; share this; share on; like us; register for; stay up to date; never miss"
        ),
        call_anywhere=phrases(
            "follow us on; subscribe to our; sign up for our; sign up to our; our free newsletter; join our whatsapp;"
            " download our app; share this article; share this story; straight to your inbox; delivered to your inbox"
        ),
        rights=phrases("all rights reserved; may not be published, broadcast, rewritten or redistributed"),
        answers=words("i not yes no maybe don't undecided"),
        closed=phrases(
            "to continue reading; to keep reading; to read the full article; to read the full story;"
            " to read the rest of; subscribe to read; subscribers only; for subscribers only;"
            " this article is for subscribers; this content is for subscribers; already a subscriber?;"
            " unlock this article; to unlock this; remaining articles; you have reached your limit;"
            " article is exclusive to subscribers; become a member to read"
        ),
    ),
)
