"""What the kernel tells of a running program, from /proc (proc(5))."""

import os

# poll(2), ppoll(2), read(2), and what continues them after a stop, restart_syscall(2): where a
# program that has done everything waits for its terminal.
CALLS = {"x86_64": ("7", "271", "0", "219"), "aarch64": ("73", "63", "128")}.get(os.uname().machine)


def _text(path):
    with open(path, errors="replace") as file:
        return file.read()


class Process:
    """A program by its process id."""

    def __init__(self, id):
        self.id = id
        self.folder = f"/proc/{id}"

    def waits(self):
        """Whether the main thread sleeps and awaits something."""
        try:
            if _text(f"{self.folder}/stat").rpartition(") ")[2][0] != "S":
                return False
            return CALLS is None or _text(f"{self.folder}/syscall").split()[0] in CALLS
        except PermissionError:
            # Not everybody may see in which call; that it sleeps is the most there is to know.
            return True
        except (OSError, IndexError):
            return False

    def sleeps(self):
        """How often the main thread has gone to sleep."""
        try:
            status = _text(f"{self.folder}/task/{self.id}/status")
        except OSError:
            return 0
        return int(status.split("\nvoluntary_ctxt_switches:")[1].split()[0])

    def stand(self):
        """Where every thread is, for whoever looks for the reason why it hangs."""
        lines = []
        for thread in os.listdir(f"{self.folder}/task"):
            place = f"{self.folder}/task/{thread}"
            lines.append(
                " ".join(_text(f"{place}/{name}").strip() for name in ("stat", "syscall", "wchan"))
            )
        return "\n".join(lines)

    def kibibytes(self, *names):
        """Values of status, as VmRSS and RssAnon. Unit: KiB."""
        lines = dict(
            line.split(":", 1)
            for line in _text(f"{self.folder}/status").splitlines()
            if ":" in line
        )
        return [int(lines[name].split()[0]) for name in names]

    def threads(self):
        """How many threads there are."""
        return len(os.listdir(f"{self.folder}/task"))

    def files(self, root):
        """How many descriptors of each kind are open.

        Files below `root` count by their folder, journals of drafts as "journal".
        """
        kinds = {}
        for descriptor in os.listdir(f"{self.folder}/fd"):
            try:
                kind = os.readlink(f"{self.folder}/fd/{descriptor}")
            except OSError:
                continue
            kind = kind.split(":[")[0]
            if kind.startswith(root):
                kind = os.path.dirname(kind[len(root) + 1 :])
            if kind.endswith("journal"):
                kind = "journal"
            kinds[kind] = kinds.get(kind, 0) + 1
        return kinds

    def watches(self):
        """How many folders inotify watches for it."""
        count = 0
        for descriptor in os.listdir(f"{self.folder}/fdinfo"):
            try:
                count += _text(f"{self.folder}/fdinfo/{descriptor}").count("inotify wd:")
            except OSError:
                pass
        return count

    def zombies(self):
        """How many programs it started have ended and were never asked how."""
        count = 0
        for thread in os.listdir(f"{self.folder}/task"):
            try:
                children = _text(f"{self.folder}/task/{thread}/children").split()
                states = [_text(f"/proc/{child}/stat").rpartition(") ")[2][0] for child in children]
            except (OSError, IndexError):
                continue
            count += states.count("Z")
        return count

    def wakes(self):
        """How often its threads have woken up, and the time they have computed, in ticks."""
        switches = ticks = 0
        for thread in os.listdir(f"{self.folder}/task"):
            try:
                status = _text(f"{self.folder}/task/{thread}/status")
                fields = _text(f"{self.folder}/task/{thread}/stat").rpartition(") ")[2].split()
            except OSError:
                continue
            switches += int(status.split("\nvoluntary_ctxt_switches:")[1].split()[0])
            ticks += int(fields[11]) + int(fields[12])
        return switches, ticks
