// Signals: those from outside become bytes in a pipe, the fatal ones restore the terminal first.

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "private.h"

static const int told[] = {SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGPIPE};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { TOLD = sizeof told / sizeof told[0], FATAL = sizeof fatal / sizeof fatal[0] };

static struct sigaction before_told[TOLD];
static struct sigaction before_fatal[FATAL];
static bool installed;
static int pipe_read = -1;
static int pipe_write = -1;
static volatile sig_atomic_t lent;
static volatile sig_atomic_t ending;

static char reset_text[CT_RESET_ROOM];
static int reset_length;
static struct termios reset_modes;
static volatile sig_atomic_t armed;

// Whether a signal from outside ends the program.
static bool ends(int signal_number) {
  return signal_number == SIGINT || signal_number == SIGTERM || signal_number == SIGHUP
      || signal_number == SIGQUIT;
}

static void tell(int signal_number) {
  if (lent && (signal_number == SIGINT || signal_number == SIGQUIT)) return;
  if (ends(signal_number)) ending = 1;
  const int saved = errno;
  const unsigned char byte = (unsigned char)signal_number;
  // A full pipe already holds more signals than anybody will read.
  if (write(pipe_write, &byte, 1) < 0) errno = saved;
  errno = saved;
}

// Only calls that POSIX allows in a handler.
static void restore_and_die(int signal_number) {
  if (armed) {
    armed = 0;
    if (write(STDOUT_FILENO, reset_text, (size_t)reset_length) < 0) {
      // Nothing more can be done for this terminal.
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &reset_modes);
  }
  // Never the handler that was there before: Swift's own asks a question for half a minute.
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

bool ct_pipe(int *read_end, int *write_end) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  *read_end = ends[0];
  *write_end = ends[1];
  return true;
}

static void install_fatal(void) {
  // A stack of its own, so that even a stack overflow leaves a usable terminal behind.
  static char stack[16384];
  const stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = restore_and_die, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);  // SIGTTOU too: tcsetattr() must not stop a background job
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before_fatal[i]);
}

bool ct_signals_install(void) {
  if (installed) return true;
  if (pipe_read < 0 && !ct_pipe(&pipe_read, &pipe_write)) return false;
  struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < TOLD; i++) {
    struct sigaction chosen = action;
    if (told[i] == SIGPIPE) chosen.sa_handler = SIG_IGN;
    // A write to a terminal that reads no more must not go on behind it.
    if (ends(told[i])) chosen.sa_flags &= ~SA_RESTART;
    sigaction(told[i], &chosen, &before_told[i]);
    // What whoever started us wanted ignored (nohup) stays ignored.
    if (before_told[i].sa_handler == SIG_IGN && told[i] == SIGHUP)
      sigaction(SIGHUP, &before_told[i], NULL);
  }
  install_fatal();
  installed = true;
  return true;
}

void ct_signals_restore(void) {
  if (!installed) return;
  installed = false;
  for (int i = 0; i < TOLD; i++) sigaction(told[i], &before_told[i], NULL);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before_fatal[i], NULL);
}

int ct_signal_next(void) {
  unsigned char byte;
  return read(pipe_read, &byte, 1) == 1 ? byte : 0;
}

int ct_signal_descriptor(void) { return pipe_read; }

bool ct_is_ending(void) { return ending; }

static void set_handler(int signal_number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

void ct_signals_allow_stop(bool allowed) { set_handler(SIGTSTP, allowed ? SIG_DFL : tell); }

void ct_signals_lend(bool now_lent) {
  lent = now_lent;
  ct_signals_allow_stop(now_lent);
}

void ct_stop(void) {
  // First everybody else in the job (a wrapper script waits for the whole of it), then this
  // thread: raise() returns only after the stop, where kill() may return a moment before it.
  set_handler(SIGTSTP, SIG_IGN);
  kill(0, SIGTSTP);
  set_handler(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  set_handler(SIGTSTP, tell);
}

void ct_drain(int fd) {
  char bytes[256];
  while (read(fd, bytes, sizeof bytes) > 0) {
  }
}

void ct_close(int fd) { close(fd); }

void ct_fatal_arm(const char *reset, int length, const struct termios *modes) {
  memcpy(reset_text, reset, (size_t)length);
  reset_length = length;
  reset_modes = *modes;
  armed = 1;
}

void ct_fatal_disarm(void) { armed = 0; }
