"""Japanese. The comma cuts wherever both sides say enough; the word lists serve credits and quotations only."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="ja",
    joined=words("及び および 並びに"),
    small_words_follow=True,
    speech=words("述べた 話した 語った 強調した 説明した"),
    credits=CreditWords(
        byline=phrases("文＝; 文・; 文：; 取材・文; 取材：; 執筆：; 記者：; 筆者：; 著者：; 文責"),
        sign_off=phrases("編集：; 編集:; 編集＝; 出典：; 出典:; 情報源：; 翻訳：; 翻訳:; 翻訳＝; 構成＝; 提供："),
        helped=phrases("取材に協力; が取材に加わった"),
        picture=phrases("写真：; 写真:; 写真＝; 写真提供; 画像：; 画像:; 撮影：; 撮影＝; 画像提供; 資料写真; イメージ画像; 図："),
        read_more=phrases(
            "関連記事; 関連ニュース; あわせて読みたい; 合わせて読みたい; 続きを読む; もっと読む; もっと見る;"
            " 【関連記事】; こちらもおすすめ; おすすめ記事; ＞＞; 続きは; 詳しくはこちら"
        ),
        call=phrases("フォロー; ぜひ; ニュースレターの; ニュースレターに; メールマガジン; アプリの; アプリを; 無料アプリ; 公式lineを"),
        call_anywhere=phrases(
            "フォローしてください; フォローをお願い; フォローはこちら; 登録はこちら; 会員登録; チャンネル登録;"
            " メールマガジンに登録; ニュースレターに登録; ニュースレターの登録; アプリをダウンロード; シェアする;"
            " 友だち追加"
        ),
        rights=phrases("無断転載; 無断複製; 著作権は; 転載を禁じ; 禁無断"),
        answers=words("はい いいえ わからない"),
        closed=phrases(
            "この記事は有料会員限定; 有料会員限定; この記事は会員限定; 会員限定記事;"
            " 続きを読むには; 全文を読むには; 残り文字; 続きは会員; この続きは有料"
        ),
    ),
)
