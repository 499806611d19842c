"""From the site's files to job postings: ``plan`` compares, ``apply`` writes what was planned.

A dry run is the same plan, not applied. Three-way merge: what the site last said (base), what it
says now, what HR made of it; no edit of either side is ever lost.
"""

from offers.importer.apply import TooManyMissing, apply
from offers.importer.plan import Item, Plan, plan
from offers.importer.source import default_source

__all__ = ["Item", "Plan", "TooManyMissing", "apply", "default_source", "plan"]
