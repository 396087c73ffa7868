"""ghostwatch: notices which prospects have gone silent and drafts the right next message.

The belt
    mail server -> mirror -> conversations -> judgement -> plan -> drafts -> mail server

One turn of the belt is one pure decision between two edges. Facts come in (``mailserver`` reads,
``store`` mirrors them); everything in ``core`` is a function of facts, configuration and ``now``;
what should lie in Drafts is compared with what lies there (``core.plan``); only then is anything
written, one draft at a time, each written down in the ledger before it is done. ``cycle`` is the
only module that knows the whole belt; no station imports another.

The rules
    It cannot send: no module here can, and import-linter, the wire guard and the tripwire check it.
    Facts are stored, verdicts are recomputed. ``now`` is an argument.
    Unclear means: withhold, and say why.
"""

__version__ = "0.1.0"
