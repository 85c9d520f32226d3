"""A user who exists for one soak: a home, programs and a workspace of their own."""

import os
import subprocess
import tempfile
import time


class Sandbox:
    """A folder with everything the program may reach."""

    def __init__(self, program):
        self.program = program
        self.root = os.path.realpath(tempfile.mkdtemp(prefix="parley-soak-"))
        self.home = self.root + "/home"
        self.workspace = self.home + "/sma"
        self.pristine = self.root + "/pristine"
        self.settings = self.home + "/config/parley"
        self.state = self.home + "/state"
        for folder in (self.home, self.settings, self.state, self.root + "/bin"):
            os.makedirs(folder)
        self.environment = self._environment()
        self.run("init", self.workspace)
        self.run("init", self.pristine)

    def run(self, *words, is_checked=True):
        """Runs a command of the program; returns what it printed."""
        done = subprocess.run(
            [self.program, *words],
            env=self.environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            check=is_checked,
        )
        return done.stdout

    def _environment(self):
        # Whatever it starts is one of these, and writes nowhere else.
        scripts = {
            "editor": 'for file; do :; done\nprintf -- "- by the editor\\n" >>"$file"\n',
            "browser": "exit 0\n",
        }
        for name, text in scripts.items():
            path = f"{self.root}/bin/{name}"
            with open(path, "w") as script:
                script.write("#!/bin/sh\n" + text)
            os.chmod(path, 0o755)
        environment = {
            "HOME": self.home,
            "XDG_DATA_HOME": self.home + "/data",
            "XDG_CONFIG_HOME": self.home + "/config",
            "XDG_STATE_HOME": self.home + "/state",
            "XDG_CACHE_HOME": self.home + "/cache",
            "TMPDIR": self.root,
            "PATH": self.root + "/bin",
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "EDITOR": self.root + "/bin/editor",
            "VISUAL": self.root + "/bin/editor",
            "BROWSER": self.root + "/bin/browser",
            "COLORTERM": "truecolor",
            # About noon: midnight is another test's.
            "TZ": f"NOON{int(time.time()) // 3600 % 24 - 12}",
        }
        for name in ("LD_LIBRARY_PATH", "TSAN_OPTIONS", "ASAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                environment[name] = os.environ[name].replace("@ROOT@", self.root)
        return environment
