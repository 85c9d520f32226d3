// CTerminal: the only code that sees <curses.h>.
//
// Swift cannot see curses' macros, varargs and globals (stdscr, A_*, getmaxyx, KEY_F), so every
// call it needs has a plain function here, named for the curses symbols it stands for. Nothing in
// this header depends on curses' own types, so that importing it never drags curses into Swift.
//
// Everything but the signal handlers is for one thread: the one that owns the screen.

#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

// ---- Screen (screen.c) ----

typedef enum {
  CT_OPENED = 0,
  CT_NOT_A_TERMINAL,  // standard input or output is no terminal
  CT_UNKNOWN_TYPE,    // $TERM is unset or has no terminfo entry
  CT_TOO_SIMPLE,      // the entry cannot address the cursor
  CT_NO_DESCRIPTOR,   // the process may open no more files
} ct_open_result;

typedef enum {
  CT_COLOR_NONE = 0,
  CT_COLOR_ENTRY,         // as many as the entry has, at most 256
  CT_COLOR_256,           // 256, whatever the entry says
  CT_COLOR_EXACT_IF_ANY,  // red, green and blue where the entry has colours at all
  CT_COLOR_EXACT,         // red, green and blue, whatever the entry says
} ct_color_wish;

// Opens the screen on standard input and output; call ct_signals_install() first.
// Stands for newterm, raw, noecho, nonl, keypad, define_key, nodelay, set_escdelay, start_color,
// use_default_colors.
ct_open_result ct_open(ct_color_wish colors);

// True once ct_open() has succeeded: curses can do that once a process.
bool ct_is_open(void);

// True when setlocale(3) found a UTF-8 locale; call before ct_open(), which needs it to be set.
bool ct_choose_locale(void);

// $TERM, or "" when it is unset.
const char *ct_term_name(void);

// Colours curses may use: 0 when there are none or ct_open() was told to go without; 1 << 24 when
// a colour number from 256 on is itself red, green and blue.
int ct_colors(void);

// Pairs curses may hold, pair 0 included.
int ct_color_pairs(void);

// Defines a pair; -1 stands for the terminal's own colour. Stands for init_extended_pair.
bool ct_define_pair(int pair, int foreground, int background);

enum {
  CT_BOLD = 1,
  CT_DIM = 2,
  CT_ITALIC = 4,
  CT_UNDERLINE = 8,
  CT_REVERSE = 16,
};

// Columns the C library gives a scalar; -1 when it does not know it. Stands for wcwidth(3).
int ct_columns(uint32_t scalar);

// Puts one cell whose glyph is a single scalar `columns` wide. A scalar the C library gives
// another width becomes '?', so that curses never loses count of the columns.
void ct_put(int y, int x, uint32_t scalar, int columns, unsigned attributes, int pair);

// Puts one cell of several scalars: a base and at most four that take no column.
void ct_put_cluster(
    int y, int x, const uint32_t *scalars, int count, int columns, unsigned attributes, int pair);

// Sends what changed, then places the cursor, or hides it when y is negative. With `together` the
// terminal is told to show it at once (mode 2026), which it must know. `behind` is sent behind what
// changed and must leave cursor, colours and glyphs as they were; NULL and 0 for nothing.
// Stands for curs_set, wmove, leaveok, wnoutrefresh, doupdate.
void ct_update(
    int cursor_y, int cursor_x, bool together, const uint8_t *behind, int behind_count);

// After ct_adopt_size(): makes the next ct_update() write every cell again, over what is there,
// without clearing it first. Stands for redrawwin.
void ct_repaint_all(void);

// What curses takes the screen's size for. Stands for getmaxyx.
void ct_screen_size(int *height, int *width);

// Asks the terminal for its size and tells curses if it changed; true if it did.
// Stands for ioctl(TIOCGWINSZ) and resizeterm.
bool ct_adopt_size(void);

// Leaves the screen and restores the terminal's modes; harmless when already left.
// Stands for endwin and tcsetattr.
void ct_leave(void);

// Takes the terminal again after ct_leave(); the next ct_update() clears and repaints.
// Stands for reset_prog_mode.
void ct_reenter(void);

// ---- Type (type.c) ----

