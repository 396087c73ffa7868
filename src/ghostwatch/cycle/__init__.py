"""One turn of the belt: the only room that knows how the stations are joined.

    mirror what is new -> follow our drafts -> gather -> judge -> plan -> act, one draft at a time

Everything between the first and the last step is a function of facts, configuration and ``now``.
``belt`` lays it. ``reader`` is the near end (octets become facts), ``facts`` keeps what follows
from them, ``words`` makes the letter, ``hands`` is the far end (the only writer), ``turn`` is what
came of it. ``offline`` judges from what is stored, without the server; it loads nothing else.
"""
