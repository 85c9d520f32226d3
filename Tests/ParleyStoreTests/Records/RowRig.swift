import ParleyModel

@testable import ParleyStore

/// Tables on a disk of their own, changed by the store.
final class RowRig {
  let disk = ScratchFolder()

  /// - Parameter files: Texts by file.
  init(_ files: [String: String]) {
    for (file, text) in files { disk.write(text, to: file) }
  }

  /// A change of a row as it stands in a text that was loaded before.
  func change(
    _ file: String, _ key: [String], to after: [String: String]?, of text: String? = nil
  ) -> RowChange {
    let bytes = text.map { Array($0.utf8) } ?? disk.bytes(file)!
    let table = CSVTable(parsing: bytes)
    let row = table.rows.lazy.compactMap { RawRow(in: bytes, line: $0.line) }.first { row in
      RowKey.columns(of: file).map { row[$0] } == key
    }
    return RowChange(file: file, key: key, before: row!.texts, after: after)
  }

  /// A new row.
  func new(_ file: String, _ cells: [String: String]) -> RowChange {
    RowChange(file: file, key: nil, before: [:], after: cells)
  }

  func save(
    _ changes: RowChange..., overruling: Set<CellConflict> = [], by system: FileSystem = .system
  ) -> RowSaveOutcome {
    RowStore(root: disk.path, fileSystem: system).save(changes, overruling: overruling)
  }
}

extension RowSaveOutcome {
  /// The files that were written; nil where not all could be.
  var files: [String]? { if case .saved(let saved) = self { saved.map(\.file) } else { nil } }

  var conflicts: [CellConflict] { if case .conflict(let found) = self { found } else { [] } }

  /// Cause and remedy of a refusal or a failure.
  var words: String? {
    switch self {
    case .refused(let cause, let remedy): "\(cause.english). \(remedy.english)"
    case .failed(let fault, _): fault.message.english
    default: nil
    }
  }
}
