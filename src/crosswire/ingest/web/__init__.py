"""Reading the web: politely, within bounds, and never what is not public."""
