"""Names that other articles of the story tell, looked for by their sound."""
