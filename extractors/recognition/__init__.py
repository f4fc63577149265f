"""What kind of paper a document is: titles, phrases of its kind, and what an auditor says in a report."""
