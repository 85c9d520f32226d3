#include "CSystem.h"

#include <string.h>
#include <sys/inotify.h>
#include <sys/vfs.h>

_Static_assert(SYS_IN_MODIFY == IN_MODIFY, "the header's value is the system's");
_Static_assert(SYS_IN_CLOSE_WRITE == IN_CLOSE_WRITE, "the header's value is the system's");
_Static_assert(SYS_IN_MOVED_FROM == IN_MOVED_FROM, "the header's value is the system's");
_Static_assert(SYS_IN_MOVED_TO == IN_MOVED_TO, "the header's value is the system's");
_Static_assert(SYS_IN_CREATE == IN_CREATE, "the header's value is the system's");
_Static_assert(SYS_IN_DELETE == IN_DELETE, "the header's value is the system's");
_Static_assert(SYS_IN_DELETE_SELF == IN_DELETE_SELF, "the header's value is the system's");
_Static_assert(SYS_IN_MOVE_SELF == IN_MOVE_SELF, "the header's value is the system's");
_Static_assert(SYS_IN_UNMOUNT == IN_UNMOUNT, "the header's value is the system's");
_Static_assert(SYS_IN_Q_OVERFLOW == IN_Q_OVERFLOW, "the header's value is the system's");
_Static_assert(SYS_IN_IGNORED == IN_IGNORED, "the header's value is the system's");
_Static_assert(SYS_IN_ONLYDIR == IN_ONLYDIR, "the header's value is the system's");
_Static_assert(SYS_IN_MASK_ADD == IN_MASK_ADD, "the header's value is the system's");

int sys_inotify_init1(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

int sys_inotify_add_watch(int file, const char *path, uint32_t mask) {
  return inotify_add_watch(file, path, mask);
}

int sys_inotify_rm_watch(int file, int watch) { return inotify_rm_watch(file, watch); }

bool sys_inotify_next(const void *buffer, size_t size, size_t *offset,
                      struct sys_inotify_event *event) {
  struct inotify_event raw;
  if (*offset > size || size - *offset < sizeof raw) return false;
  const char *start = (const char *)buffer + *offset;
  // Copied, because a buffer that is only bytes need not be aligned.
  memcpy(&raw, start, sizeof raw);
  if (size - *offset - sizeof raw < raw.len) return false;
  event->watch = raw.wd;
  event->mask = raw.mask;
  event->name = start + sizeof raw;
  event->name_length = strnlen(event->name, raw.len);
  *offset += sizeof raw + raw.len;
  return true;
}

int sys_statfs_type(const char *path, uint32_t *type) {
  struct statfs status;
  int result = statfs(path, &status);
  // Its type is signed here and unsigned there; the numbers have 32 bits.
  if (result == 0) *type = (uint32_t)status.f_type;
  return result;
}

// The numbers are of statfs(2) and linux/magic.h; older headers lack some.
bool sys_is_network_type(uint32_t type) {
  switch (type) {
    case 0x00006969:  // NFS
    case 0x0000517B:  // SMB
    case 0xFF534D42:  // CIFS
    case 0xFE534D42:  // SMB2
    case 0x0000564C:  // NCP
    case 0x73757245:  // Coda
    case 0x5346414F:  // AFS, OpenAFS
    case 0x6B414653:  // AFS, the kernel's own
    case 0x01021997:  // 9P, so WSL's Windows drives, and folders shared with a virtual machine
    case 0x00C36400:  // Ceph
    case 0x65735546:  // FUSE: sshfs, cloud drives, virtiofs
    case 0x01161970:  // GFS2
    case 0x7461636F:  // OCFS2
    case 0x0BD00BD0:  // Lustre
    case 0x47504653:  // GPFS
    case 0x786F4256:  // VirtualBox shared folders
    case 0xBACBACBC:  // VMware shared folders
      return true;
    default:
      return false;
  }
}
