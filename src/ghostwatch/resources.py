"""Where the files that come with ghostwatch lie: in the package, else at the top of the checkout.

A wheel carries them inside the package; an editable install does not, and copies there would go
stale. So: the package first, then two levels up.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE, _PACKAGE.parents[1])


def shipped(name: str) -> Path:
    """The path of ``templates``, ``phrases`` or ``config.example.yaml``.

    Raises FileNotFoundError when the installation lacks it, which is a fault of packaging.
    """
    for place in _PLACES:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(f"{name} is missing from this installation of ghostwatch")
