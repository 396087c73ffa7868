"""The pure core: functions of (facts, configuration, now).

No clock, disk, network, log or randomness in here; import-linter checks it. What a function wants
to tell a person it returns as reasons: codes with facts, of which ``report`` makes sentences.
"""
