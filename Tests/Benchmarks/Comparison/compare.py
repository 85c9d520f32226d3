"""Compares the built program with other programs in one run: .ci/compare --help says how."""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import cases
from screen_program import ScreenProgram

HERE = os.path.dirname(os.path.abspath(__file__))
# A first screen has ended after so many seconds of silence; before so many bytes it has not begun.
QUIET, SCREEN_BYTES = 0.15, 1000


def main():
    options = arguments()
    folder = tempfile.mkdtemp(prefix="parley-compare-")
    try:
        report = Comparison(options, folder).run()
    finally:
        shutil.rmtree(folder)
    if options.json:
        json.dump(report, sys.stdout, indent=1)
        print()
    else:
        print_report(report)


def arguments():
    parser = argparse.ArgumentParser(
        prog=".ci/compare",
        description="Start parley, vim, less, tig, htop and calcurse on a pseudo terminal, one after "
        "the other in turn, and let numpy simulate what `parley project` does. What is not installed "
        "is named. Only ratios of one run mean anything.")
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--size", default="180x50", help="columns and rows (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=15, help="starts of each (default: %(default)s)")
    parser.add_argument(
        "--presses", type=int, default=10, help="keys after each start (default: %(default)s)")
    parser.add_argument(
        "--idle", type=float, default=3, help="seconds nobody types (default: %(default)s)")
    parser.add_argument(
        "--synthetic", type=int, metavar="N", help="show a synthetic workspace of N rounds too")
    parser.add_argument(
        "--filter", action="append", metavar="TEXT", default=[],
        help="only those whose name holds this; parley is always there")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser.parse_args()


class Comparison:
    """One run."""

    def __init__(self, options, folder):
        self.options = options
        self.size = tuple(map(int, options.size.split("x")))
        self.folder = folder
        self.environment = environment(folder)
        self.workspace = self.make_workspace("sma")

    def make_workspace(self, name, *extra):
        path = os.path.join(self.folder, name)
        subprocess.run(
            [self.options.program, "init", *extra, path], check=True, env=self.environment,
            stdout=subprocess.DEVNULL)
        if not extra:
            made = os.path.join(os.path.dirname(HERE), "Scenarios")
            for file in os.listdir(made):
                shutil.copy(os.path.join(made, file), os.path.join(path, "scenarios", file))
        return path

    def run(self):
        synthetic = None
        if self.options.synthetic:
            synthetic = self.make_workspace(
                "synthetic", "--synthetic", str(self.options.synthetic))
        text = os.path.join(self.workspace, "sources.csv")
        others, missing = cases.other_cases(self.folder, text)
        every = cases.parley_cases(self.options.program, self.workspace, synthetic) + others
        chosen = [case for case in every if self.is_wanted(case.name)]
        report = {"machine": machine(), "size": self.options.size, "runs": self.options.runs}
        report["screens"] = self.screens(chosen)
        if self.is_wanted("numpy"):
            report["simulation"] = self.simulation()
            if report["simulation"] is None:
                missing.append("numpy")
        report["missing"] = [name for name in missing if self.is_wanted(name)]
        return report

    def is_wanted(self, name):
        wanted = self.options.filter
        return name == "parley" or not wanted or any(text in name for text in wanted)

    def screens(self, chosen):
        found = {case.name: Found() for case in chosen}
        for number in range(self.options.runs + 1):
            for case in chosen:
                # In the first round files come from the disk.
                self.start(case, found[case.name], counts=number > 0)
        self.rest(chosen, found)
        return {name: one.summary() for name, one in found.items()}

    def start(self, case, found, counts):
        program = self.begin(case)
        bytes_, last = program.read(QUIET, 10, least=SCREEN_BYTES)
        if last is None:
            sys.exit(f"{case.name} printed nothing: {' '.join(case.command)}")
        memory = program.resident()
        for key in case.before:
            program.press(key.encode())
        pressed = [
            program.press(case.keys[place % len(case.keys)].encode())
            for place in range(self.options.presses)]
        program.close()
        if counts:
            found.start.append((last - program.began) * 1e3)
            found.first.append(bytes_)
            found.memory.append(memory)
            found.keys += [taken for taken, _ in pressed if taken is not None]
            found.bytes += [count for taken, count in pressed if taken is not None]
            found.silent += sum(taken is None for taken, _ in pressed)

    def begin(self, case):
        return ScreenProgram(case.command, self.size, self.environment)

    def rest(self, chosen, found):
        """All of them at once, while nobody types."""
        programs = {case.name: self.begin(case) for case in chosen}
        for program in programs.values():
            program.read(0.6, 10)
        before = {name: (one.cpu(), one.wakes()) for name, one in programs.items()}
        spilt = dict.fromkeys(programs, 0)
        began = time.perf_counter()
        while time.perf_counter() - began < self.options.idle:
            for name, one in programs.items():
                spilt[name] += one.read(0.001, 0.01, 0.01)[0]
        seconds = time.perf_counter() - began
        for name, one in programs.items():
            cpu, wakes = before[name]
            found[name].idle = {
                "cpu_ms": (one.cpu() - cpu) / seconds,
                "wakes": (one.wakes() - wakes) / seconds,
                "bytes": spilt[name] / seconds}
            one.close()

    def simulation(self):
        """`parley project` as a whole process on one core and on all, and numpy in process."""
        try:
            import numpy
            import numpy_projection
        except ImportError:
            return None
        published = numpy_projection.Published(self.workspace)
        command = [
            self.options.program, "project", "cpi-to-2035", "defence-to-2035", "dollars-to-2035",
            "--workspace", self.workspace, "--measure", "krw,usd", "--paths", "100000",
            "--format", "json"]
        cores = sorted(os.sched_getaffinity(0))
        ways = {"parley, 1 core": cores[:1], f"parley, {len(cores)} cores": cores}
        taken = {name: [] for name in [*ways, "numpy"]}
        answer = figures = None
        for number in range(self.options.runs + 1):
            for name, allowed in ways.items():
                began = time.perf_counter()
                done = subprocess.run(
                    command, env=self.environment, check=True, stdout=subprocess.PIPE,
                    preexec_fn=lambda allowed=allowed: os.sched_setaffinity(0, allowed))
                if number:
                    taken[name].append((time.perf_counter() - began) * 1e3)
                answer = done.stdout
            began = time.perf_counter()
            figures = numpy_projection.project(published, 100_000, seed=number)
            if number:
                taken["numpy"].append((time.perf_counter() - began) * 1e3)
        return {
            "numpy_version": numpy.__version__,
            "farthest": farthest(json.loads(answer), figures),
            "ms": {name: spread(values) for name, values in taken.items()}}


