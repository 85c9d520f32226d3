"""What is pressed: random keys, drawn so that they reach every screen, from one seed.

A burst is a list of tokens, each the bytes of one key, click, paste or answer of a terminal. What
is drawn depends on the seed alone, never on the program.
"""

import random
from unicodedata import normalize

from alphabet import (
    ARROWS,
    BROKEN,
    CHORDS,
    CONTROLS,
    ESC,
    HANGUL,
    LETTERS,
    MOVES,
    ODD,
    PAGES,
    WORDS,
)

# What a keyboard in Hangul sends for q: ㅂ, in every place of a syllable.
LEAVING = set("ㅂㅄㅃ\u1107\u1108\u11b2\u11b8\u11b9")


class Typist:
    """Draws bursts of tokens."""

    def __init__(self, seed):
        self.chance = random.Random(f"keys {seed}")
        # Whether what leaves the program is among the keys.
        self.leaves = True
        self.size = (120, 36)
        self.activities = [
            (20, self.anything),
            (12, self.moving),
            (14, self.commands),
            (12, self.note),
            (8, self.form),
            (8, self.scenarios),
            (5, self.palette),
            (6, self.finder),
            (4, self.offers),
            (4, self.tables),
            (3, self.points),
            (4, self.brief),
            (4, self.private),
            (4, self.time),
            (3, self.looks),
            (3, self.marks),
            (8, self.mouse),
            (5, self.paste),
            (3, self.focus),
            (4, self.broken),
            (4, self.saving),
            (4, self.undoing),
            (1, self.beside),
            (1, self.leaving),
            (2, self.drafts),
            (3, self.tidying),
        ]

    def burst(self):
        """What the next tokens are meant to be, and they; without what leaves where it may not."""
        weights = [weight for weight, _ in self.activities]
        activity = self.chance.choices([activity for _, activity in self.activities], weights)[0]
        tokens = [token for token in activity() if token]
        if not self.leaves:
            tokens = [self._stays(token) for token in tokens]
        return activity.__name__, tokens

    @staticmethod
    def _stays(token):
        text = token.decode("utf-8", "surrogateescape")
        text = "".join(
            "가" if LEAVING & set(normalize("NFD", letter)) else letter for letter in text
        )
        # ^C leaves too, where the screen is too small for anything else.
        text = text.replace("q", "p").replace("\x03", "\x02")
        return text.encode("utf-8", "surrogateescape")

    # What single keys are drawn from.

    def some(self, pool, low, high):
        return [self.chance.choice(pool) for _ in range(self.chance.randint(low, high))]

    def maybe(self, *tokens, odds=0.5):
        return list(tokens) if self.chance.random() < odds else []

    def out(self):
        """Back to the panes, mostly."""
        return self.maybe(*[ESC] * self.chance.randint(1, 3), odds=0.7)

    def text(self, low=1, high=12):
        """Letters of a text, each a token as a keyboard or an input method sends them."""
        kind = self.chance.random()
        count = self.chance.randint(low, high)
        if kind < 0.35:
            return [bytes([letter]) for letter in self.chance.choice(WORDS).encode()]
        if kind < 0.6:
            return [self.chance.choice(LETTERS) for _ in range(count)]
        if kind < 0.9:
            return [self.chance.choice(HANGUL).encode() for _ in range(count)]
        return [self.chance.choice(ODD).encode() for _ in range(count)]

    def enter(self):
        return self.chance.choice([b"\r", b"\r", b"\r", b"\t", b"\x13", ESC, b"y", b"n"])

    # What somebody does.

    def anything(self):
        pools = [
            LETTERS,
            LETTERS,
            CONTROLS,
            ARROWS,
            PAGES,
            CHORDS,
            [ESC + letter for letter in LETTERS],
        ]
        keys = [
            self.chance.choice(self.chance.choice(pools)) for _ in range(self.chance.randint(1, 15))
        ]
        if not self.leaves:
            keys = [key for key in keys if key not in (b"\x1bq", b"\x11")]
        return keys

    def moving(self):
        return self.out() + self.some(MOVES, 1, 20)

    def commands(self):
        return self.out() + self.some(
            [bytes([letter]) for letter in b"123+><r!iyTmMSBsIO[]=@~eDPNacdubWt?R(){}|`'/:YAo"],
            1,
            8,
        )

    def note(self):
        """Into the editor of a note, and out of it or not."""
        keys = self.maybe(ESC, ESC, b"1", *self.some(MOVES, 0, 5), b"e", odds=0.5)
        moves = (
            MOVES[-8:] + CHORDS + [b"\x01", b"\x05", ESC + b"f", ESC + b"b", ESC + b"<", ESC + b">"]
        )
        edits = [
            b"\r",
            b"\x7f",
            b"\x7f",
            b"\x04",
            b"\x18",
            b"\x0b",
            b"\x16",
            b"\x1a",
            b"\x19",
            b"\t",
            ESC + b"d",
            ESC + b"k",
            ESC + b"t",
            ESC + b"a",
            b"\x03",
            ESC + b"D",
            ESC + b"[1;3A",
            ESC + b"u",
            ESC + b"z",
            ESC + b"p",
            ESC + b"=",
            b"\x0e",
            b"\x0c",
            ESC + b"A",
        ]
        for _ in range(self.chance.randint(1, 5)):
            keys += self.chance.choice(
                [
                    self.text(1, 20),
                    self.some(moves, 1, 6),
                    self.some(edits, 1, 4),
                    [b"\x06"] + self.text() + [b"\r"],
                    [ESC + b"r"]
                    + self.text(1, 2)
                    + [b"\r"]
                    + self.text(1, 4)
                    + [b"\r"]
                    + self.some([b"y", b"n", b"a", ESC], 1, 4),
                    [ESC + b"g"] + self.some([b"1", b"5", b"9"], 1, 2) + [b"\r"],
                ]
            )
        return keys + self.maybe(b"\x13") + self.maybe(ESC)

    def form(self):
        keys = self.out() + [
            self.chance.choice([b"a", b"c", b"A", b"d", b"W", ESC + b"n", ESC + b"c"])
        ]
        for _ in range(self.chance.randint(1, 8)):
            keys += self.chance.choice(
                [
                    self.text(1, 8),
                    [b"\t"],
                    [ESC + b"[Z"],
                    self.some(ARROWS, 1, 3),
                    [b"\x15"],
                    [b"\x7f"],
                ]
            )
        return keys + [self.enter()] + self.maybe(self.enter())

    def scenarios(self):
        keys = self.maybe(*[ESC] * 2, b"s", odds=0.5)
        pool = [bytes([letter]) for letter in b"hjklHLgG\tmdvxXufacsSACMiywWDP><0123456789."]
        keys += self.some(pool + [b"\r", b"\x12", ESC, b"\x13"] + ARROWS, 1, 14)
        return keys + self.maybe(*self.text(1, 6), b"\r", odds=0.3)

    def palette(self):
        return self.out() + [b":"] + self.text(0, 6) + self.some(ARROWS, 0, 3) + [self.enter()]

    def finder(self):
        keys = (
            self.out() + [b"/"] + self.text(0, 6) + self.some([b"\t", ESC + b"[Z"] + ARROWS, 0, 4)
        )
        return keys + [self.enter()] + self.some([b"\x0f", ESC + b"o"], 0, 2)

    def offers(self):
        return (
            self.out()
            + [b"O"]
            + self.some([bytes([letter]) for letter in b"jkgGhlnxriy"] + [b"\r"], 0, 5)
            + self.text(0, 8)
            + [self.enter()]
        )

    def tables(self):
        pool = [bytes([letter]) for letter in b"jkhlgG^$\t> <ryCm5acd"]
        return (
            self.out()
            + [b"T"]
            + self.some(pool, 0, 12)
            + self.maybe(b"\r", *self.text(), self.enter())
        )

    def points(self):
        pool = [bytes([letter]) for letter in b"jkgG\t mhlHLriyad"]
        return (
            self.out()
            + [b"I"]
            + self.some(pool, 0, 8)
            + self.maybe(b"\r", *self.text(), self.enter())
        )

    def brief(self):
        keys = self.out() + [b"b"] + self.some([b"f", b"l", b"a", b"p", b"y", b"j", b" "], 0, 5)
        return keys + self.maybe(
            b"\x13", *self.maybe(b"\x15"), *self.text(), self.enter(), self.enter()
        )

    def private(self):
        keys = self.out() + self.some([b"P", b"P", b"N"], 1, 2) + self.maybe(b"y", b"\r")
        return keys + self.maybe(*self.text(1, 15), b"\x13") + self.maybe(ESC)

    def time(self):
        keys = self.out() + self.some([b"[", b"]", b"[", b"]", b"~", b"="], 1, 6)
        return keys + self.maybe(b"@", *self.text(), self.enter()) + self.maybe(b"=")

    def looks(self):
        pool = [b"t", b"j", b"k", b"m", b"B", b"+", b"(", b"}", b"|", b"M", ESC + b"m", b"\x0c"]
        return self.out() + self.some(pool, 1, 6) + self.maybe(b"\r")

    def marks(self):
        letters = [bytes([letter]) for letter in b"abcxyz'"]
        return (
            self.out()
            + self.some([b"`", b"'"], 1, 1)
            + self.some(letters, 1, 1)
            + self.some(MOVES, 0, 4)
        )

    def mouse(self):
        """Presses, drags, wheels and moves, on the screen and beside it."""
        tokens = []
        column, row = self._spot()
        button = self.chance.choice([0, 0, 0, 0, 1, 2, 64, 65, 64, 65, 66, 35])
        tokens.append(b"\x1b[<%d;%d;%dM" % (button, column, row))
        if button < 3:
            for _ in range(self.chance.choice([0, 0, 0, 1, 4])):
                column, row = self._spot()
                tokens.append(b"\x1b[<%d;%d;%dM" % (button + 32, column, row))
            tokens.append(b"\x1b[<%d;%d;%dm" % (button, column, row))
        tokens += self.maybe(*tokens, odds=0.3)
        if self.chance.random() < 0.05:
            tokens.append(
                self.chance.choice(
                    [b"\x1b[M !!", b"\x1b[<0;0;0M", b"\x1b[<999;99999;1M", b"\x1b[<;;M"]
                )
            )
        return tokens

    def _spot(self):
        columns, rows = self.size
        # The last row has the label that leaves.
        last = rows if self.leaves else max(1, rows - 1)
        return self.chance.randint(1, columns), self.chance.randint(1, last)

    def paste(self):
        kind = self.chance.random()
        text = b"".join(self.text(1, 40) + self.maybe(b"\r", b"\n", b"\t", *self.text(1, 30)))
        if kind < 0.05:
            text = b"\r\n".join([text] * 200)
        elif kind < 0.1:
            text = text + ESC + b"[31mred" + ESC + b"]0;title\x07" + bytes(range(0x80, 0xA0))
        elif kind < 0.15:
            text = bytes(self.chance.randrange(256) for _ in range(60)).replace(b"\x1b", b"")
        where = self.maybe(ESC, ESC, self.chance.choice([b"e", b"/", b":", b"@", b"a"]), odds=0.4)
        return (
            where
            + [b"\x1b[200~" + text + b"\x1b[201~"]
            + self.maybe(b"\x1a")
            + self.maybe(self.enter())
        )

    def focus(self):
        return self.some([b"\x1b[I", b"\x1b[O"], 1, 4) + self.some(MOVES, 0, 2)

    def broken(self):
        """Sequences cut short, too long, and of no meaning; answers nobody asked for."""
        return self.some(BROKEN, 1, 3) + self.some(MOVES, 0, 2) + self.maybe(b"\x1b[201~") + [ESC]

    def saving(self):
        return (
            self.maybe(ESC)
            + [b"\x13"]
            + self.maybe(b"\x13", b"m", b"t", b"b", b"\r")
            + self.maybe(b"D", b"\r")
        )

    def drafts(self):
        """What becomes of drafts that wait: gone on with, compared, let go."""
        moves = self.some([ESC + b"[B", ESC + b"[B", ESC + b"[6~", ESC + b"[A"], 0, 6)
        return self.out() + [b"D"] + moves + [b"\r"] + self.maybe(b"\r")

    def tidying(self):
        """Lets the last of them go, some times over, or they would only ever become more."""
        return [ESC, ESC] + [b"D", ESC + b"[F", b"\r"] * self.chance.randint(1, 8)

    def undoing(self):
        return self.out() + self.some([b"u", b"u", b"\x12"], 1, 6)

    def beside(self):
        """What runs other programs, stops this one, or examines the terminal."""
        keys = self.out() + [
            self.chance.choice(
                [b"E", ESC + b"o", b"o", b"\x1a", b"\x03", b"\x1c", ESC + b"d", b"\x1a"]
            )
        ]
        keys += self.maybe(b"\r", b"\r")
        return keys

    def leaving(self):
        """Leaves, by way of the question what becomes of drafts; answered or not."""
        if not self.leaves:
            return self.moving()
        return (
            self.out()
            + [b"q"]
            + self.some([b"j", b"k", ESC + b"[A", b"G"], 0, 3)
            + self.maybe(b"\r", odds=0.8)
        )
