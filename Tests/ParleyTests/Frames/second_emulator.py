"""Shows random frames in pyte, a terminal emulator of its own, and counts the cells that are wrong.

second_emulator.py DRIVER COLUMNS ROWS SEED COUNT FILE: prints "FRAMES WRONG", then what was wrong
first. The driver writes to FILE what must be seen.
"""

import fcntl
import os
import pty
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


def shown(screen):
    """The rows as lists of cells, without the second halves of wide ones."""
    rows = []
    for y in range(screen.lines):
        line = screen.buffer[y]
        rows.append([line[x].data for x in range(screen.columns) if line[x].data != ""])
    return rows


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
    return [row.split("\t") for row in text.rstrip("\n").split("\n")]


def wrong_cells(rows, other):
    """How many cells differ."""
    count = 0
    for row, seen in zip(rows, other):
        if len(row) != len(seen):
            count += abs(len(row) - len(seen))
        count += sum(1 for a, b in zip(row, seen) if a != b)
    return count


def main():
    driver, columns, rows, seed, count, path = sys.argv[1:7]
    screen = pyte.Screen(int(columns), int(rows))
    stream = pyte.ByteStream(screen)
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = TYPE
        # The size is set before the driver asks for it.
        sys.stdin.readline()
        os.execv(driver, [driver, seed, count, path, "256", "plain"])
    size = struct.pack("HHHH", int(rows), int(columns), 0, 0)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)
    os.write(terminal, b"\n")
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
                if not first:
                    pairs = zip(expected, shown(screen))
                    first = f"frame {number}\n" + "\n".join(
                        f"{row}\n{seen}" for row, seen in pairs if row != seen)
                break
            if select.select([terminal], [], [], 0.005)[0]:
                stream.feed(os.read(terminal, 65536))
        os.write(terminal, b" ")
    print(f"{count} {wrong}\n{first}")


main()
