"""How the tables came to be, one small file a step. What is written here never changes: stores made by it are out there."""
