"""The programs that are compared, and what they show."""
import os
import shutil
import subprocess
from dataclasses import dataclass, field


@dataclass
class Case:
    """A program with something to show, and keys that move about in it."""

    name: str
    command: list
    # Pressed in turn and measured.
    keys: list
    # Pressed once beforehand, each until it is answered.
    before: list = field(default_factory=list)


# The scenarios of ten years side by side, the cursor on the opening of the last; `l` and `h` change it.
COMPARISON = (
    ["s", "\x1b", "s", "cpi-to-2035", "\r", "a", "defence-to-2035", "\r"]
    + ["a", "dollars-to-2035", "\r", "g", "j", "j", "j"])


def parley_cases(program, workspace, synthetic):
    """The built program: moving about, a setting changed, and a synthetic workspace where it makes one."""
    cases = [
        Case("parley", [program, workspace], ["j", "k"]),
        Case("parley, re-projection", [program, workspace], ["l", "h"], COMPARISON),
    ]
    if synthetic:
        cases.append(Case("parley, synthetic", [program, synthetic], ["j", "k"]))
    return cases


def other_cases(folder, text):
    """Those of the others that are installed, and the names of those that are not.

    `text` is a file of some length for those that show one.
    """
    wanted = [
        Case("vim", ["vim", "-u", "NONE", "-i", "NONE", "-N", text], ["j", "k"]),
        Case("less", ["less", text], ["j", "k"]),
        Case("tig", ["tig", "-C", repository(folder)] if shutil.which("git") else ["tig"], ["j", "k"]),
        Case("htop", ["htop"], ["\x1b[B", "\x1b[A"]),
        Case("calcurse", ["calcurse", "-q", "-D", calendar(folder)], ["l", "h"]),
    ]
    present = [case for case in wanted if shutil.which(case.command[0])]
    if not shutil.which("git"):
        present = [case for case in present if case.name != "tig"]
    names = {case.name for case in present}
    return present, [case.name for case in wanted if case.name not in names]


def repository(folder):
    """A repository of 1,000 commits for tig, made in an instant."""
    path = os.path.join(folder, "repository")
    if os.path.isdir(path):
        return path
    commits = []
    for number in range(1, 1001):
        message = f"area: change number {number}"
        commits.append(
            f"commit refs/heads/main\nmark :{number}\n"
            f"committer Nobody <nobody@example.org> {1700000000 + number * 3600} +0000\n"
            f"data {len(message)}\n{message}\n"
            f"M 644 inline file\ndata {len(str(number))}\n{number}\n")
    run = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(["git", "init", "-q", "-b", "main", path], **run)
    subprocess.run(
        ["git", "-C", path, "fast-import", "--quiet"], input="".join(commits).encode(), **run)
    return path


def calendar(folder):
    """An empty calendar with the answers to the questions of a first start."""
    path = os.path.join(folder, "calcurse")
    os.makedirs(path, exist_ok=True)
    for name in ("apts", "todo", "conf", "keys"):
        with open(os.path.join(path, name), "a"):
            pass
    return path
