"""What stands before a person's name and is no office, in any language: forms of address, degrees, kin, whose circle is meant."""

from crosswire.languages.words import words

COURTESIES = frozenset(
    words(
        "mr mrs ms miss dr prof professor sir lord lady dame saint reverend rev father sister crown former acting"
        " administration family government herr herrn frau señor señora sr sra dra doctor doctora don doña san santa ex gobierno"
        " administración familia m mm mme mmes mlle docteur pr me maître sainte gouvernement famille signor signora dott dottor"
        " dottoressa padre onorevole amministrazione governo famiglia senhor senhora doutor doutora são dom família meneer"
        " mevrouw bapak pak ibu bu saudara mantan господин госпожа г-н г-жа доктор пан пані السيد السيدة الدكتور 先生 女士"
        " 小姐 氏 さん 씨"
    )
)
