"""A real pseudo-terminal with the program on it, under a shell of the least kind.

The shell is needed: ^Z stops only a job that somebody could continue, and that is what it does.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

import fence
from process import Process

# ^Q: where the terminal's own line discipline is in force, ^S has stopped all output until then.
RESUME = b"\x11"


class Ended(Exception):
    """The program has ended; `status` is how, as "exited 0" or "signalled 11"."""

    def __init__(self, status):
        super().__init__(status)
        self.status = status


class Hung(Exception):
    """The program did not answer in time."""


class Terminal:
    """A terminal that takes every byte at once and keeps the last of them."""

    def __init__(self, patience):
        self.near, self.far = pty.openpty()
        self.path = os.ttyname(self.far)
        os.set_blocking(self.near, False)
        self.modes = termios.tcgetattr(self.far)
        self.patience = patience
        self.columns = self.rows = 0
        self.written = 0
        self.last = b""
        self.stops = 0
        # Whether the program has the whole screen, and does not ask something below the shell.
        self.is_full = False
        # How often it has left the whole screen.
        self.departures = 0
        # How often the program had gone to sleep before it was typed to.
        self.sleeps = None
        self.process = None
        self.news = None
        self.answer = None

    def start(self, arguments, environment, folder, enclosed):
        """Starts a program; `enclosed` is the folder it may write in, None for everywhere."""
        told, telling = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.close(told)
                self._be_shell(telling, arguments, environment, folder, enclosed)
            finally:
                os._exit(99)
        os.close(telling)
        self.shell = child
        self.news = told
        self.unread = ""
        line = self._line(self.patience)
        if line is None or not line.startswith("started "):
            raise Ended(line or "not started")
        self.process = Process(int(line.split()[1]))

    def _be_shell(self, telling, arguments, environment, folder, enclosed):
        os.setsid()
        terminal = os.open(self.path, os.O_RDWR)
        for descriptor in range(3):
            os.dup2(terminal, descriptor)
        os.closerange(3, telling)
        os.closerange(telling + 1, 256)
        ignored = [signal.SIGTTOU, signal.SIGTTIN, signal.SIGTSTP, signal.SIGINT, signal.SIGQUIT]
        for number in ignored:
            signal.signal(number, signal.SIG_IGN)
        job = os.fork()
        if job == 0:
            os.setpgid(0, 0)
            os.tcsetpgrp(0, os.getpgrp())
            for number in ignored + [signal.SIGPIPE]:
                signal.signal(number, signal.SIG_DFL)
            os.close(telling)
            os.chdir(folder)
            if enclosed:
                fence.enclose(enclosed, ["/dev/null", "/dev/tty", self.path])
            os.execve(arguments[0], arguments, environment)
        os.write(telling, f"started {job}\n".encode())
        while True:
            _, status = os.waitpid(job, os.WUNTRACED)
            if os.WIFSTOPPED(status):
                os.tcsetpgrp(0, os.getpgrp())
                os.write(telling, b"stopped\n")
                time.sleep(0.01)
                os.tcsetpgrp(0, job)
                os.killpg(job, signal.SIGCONT)
            elif os.WIFEXITED(status):
                os.write(telling, f"exited {os.WEXITSTATUS(status)}\n".encode())
                os._exit(0)
            else:
                os.write(telling, f"signalled {os.WTERMSIG(status)}\n".encode())
                os._exit(0)

    def _line(self, wait):
        """The next thing the shell says; None where it says nothing for so many seconds."""
        while "\n" not in self.unread:
            if not select.select([self.news], [], [], wait)[0]:
                return None
            chunk = os.read(self.news, 4096).decode()
            if not chunk:
                return "the shell ended"
            self.unread += chunk
        line, self.unread = self.unread.split("\n", 1)
        return line

    def listen(self):
        """Takes what the shell has said; raises `Ended` where the program is no more."""
        while (line := self._line(0)) is not None:
            if line == "stopped":
                self.stops += 1
                continue
            self.drain(0.05)
            os.close(self.news)
            os.waitpid(self.shell, 0)
            self.process = None
            if termios.tcgetattr(self.far) != self.modes:
                raise Hung(f"it left the terminal in other modes ({line})")
            raise Ended(line)

    def resize(self, columns, rows):
        """Gives the terminal another size; the program is told by SIGWINCH."""
        self.columns, self.rows = columns, rows
        fcntl.ioctl(self.near, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def drain(self, wait):
        """Takes what the program wrote; false where it wrote nothing for so many seconds."""
        if not select.select([self.near], [], [], wait)[0]:
            return False
        try:
            chunk = os.read(self.near, 1 << 16)
        except (BlockingIOError, OSError):
            return False
        self.written += len(chunk)
        # The end of what came before, for a sequence may be cut.
        seen = self.last[-10:] + chunk
        self.last = (self.last + chunk)[-20_000:]
        self.departures += chunk.count(b"\x1b[?1049l")
        entered, left = seen.rfind(b"\x1b[?1049h"), seen.rfind(b"\x1b[?1049l")
        if entered != left:
            self.is_full = entered > left
        if self.answer:
            for reply in self.answer(chunk):
                self._put(reply)
        return True

    def _put(self, data):
        try:
            return os.write(self.near, data)
        except BlockingIOError:
            return 0

    def type(self, data):
        """Types bytes and takes what the program writes meanwhile."""
        end = time.monotonic() + self.patience
        if self.sleeps is None:
            self.sleeps = self.process.sleeps()
        while data:
            count = self._put(data)
            data = data[count:]
            if count == 0:
                self.drain(0.01)
                self.listen()
                if time.monotonic() > end:
                    raise Hung("it reads no keys")

    def waiting_input(self):
        """How many bytes the program has not read."""
        return struct.unpack("i", fcntl.ioctl(self.far, termios.FIONREAD, b"\0\0\0\0"))[0]

    def settle(self):
        """Waits until every key is read and the program waits again."""
        began = time.monotonic()
        end = began + self.patience
        is_resumed = False
        while True:
            if not self.is_full and not is_resumed and time.monotonic() > began + 0.5:
                is_resumed = self._put(RESUME) > 0
            if self.drain(0.001):
                if time.monotonic() > end:
                    raise Hung("it never stops writing")
                continue
            self.listen()
            if self.waiting_input() == 0 and self.process.waits() and self._has_woken(began):
                self.sleeps = None
                return
            if time.monotonic() > end:
                raise Hung(f"it is busy, or waits elsewhere ({self.waiting_input()} bytes unread)")

    def _has_woken(self, began):
        # What is typed is there a moment later, and the program sleeps on until then. Nothing may
        # come of it at all where the terminal itself takes it, so there is an end to that.
        if self.sleeps is None or time.monotonic() > began + 0.2:
            return True
        return self.process.sleeps() > self.sleeps

    def expect_output(self, what):
        """Waits until the program has written something since `written` was set to 0."""
        end = time.monotonic() + self.patience
        while self.written == 0:
            self.drain(0.02)
            self.listen()
            if time.monotonic() > end:
                raise Hung(f"it wrote nothing after {what}")
