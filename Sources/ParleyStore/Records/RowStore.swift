import Glibc
import ParleyModel

/// The tables of a workspace, as parley itself changes their rows.
public struct RowStore: Sendable {
  private let files: StoredFiles

  /// - Parameter root: The folder of the workspace.
  public init(root: String, fileSystem: FileSystem = .system) {
    files = StoredFiles(root: root, fileSystem: fileSystem)
  }

  /// Writes changes of rows into their tables, and not a byte more.
  ///
  /// A row is found by its key in the file as it is now, and merged with it cell by cell: what only
  /// one side changed is kept. All files are composed before the first is written, so that nothing
  /// is written where anything cannot be; they are written one after another, in the order of the
  /// changes, so that what a row refers to should come before it. A file that another program
  /// changes meanwhile is read and merged again. A private table that is missing is made. Saving the same changes twice is the same as once.
  ///
  /// - Parameter overruling: Conflicts that an earlier save told of and that mine is to win. One
  ///   whose file changed since is told again.
  public func save(_ changes: [RowChange], overruling: Set<CellConflict>) -> RowSaveOutcome {
    var names: [String] = []
    for change in changes where !names.contains(change.file) { names.append(change.file) }
    let parts = names.map { name in (name, changes.filter { $0.file == name }) }
    if parts.count > 1, let obstacle = obstacle(to: parts, overruling) { return obstacle }
    var saved: [SavedFile] = []
    for (file, changes) in parts {
      let rewriting = files.rewrite(
        file, limit: ReadLimits.standard.table, initial: emptyTable(file), syncingUnchanged: true
      ) { compose(changes, into: file, $0, overruling) }
      switch rewriting {
      case .written(let before, let after):
        saved.append(SavedFile(file: file, before: before, after: .bytes(after)))
      case .unchanged: break
      case .failed(let fault): return .failed(fault, saved: saved)
      case .missing: return Self.outcome(.refused(.missingFile(file)), of: file, saved)
      case .stopped(let stop): return Self.outcome(stop, of: file, saved)
      case .restless:
        let (cause, remedy) = StoredFiles.refusalOfRestless(file)
        return Self.outcome(.refused(RowRefusal(cause: cause, remedy: remedy)), of: file, saved)
      }
    }
    return .saved(saved)
  }

  /// Why a table cannot be composed.
  private enum Stop: Error {
    case conflict([CellConflict])
    case refused(RowRefusal)
  }

  /// What keeps any of several files from being written; nil when nothing does as they are now.
  private func obstacle(
    to parts: [(file: String, changes: [RowChange])], _ overruling: Set<CellConflict>
  ) -> RowSaveOutcome? {
    var conflicts: [CellConflict] = []
    for (file, changes) in parts {
      let read = files.read(file, limit: ReadLimits.standard.table)
      switch read.map({ $0 ?? emptyTable(file) }) {
      case .failure(let fault): return .failed(fault, saved: [])
      case .success(nil): return Self.outcome(.refused(.missingFile(file)), of: file, [])
      case .success(let bytes?):
        switch compose(changes, into: file, bytes, overruling) {
        case .success: break
        case .failure(.conflict(let found)): conflicts += found
        case .failure(let stop): return Self.outcome(stop, of: file, [])
        }
      }
    }
    return conflicts.isEmpty ? nil : .conflict(conflicts)
  }

  /// What a table that is missing is made with; nil for one that every workspace has.
  private func emptyTable(_ file: String) -> [UInt8]? {
    guard let open = PrivateTables.open(of: file) else { return nil }
    let text = files.read(open, limit: ReadLimits.standard.table)
    return PrivateTables.emptyText(of: file, like: (try? text.get()) ?? nil)
  }

  private func compose(
    _ changes: [RowChange], into file: String, _ bytes: [UInt8], _ overruling: Set<CellConflict>
  ) -> Result<[UInt8], Stop> {
    do throws(RowRefusal) {
      var merge = try RowMerge(file: file, bytes: bytes, overruling: overruling)
      for change in changes { try merge.apply(change) }
      guard merge.conflicts.isEmpty else { return .failure(.conflict(merge.conflicts)) }
      return .success(try merge.composed())
    } catch {
      return .failure(.refused(error))
    }
  }

  /// What to tell of a file that could not be composed, after others were written.
  private static func outcome(
    _ stop: Stop, of file: String, _ saved: [SavedFile]
  ) -> RowSaveOutcome {
    switch stop {
    case .conflict(let conflicts) where saved.isEmpty: return .conflict(conflicts)
    case .refused(let refusal) where saved.isEmpty:
      return .refused(cause: refusal.cause, remedy: refusal.remedy)
    case .conflict:
      return .failed(SaveFault(between: file, saved: saved.map(\.file)), saved: saved)
    case .refused(let refusal):
      return .failed(
        SaveFault(code: EBUSY, cause: refusal.cause, remedy: refusal.remedy), saved: saved)
    }
  }
}
