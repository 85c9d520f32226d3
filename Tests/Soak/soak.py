#!/usr/bin/env python3
"""A soak: random keys, resizes and changes of files by others, on a real terminal.

Python, and nothing but what comes with it: the tests must look at the program from outside, by the
terminal and by /proc, in any build of it, with sanitizers or without; and nothing is to be compiled
before. See `--help`; what is judged is in verdict.py.
"""

import argparse
import os
import random
import shutil
import sys
import time

from session import Soak
from terminal import Ended, Hung
from verdict import faults

CHECKOUT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def arguments():
    parser = argparse.ArgumentParser(prog=".ci/soak", description=__doc__.split("\n\n")[0])
    parser.add_argument("--keys", type=int, default=100_000, help="how many keys (100,000)")
    parser.add_argument("--resizes", type=int, help="how many resizes (one for 100 keys)")
    parser.add_argument("--events", type=int, help="how many changes of files (one for 10 keys)")
    parser.add_argument("--seed", type=int, help="repeats a soak; drawn and printed without it")
    parser.add_argument(
        "--program", default=CHECKOUT + "/.build-static/release/parley", help="the parley to soak"
    )
    parser.add_argument(
        "--patience", type=float, default=20, help="seconds after which it hangs (20)"
    )
    parser.add_argument(
        "--idle",
        type=float,
        default=10,
        help="seconds it must not wake up in the end (10); 0 for a program whose tools wake it up",
    )
    parser.add_argument(
        "--hold", action="store_true", help="leave a program that hangs to a debugger until Enter"
    )
    parser.add_argument(
        "--keep", action="store_true", help="keep the folder of a soak that passes, too"
    )
    given = parser.parse_args()
    given.program = os.path.abspath(given.program)
    if not os.access(given.program, os.X_OK):
        parser.error(f"{given.program} is not there; build it, or name one with --program")
    if given.seed is None:
        given.seed = random.SystemRandom().randrange(1_000_000)
    if given.resizes is None:
        given.resizes = given.keys // 100
    if given.events is None:
        given.events = given.keys // 10
    return given


def main():
    given = arguments()
    soak = Soak(given)
    began = time.monotonic()
    print(
        f"seed {given.seed}, {given.keys} keys, in {soak.root}"
        + ("" if soak.is_enclosed else ", no fence")
    )
    try:
        found = soak.run()
        found += faults(soak.samples, has_tools=given.idle == 0)
    except Ended as end:
        found = [f"it ended: {end.status}"]
    except Hung as hang:
        process = soak.terminal.process
        found = [f"it hangs: {hang}" + (f"\n{process.stand()}" if process else "")]
        if given.hold and process:
            input(f"it hangs; process {process.id}; Enter goes on ")
    soak.tell_result(time.monotonic() - began)
    for sentence in found:
        print("FAULT " + sentence)
    if found:
        with open(soak.root + "/last-output", "wb") as file:
            file.write(soak.terminal.last)
        print(f"kept: {soak.root} (keys.log, last-output); again with --seed {given.seed}")
        sys.exit(1)
    if not given.keep:
        shutil.rmtree(soak.root)
    print("passed")


main()
