"""The report as text for a terminal: one file a room, all written on the same paper."""
