import Glibc
import ParleyModel

/// One name in a folder.
struct FolderEntry: Hashable {
  let name: String
  let kind: FileKind
}

/// What stands behind a name.
enum FileKind: Hashable {
  case regular, folder, link, fifo, socket, device, unknown

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .fifo
    case S_IFSOCK: self = .socket
    case S_IFCHR, S_IFBLK: self = .device
    default: self = .unknown
    }
  }

  /// From `d_type`, which some file systems leave unknown.
  init(type: UInt8) {
    switch Int(type) {
    case Int(DT_REG): self = .regular
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_FIFO): self = .fifo
    case Int(DT_SOCK): self = .socket
    case Int(DT_CHR), Int(DT_BLK): self = .device
    default: self = .unknown
    }
  }

  /// With its article, as a message names it.
  var name: Phrase {
    switch self {
    case .regular: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .fifo: "a named pipe"
    case .socket: "a socket"
    case .device: "a device"
    case .unknown: "no ordinary file"
    }
  }
}
