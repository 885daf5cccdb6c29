"""The report as Markdown, to paste into a story file: one file a room, all written on the same sheet."""
