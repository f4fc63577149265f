"""Certificates of management systems: holder, sites, scope, standard, number, dates, body, accreditation."""
