"""From a file to what it says: readers, recognition, one package per family of evidence, words as data."""
