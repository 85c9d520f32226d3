// The screen: opening, drawing, leaving.

#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "private.h"
#include "wide_curses.h"

static struct termios original_modes;  // as they were before newterm()
static bool is_open;                   // newterm() succeeded
static bool is_entered;                // the screen is ours just now
static bool is_erased_first;           // the next frame is drawn on an empty screen
static bool direct_color;              // a colour number from 256 on is red, green and blue
static bool is_fresh;                  // nothing was drawn yet: the next update clears the screen
static bool is_unseen;                 // entered again, and nothing drawn since
static int cursor_shown = -1;          // what curs_set() was last told; -1 nothing yet

bool ct_choose_locale(void) {
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

const char *ct_term_name(void) {
  const char *name = getenv("TERM");
  return name != NULL ? name : "";
}

// A string of the terminfo entry, by its short name; NULL when the terminal cannot do it. <term.h>
// has macros for these, but also for words such as "columns" and "lines".
static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

// Appends a terminfo string without its padding marks ("$<5/>"), which only tputs() understands.
static int append_capability(char *to, int length, int room, const char *text) {
  if (text == NULL) return length;
  while (*text != '\0' && length < room) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    to[length++] = *text++;
  }
  return length;
}

bool ct_has_private_modes(void) {
  const char *enter = is_open ? capability("smcup") : NULL;
  return enter != NULL && enter[0] == '\033';
}

bool ct_is_drawn(void) { return is_open && is_entered && !is_fresh; }

// What brings any state of the screen back to what a shell expects.
static void arm_fatal_reset(void) {
  char reset[CT_RESET_ROOM];
  const int room = (int)sizeof reset - 2;
  int length = ct_modes_reset(reset, room);
  length = append_capability(reset, length, room, capability("sgr0"));
  length = append_capability(reset, length, room, capability("op"));
  length = append_capability(reset, length, room, capability("rmkx"));
  length = append_capability(reset, length, room, capability("cnorm"));
  length = append_capability(reset, length, room, capability("rmcup"));
  reset[length++] = '\r';
  reset[length++] = '\n';
  ct_fatal_arm(reset, length, &original_modes);
}

bool ct_is_open(void) { return is_open; }

static void leave_at_exit(void) { ct_leave(); }

// newterm() with a private entry where one is wanted. TERMINFO is the user's again when it returns:
// an editor we start has another curses.
static SCREEN *open_screen(ct_color_wish colors, FILE *output) {
  char *entry = ct_entry_make(colors);
  SCREEN *screen = NULL;
  if (entry != NULL) {
    const char *present = getenv("TERMINFO");
    char *before = present != NULL ? strdup(present) : NULL;
    setenv("TERMINFO", entry, 1);
    screen = newterm(NULL, output, stdin);
    if (before != NULL) {
      setenv("TERMINFO", before, 1);
    } else {
      unsetenv("TERMINFO");
    }
    free(before);
    free(entry);
  }
  return screen != NULL ? screen : newterm(NULL, output, stdin);
}

ct_open_result ct_open(ct_color_wish colors) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
  if (tcgetattr(STDIN_FILENO, &original_modes) != 0) return CT_NOT_A_TERMINAL;
  // A stale LINES or COLUMNS would win over the terminal's real size.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  set_escdelay(25);
  // newterm() and not initscr(): that one ends the process when it does not know the terminal.
  FILE *output = ct_output_open();
  if (output == NULL) return CT_NO_DESCRIPTOR;
  SCREEN *screen = open_screen(colors, output);
  if (screen == NULL) return CT_UNKNOWN_TYPE;
  if (capability("cup") == NULL) {
    endwin();
    tcsetattr(STDIN_FILENO, TCSADRAIN, &original_modes);
    return CT_TOO_SIMPLE;
  }
  is_open = is_entered = is_fresh = true;
  arm_fatal_reset();
  static bool registered;
  if (!registered) registered = atexit(leave_at_exit) == 0;

  raw();
  noecho();
  nonl();
  typeahead(-1);  // a frame is drawn to its end, whatever is typed meanwhile
  idlok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  ct_prepare_keys();
  if (colors != CT_COLOR_NONE && has_colors() && start_color() == OK) {
    direct_color = COLORS > 256 && tigetflag("RGB") == 1;
    use_default_colors();
  }
  return CT_OPENED;
}

int ct_colors(void) {
  if (!is_open || COLOR_PAIRS <= 0) return 0;
  if (direct_color) return 1 << 24;
  return COLORS > 256 ? 256 : COLORS;
}

int ct_color_pairs(void) { return COLOR_PAIRS; }

bool ct_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

static attr_t curses_attributes(unsigned attributes) {
  attr_t result = A_NORMAL;
  if (attributes & CT_BOLD) result |= A_BOLD;
  if (attributes & CT_DIM) result |= A_DIM;
  if (attributes & CT_ITALIC) result |= A_ITALIC;
  if (attributes & CT_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & CT_REVERSE) result |= A_REVERSE;
  return result;
}

