import ParleyModel
import ParleyStore

/// Saves a note of 20 kB again and again, each time with another last line.
final class NoteSaving {
  private let store: NoteStore
  private let round: String
  private let text: [UInt8]
  private var shown = FileContents.absent
  private var number = 0

  /// - Throws: Where every round has a note already.
  init(_ loaded: LoadedWorkspace) throws(BenchmarkFault) {
    store = NoteStore(root: loaded.root)
    let workspace = loaded.workspace
    guard let free = workspace.rounds.first(where: { !workspace.notes.contains($0.id) }) else {
      throw BenchmarkFault(reason: "every round has a note")
    }
    round = free.id
    let line = Array("- Both sides went through the draft of the annex, line by line, 방위비.\n".utf8)
    var text = Array("# Measured\n\n".utf8)
    while text.count < 20_000 { text += line }
    self.text = text
  }

  func sample() throws(BenchmarkFault) -> Sample {
    number += 1
    let bytes = text + Array("- save \(number)\n".utf8)
    var outcome = SaveOutcome.saved
    let took = Stopwatch.milliseconds {
      outcome = store.save(bytes, ofNote: round, expecting: shown)
    }
    guard case .saved = outcome else {
      throw BenchmarkFault(reason: "the note was not saved: \(outcome)")
    }
    shown = .bytes(bytes)
    return Sample(milliseconds: took)
  }
}

/// Changes the city of a round to and fro.
final class CellSaving {
  private static let (file, column) = ("rounds.csv", "city")
  private let store: RowStore
  private let key: [String]
  private var cells: [String: String]
  private let cities: [String]
  private var number = 0

  init(_ loaded: LoadedWorkspace) throws(BenchmarkFault) {
    store = RowStore(root: loaded.root)
    guard let round = loaded.workspace.rounds.last,
      let line = loaded.line(ofRow: [round.id], in: Self.file),
      let row = loaded.rawRow(file: Self.file, line: line)
    else { throw BenchmarkFault(reason: "there is no round") }
    key = [round.id]
    cells = row.texts
    cities = ["Elsewhere", row[Self.column]]
  }

  func sample() throws(BenchmarkFault) -> Sample {
    let city = cities[number % cities.count]
    number += 1
    let change = RowChange(
      file: Self.file, key: key, before: cells, after: [Self.column: city])
    var outcome: RowSaveOutcome?
    let took = Stopwatch.milliseconds {
      outcome = store.save([change], overruling: [])
    }
    guard case .saved? = outcome else {
      throw BenchmarkFault(reason: "the cell was not saved: \(String(describing: outcome))")
    }
    cells[Self.column] = city
    return Sample(milliseconds: took)
  }
}
