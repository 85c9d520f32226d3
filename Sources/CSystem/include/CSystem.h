/// The C that `import Glibc` does not show to Swift: functions declared only for `_GNU_SOURCE` or in
/// headers outside its module map, and function-like macros. Each wrapper names what it stands for
/// and behaves exactly like it, `errno` included.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdbool.h>
#include <sys/types.h>

/// `RENAME_NOREPLACE`: the rename fails with EEXIST where the new name is taken.
#define SYS_RENAME_NOREPLACE 1u

/// `RENAME_EXCHANGE`: both names must exist, and each then stands for the other's file.
#define SYS_RENAME_EXCHANGE 2u

/// `renameat2(2)`. A file system that does not know a flag answers EINVAL.
int sys_renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
                  unsigned int flags);

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

#endif