static void put(int y, int x, const wchar_t *glyph, int columns, unsigned attributes, int pair) {
  // The last column of the last row would scroll many terminals. A wide cell that ends there leaves
  // a blank, not what stood there before.
  if (y == getmaxy(stdscr) - 1 && x + columns >= getmaxx(stdscr)) {
    if (columns == 1) return;
    glyph = L" ";
    columns = 1;
  }
  cchar_t cell;
  if (setcchar(&cell, glyph, curses_attributes(attributes), 0, &pair) != OK) return;
  mvadd_wch(y, x, &cell);
}

static void put_unknown(int y, int x, int columns, unsigned attributes, int pair) {
  put(y, x, L"?", 1, attributes, pair);
  if (columns == 2) put(y, x + 1, L" ", 1, attributes, pair);
}

int ct_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void ct_put(int y, int x, uint32_t scalar, int columns, unsigned attributes, int pair) {
  // Curses takes widths from the C library, whose Unicode may be older than ours.
  if (scalar >= 0x7f && wcwidth((wchar_t)scalar) != columns) {
    put_unknown(y, x, columns, attributes, pair);
    return;
  }
  const wchar_t glyph[2] = {(wchar_t)scalar, 0};
  put(y, x, glyph, columns, attributes, pair);
}

void ct_put_cluster(
    int y, int x, const uint32_t *scalars, int count, int columns, unsigned attributes, int pair) {
  wchar_t glyph[CCHARW_MAX + 1];
  int length = 0;
  for (int i = 0; i < count && length < CCHARW_MAX; i++) {
    const int width = wcwidth((wchar_t)scalars[i]);
    if (i == 0 && width != columns) {
      put_unknown(y, x, columns, attributes, pair);
      return;
    }
    if (i == 0 || width == 0) glyph[length++] = (wchar_t)scalars[i];
  }
  glyph[length] = 0;
  put(y, x, glyph, columns, attributes, pair);
}

// The terminal may have moved its cursor with the text; curses believes it is at home. And it may hold
// what is in nobody's way: tmux keeps what it cut off when it was made narrower, and halves of wide
// glyphs among that. What erases and what is drawn go out in one write(2), so nothing flashes.
static void erase_first(void) {
  if (!is_erased_first) return;
  is_erased_first = false;
  char bytes[128];
  int length = append_capability(bytes, 0, sizeof bytes, tiparm(capability("cup"), 0, 0));
  length = append_capability(bytes, length, sizeof bytes, capability("ed"));
  ct_output_add(bytes, length);
}

void ct_update(
    int cursor_y, int cursor_x, bool together, const uint8_t *behind, int behind_count) {
  const int show = cursor_y >= 0;
  ct_output_hold();
  ct_modes_begin_frame(together);  // ahead of the frame and in the same write(2)
  erase_first();
  leaveok(stdscr, show ? FALSE : TRUE);
  if (show) wmove(stdscr, cursor_y, cursor_x);
  if (!show && cursor_shown != 0) curs_set(0);
  wnoutrefresh(stdscr);
  doupdate();
  if (behind_count > 0) ct_output_add((const char *)behind, behind_count);
  if (show && cursor_shown != 1) curs_set(1);
  ct_modes_end_frame();
  ct_output_release();
  is_fresh = is_unseen = false;
  cursor_shown = show;
}

void ct_repaint_all(void) {
  if (is_fresh) return;
  is_erased_first = true;
  redrawwin(stdscr);
}

void ct_screen_size(int *height, int *width) {
  *height = getmaxy(stdscr);
  *width = getmaxx(stdscr);
}

bool ct_adopt_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (size.ws_row == getmaxy(stdscr) && size.ws_col == getmaxx(stdscr)) return false;
  // Makes curses believe what ct_repaint_all() makes true. Nothing else is drawn: the window is
  // as the last frame left it.
  if (!is_fresh) {
    ct_output_hold();
    leaveok(stdscr, FALSE);
    wmove(stdscr, 0, 0);
    wnoutrefresh(stdscr);
    doupdate();
    ct_output_release();
  }
  if (resizeterm(size.ws_row, size.ws_col) != OK) return false;
  // The last cell is never drawn; it must not keep what stood there at the old size.
  werase(stdscr);
  // resizeterm() asks for the screen to be cleared, which flashes; ct_repaint_all() does not.
  clearok(curscr, FALSE);
  return true;
}

void ct_leave(void) {
  if (!is_open || !is_entered) return;
  is_entered = false;
  ct_output_unblock();
  ct_modes_leave();
  // Nothing was drawn since the screen was left: it still is, and leaving it again would move the
  // shell's cursor.
  if (!is_unseen) {
    endwin();
    // Without a second screen the prompt would come to stand on the last frame's footer.
    if (capability("rmcup") == NULL) ct_write((const uint8_t *)"\r\n", 2);
  }
  tcsetattr(STDIN_FILENO, TCSADRAIN, &original_modes);
  cursor_shown = -1;
  ct_fatal_disarm();
}

void ct_reenter(void) {
  if (!is_open || is_entered) return;
  reset_prog_mode();
  is_entered = is_fresh = is_unseen = true;
  arm_fatal_reset();
}
