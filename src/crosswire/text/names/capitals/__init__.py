"""Names in scripts with capitals."""
