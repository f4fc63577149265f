"""How well documents are read: figures for any folder with gold labels, beside the floor of plain text search."""
