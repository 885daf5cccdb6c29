"""Whom a toll counts, in Korean."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="사망 숨지 숨진 숨졌 시신 목숨 희생",
    hurt="부상 다친 다쳤 중상 경상 희생",
    missing="실종",
    saved="구조 생존",
    moved="대피 이재민",
    held="체포 구속 연행",
    votes="득표",
    aboard="탑승 타고 승선",
    passengers="승객",
    crew="승무원 선원",
)
NONE = no(between="자 는 은 가 이 도", behind="없다 없었다 없는 없으며 없었으며 없어 없습니다 없었고 없고")
