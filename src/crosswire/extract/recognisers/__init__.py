"""Name recognisers that a user has installed, as an addition to our own."""
