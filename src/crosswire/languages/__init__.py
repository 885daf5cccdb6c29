"""What differs by language, as data: one reviewed file per language, joined in ``registry``."""
