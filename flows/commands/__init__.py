"""What people type: a module per command, each light to load."""