typedef struct {
  bool is_known;           // $TERM has an entry
  bool can_move;           // its cursor can be addressed
  bool is_ansi;            // it takes sequences that begin with Escape
  bool has_private_modes;  // others would show their letters
  bool has_rgb;            // the entry has the flag RGB
  int colors;              // below 0 for none
} ct_terminal_type;

// What the entry of $TERM says; whatever curses has in hand stays. Stands for setupterm.
ct_terminal_type ct_describe_type(void);

// ---- Modes (modes.c) ----

// Whether the terminal takes private modes; others would show their letters.
bool ct_has_private_modes(void);

// Has the terminal report the mouse, or no longer; from the first frame on where there is none yet.
void ct_set_mouse(bool on);

// Has the terminal report the mouse no longer until the next frame.
void ct_pause_mouse(void);

// Has the terminal say when the user changes between dark and light, or no longer.
void ct_follow_color_scheme(bool on);

// ---- Output (output.c) ----

// Writes all bytes to standard output, by one write(2) unless the kernel takes less. Gives up where
// the terminal reads no more and a signal has come that ends the program.
bool ct_write(const uint8_t *bytes, int count);

// ---- Keys (keys.c) ----

enum {
  CT_NO_KEY = -1,
  // A byte of input is 0...255. A key the terminal describes is
  // CT_KEY | CT_SHIFT.. bits | one of the numbers below.
  CT_KEY = 0x10000,
  CT_SHIFT = 0x1000,
  CT_ALT = 0x2000,
  CT_CTRL = 0x4000,
  CT_KEY_MASK = 0xfff,
  CT_KEY_UP = 1,
  CT_KEY_DOWN,
  CT_KEY_LEFT,
  CT_KEY_RIGHT,
  CT_KEY_HOME,
  CT_KEY_END,
  CT_KEY_PAGE_UP,
  CT_KEY_PAGE_DOWN,
  CT_KEY_INSERT,
  CT_KEY_DELETE,
  CT_KEY_BACKSPACE,
  CT_KEY_ENTER,
  CT_KEY_BACK_TAB,
  CT_KEY_UNKNOWN,
  CT_KEY_FUNCTION = 0x100,  // + 1...63
};

// The next unit of input, CT_NO_KEY when there is none now. Never waits, but for the 25 ms that
// tell Escape from the start of a sequence. Stands for wgetch.
int ct_read(void);

// Up to `room` bytes of input as they are, past curses; 0 when there is none now. Never waits. Only
// where curses has nothing in hand, as after the last byte ct_read() gave.
int ct_read_bytes(uint8_t *bytes, int room);

// Sleeps until there is input; false after the time limit and where there will be none.
bool ct_await_input(int timeout_milliseconds);

// Sleeps until input, a signal, a wake-up or the time limit. Stands for poll(2).
enum {
  CT_READY_INPUT = 1,
  CT_READY_SIGNAL = 2,
  CT_READY_WAKE = 4,
  CT_READY_WATCHED = 8,
  CT_READY_HANGUP = 16,
};
unsigned ct_wait(int wake_fd, int watched_fd, int timeout_milliseconds);

// True when standard input is at its end: it polls readable and holds no byte.
bool ct_input_ended(void);

// ---- Signals (signals.c) ----

// Installs the handlers; before ct_open(), so that curses leaves the signals alone.
// False when no pipe could be made.
bool ct_signals_install(void);

// Gives every signal back the disposition it had before ct_signals_install().
void ct_signals_restore(void);

// The next signal that arrived, 0 when there is none.
int ct_signal_next(void);

// The descriptor that becomes readable when a signal arrives.
int ct_signal_descriptor(void);

// True once a signal has come that ends the program.
bool ct_is_ending(void);

// While another program has the terminal, ^C and ^\ are meant for it, and SIGTSTP stops us both.
void ct_signals_lend(bool lent);

// While lines are read with the screen left, SIGTSTP stops us; ^C and ^\ are told as ever.
void ct_signals_allow_stop(bool allowed);

// Stops this process and its job as ^Z does at a shell; returns when it is continued, or at once
// when nobody could continue it (an orphaned process group).
void ct_stop(void);

// A pipe both ends of which are non-blocking and close on exec; false on failure.
bool ct_pipe(int *read_end, int *write_end);

// Reads and drops everything in a non-blocking pipe.
void ct_drain(int fd);

// Closes a pipe's end. Stands for close(2).
void ct_close(int fd);

#endif
