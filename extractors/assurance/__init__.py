"""Assurance reports: what an auditor says about the controls of another organisation."""
