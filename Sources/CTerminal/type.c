// What terminfo says of the terminal's type, without taking the screen.

#include "CTerminal.h"

#include <curses.h>
#include <stddef.h>
#include <unistd.h>

#include "private.h"

// Last: it has macros for words such as "columns".
#include <term.h>

ct_terminal_type ct_describe_type(void) {
  ct_terminal_type type = {.is_known = false};
  // Curses may have an entry in hand already, and draws by it.
  TERMINAL *before = cur_term;
  int status = 0;
  if (setupterm(NULL, STDOUT_FILENO, &status) == OK) {
    type.is_known = true;
    type.colors = tigetnum("colors");
    type.has_rgb = tigetflag("RGB") == 1 || tigetnum("RGB") > 0;
    const char *address = tigetstr("cup");
    type.can_move = address != NULL && address != (const char *)-1;
    const char *enter = tigetstr("smcup");
    type.has_private_modes =
        enter != NULL && enter != (const char *)-1 && enter[0] == '\033';
    const char *erase = tigetstr("el");
    type.is_ansi = erase != NULL && erase != (const char *)-1 && erase[0] == '\033';
  }
  if (cur_term != before) {
    TERMINAL *own = set_curterm(before);
    if (own != NULL) del_curterm(own);
  }
  return type;
}
