"""What a terminal says to questions."""

import random

KNOWN = [
    (b"\x1b]11;?", b"\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\"),
    (b"\x1b]10;?", b"\x1b]10;rgb:d0d0/d0d0/d0d0\x1b\\"),
    (b"\x1b[6n", b"\x1b[3;%dR"),
    (b"\x1b[c", b"\x1b[?62;4;22c"),
    (b"\x1b[>0q", b"\x1bP>|soak(1)\x1b\\"),
    (b"\x1b[?2031$p", b"\x1b[?2031;2$y"),
    (b"\x1b[?2026$p", b"\x1b[?2026;2$y"),
]


class Answers:
    """Answers like a terminal that now and then says nothing, drawn from a seed."""

    def __init__(self, seed):
        self.chance = random.Random(f"answers {seed}")

    def to(self, written):
        """The answers to the questions in what a program wrote."""
        for question, reply in KNOWN:
            for _ in range(written.count(question)):
                if self.chance.random() < 0.8:
                    yield reply % self.chance.randint(1, 9) if b"%d" in reply else reply
