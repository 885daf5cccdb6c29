"""The desk: the one place where the steps of an article's trip are joined.

1. come in    files and folders become articles; what cannot be read is a failure, and the rest goes on
2. read       each article is cut into sentences and clauses, credit lines set apart
3. bound      what lies beyond the limits is left out, and its article is no longer called whole
4. align      passages that say the same thing become points
5. trace      credits and reuse show which articles carry one text; those count as one voice, and so do those of one agency or owner
6. settle     an article not read whole lacks nothing for certain
7. judge      details that cannot all hold are discrepancies, or updates
8. note       the report states its own blind spots

Before all that, articles of any events can be sorted to stories (``sorting``). Or they are kept: what sources send goes into the store
(``keeping``), is filed to stories that develop (``filing``), and what is new in these is told (``watching``); whoever compares them again
takes them from there (``kept``).
"""
