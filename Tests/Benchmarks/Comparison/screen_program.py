"""A full-screen program on a pseudo terminal, measured from outside."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time


class ScreenProgram:
    """A running program. Nobody answers what it asks the terminal."""

    def __init__(self, arguments, size, environment):
        self.began = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            try:
                window = struct.pack("HHHH", size[1], size[0], 0, 0)
                fcntl.ioctl(0, termios.TIOCSWINSZ, window)
                os.execvpe(arguments[0], arguments, environment)
            finally:
                os._exit(127)

    def read(self, quiet, first, limit=10.0, least=1):
        """Reads until nothing has come for `quiet` seconds; for the first `least` bytes it waits
        `first` seconds.

        Returns how many bytes came, and when the last did; None where none did.
        """
        began, last, count = time.perf_counter(), None, 0
        while time.perf_counter() - began < limit:
            patience = first if count < least else quiet
            ready, _, _ = select.select([self.terminal], [], [], patience)
            if not ready:
                break
            try:
                data = os.read(self.terminal, 1 << 16)
            except OSError:
                break
            if not data:
                break
            last, count = time.perf_counter(), count + len(data)
        return count, last

    def press(self, key):
        """Presses a key; returns milliseconds to the last byte of the answer, and its bytes."""
        began = time.perf_counter()
        os.write(self.terminal, key)
        count, last = self.read(quiet=0.02, first=0.5, limit=2)
        return (None if last is None else (last - began) * 1e3), count

    def resident(self):
        """MiB of memory in use."""
        return self._status("VmRSS:") / 1024

    def cpu(self):
        """Milliseconds of processor time of all threads so far."""
        total = 0
        for task in self._tasks():
            with open(f"{task}/schedstat") as file:
                total += int(file.read().split()[0])
        return total / 1e6

    def wakes(self):
        """How often its threads have gone to sleep so far."""
        return sum(
            self._status("voluntary_ctxt_switches:", task) for task in self._tasks())

    def _tasks(self):
        folder = f"/proc/{self.pid}/task"
        return [f"{folder}/{name}" for name in os.listdir(folder)]

    def _status(self, label, folder=None):
        with open(f"{folder or f'/proc/{self.pid}'}/status") as file:
            for line in file:
                if line.startswith(label):
                    return int(line.split()[1])
        return 0

    def close(self):
        """Ends it at once, whatever it thinks of that."""
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.terminal)
