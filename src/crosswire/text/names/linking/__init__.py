"""Which names are of one person, body, place or thing."""
