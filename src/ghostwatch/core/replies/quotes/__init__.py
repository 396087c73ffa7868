"""The new text of a message: what the writer wrote now, without quotes and signature.

The rules of this package
    Losing words is worse than leaking some: whatever is not certainly quoted is new, and whatever
    reads like a sentence of the writer is text.
    Every line is looked at once and gets a letter; all else are rules on the letters. Time is
    linear in the length of the text.
    Every line of the text is either new, signature or cut; none is changed but for blanks at its
    end.

Reading order: ``stripper`` (all of it), ``languages`` (the words), ``lines`` (the letters),
``headers``, ``attributions`` and ``tails`` (what takes several lines), ``own``, ``runs`` (the rules
on the letters), ``answers``; then ``signatures``, ``footers``, ``closings`` and ``sentences``.
No standard says how mail is quoted; ``>`` is RFC 3676 4.5, ``-- `` RFC 3676 4.3, the rest is what
mail programs write.
"""

from __future__ import annotations

from ghostwatch.core.replies.quotes.stripper import NewText, new_text

__all__ = ["NewText", "new_text"]
