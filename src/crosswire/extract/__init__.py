"""From an article to what it says: sentences and their clauses, with what is no claim set aside."""
