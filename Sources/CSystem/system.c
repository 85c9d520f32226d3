#include "CSystem.h"

#include <malloc.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>

_Static_assert(SYS_RENAME_NOREPLACE == RENAME_NOREPLACE, "the header's value is the system's");
_Static_assert(SYS_RENAME_EXCHANGE == RENAME_EXCHANGE, "the header's value is the system's");

int sys_renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
                  unsigned int flags) {
  return renameat2(old_folder, old_path, new_folder, new_path, flags);
}

void sys_share_memory(void) { mallopt(M_ARENA_MAX, 1); }

ssize_t sys_flistxattr(int file, char *list, size_t size) { return flistxattr(file, list, size); }

ssize_t sys_fgetxattr(int file, const char *name, void *value, size_t size) {
  return fgetxattr(file, name, value, size);
}

int sys_fsetxattr(int file, const char *name, const void *value, size_t size) {
  return fsetxattr(file, name, value, size, 0);
}

bool sys_s_isreg(mode_t mode) { return S_ISREG(mode); }
bool sys_s_isdir(mode_t mode) { return S_ISDIR(mode); }
bool sys_s_islnk(mode_t mode) { return S_ISLNK(mode); }

bool sys_wifexited(int status) { return WIFEXITED(status); }
int sys_wexitstatus(int status) { return WEXITSTATUS(status); }
bool sys_wifsignaled(int status) { return WIFSIGNALED(status); }
int sys_wtermsig(int status) { return WTERMSIG(status); }
