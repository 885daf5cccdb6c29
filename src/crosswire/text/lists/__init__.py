"""Lists inside a clause: "cables, power systems and network gear" has three members."""