class Found:
    """What was measured of one program."""

    def __init__(self):
        self.start, self.first, self.memory = [], [], []
        self.keys, self.bytes, self.silent, self.idle = [], [], 0, None

    def summary(self):
        return {
            "start_ms": spread(self.start), "key_ms": spread(self.keys),
            "first_bytes": statistics.median(self.first),
            "key_bytes": statistics.median(self.bytes) if self.bytes else None,
            "unanswered_keys": self.silent, "resident_mib": statistics.median(self.memory),
            "idle_a_second": self.idle}


def spread(values):
    """Median, 95th percentile and count."""
    if not values:
        return None
    ordered = sorted(values)
    return {
        "median": statistics.median(ordered), "p95": ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))],
        "times": len(ordered)}


def farthest(answer, figures):
    """By how much a percentile of numpy's lies from parley's at the most, as a share."""
    worst = 0.0
    for scenario, found in enumerate(answer["scenarios"]):
        for place, measure in enumerate(found["measures"]):
            rows = measure["years"] + [measure["total"]]
            for row, expected in zip(rows, figures[place][scenario]):
                for name, value in zip(("p05", "p25", "p50", "p75", "p95"), expected):
                    worst = max(worst, abs(row[name] / value - 1))
    return worst


def environment(folder):
    """A home of its own, so that nobody's settings count and nobody's files are touched."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    own = {"HOME": folder, "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    for kind in ("CONFIG", "STATE", "DATA", "CACHE"):
        own[f"XDG_{kind}_HOME"] = os.path.join(folder, kind.lower())
    return {**kept, **own}


def machine():
    """As `2 x AMD EPYC`."""
    with open("/proc/cpuinfo") as file:
        model = re.search(r"^model name\s*:\s*(.*)$", file.read(), re.MULTILINE)
    return f"{os.cpu_count()} x {model.group(1) if model else 'unknown processor'}"


def print_report(report):
    print(f"{report['machine']}, {report['size']}, {report['runs']} runs, one after the other in turn")
    print(
        f"{'':24}{'start ms':>16}{'key ms':>14}{'bytes':>12}{'MiB':>7}"
        f"{'idle: ms, wakes, B a second':>30}   start, key of parley's")
    base = report["screens"]["parley"]
    for name, one in report["screens"].items():
        start, key, idle = one["start_ms"], one["key_ms"], one["idle_a_second"]
        line = f"{name:24}{start['median']:9.1f} {start['p95']:6.1f}"
        line += f"{key['median']:7.2f} {key['p95']:6.2f}" if key else f"{'-':>14}"
        line += f"{one['first_bytes']:7.0f} {one['key_bytes'] or 0:4.0f}{one['resident_mib']:7.1f}"
        line += f"{idle['cpu_ms']:15.2f} {idle['wakes']:7.1f} {idle['bytes']:6.0f}"
        line += f"   {start['median'] / base['start_ms']['median']:5.2f}"
        if key and base["key_ms"]:
            line += f" {key['median'] / base['key_ms']['median']:5.2f}"
        print(line)
    print("two figures: median and 95th percentile; bytes: of the first screen and a key")
    if report.get("simulation"):
        print_simulation(report["simulation"])
    if report["missing"]:
        print(f"not installed: {', '.join(report['missing'])}")


def print_simulation(found):
    base = found["ms"]["numpy"]["median"]
    print("\n3 scenarios x 100,000 paths x 10 years, won and dollars, percentiles")
    for name, one in found["ms"].items():
        print(
            f"{name:24}{one['median']:9.1f} {one['p95']:6.1f}   numpy takes"
            f" {base / one['median']:.2f} times as long")
    print(
        f"parley as a whole process, numpy {found['numpy_version']} in process; the farthest"
        f" percentiles are {found['farthest'] * 100:.2f} % apart, by chance")


if __name__ == "__main__":
    main()
