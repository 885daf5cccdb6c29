"""A page and the names drafted on it: where each stands, and what speaks for its kind."""
