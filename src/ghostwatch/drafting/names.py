"""The name to greet somebody by; see ``core.names``."""

from __future__ import annotations

from ghostwatch.core.names import first_name

__all__ = ["first_name"]
