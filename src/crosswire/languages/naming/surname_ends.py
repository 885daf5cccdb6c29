"""How surnames of the east of Europe, the Caucasus and Central Asia end in Latin letters, and hardly a noun of German."""

from crosswire.languages.words import words

SURNAME_ENDS = words(
    "ow owa ew ewa jew jewa ski ska cki cka sky skyj skij skaja enko tschuk dse schwili jan ić vić wić witsch wicz ov ova ev eva yan oğlu"
)
SHORTEST = 5
