import Glibc
import ParleyModel

/// The folder `private/` of a workspace: whether it can be used, asked of the disk.
///
/// It is used only where nobody else can look into it and git does not carry it away: a real folder of
/// the user's own, mode 0700, of which no index of git around it holds a file. What modes its files have
/// does not matter then.
struct PrivateFolder: Sendable {
  /// The folder of the workspace.
  let root: String
  let fileSystem: FileSystem

  static let name = Place.privateFolder
  /// Permissions of the folders in it, and of the files.
  static let (folderMode, fileMode): (UInt32, UInt32) = (0o700, 0o600)

  init(root: String, fileSystem: FileSystem = .system) {
    self.root = root
    self.fileSystem = fileSystem
  }

  /// Its path.
  var path: String { root + "/" + Self.name }

  /// What it is; the indexes of git are read where nothing else is wrong with it.
  var state: PrivateFolderState {
    let standing = standing
    return standing == .ready ? Self.state(under: tracking) : standing
  }

  /// What a folder is that is closed to other users.
  static func state(under tracking: GitTracking) -> PrivateFolderState {
    guard case .tracked(let isInside) = tracking else { return .ready }
    return .refused(isInside ? .trackedInside : .tracked)
  }

  /// What it is by its owner and mode; quick, for those who ask often.
  var standing: PrivateFolderState {
    do throws(SystemError) {
      let status = try fileSystem.statusOfName(FileSystem.here, path)
      switch status.kind {
      case .folder: break
      case .link: return .refused(.link)
      default: return .refused(.noFolder(status.kind))
      }
      guard status.owner == geteuid() else { return .refused(.ownedByAnother) }
      return status.permissions & 0o077 == 0 ? .ready : .refused(.openToOthers)
    } catch {
      if error.code == ENOENT { return .absent }
      return .refused(.unknown(because: FileFault.explanation(of: error.code).cause))
    }
  }

  /// What git knows of it.
  var tracking: GitTracking {
    do throws(SystemError) {
      let resolved = try fileSystem.resolve(root)
      return GitTracking(of: (resolved == "/" ? "" : resolved) + "/" + Self.name)
    } catch {
      return .unknown(index: root, because: FileFault.explanation(of: error.code).cause)
    }
  }

  /// Permissions of a new file of the workspace, less what the umask takes.
  static func permissions(of file: String) -> UInt32 {
    Place(file: file, line: 0).isPrivate ? fileMode : 0o666
  }
}
