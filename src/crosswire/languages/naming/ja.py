"""Japanese."""

from crosswire.languages.naming.titles_behind import COURTESIES, OFFICES
from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="ja",
    titles=(*COURTESIES["ja"], *OFFICES["ja"]),
    ends_of_bodies=words(
        "連盟 協会 機構 庁 省 研究所 研究センター 大学 委員会 組合 連合会 連合 財団 銀行 病院 博物館 学会 局 裁判所 同盟 商工会"
    ),
    never=words(
        "コーチ オレンジ オーロラ コロナ メディア ビスタ デルタ プール モービル メス ミリ パール ゴム イカ ハム ホロ マン"
        " マル ヴァン ヤシ ダービー バース"
        " カラー カラ カイ クラン ナガ テマ ボー タマ アーク シブ パスト レア デセ リノ リダ"
    ),
    suffixes_of_names=words("社 製 株式会社 グループ"),
)
