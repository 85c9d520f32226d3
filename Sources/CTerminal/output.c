// Output: what curses writes for one frame leaves as one write(2).
//
// Curses flushes at every move of the cursor: some hundred small writes for a screen, each waking
// whoever reads the terminal, and each a chance to see half a frame. So curses is given a
// descriptor of its own. While it updates the screen, that descriptor is a file in memory; for
// everything else (modes, size, entering and leaving) it is the terminal.

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "private.h"

static FILE *curses_file;
static int curses_fd = -1;
static int memory_fd = -1;  // -1: not to be had, curses writes to the terminal itself
static uint8_t *frame;
static size_t frame_room;

FILE *ct_output_open(void) {
  if (curses_file != NULL) return curses_file;
  curses_fd = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (curses_fd < 0) return NULL;
  curses_file = fdopen(curses_fd, "w");
  if (curses_file == NULL) {
    close(curses_fd);
    return NULL;
  }
  memory_fd = memfd_create("frame", MFD_CLOEXEC);
  return curses_file;
}

void ct_output_hold(void) {
  if (memory_fd >= 0) dup3(memory_fd, curses_fd, O_CLOEXEC);
}

void ct_output_add(const char *bytes, int count) {
  if (memory_fd < 0) {
    ct_write((const uint8_t *)bytes, count);
  } else if (write(memory_fd, bytes, (size_t)count) < 0) {
    // Memory is full; the frame itself will say so.
  }
}

void ct_output_release(void) {
  if (memory_fd < 0) return;
  dup3(STDOUT_FILENO, curses_fd, O_CLOEXEC);
  const off_t length = lseek(memory_fd, 0, SEEK_CUR);
  if (length <= 0) return;
  lseek(memory_fd, 0, SEEK_SET);
  if ((size_t)length > frame_room) {
    uint8_t *larger = realloc(frame, (size_t)length);
    if (larger == NULL) return;
    frame = larger;
    frame_room = (size_t)length;
  }
  if (pread(memory_fd, frame, (size_t)length, 0) == length) ct_write(frame, (int)length);
}

// How long a terminal may read nothing before it is given up, once the program is to end.
enum { LAST_PATIENCE = 250 };
// Bytes the kernel takes without waiting where it takes any.
enum { SURE_BYTES = 256 };

static bool is_read(void) {
  struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
  int ready;
  do {
    ready = poll(&output, 1, LAST_PATIENCE);
  } while (ready < 0 && errno == EINTR);
  return ready != 0;
}

void ct_output_unblock(void) {
  if (ct_is_ending() && !is_read()) tcflush(STDOUT_FILENO, TCOFLUSH);
}

bool ct_write(const uint8_t *bytes, int count) {
  while (count > 0) {
    int most = count;
    if (ct_is_ending()) {
      if (!is_read()) return false;
      if (most > SURE_BYTES) most = SURE_BYTES;
    }
    const ssize_t written = write(STDOUT_FILENO, bytes, (size_t)most);
    if (written >= 0) {
      bytes += written;
      count -= (int)written;
    } else if (errno == EAGAIN) {
      // Some other program made the terminal non-blocking and left it so.
      struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&output, 1, -1);
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}
