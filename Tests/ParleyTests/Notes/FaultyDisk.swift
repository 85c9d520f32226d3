import Foundation
import Glibc
import ParleyTestSupport

/// A disk that can be slow or fail: a library in front of the C library's, which a file controls.
///
/// A line of the file says `call errno milliseconds part`: a call on a path that has the part fails
/// with the errno, or where that is 0 waits until the line is gone, at most the milliseconds. A part
/// that ends in `$` must be the path's end. The first line about a call counts. A line
/// `kill number 0 part` counts, from 0, the calls that change a file of such a path or make it
/// durable, and kills the program at the one whose turn it is; a write gets half of it done.
struct FaultyDisk {
  /// The variables that put the library in front.
  let changes: [String: String?]
  private let control: String
  private let log: String
  private let sandbox: Sandbox

  /// The path of a C compiler; nil where there is none.
  static let compiler: String? = {
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    return ["cc", "clang", "gcc"].lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { access($0, X_OK) == 0 }
  }()

  init(in sandbox: Sandbox) throws {
    self.sandbox = sandbox
    control = sandbox.path + "/disk"
    log = sandbox.path + "/disk.log"
    let library = sandbox.path + "/disk.so"
    try sandbox.write(Self.library.get(), to: library)
    changes = ["LD_PRELOAD": library, "PARLEY_TEST_DISK": control, "PARLEY_TEST_DISK_LOG": log]
  }

  private static let library = PreloadedLibrary.compiled(source)

  /// Lets a call wait until ``heal()``.
  func hold(_ call: String, on part: String) throws {
    try set(Self.hold(call, on: part))
  }

  /// The line that lets a call wait.
  static func hold(_ call: String, on part: String) -> String { "\(call) 0 30000 \(part)" }

  /// The line that lets a call fail.
  static func fail(_ call: String, _ code: Int32, on part: String) -> String {
    "\(call) \(code) 0 \(part)"
  }

  /// Lets a call fail until ``heal()``.
  func fail(_ call: String, _ code: Int32, on part: String) throws {
    try set(Self.fail(call, code, on: part))
  }

  /// Kills the program at a call that changes something under one of some paths.
  ///
  /// - Parameter number: How many such calls are made before it.
  func kill(at number: Int, on parts: [String]) throws {
    try set(parts.map { "kill \(number) 0 \($0)" })
  }

  /// The disk is well again; what waits goes on.
  func heal() throws { try FileManager.default.removeItem(atPath: control) }

  /// The calls that were made to wait or fail, as often as they were, a line each.
  var calls: [Substring] {
    (try? String(contentsOfFile: log, encoding: .utf8))?.split(separator: "\n") ?? []
  }

  /// Puts lines in the place of those there are. Written beside and renamed, so that the library never
  /// reads half a line.
  func set(_ lines: String...) throws { try set(lines) }

  private func set(_ lines: [String]) throws {
    try sandbox.write(lines.map { $0 + "\n" }.joined(), to: control + ".new")
    rename(control + ".new", control)
  }

  private static let source = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <signal.h>
    #include <stdarg.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/file.h>
    #include <sys/inotify.h>
    #include <sys/stat.h>
    #include <sys/syscall.h>
    #include <unistd.h>

    /* The errno of the line that is about this call, -1 for none; the milliseconds go to limit. */
    static int asked(const char *call, const char *path, int *limit) {
      const char *control = getenv("PARLEY_TEST_DISK");
      if (!control) return -1;
      int file = syscall(SYS_openat, AT_FDCWD, control, O_RDONLY | O_CLOEXEC, 0);
      if (file < 0) return -1;
      char text[512], name[32], part[256];
      ssize_t count = syscall(SYS_read, file, text, sizeof text - 1);
      syscall(SYS_close, file);
      if (count <= 0) return -1;
      text[count] = 0;
      for (char *line = text, *next; line; line = next) {
        if ((next = strchr(line, '\n'))) *next++ = 0;
        int code;
        if (sscanf(line, "%31s %d %d %255s", name, &code, limit, part) != 4) continue;
        if (strcmp(name, call)) continue;
        size_t length = strlen(part), all = strlen(path);
        if (part[length - 1] == '$') {
          part[--length] = 0;
          if (all >= length && !strcmp(path + all - length, part)) return code;
        } else if (strstr(path, part)) {
          return code;
        }
      }
      return -1;
    }

