/// The names in a workspace that a command line may hold, read without the rest: for a shell that
/// completes them.
///
/// Names of private papers are not among them. A copy of the bundled workspace that is still to be
/// made has the names of that one.
public struct WorkspaceNames: Sendable {
  private let location: WorkspaceLocation

  /// The names in the workspace a command would work on.
  public init(_ location: WorkspaceLocation) {
    self.location = location
  }

  /// The ids of the scenarios, in order; none where they cannot be read.
  public var scenarios: [String] {
    guard let folder = try? WorkspaceFolder(path: location.path) else {
      return bundled.compactMap {
        PaperName(file: $0.path, folder: ScenariosFolder.name, ending: ScenariosFolder.ending)?.id
      }
    }
    return ScenariosFolder(in: folder).ids
  }

  /// The ids of the rounds, in the order of the file; none where they cannot be read.
  public var rounds: [String] {
    var bytes = bundled.first { $0.path == RoundsTable.file }?.bytes ?? []
    if let folder = try? WorkspaceFolder(path: location.path),
      case .bytes(let found, outside: _) = folder.read(
        RoundsTable.file, limit: ReadLimits.standard.table)
    {
      bytes = found
    }
    return CSVTable(parsing: bytes).texts(ofColumn: "id")
  }

  /// The files of the workspace that is made where there is none yet.
  private var bundled: [(path: String, bytes: [UInt8])] {
    if case .firstUse = location { BundledWorkspace.files } else { [] }
  }
}

extension CSVTable {
  /// What a column says, row by row; empty cells are left out.
  fileprivate func texts(ofColumn name: String) -> [String] {
    guard let header = rows.first,
      let column = cells(of: header).enumerated().first(where: { text(of: $1) == name })?.offset
    else { return [] }
    return rows.dropFirst().filter { $0.cellCount > column }
      .map { text(of: cells[$0.firstCell + column]) }.filter { !$0.isEmpty }
  }
}
