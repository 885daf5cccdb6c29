"""Details inside linked claims: figures, dates, names, offices and items of lists, which belong together and which cannot both hold."""
