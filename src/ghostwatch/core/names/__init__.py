"""What people are called: by their display name and address, and by who knows.

The rule of the package: a wrong name is worse than none.
"""

from __future__ import annotations

from ghostwatch.core.names.display import first_name
from ghostwatch.core.names.told import (
    belongs_to,
    greeted_name,
    greets_only,
    same,
    signed_name,
    signs_another,
)

__all__ = [
    "belongs_to",
    "first_name",
    "greeted_name",
    "greets_only",
    "same",
    "signed_name",
    "signs_another",
]
