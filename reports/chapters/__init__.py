"""The chapters of the gap report: each module turns the dossier into finished sentences."""
