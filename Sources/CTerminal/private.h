// What the files of CTerminal share and Swift must not see.

#ifndef CTERMINAL_PRIVATE_H
#define CTERMINAL_PRIVATE_H

#include <stdio.h>
#include <termios.h>

// signals.c: from here on a fatal signal writes `reset` and restores `modes`.
void ct_fatal_arm(const char *reset, int length, const struct termios *modes);
void ct_fatal_disarm(void);

// output.c: what curses writes to; NULL when there is no descriptor left.
FILE *ct_output_open(void);
// output.c: from here on what curses writes is kept ...
void ct_output_hold(void);
// output.c: ... behind bytes of our own ...
void ct_output_add(const char *bytes, int count);
// ... and leaves all at once.
void ct_output_release(void);

// keys.c: gets ready to read; once the screen is open.
void ct_prepare_keys(void);

#endif
