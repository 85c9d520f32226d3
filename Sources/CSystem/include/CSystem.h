/// The C that `import Glibc` does not show to Swift: functions declared only for `_GNU_SOURCE` or in
/// headers outside its module map, and function-like macros. Each wrapper names what it stands for
/// and behaves exactly like it, `errno` included.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// `RENAME_NOREPLACE`: the rename fails with EEXIST where the new name is taken.
#define SYS_RENAME_NOREPLACE 1u

/// `RENAME_EXCHANGE`: both names must exist, and each then stands for the other's file.
#define SYS_RENAME_EXCHANGE 2u

/// `renameat2(2)`. A file system that does not know a flag answers EINVAL.
int sys_renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
                  unsigned int flags);

/// `pipe2(2)` with `O_CLOEXEC`: no program that another thread starts meanwhile gets an end.
int sys_pipe2_cloexec(int ends[2]);

/// Makes all threads that begin from now on take memory from one pool: `mallopt(3)`, `M_ARENA_MAX`.
void sys_share_memory(void);

/// `write(2)` into a pipe whose reader may be gone: then EPIPE and nothing else, whatever the process
/// does with SIGPIPE and whichever of its threads writes.
ssize_t sys_write_without_sigpipe(int file, const void *bytes, size_t count);

/// `flistxattr(2)`: names, each ended by a zero byte; with a `size` of 0, the bytes they would take.
ssize_t sys_flistxattr(int file, char *list, size_t size);

/// `fgetxattr(2)`; with a `size` of 0, the length of the value.
ssize_t sys_fgetxattr(int file, const char *name, void *value, size_t size);

/// `fsetxattr(2)`, creating or replacing.
int sys_fsetxattr(int file, const char *name, const void *value, size_t size);

/// `S_ISREG`: the mode is a regular file's.
bool sys_s_isreg(mode_t mode);

/// `S_ISDIR`: the mode is a folder's.
bool sys_s_isdir(mode_t mode);

/// `S_ISLNK`: the mode is a symbolic link's.
bool sys_s_islnk(mode_t mode);

/// `WIFEXITED`: the status is of a process that ended by itself.
bool sys_wifexited(int status);

/// `WEXITSTATUS`: its exit code; only where `sys_wifexited`.
int sys_wexitstatus(int status);

/// `WIFSIGNALED`: the status is of a process that a signal ended.
bool sys_wifsignaled(int status);

/// `WTERMSIG`: that signal; only where `sys_wifsignaled`.
int sys_wtermsig(int status);

/// `IN_MODIFY`: a file was written to or cut.
#define SYS_IN_MODIFY 0x00000002u
/// `IN_CLOSE_WRITE`: a file that was open for writing was closed.
#define SYS_IN_CLOSE_WRITE 0x00000008u
/// `IN_MOVED_FROM`: a name was moved away.
#define SYS_IN_MOVED_FROM 0x00000040u
/// `IN_MOVED_TO`: a name was moved here.
#define SYS_IN_MOVED_TO 0x00000080u
/// `IN_CREATE`: a name was made.
#define SYS_IN_CREATE 0x00000100u
/// `IN_DELETE`: a name was deleted.
#define SYS_IN_DELETE 0x00000200u
/// `IN_DELETE_SELF`: the watched folder itself was deleted.
#define SYS_IN_DELETE_SELF 0x00000400u
/// `IN_MOVE_SELF`: the watched folder itself was moved.
#define SYS_IN_MOVE_SELF 0x00000800u
/// `IN_UNMOUNT`: the file system of the watched folder was unmounted.
#define SYS_IN_UNMOUNT 0x00002000u
/// `IN_Q_OVERFLOW`: events were lost; the event's watch is -1.
#define SYS_IN_Q_OVERFLOW 0x00004000u
/// `IN_IGNORED`: the watch is no more.
#define SYS_IN_IGNORED 0x00008000u
/// `IN_ONLYDIR`: only a folder may be watched.
#define SYS_IN_ONLYDIR 0x01000000u
/// `IN_MASK_ADD`: a folder that is watched already keeps its mask and gets this one too.
#define SYS_IN_MASK_ADD 0x20000000u

/// `inotify_init1(2)` with `IN_NONBLOCK | IN_CLOEXEC`.
int sys_inotify_init1(void);

/// `inotify_add_watch(2)`: the number of the watch, the old one where the folder is watched already.
int sys_inotify_add_watch(int file, const char *path, uint32_t mask);

/// `inotify_rm_watch(2)`.
int sys_inotify_rm_watch(int file, int watch);

/// `struct inotify_event` without its flexible array member, which Swift does not see.
struct sys_inotify_event {
  /// `wd`: the watch it is of; -1 for an overflow.
  int watch;
  /// `mask`: what happened.
  uint32_t mask;
  /// `name` and its length without the padding; empty where the folder itself is meant.
  const char *name;
  size_t name_length;
};

/// The event at an offset of a buffer that `read(2)` filled; false where none begins there or it
/// does not end within `size`. `offset` then stands behind it, and `name` points into the buffer.
bool sys_inotify_next(const void *buffer, size_t size, size_t *offset,
                      struct sys_inotify_event *event);

/// `statfs(2)`: puts `f_type`, which names the kind of file system, into `type`.
int sys_statfs_type(const char *path, uint32_t *type);

/// `statfs(2)`: whether a `type` is of a file system whose files others may change without this
/// machine being told: NFS, SMB and CIFS, AFS, 9P, Ceph, FUSE, and the like.
bool sys_is_network_type(uint32_t type);

#endif
