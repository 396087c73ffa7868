"""``make eval``: how well ghostwatch understands mail, measured on several sets side by side.

The rules of this package
    What is scored is what ``explain --json`` prints; a fact that it does not print comes from the
    reading that the same message gave.
    Figures are printed with the counts they are made of, and with the goal; the same mail gives
    the same lines.
    Of the cases that are blind, or that their author kept aside, nothing is shown but counts and
    confusion tables.

Reading order: ``cases`` (a case, and how a text becomes a message), ``data`` and ``corpora`` (where
cases come from), ``seeing`` (what ghostwatch makes of them), ``figures`` (a figure, a goal), the
scorers (``quotes``, ``kinds``, ``wishes``, ``days``, ``parts``, ``attacks``, ``prices``),
``printing``, ``speed``.
"""
