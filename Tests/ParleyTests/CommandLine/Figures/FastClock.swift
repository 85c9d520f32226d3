import ParleyTestSupport

/// A clock on which a hundred times as much time passes, so that what takes a moment takes long.
///
/// A library in front of the C library's answers for the clock that never goes back.
enum FastClock {
  /// The variables that give it to a program.
  static func changes(in sandbox: Sandbox) throws -> [String: String?] {
    let path = sandbox.path + "/clock.so"
    try sandbox.write(library.get(), to: path)
    return ["LD_PRELOAD": path]
  }

  private static let library = PreloadedLibrary.compiled(
    #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <stddef.h>
    #include <time.h>

    int clock_gettime(clockid_t clock, struct timespec *now) {
      static long long start;
      int (*next)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, "clock_gettime");
      int result = next(clock, now);
      if (result || clock != CLOCK_MONOTONIC) return result;
      long long read = now->tv_sec * 1000000000LL + now->tv_nsec, none = 0;
      /* Whoever reads it first sets the start. */
      __atomic_compare_exchange_n(&start, &none, read, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
      long long shown = start + (read - start) * 100;
      now->tv_sec = shown / 1000000000;
      now->tv_nsec = shown % 1000000000;
      return 0;
    }
    """#)
}
