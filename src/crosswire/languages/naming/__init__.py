"""How each language speaks of people, bodies and places: one reviewed file a language."""
