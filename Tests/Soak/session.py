"""One soak: keys, resizes and changes of files in turns, and what is wrong afterwards."""

import json
import os
import random
import time

import fence
from answers import Answers
from outsider import Outsider
from sandbox import Sandbox
from terminal import RESUME, Ended, Hung, Terminal
from typist import ESC, Typist
from verdict import SLOPE, Sample, growth, longest_life

# How long a terminal waits for the rest of a sequence that begins with Escape, and a little more.
ESCAPE_PAUSE = 0.03


class Soak:
    """One soak, in a folder of its own."""

    def __init__(self, given):
        self.given = given
        self.sandbox = Sandbox(given.program)
        self.root = self.sandbox.root
        self.log = open(self.root + "/keys.log", "w")
        self.terminal = Terminal(given.patience)
        self.terminal.answer = Answers(given.seed).to
        self.typist = Typist(given.seed)
        self.chance = random.Random(f"sizes {given.seed}")
        defaults = {
            "config.toml": self.sandbox.run("config", "--print-default"),
            "keys.toml": self.sandbox.run("config", "--print-default-keys"),
        }
        self.outsider = Outsider(given.seed, self.sandbox, defaults)
        self.is_enclosed = fence.version() > 0
        self.keys = self.resizes = self.events = self.starts = 0
        self.samples = []
        # Bursts that took longest: seconds for a key, seconds, what it was.
        self.slow = []

    def start(self):
        """Starts the program; every second time in Korean."""
        self.starts += 1
        words = [self.sandbox.program, self.sandbox.workspace] + (
            ["--language", "ko"] if self.starts % 2 == 0 else []
        )
        self._resize_to(120, 36)
        self.terminal.written = 0
        self._note(f"start {self.starts}")
        self.terminal.start(
            words,
            self.sandbox.environment,
            self.sandbox.home,
            self.root if self.is_enclosed else None,
        )
        self.terminal.expect_output("its start")
        self.terminal.settle()
        self.sample()

    def _note(self, line):
        self.log.write(f"{self.keys} {line}\n")
        self.log.flush()

    def _resize_to(self, columns, rows):
        self.terminal.resize(columns, rows)
        self.typist.size = (columns, rows)

    def resize(self):
        """Another size, which the program must answer with another frame."""
        before = self.typist.size
        size = before
        while size == before:
            size = self.chance.choice(
                [
                    (80, 24),
                    (120, 36),
                    (160, 50),
                    (60, 16),
                    (self.chance.randint(1, 220), self.chance.randint(1, 70)),
                ]
            )
        self.resizes += 1
        self._note(f"resize {size[0]}x{size[1]}")
        self.terminal.written = 0
        self._resize_to(*size)
        end = time.monotonic() + 1
        while self.terminal.written == 0 and time.monotonic() < end:
            self.terminal.drain(0.02)
            self.terminal.listen()
            if not self.terminal.is_full:
                self._answer_question()
        self.terminal.expect_output("a resize")
        self.terminal.settle()

    def _answer_question(self):
        # What it asks on the terminal as it was before; where sizes are all the same to it.
        self.terminal.type(RESUME + self.chance.choice([b"n\r", b"y\r"]))
        self.terminal.settle()

    def event(self):
        self.events += 1
        self._note(f"file {self.outsider.act()}")

    def burst(self):
        """Types a burst while files change, and waits until all of it is answered."""
        activity, tokens = self.typist.burst()
        if not self.is_enclosed:
            # Without a fence no path is typed that leads out of the folder.
            tokens = [token.replace(b"/", b"-") for token in tokens]
        self._note(f"{activity} {tokens}")
        began = time.monotonic()
        pauses = 0.0
        departures = self.terminal.departures
        for token in tokens:
            while self.events < self.keys * self.given.events // self.given.keys:
                self.event()
            # A terminal that was not asked to would not mark what is pasted: the rest would be keys.
            self.terminal.type(token if self.terminal.is_full else token[:200])
            self.keys += 1
            if token == ESC and self.chance.random() < 0.5:
                end = time.monotonic() + ESCAPE_PAUSE
                while (rest := end - time.monotonic()) > 0:
                    self.terminal.drain(rest)
                pauses += ESCAPE_PAUSE
        self.terminal.settle()
        took = time.monotonic() - began - pauses
        # Where it left the screen, it waited for a terminal that does not answer, or for another
        # program.
        if departures == self.terminal.departures:
            self.slow.append(
                (
                    took / len(tokens),
                    took,
                    f"{activity}, {len(tokens)} keys before the {self.keys}th",
                )
            )
            self.slow = sorted(self.slow, reverse=True)[:5]

    def sample(self):
        sample = Sample(self.keys, self.starts, self.terminal.process, self.root)
        self.samples.append(sample)
        self._note(f"resident {sample.resident} threads {sample.threads} {sample.files}")

    def run(self):
        """All of it; returns what is wrong, as sentences."""
        given = self.given
        every = max(50, given.keys // 1000)
        told = 0
        self.start()
        while self.keys < given.keys:
            # What leaves comes first; what is left is one long life.
            self.typist.leaves = self.keys < given.keys * 0.2
            try:
                self.burst()
                while self.resizes < self.keys * given.resizes // given.keys:
                    self.resize()
                if not self.samples or self.keys >= self.samples[-1].keys + every:
                    self.sample()
            except Ended as end:
                self._note(end.status)
                if end.status != "exited 0":
                    raise
                self.start()
            if self.keys >= told:
                told += given.keys / 20
                self.tell()
        self.outsider.finish()
        found = self.rest()
        self.sample()
        found += self.leave()
        return found + self.check()

    def tell(self):
        if self.samples:
            last = self.samples[-1]
            print(
                f"{self.keys:7} keys {self.resizes:5} resizes {self.events:6} file events  "
                f"{last.resident:7} KiB  {sum(last.files.values()):3} descriptors  "
                f"{last.threads:2} threads  "
                f"{self.starts - 1:3} restarts",
                flush=True,
            )

    def tell_result(self, seconds):
        """What is worth to be kept of a soak: of the processes the one that lived longest."""
        print(
            f"keys {self.keys}, resizes {self.resizes}, file events {self.events}, "
            f"restarts {self.starts - 1}, stops {self.terminal.stops}, {seconds:.0f} s"
        )
        life = longest_life(self.samples)
        grown = growth(self.samples)
        moments = [life[0], life[len(life) // 4], life[len(life) // 2], life[-1]]
        print("after keys   " + " ".join(f"{moment.keys:8}" for moment in moments))
        for name in ("resident", "anonymous", "threads", "watches"):
            print(f"{name:12} " + " ".join(f"{getattr(moment, name):8}" for moment in moments))
        for kind in sorted(set().union(*(moment.files for moment in moments))):
            print(f"  {kind}: " + " ".join(str(moment.files.get(kind, 0)) for moment in moments))
        if grown is not None:
            print(
                f"memory grows by {grown:.1f} KiB every 1,000 keys over the last half "
                f"({SLOPE} allowed)"
            )
        for _, took, what in self.slow:
            print(f"slow: {took:.2f} s, {what}")

    def rest(self):
        """Lets it come to rest, and then sees that nothing wakes it."""
        terminal = self.terminal
        for _ in range(3):
            while not terminal.is_full:
                self._answer_question()
            for key in (ESC, ESC, b"\r", ESC):
                terminal.type(key)
                terminal.drain(ESCAPE_PAUSE)
                terminal.settle()
        self._resize_to(121, 37)
        if self.given.idle == 0:
            return []
        end = time.monotonic() + self.given.patience
        while True:
            before = terminal.process.wakes()
            wrote = terminal.drain(0.5)
            terminal.listen()
            if not wrote and terminal.process.wakes() == before:
                break
            if time.monotonic() > end:
                return ["it never came to rest"]
        before = terminal.process.wakes()
        wrote = terminal.drain(self.given.idle)
        woke = [after - earlier for after, earlier in zip(terminal.process.wakes(), before)]
        if wrote or woke != [0, 0]:
            return [f"at rest it woke up {woke[0]} times" + (" and wrote" if wrote else "")]
        return []

    def leave(self):
        """Has it end, as the end of a session does; returns what is wrong with that."""
        os.kill(self.terminal.process.id, 15)
        end = time.monotonic() + self.given.patience
        try:
            while time.monotonic() < end:
                self.terminal.drain(0.05)
                self.terminal.listen()
        except Ended as ended:
            self._note(ended.status)
            return [] if ended.status == "exited 0" else [f"told to end it {ended.status}"]
        raise Hung("it did not end")

    def check(self):
        """Faults of the workspace that `parley check` finds: none is left of what others did."""
        words = ("check", "--format", "json", self.sandbox.workspace)
        self.diagnostics = json.loads(self.sandbox.run(*words, is_checked=False))
        return [
            f"parley check: {one['file']}:{one['line']}: {one['message']}"
            for one in self.diagnostics
            if one["severity"] == "error"
        ]
