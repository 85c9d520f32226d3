"""A fence around the program: whatever keys are pressed, it writes nothing outside of one folder.

By Landlock, which the kernel offers to everybody since Linux 5.13 (landlock(7)); the numbers are
those of <linux/landlock.h> and <linux/prctl.h>. Reading stays free.
"""

import ctypes
import os
import struct

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION_FLAG = 1
PATH_BENEATH = 1
NO_NEW_PRIVILEGES = 38

WRITE_FILE = 1 << 1
# Removing and making names of every kind.
NAMES = sum(1 << bit for bit in range(4, 13))
# Moving between folders came with the second version, cutting files with the third.
REFER, TRUNCATE = 1 << 13, 1 << 14

libc = ctypes.CDLL(None, use_errno=True)


def version():
    """The version of Landlock here; 0 where there is none."""
    found = libc.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(VERSION_FLAG))
    return max(0, found)


def enclose(folder, files):
    """Lets this process, and what it starts, write below `folder` and into `files` only."""
    abi = version()
    handled = WRITE_FILE | NAMES
    into_file = WRITE_FILE
    if abi >= 2:
        handled |= REFER
    if abi >= 3:
        handled |= TRUNCATE
        into_file |= TRUNCATE
    attributes = struct.pack("=Q", handled)
    ruleset = _call(
        CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0)
    )
    for path, access in [(folder, handled)] + [(file, into_file) for file in files]:
        place = os.open(path, os.O_PATH)
        rule = struct.pack("=Qi", access, place)
        _call(ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(PATH_BENEATH), rule, ctypes.c_uint32(0))
        os.close(place)
    if libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")
    _call(RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    os.close(ruleset)


def _call(number, *arguments):
    result = libc.syscall(number, *arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result
