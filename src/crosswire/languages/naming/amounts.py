"""How the words begin behind a number that is an amount: "per cent", "million", "thousand"."""

#: Patterns, in any language; what ends with a space is the whole word.
BEHIND_AMOUNTS = (
    *("per ?cent", "pct", "pour cent", "por cien", "por cento", "Pro[cz]en", "procen", "proc[.]", "процент", "відсот", "persen"),
    *("m[ií]ll?[ij](?!k )", "b[ií]ll?[ij]", "milh", "miljoen", "miljard", "Mill?[ij]", "mln", "mld", "juta", "miliar"),
    *("млн", "млрд", "миллион", "миллиард", "мільйон", "мільярд"),
    *("тыс", "тис", "tys", "tis[ií]c", "thousand", "tausend", "duizend", "tusen", "ribu", "mila ", "mil ", "mille ", "bin "),
)
