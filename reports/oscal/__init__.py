"""Our catalogues and crosswalks as OSCAL 1.2.1 documents, for other tools to read."""

from reports.oscal.catalogs import catalogue_as_oscal
from reports.oscal.mappings import crosswalk_as_oscal

__all__ = ["catalogue_as_oscal", "crosswalk_as_oscal"]
