"""Romanian."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="ro",
    titles=words(
        "domnul doamna președintele președinta președinte premierul prim-ministrul ministrul ministra ministru senatorul deputatul"
        " primarul primărița guvernatorul directorul directoarea director purtătorul generalul colonelul profesorul profesoara doctor dr"
        " regele regina prințul papa cardinalul judecătorul judecătoarea ambasadorul cancelarul liderul antrenorul fondatorul analistul"
        " șeful șefa secretarul"
    ),
    bodies=words(
        "ministerul universitatea institutul agenția autoritatea banca consiliul comitetul comisia curtea tribunalul parlamentul senatul"
        " partidul uniunea asociația federația fundația fondul grupul compania organizația poliția spitalul muzeul clubul centrul"
    ),
    joints=words("de pentru și al a ale"),
    articles=words("un o acest această acești aceste"),
    locating=words("în la din lângă"),
    firms=words("compania firma grupul producătorul gigantul"),
    women=words("doamna"),
    men=words("domnul"),
    articled=True,
)
