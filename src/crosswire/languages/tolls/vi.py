"""Whom a toll counts, in Vietnamese."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="chết; thiệt mạng; tử vong; tử nạn; thi thể",
    hurt="; bị thương; thương tích",
    missing="; mất tích",
    saved="; cứu được; được cứu; giải cứu; sống sót; cứu sống; cứu vớt; đã cứu",
    moved="; sơ tán; di dời",
    held="; bắt giữ; tạm giữ",
    votes="phiếu",
    aboard="; trên tàu; trên máy bay; trên phà; chở theo; chở$",
    passengers="; hành khách",
    crew="; thuyền viên; thủy thủ; phi hành đoàn",
)
NONE = no(before="; không có; không ai; không có ai; không có người", between="ai bị người nào")
