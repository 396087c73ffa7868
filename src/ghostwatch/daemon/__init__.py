"""The daemon: turns for one or several sellers until somebody says stop.

The rule: it must outlive everything but a signal. Due times are its own, on the monotonic clock;
``schedule`` only ticks. Each seller's turns run in a thread of their own, so that a slow server
delays nobody else; the main thread waits, ticks and answers signals. Whatever happens arrives in
one inbox, a SimpleQueue, whose ``put`` is safe inside a signal handler.

``loop`` does this with ``desk`` (a seller's place), ``inbox`` (what can happen), ``clock`` and
``ticker``. ``times`` says when, ``outcomes`` how a turn counts, ``journal`` writes the log,
``systemd`` tells a service manager.
"""

from __future__ import annotations

from ghostwatch.daemon.journal import log_to
from ghostwatch.daemon.loop import Daemon

__all__ = ["Daemon", "log_to"]
