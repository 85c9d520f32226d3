"""What others do to the files meanwhile: git, editors, colleagues, a full clean-up.

What it breaks it mends again some events later, with the bytes that were there. So in the end no
fault is left that it made.
"""

import os
import shutil

from workspace_files import OURS, TABLES, WorkspaceFiles


class Outsider(WorkspaceFiles):
    """Changes files of a workspace and of the user's settings, drawn from a seed."""

    def __init__(self, seed, sandbox, defaults):
        super().__init__(seed, sandbox.workspace, sandbox.pristine)
        self.settings, self.state = sandbox.settings, sandbox.state
        # What the program itself gives as its settings and keys.
        self.defaults = defaults
        self.kinds = [
            (14, self.rewrite),
            (10, self.touch),
            (12, self.replace),
            (16, self.change_note),
            (8, self.break_table),
            (10, self.remove),
            (10, self.change_scenario),
            (4, self.make_folder),
            (2, self.move_folder),
            (4, self.put_oddity),
            (4, self.change_settings),
            (4, self.change_private),
            (3, self.leave_backup),
            (1, self.storm),
            (1, self.touch_state),
            (1, self.clean),
        ]

    def act(self):
        """Does the next thing; returns its name."""
        self.mend_due()
        kind = self.chance.choices(
            [kind for _, kind in self.kinds], [weight for weight, _ in self.kinds]
        )[0]
        try:
            return f"{kind.__name__} {kind() or ''}"
        except OSError as error:
            # A folder may be away, a file may be something else: then nothing happens.
            return f"{kind.__name__} ({error.strerror})"

    def rewrite(self):
        """The same bytes written again, in place."""
        file = self._any()
        self._write(file, self._read(file))
        return file

    def touch(self):
        file = self._any()
        os.utime(f"{self.workspace}/{file}")
        return file

    def replace(self):
        """Another file with the same name, as most editors save."""
        file = self._any()
        self._exchange(file, self._read(file))
        return file

    def change_note(self):
        """A note changed, perhaps under an open editor."""
        file = self.chance.choice(self.notes)
        content = self._read(self._free(file))
        lines = content.split(b"\n")
        place = self.chance.randrange(len(lines))
        way = self.chance.randrange(8)
        if way == 0:
            content += b"- added by somebody\n"
        elif way == 1:
            lines[place] = "한 줄을 다른 사람이 바꿨다".encode()
        elif way == 2:
            lines.insert(place, b"a line between")
        elif way == 3:
            lines = lines[:place]
        elif way == 4:
            content = (
                content.replace(b"\n", b"\r\n")
                if b"\r" not in content
                else content.replace(b"\r", b"")
            )
        elif way == 5:
            content = self._original(file)
        elif way == 6:
            self._break(
                file, content + bytes(self.chance.randrange(256) for _ in range(40)) + b"\n"
            )
            return file
        else:
            content = self._original(file) * self.chance.choice([1, 3, 40])
        if way in (1, 2, 3):
            content = b"\n".join(lines)
        (self._write if self.chance.random() < 0.5 else self._exchange)(file, content)
        return file

    def break_table(self):
        file = self.chance.choice(TABLES)
        content = self._read(file)
        way = self.chance.randrange(7)
        rows = content.split(b"\n")
        if way == 0:
            content = content[: self.chance.randrange(len(content) + 1)]
        elif way == 1:
            content += b'"never closed,1,2\n'
        elif way == 2:
            content = b"\n".join(rows[1:])
        elif way == 3:
            content = bytes(self.chance.randrange(256) for _ in range(500))
        elif way == 4:
            content = b""
        elif way == 5:
            content = b"\n".join(rows + rows[1:])
        else:
            self.chance.shuffle(rows)
            content = b"\n".join(rows)
        self._break(file, content)
        return file

    def remove(self):
        file = self._any()
        content = self._read(self._free(file))
        os.unlink(f"{self.workspace}/{file}")
        self._hold(file, 1, 10, lambda: self._exchange(file, content))
        return file

    def change_scenario(self):
        file = f"scenarios/{OURS}-{self.chance.randrange(8)}.toml"
        way = self.chance.randrange(5)
        if way == 0:
            os.unlink(f"{self.workspace}/{file}")
        elif way < 3:
            self._exchange(file, self._original(self.chance.choice(self.scenarios)))
        elif way == 3:
            rate = self.chance.random() * 9
            text = f'title = "Soak"\nbase = "as-signed"\n[assumptions]\ncpi = {rate:.1f}\n'
            self._exchange(file, text.encode())
            self._after(1, 15, lambda: self._exchange(file, self._original(self.scenarios[0])))
        else:
            file = self.chance.choice(self.scenarios)
            self._break(
                file,
                self.chance.choice(
                    [b"[[[", b"title = 3\n", b"base = 'none'\n", b"\xff\xfe", b"x = " + b"[" * 3000]
                ),
            )
        return file

    def make_folder(self):
        folder = (
            self.chance.choice(["", "notes/", "scenarios/"]) + f"{OURS}-{self.chance.randrange(4)}"
        )
        path = f"{self.workspace}/{folder}"
        if os.path.isdir(path):
            shutil.rmtree(path)
        else:
            os.mkdir(path)
            with open(path + "/deep.md", "w") as stream:
                stream.write("x")
        return folder

    def move_folder(self):
        """A whole folder away, and back a little later."""
        folder = self.chance.choice(["notes", "scenarios", "private"])
        here, there = f"{self.workspace}/{folder}", f"{self.workspace}/.{folder}-away"
        os.rename(here, there)

        def back():
            if os.path.isdir(here):
                # Made anew meanwhile: what is in it stays.
                shutil.copytree(there, here, dirs_exist_ok=True)
                shutil.rmtree(there)
            else:
                os.rename(there, here)

        self._after(1, 4, back)
        return folder

    def put_oddity(self):
        """Something that is no file where a file belongs; and names that other tools leave."""
        file = self.chance.choice(
            [
                "notes/12-odd.md",
                f"scenarios/{OURS}-odd.toml",
                self.chance.choice(self.notes),
                "sources.csv",
            ]
        )
        path = f"{self.workspace}/{self._free(file)}"
        before = self._read(file) if os.path.isfile(path) and not os.path.islink(path) else None
        if os.path.lexists(path):
            os.unlink(path)
        way = self.chance.randrange(6)
        if way == 0:
            os.symlink(os.path.basename(path), path)
        elif way == 1:
            os.symlink("nowhere", path)
        elif way == 2:
            os.mkfifo(path)
        elif way == 3:
            os.mkdir(path)
        elif way == 4:
            with open(f"{self.workspace}/.{OURS}-linked", "wb") as stream:
                stream.write(before or b"title = 'two names'\n")
            os.link(f"{self.workspace}/.{OURS}-linked", path)
        else:
            os.symlink("/dev/null", path)

        def tidy():
            if os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path)
            elif os.path.lexists(path):
                os.unlink(path)
            if before is not None:
                self._exchange(file, before)

        self._hold(file, 1, 6, tidy)
        return file

    def change_settings(self):
        name = self.chance.choice(["config.toml", "keys.toml", f"themes/{OURS}.toml"])
        path = f"{self.settings}/{name}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if self.chance.random() < 0.3 and os.path.exists(path):
            os.unlink(path)
            return name
        broken = [b"[[[", b"theme = 4\nmouse = 'x'\n", b"\xff", b"[keys]\nfind = 'zz zz zz'\n"]
        whole = self.defaults[name] if name in self.defaults else b'inherits = "dark"\n'
        with open(path, "wb") as stream:
            stream.write(self.chance.choice(broken + [whole] * 4))
        return name

    def change_private(self):
        folder = f"{self.workspace}/private"
        os.makedirs(folder + "/notes", mode=0o700, exist_ok=True)
        os.makedirs(folder + "/scenarios", mode=0o700, exist_ok=True)
        os.chmod(folder, self.chance.choice([0o700] * 5 + [0o755]))
        note = f"{folder}/{self.chance.choice(self.notes)}"
        if os.path.exists(note) and self.chance.random() < 0.3:
            os.unlink(note)
        else:
            with open(note, "w") as stream:
                stream.write("# not for others\n\n비공개 메모\n")
            os.chmod(note, 0o600)
        return "private"

    def leave_backup(self):
        """What editors leave beside the file for a while."""
        file = self._any()
        folder, name = os.path.split(f"{self.workspace}/{file}")
        path = f"{folder}/" + self.chance.choice([f".{name}.swp", f"{name}~", "4913", f"#{name}#"])
        with open(path, "wb") as stream:
            stream.write(b"x" * 100)
        self._after(1, 5, lambda: os.path.lexists(path) and os.unlink(path))
        return os.path.basename(path)

    def storm(self):
        """Many files at once, as of a checkout."""
        for number in range(60):
            folder = self.chance.choice(["notes", "scenarios", "."])
            path = f"{self.workspace}/{folder}/{OURS}-{number}.tmp"
            with open(path, "w") as stream:
                stream.write("x")
            os.unlink(path)

    def touch_state(self):
        """The journals' folder, and what was copied into a file."""
        for folder, _, names in os.walk(self.state):
            for name in names:
                if name == "copied.txt":
                    os.unlink(f"{folder}/{name}")
            os.utime(folder)

    def clean(self):
        """Everything as it was at the beginning, and nothing else: git checkout and git clean."""
        self.finish()
        for folder, wanted in (("notes", self.notes), ("scenarios", self.scenarios)):
            os.makedirs(f"{self.workspace}/{folder}", exist_ok=True)
            for name in os.listdir(f"{self.workspace}/{folder}"):
                self._away(f"{self.workspace}/{folder}/{name}", f"{folder}/{name}" in wanted)
        keep = set(TABLES + ["notes", "scenarios"])
        for name in os.listdir(self.workspace):
            self._away(f"{self.workspace}/{name}", name in keep)
        for file in TABLES + self.notes + self.scenarios:
            self._exchange(file, self._original(file))

    @staticmethod
    def _away(path, is_kept):
        if is_kept:
            return
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path)
        else:
            os.unlink(path)
