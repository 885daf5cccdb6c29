"""Syllables of which names in Korea are made."""

#: Family names of two syllables.
LONG_FAMILIES = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방")
#: Syllables by which given names begin, and end; those left out end other words more often: "노동자", "정치인 대표", "신도시".
FIRSTS = frozenset(
    "가강건경관광규근금기길나남다대덕도동두라루리만명모무문미민백범병보복봉빛상서석선성세소솔송수숙순슬승시신아애양언여연영예오옥완용우운원유윤은응"
    "의이인일자재정제종주준지진찬창채철청초춘충태하학한해향혁현형혜호홍화환효훈휘희"
)
ENDS = frozenset(
    "강건겸경곤관광교구국규균근기길나남늘다달담대덕동두라란람래령록루룡률름리린림만명모무문미민배백범별병복봄봉비빈빛삼상서석선섭성세솔송수숙순슬승식"
    "신아안애양언연열엽영예옥완용우욱운웅원월유윤율은음익인일재정제종주준중지진찬창채천철춘출칠탁태택평표필하학한해향헌혁현협형혜호홍화환효후훈휘흠희"
)
