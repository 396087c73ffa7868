"""What is remembered of how somebody answers: four numbers.

The rule of the module: only answers that came unprompted teach how long somebody takes, or
ghostwatch would learn its own drafts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp, log

_SOON = 0.1  # active hours: an answer at once has a logarithm too


@dataclass(frozen=True, slots=True)
class Memory:
    """Of one contact, or of everybody together.

    asked: mails that wanted an answer and are resolved; answered: those of them that got one in
    time. waits: answers that came unprompted; log_waits: the sum of the logarithms of how long
    these took, in active hours and a tenth.
    """

    asked: int = 0
    answered: int = 0
    waits: int = 0
    log_waits: float = 0.0

    @property
    def usual(self) -> float:
        """The active hours that their answers took, in the geometric mean; 0 without answers."""
        return max(exp(self.log_waits / self.waits) - _SOON, 0.0) if self.waits else 0.0

    def without(self, part: Memory) -> Memory:
        """What is left of the memory of several when that of one of them is taken out."""
        return Memory(
            self.asked - part.asked,
            self.answered - part.answered,
            self.waits - part.waits,
            self.log_waits - part.log_waits,
        )

    def with_answer(self, hours: float) -> Memory:
        """One more mail, answered after so many active hours."""
        return Memory(
            self.asked + 1, self.answered + 1, self.waits + 1, self.log_waits + log(hours + _SOON)
        )

    def with_late_answer(self, hours: float) -> Memory:
        """One that counted as never answered was answered after all."""
        return replace(self.with_answer(hours), asked=self.asked)

    def with_silence(self) -> Memory:
        """One more mail, never answered."""
        return Memory(self.asked + 1, self.answered, self.waits, self.log_waits)


NOTHING = Memory()
