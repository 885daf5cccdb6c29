"""Chinese. The comma cuts wherever both sides say enough; the word lists serve credits and quotations only."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="zh",
    joined=words("和 及 与 與 以及 并 並"),
    speech=words("说 說 表示 称 稱 指出 认为 認為 强调 強調 写道 寫道"),
    credits=CreditWords(
        byline=phrases("记者; 記者; 本报记者; 本報記者; 作者：; 作者:; 文／; 文/; 撰文; 撰文：; 实习记者; 特约记者; 新华社记者"),
        sign_off=phrases(
            "编辑：; 编辑:; 責任編輯; 责任编辑; 责编; 編輯：; 來源：; 来源：; 来源:; 來源:; 编译：; 审核：;"
            " 校对：; 原标题; 综合新华社; 綜合外電; 综合外电"
        ),
        material=phrases("综合; 綜合; 据"),
        helped=phrases("对本文亦有贡献; 對本文亦有貢獻; 参与采写; 参与报道"),
        picture=phrases("图：; 图:; 图片来源; 圖片來源; 圖：; 图／; 图/; 圖／; 资料图; 資料圖; 摄影：; 攝影：; 图源; 配图"),
        read_more=phrases(
            "延伸阅读; 延伸閱讀; 相关阅读; 相关新闻; 相關新聞; 相關閱讀; 更多阅读; 更多新闻; 更多新聞; 阅读更多;"
            " 閱讀更多; 点击阅读; 推荐阅读; 看更多; 阅读全文; 另见"
        ),
        call=phrases(
            "关注我们; 關注我們; 订阅; 訂閱; 扫码; 掃碼; 欢迎关注; 歡迎; 长按; 追蹤我們; 请关注; 敬请关注; 点击下载; 點擊下載; 点击订阅"
        ),
        call_anywhere=phrases(
            "欢迎关注; 关注我们; 關注我們; 关注公众号; 微信公众号; 扫描二维码; 掃描二維碼; 订阅我们; 訂閱我們;"
            " 下载客户端; 訂閱電子報; 追蹤我們"
        ),
        rights=phrases("版权所有; 版權所有; 未经授权; 未經授權; 未经许可; 转载请注明; 轉載請註明; 不得转载; 不得轉載"),
        answers=words("是 否 不 会 不会 也许"),
        closed=phrases(
            "订阅后继续阅读; 继续阅读请; 订阅以继续阅读; 仅限订阅用户; 会员专享; 付费阅读;"
            " 阅读全文请; 訂閱後繼續閱讀; 會員專享; 訂閱會員才能; 本文為會員; 登入後繼續閱讀; 付費會員限定"
        ),
    ),
)
