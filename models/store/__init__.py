"""The store: what came in, what was read, what was judged, and the log of all of it; nothing in it is ever edited."""
