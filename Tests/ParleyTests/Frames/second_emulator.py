"""Shows random frames in pyte, a terminal emulator of its own, and counts the cells that are wrong.

second_emulator.py DRIVER COLUMNS ROWS SEED COUNT FILE COLOURS: prints "FRAMES WRONG", then what was
wrong first. The driver writes to FILE what must be seen. COLOURS is 256 or truecolor; glyphs and
their colours are compared. Every tenth frame comes after the window took another size.
"""

import fcntl
import os
import pty
import random
import select
import struct
import sys
import termios
import time
import unicodedata

import pyte

# pyte knows neither REP nor what xterm's entry uses besides; it calls itself a Linux console.
TYPE = "linux"
PATIENCE = 5.0


MARK = "\x1f"
NAMES = ["black", "red", "green", "brown", "blue", "magenta", "cyan", "white"]
PALETTE = NAMES + ["bright" + name for name in NAMES] + pyte.graphics.FG_BG_256[16:]


class Console(pyte.Screen):
    """pyte's screen where all that is erased, moved in or left takes the background in force.

    pyte does so for erased lines only, a console for all. Source: console_codes(4), terminfo(5), bce.
    """

    def blank(self):
        return pyte.screens.Char(" ", fg=self.cursor.attrs.fg, bg=self.cursor.attrs.bg)

    def draw(self, data):
        super().draw(data)
        # Where nothing wraps the cursor stays in the last column.
        if pyte.modes.DECAWM not in self.mode:
            self.cursor.x = min(self.cursor.x, self.columns - 1)

    def blank_row(self, y):
        for x in range(self.columns):
            self.buffer[y][x] = self.blank()

    def insert_characters(self, count=None):
        super().insert_characters(count)
        for x in range(self.cursor.x, min(self.cursor.x + (count or 1), self.columns)):
            self.buffer[self.cursor.y][x] = self.blank()

    def delete_characters(self, count=None):
        super().delete_characters(count)
        start = max(self.cursor.x, self.columns - (count or 1))
        for x in range(start, self.columns):
            self.buffer[self.cursor.y][x] = self.blank()

    def insert_lines(self, count=None):
        top = self.cursor.y
        super().insert_lines(count)
        for y in range(top, min(top + (count or 1), self.bottom() + 1)):
            self.blank_row(y)

    def delete_lines(self, count=None):
        top = self.cursor.y
        super().delete_lines(count)
        for y in range(max(top, self.bottom() + 1 - (count or 1)), self.bottom() + 1):
            self.blank_row(y)

    def index(self):
        is_last = self.cursor.y == self.bottom()
        super().index()
        if is_last:
            self.blank_row(self.cursor.y)

    def reverse_index(self):
        is_first = self.cursor.y == (self.margins.top if self.margins else 0)
        super().reverse_index()
        if is_first:
            self.blank_row(self.cursor.y)

    def erase_in_display(self, how=0, *arguments, **named):
        super().erase_in_display(how, *arguments, **named)
        rows = {0: range(self.cursor.y + 1, self.lines), 1: range(self.cursor.y)}
        for y in rows.get(how, range(self.lines)):
            self.blank_row(y)

    def bottom(self):
        return self.margins.bottom if self.margins else self.lines - 1


def seen_style(cell):
    """The glyph's colour, the one behind it, and what else can be seen of a cell."""
    # pyte misspells one of its names.
    glyph, behind = cell.fg, cell.bg.replace("bfight", "bright")
    if cell.reverse:
        glyph, behind = behind, glyph
        # The terminal's own two colours are not the same, though pyte has one word for both.
        glyph = "default behind" if glyph == "default" else glyph
        behind = "default glyph" if behind == "default" else behind
    if cell.data == " ":
        return (behind, cell.underscore)
    return (glyph, behind, cell.bold, cell.underscore)


def wanted_style(glyph, words):
    """The same of what the driver wrote."""
    colors = [PALETTE[int(c)] if len(c) < 4 else c for c in words[:2]]
    cell = pyte.screens.Char(
        glyph, fg=colors[0], bg=colors[1], bold="bold" in words, underscore="underline" in words,
        reverse="reverse" in words)
    return seen_style(cell)


def shown(screen):
    """The rows as lists of cells, without the second halves of wide ones."""
    rows = []
    for y in range(screen.lines):
        line = screen.buffer[y]
        cells = (line[x] for x in range(screen.columns))
        rows.append([(cell.data, seen_style(cell)) for cell in cells if cell.data != ""])
    # Nobody says what colour the last column of the last row has.
    rows[-1][-1] = (rows[-1][-1][0], None)
    return rows


def wanted_cell(text):
    glyph, _, words = text.partition(MARK)
    return (glyph, wanted_style(glyph, words.split(",")) if words else None)


def wanted(path, number):
    """The rows of frame `number`; None while the file has another frame."""
    try:
        with open(path, encoding="utf-8") as file:
            first, text = file.read().split("\n", 1)
    except (FileNotFoundError, ValueError):
        return None
    if first != str(number):
        return None
    # pyte composes what joins.
    text = unicodedata.normalize("NFC", text)
    rows = text.rstrip("\n").split("\n")
    return [[wanted_cell(cell) for cell in row.split("\t")] for row in rows]


def wrong_cells(rows, other):
    """How many cells differ."""
    count = 0
    for row, seen in zip(rows, other):
        if len(row) != len(seen):
            count += abs(len(row) - len(seen))
        count += sum(1 for a, b in zip(row, seen) if a != b)
    return count


def first_wrong(rows, other):
    """The first row that differs, and the cells of it that do."""
    for y, (row, seen) in enumerate(zip(rows, other)):
        if row != seen:
            cells = [f"{x}: {a} is {b}" for x, (a, b) in enumerate(zip(row, seen)) if a != b]
            return f"row {y}, {len(row)} cells, {len(seen)} shown\n" + "\n".join(cells[:20])
    return f"{len(rows)} rows, {len(other)} shown"


def resize(terminal, columns, rows):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def main():
    driver, columns, rows, seed, count, path, colors = sys.argv[1:8]
    screen = Console(int(columns), int(rows))
    stream = pyte.ByteStream(screen)
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = TYPE
        # The size is set before the driver asks for it.
        sys.stdin.readline()
        os.execv(driver, [driver, seed, count, path, colors, "plain", "styles"])
    resize(terminal, int(columns), int(rows))
    os.write(terminal, b"\n")
    sizes = random.Random(int(seed))
    wrong = 0
    first = ""
    for number in range(1, int(count) + 1):
        end = time.monotonic() + PATIENCE
        while True:
            expected = wanted(path, number)
            if expected is not None and shown(screen) == expected:
                break
            if time.monotonic() > end:
                if expected is None:
                    sys.exit(f"frame {number} did not come")
                wrong += wrong_cells(expected, shown(screen))
                first = first or f"frame {number}: " + first_wrong(expected, shown(screen))
                break
            if select.select([terminal], [], [], 0.005)[0]:
                stream.feed(os.read(terminal, 65536))
        if number % 10 == 0:
            before = (screen.columns, screen.lines)
            columns, rows = before
            # The same size again would be no event, and no frame.
            while (columns, rows) == before:
                columns, rows = sizes.randint(2, 140), sizes.randint(2, 45)
            screen.resize(rows, columns)
            resize(terminal, columns, rows)
        else:
            os.write(terminal, b" ")
    print(f"{count} {wrong}\n{first}")


main()
