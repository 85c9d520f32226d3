"""The files of a workspace in the hands of others, and what they have still to mend."""

import errno
import os
import random

TABLES = [
    "agreement_terms.csv",
    "agreements.csv",
    "categories.csv",
    "delegations.csv",
    "indicators.csv",
    "issues.csv",
    "offers.csv",
    "payments.csv",
    "positions.csv",
    "rounds.csv",
    "sources.csv",
    "workspace.toml",
]
# How names begin that only others make.
OURS = "soak"


class WorkspaceFiles:
    """Reads and writes files of a workspace as other programs do.

    Whoever breaks or removes one says when it is mended; until then nobody else touches it, or what
    is put back in the end would be the fault of another.
    """

    def __init__(self, seed, workspace, pristine):
        self.chance = random.Random(f"files {seed}")
        self.workspace, self.pristine = workspace, pristine
        self.notes = sorted("notes/" + name for name in os.listdir(pristine + "/notes"))
        self.scenarios = sorted("scenarios/" + name for name in os.listdir(pristine + "/scenarios"))
        self.count = 0
        # What is to be done again later: the number of the event, and what.
        self.later = []
        # Files that are broken or away, until they are mended.
        self.held = set()
        # Why something could not be mended yet.
        self.failure = None

    def mend_due(self):
        """Counts another event, and mends what was to be broken until then."""
        self.count += 1
        while self.later and self.later[0][0] <= self.count:
            self.later.pop(0)[1]()

    def finish(self):
        """Mends whatever is still broken."""
        for _ in range(10_000):
            if not self.later:
                return
            self.count = max(self.count, self.later[0][0])
            self.later.pop(0)[1]()
        raise RuntimeError(f"what is broken cannot be mended: {self.failure}")

    def _after(self, low, high, action):
        def safely():
            try:
                action()
            except OSError as error:
                # Its folder may be away for the moment.
                self.failure = error
                add(self.count + 1)

        def add(number):
            self.later.append((number, safely))
            self.later.sort(key=lambda entry: entry[0])

        add(self.count + self.chance.randint(low, high))

    def _hold(self, file, low, high, mend):
        """Keeps others from a file until it is mended."""

        def release():
            mend()
            self.held.discard(file)

        self.held.add(file)
        self._after(low, high, release)

    def _free(self, file):
        if file in self.held:
            raise BlockingIOError(errno.EBUSY, "held already")
        return file

    def _any(self):
        return self.chance.choice(TABLES + self.notes + self.scenarios)

    def _read(self, file):
        self._must_be_plain(file)
        with open(f"{self.workspace}/{file}", "rb") as stream:
            return stream.read()

    def _must_be_plain(self, file):
        # Opening a pipe without a name would wait for ever.
        if not os.path.isfile(f"{self.workspace}/{file}"):
            raise FileNotFoundError(errno.ENOENT, "no plain file")

    def _original(self, file):
        with open(f"{self.pristine}/{file}", "rb") as stream:
            return stream.read()

    def _write(self, file, content):
        self._must_be_plain(file)
        with open(f"{self.workspace}/{file}", "wb") as stream:
            stream.write(content)

    def _exchange(self, file, content):
        path = f"{self.workspace}/{file}"
        with open(path + ".new~", "wb") as stream:
            stream.write(content)
        os.rename(path + ".new~", path)

    def _break(self, file, content, low=1, high=15):
        """Writes what is broken, and puts back what was there later."""
        before = self._read(self._free(file))
        self._write(file, content)
        # Where the program has written it meanwhile, its edit goes with the fault, as with git.
        self._hold(file, low, high, lambda: self._exchange(file, before))
