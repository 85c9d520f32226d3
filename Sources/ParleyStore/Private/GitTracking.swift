import Glibc
import ParleyModel

/// Whether git tracks what is in a folder: what the indexes of the repositories around it say, without
/// running git.
enum GitTracking: Hashable {
  /// No index holds a file of it.
  case untracked(isInRepository: Bool)
  /// An index holds one. `isInside` says that the repository is the folder itself.
  case tracked(isInside: Bool)
  /// An index could not be read.
  case unknown(index: String, because: Phrase)

  /// - Parameter folder: An absolute path without links.
  init(of folder: String) {
    var top = folder
    var isInRepository = false
    var doubt: GitTracking?
    while true {
      let inside = top == "/" ? folder.dropFirst() : folder.dropFirst(top.utf8.count + 1)
      switch GitTracking.answer(of: top, below: Array(inside.utf8)) {
      case nil: break
      case .untracked?: isInRepository = true
      case .tracked?:
        self = .tracked(isInside: top == folder)
        return
      case let unknown?:
        isInRepository = true
        doubt = doubt ?? unknown
      }
      if top == "/" || !top.hasPrefix("/") { break }
      let above = FilePath.folder(of: top)
      top = above.isEmpty ? "/" : above
    }
    self = doubt ?? .untracked(isInRepository: isInRepository)
  }

  /// What the repository whose top a folder is says; nil where there is none.
  private static func answer(of top: String, below folder: [UInt8]) -> GitTracking? {
    guard let repository = GitRepository(top: top) else { return nil }
    let index = repository.folder + "/index"
    func unknown(_ reason: Phrase) -> GitTracking { .unknown(index: index, because: reason) }
    guard let hashLength = repository.hashLength else {
      return unknown("its objects have names of a kind that parley does not know")
    }
    switch read("index", in: repository.folder) {
    case .missing: return GitTracking.untracked(isInRepository: true)
    case .refused: return unknown("it cannot be read")
    case .bytes(let bytes, outside: _):
      do throws(GitIndex.Fault) {
        let found = try GitIndex(bytes, hashLength: hashLength, below: folder)
        if found.isHolding { return .tracked(isInside: folder.isEmpty) }
        guard let shared = found.shared else { return GitTracking.untracked(isInRepository: true) }
        guard case .bytes(let base, outside: _) = read(shared, in: repository.folder) else {
          return unknown("it is split, and its other half cannot be read")
        }
        // What of the other half is no longer tracked stands in a bitmap that nobody reads here.
        return try GitIndex(base, hashLength: hashLength, below: folder).isHolding
          ? unknown("it is split in two") : GitTracking.untracked(isInRepository: true)
      } catch {
        switch error {
        case .damaged: return unknown("it is damaged")
        case .version(let version): return unknown("it is of version \(version)")
        case .sparse: return unknown("it is a sparse one")
        }
      }
    }
  }

  private static func read(_ name: String, in folder: String) -> FileReading {
    do throws(FileFault) {
      return try WorkspaceFolder(path: folder).read(name, limit: longestIndex)
    } catch {
      return .refused(error)
    }
  }

  /// Bytes of the longest index that is read: more than a million files.
  private static let longestIndex = 256 << 20
}