    static void note(const char *call, const char *path) {
      const char *log = getenv("PARLEY_TEST_DISK_LOG");
      if (!log) return;
      int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
      int file = syscall(SYS_openat, AT_FDCWD, log, flags, 0600);
      if (file < 0) return;
      char line[4200];
      int count = snprintf(line, sizeof line, "%s %s\n", call, path);
      syscall(SYS_write, file, line, count);
      syscall(SYS_close, file);
    }

    /* Waits, or gives the errno to fail with; 0 lets the call go on. */
    static int trouble(const char *call, const char *path) {
      int kept = errno, limit = 0, isNoted = 0, code;
      for (int waited = 0; (code = asked(call, path, &limit)) >= 0; waited += 2) {
        if (!isNoted++) note(call, path);
        if (code > 0 || waited >= limit) break;
        usleep(2000);
      }
      errno = kept;
      return code > 0 ? code : 0;
    }

    static int troubleOf(const char *call, int file) {
      struct stat status;
      char link[64], path[4096];
      int kept = errno;
      snprintf(link, sizeof link, "/proc/self/fd/%d", file);
      ssize_t count = readlink(link, path, sizeof path - 1);
      int counts = count > 0 && !fstat(file, &status)
        && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
      errno = kept;
      if (!counts) return 0;
      path[count] = 0;
      return trouble(call, path);
    }

    /* Whether it is the turn of this call to be the last. */
    static int isLast(int folder, const char *path) {
      static int count;
      char link[64], place[8400] = "";
      int kept = errno, limit = 0, length = 0;
      if (folder >= 0 && path[0] != '/') {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        length = readlink(link, place, 4096);
        if (length < 0) length = 0;
      }
      snprintf(place + length, sizeof place - length, "%s%s", length && path[0] ? "/" : "", path);
      int turn = asked("kill", place, &limit);
      errno = kept;
      return turn >= 0 && __atomic_fetch_add(&count, 1, __ATOMIC_SEQ_CST) == turn;
    }

    #define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
    #define FAIL(code) do { int c = (code); if (c) { errno = c; return -1; } } while (0)
    #define DIE(folder, path) do { if (isLast(folder, path)) raise(SIGKILL); } while (0)

    int fsync(int file) {
      DIE(file, "");
      FAIL(troubleOf("fsync", file));
      return NEXT(fsync)(file);
    }
    int fdatasync(int file) {
      DIE(file, "");
      FAIL(troubleOf("fsync", file));
      return NEXT(fdatasync)(file);
    }
    int ftruncate(int file, off_t size) { DIE(file, ""); return NEXT(ftruncate)(file, size); }
    int ftruncate64(int file, off64_t size) { DIE(file, ""); return NEXT(ftruncate64)(file, size); }
    int fchmod(int file, mode_t mode) { DIE(file, ""); return NEXT(fchmod)(file, mode); }
    int flock(int file, int how) { DIE(file, ""); return NEXT(flock)(file, how); }
    int unlinkat(int folder, const char *path, int flags) {
      DIE(folder, path);
      return NEXT(unlinkat)(folder, path, flags);
    }
    ssize_t write(int file, const void *bytes, size_t count) {
      if (isLast(file, "")) {
        NEXT(write)(file, bytes, count / 2);
        raise(SIGKILL);
      }
      FAIL(troubleOf("write", file));
      return NEXT(write)(file, bytes, count);
    }
    ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
      if (isLast(file, "")) {
        NEXT(pwrite)(file, bytes, count / 2, offset);
        raise(SIGKILL);
      }
      FAIL(troubleOf("write", file));
      return NEXT(pwrite)(file, bytes, count, offset);
    }
    ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
      if (isLast(file, "")) {
        NEXT(pwrite64)(file, bytes, count / 2, offset);
        raise(SIGKILL);
      }
      FAIL(troubleOf("write", file));
      return NEXT(pwrite64)(file, bytes, count, offset);
    }
    int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
      DIE(to, new);
      FAIL(trouble("rename", new));
      return NEXT(renameat2)(from, old, to, new, flags);
    }
    int inotify_init1(int flags) {
      FAIL(trouble("inotify", "/"));
      return NEXT(inotify_init1)(flags);
    }
    int openat(int folder, const char *path, int flags, ...) {
      va_list rest;
      va_start(rest, flags);
      mode_t mode = va_arg(rest, mode_t);
      va_end(rest);
      if (flags & (O_WRONLY | O_RDWR | O_CREAT)) DIE(folder, path);
      FAIL(trouble("open", path));
      return NEXT(openat)(folder, path, flags, mode);
    }
    """#
}
