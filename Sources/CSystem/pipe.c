#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "CSystem.h"

int sys_pipe2_cloexec(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

ssize_t sys_write_without_sigpipe(int file, const void *bytes, size_t count) {
  sigset_t broken, before, pending;
  sigemptyset(&broken);
  sigaddset(&broken, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &broken, &before);
  // One that waited before this call is somebody else's and stays.
  bool waited = sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1;
  ssize_t written = write(file, bytes, count);
  int error = errno;
  if (written < 0 && error == EPIPE && !waited) {
    const struct timespec at_once = {0, 0};
    while (sigtimedwait(&broken, NULL, &at_once) < 0 && errno == EINTR) {
    }
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = error;
  return written;
}
