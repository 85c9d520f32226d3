// Keys: what curses decodes, and waiting for them.

#include "CTerminal.h"

#include <poll.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "private.h"
#include "wide_curses.h"

// Above every code curses gives out itself (KEY_MAX is 0777; terminfo's own extensions follow it).
enum { MODIFIED_KEYS = 0x4000 };

// A key xterm sends as ESC [ 1 ; m LETTER, or as ESC [ NUMBER ; m ~.
static const struct {
  int key;
  int number;
  char final;
} modified_keys[] = {
    {CT_KEY_UP, 1, 'A'},         {CT_KEY_DOWN, 1, 'B'},       {CT_KEY_RIGHT, 1, 'C'},
    {CT_KEY_LEFT, 1, 'D'},       {CT_KEY_HOME, 1, 'H'},       {CT_KEY_END, 1, 'F'},
    {CT_KEY_INSERT, 2, '~'},     {CT_KEY_DELETE, 3, '~'},     {CT_KEY_PAGE_UP, 5, '~'},
    {CT_KEY_PAGE_DOWN, 6, '~'},
};
enum { MODIFIED_KEY_COUNT = sizeof modified_keys / sizeof modified_keys[0] };

// Keys are read through a pad: wgetch() on a window would refresh it first, and so paint the last
// frame again in the middle of a resize.
static WINDOW *keyboard;

void ct_prepare_keys(void) {
  if (keyboard == NULL) keyboard = newpad(1, 1);
  keypad(keyboard, TRUE);
  nodelay(keyboard, TRUE);
  // Curses would take the beginning of what the mouse sends (kmous) for a key and drop it.
  define_key(NULL, KEY_MOUSE);
  for (int i = 0; i < MODIFIED_KEY_COUNT; i++) {
    for (int modifiers = 1; modifiers < 8; modifiers++) {
      char sequence[16];
      snprintf(
          sequence, sizeof sequence, "\033[%d;%d%c", modified_keys[i].number, modifiers + 1,
          modified_keys[i].final);
      define_key(sequence, MODIFIED_KEYS + i * 8 + modifiers);
    }
  }
}

static int modified_key(int code) {
  const int index = (code - MODIFIED_KEYS) / 8;
  const int modifiers = (code - MODIFIED_KEYS) % 8;
  if (index >= MODIFIED_KEY_COUNT) return CT_KEY | CT_KEY_UNKNOWN;
  int result = CT_KEY | modified_keys[index].key;
  if (modifiers & 1) result |= CT_SHIFT;
  if (modifiers & 2) result |= CT_ALT;
  if (modifiers & 4) result |= CT_CTRL;
  return result;
}

static int described_key(int code) {
  if (code >= MODIFIED_KEYS) return modified_key(code);
  if (code > KEY_F0 && code <= KEY_F(63)) return CT_KEY | CT_KEY_FUNCTION | (code - KEY_F0);
  switch (code) {
    case KEY_UP: return CT_KEY | CT_KEY_UP;
    case KEY_DOWN: return CT_KEY | CT_KEY_DOWN;
    case KEY_LEFT: return CT_KEY | CT_KEY_LEFT;
    case KEY_RIGHT: return CT_KEY | CT_KEY_RIGHT;
    case KEY_HOME:
    case KEY_A1: return CT_KEY | CT_KEY_HOME;
    case KEY_END:
    case KEY_C1: return CT_KEY | CT_KEY_END;
    case KEY_PPAGE:
    case KEY_A3: return CT_KEY | CT_KEY_PAGE_UP;
    case KEY_NPAGE:
    case KEY_C3: return CT_KEY | CT_KEY_PAGE_DOWN;
    case KEY_IC: return CT_KEY | CT_KEY_INSERT;
    case KEY_DC: return CT_KEY | CT_KEY_DELETE;
    case KEY_BACKSPACE: return CT_KEY | CT_KEY_BACKSPACE;
    case KEY_ENTER: return CT_KEY | CT_KEY_ENTER;
    case KEY_BTAB: return CT_KEY | CT_KEY_BACK_TAB;
    case KEY_SR: return CT_KEY | CT_SHIFT | CT_KEY_UP;
    case KEY_SF: return CT_KEY | CT_SHIFT | CT_KEY_DOWN;
    case KEY_SLEFT: return CT_KEY | CT_SHIFT | CT_KEY_LEFT;
    case KEY_SRIGHT: return CT_KEY | CT_SHIFT | CT_KEY_RIGHT;
    case KEY_SHOME: return CT_KEY | CT_SHIFT | CT_KEY_HOME;
    case KEY_SEND: return CT_KEY | CT_SHIFT | CT_KEY_END;
    case KEY_SPREVIOUS: return CT_KEY | CT_SHIFT | CT_KEY_PAGE_UP;
    case KEY_SNEXT: return CT_KEY | CT_SHIFT | CT_KEY_PAGE_DOWN;
    case KEY_SIC: return CT_KEY | CT_SHIFT | CT_KEY_INSERT;
    case KEY_SDC: return CT_KEY | CT_SHIFT | CT_KEY_DELETE;
    default: return CT_KEY | CT_KEY_UNKNOWN;
  }
}

int ct_read(void) {
  for (;;) {
    const int code = wgetch(keyboard);
    if (code == ERR) return CT_NO_KEY;
    if (code == KEY_RESIZE) continue;  // our own resizeterm() queued it
    if (code < KEY_MIN) return code & 0xff;
    return described_key(code);
  }
}

int ct_read_bytes(uint8_t *bytes, int room) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0 || !(input.revents & POLLIN)) return 0;
  const ssize_t count = read(STDIN_FILENO, bytes, (size_t)room);
  return count > 0 ? (int)count : 0;
}

unsigned ct_wait(int wake_fd, int watched_fd, int timeout_milliseconds) {
  // poll(2) skips negative descriptors.
  struct pollfd fds[4] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = ct_signal_descriptor(), .events = POLLIN},
      {.fd = wake_fd, .events = POLLIN},
      {.fd = watched_fd, .events = POLLIN},
  };
  if (poll(fds, 4, timeout_milliseconds) <= 0) return 0;
  unsigned ready = 0;
  if (fds[0].revents & POLLIN) ready |= CT_READY_INPUT;
  if (fds[0].revents & (POLLHUP | POLLERR | POLLNVAL)) ready |= CT_READY_HANGUP;
  if (fds[1].revents != 0) ready |= CT_READY_SIGNAL;
  if (fds[2].revents != 0) ready |= CT_READY_WAKE;
  if (fds[3].revents != 0) ready |= CT_READY_WATCHED;
  return ready;
}

bool ct_await_input(int timeout_milliseconds) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&input, 1, timeout_milliseconds) > 0 && (input.revents & POLLIN) != 0;
}

bool ct_input_ended(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return false;
  int count = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &count) != 0 || count == 0;
}
