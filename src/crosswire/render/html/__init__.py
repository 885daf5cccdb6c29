"""The report as one web page that opens anywhere, offline: one file a room, each with its template beside."""
