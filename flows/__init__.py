"""The table of contents: the flows and the command line, from inbox to gap report."""
