// What the files of CTerminal share and Swift must not see.

#ifndef CTERMINAL_PRIVATE_H
#define CTERMINAL_PRIVATE_H

#include <stdbool.h>
#include <stdio.h>
#include <termios.h>

#include "CTerminal.h"

// Bytes that bring any state of the screen back to what a shell expects.
enum { CT_RESET_ROOM = 512 };

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

// output.c: where the program is to end and the terminal reads no more, drops what it has not read,
// so that what is written next finds room.
void ct_output_unblock(void);

// screen.c: whether the screen is ours and shows a frame.
bool ct_is_drawn(void);

// modes.c: adds what turns the wanted modes on, and with `together` what holds the frame back ...
void ct_modes_begin_frame(bool together);
// modes.c: ... until this adds what shows it.
void ct_modes_end_frame(void);
// modes.c: turns everything off that is on.
void ct_modes_leave(void);
// modes.c: writes what turns everything off, whatever is on; returns how many bytes.
int ct_modes_reset(char *to, int room);

// entry.c: TERMINFO with a private entry of such colours, to be freed; NULL where none is wanted.
char *ct_entry_make(ct_color_wish wish);

// keys.c: gets ready to read; once the screen is open.
void ct_prepare_keys(void);

#endif
