"""Lists that a supplier fills in: statements of applicability and questionnaires, in workbooks and in ruled tables."""
