import Glibc
import ParleyModel

/// Why rows cannot be written, whatever the disk does.
struct RowRefusal: Error {
  /// A clause without a full stop.
  let cause: Phrase
  /// What to do, in sentences.
  let remedy: Phrase
}

extension RowRefusal {
  static func missingFile(_ file: String) -> RowRefusal {
    RowRefusal(
      cause: "there is no \(quoted(file)) in the workspace",
      remedy: "Restore it from a copy. `parley init DIR` makes a new workspace, from which it can "
        + "be taken.")
  }

  static func missingColumn(_ column: String, file: String) -> RowRefusal {
    RowRefusal(
      cause: "\(quoted(file)) has no column \(quoted(column))",
      remedy: "Add \(quoted(column)) to its first line in an editor and save again.")
  }

  static func keyTaken(_ key: [String], file: String, line: Int) -> RowRefusal {
    RowRefusal(
      cause: "line \(line) of \(quoted(file)) is \(quoted(key.joined(separator: " "))) already",
      remedy: "Give this row another key, or change that one.")
  }

  static func tooLong(file: String) -> RowRefusal {
    RowRefusal(
      cause:
        "\(quoted(file)) would be longer than \(byteCount(ReadLimits.standard.table)), the most "
        + "parley reads",
      remedy: "Remove rows that are not needed, or move texts into notes.")
  }

  /// - Parameter column: The name of a column by its place.
  init(_ fault: CSVEditFault, file: String, key: [String], column: (Int) -> String) {
    let row = quoted(key.joined(separator: " "))
    switch fault {
    case .nul(let place):
      self.init(
        cause: "\(quoted(column(place))) of \(row) has a NUL character",
        remedy: "No text file can hold it: type the text anew.")
    case .tooLong(let place):
      self.init(
        cause: "\(quoted(column(place))) of \(row) is longer than "
          + "\(byteCount(ReadLimits.standard.cell)), the most parley reads",
        remedy: "Shorten it, or move the text into a note.")
    case .damaged(let place):
      self.init(
        cause: "\(quoted(column(place))) of \(row) has bytes that are not UTF-8, and they would be "
          + "lost",
        remedy: "Type the text anew without the sign \u{FFFD}, or repair \(quoted(file)) in an "
          + "editor.")
    case .misread(let line):
      self.init(
        cause: line > 0
          ? "\(quoted(file)) would be read wrongly, for a quote is misplaced on line \(line)"
          : "\(quoted(file)) would be read wrongly",
        remedy: "Repair the quotes in an editor and save again; `parley check` names their lines.")
    }
  }
}

extension SaveFault {
  /// Another program changed the rows of one file after others had been written.
  init(between file: String, saved: [String]) {
    self.init(
      code: EBUSY, cause: "another program changed \(quoted(file)) at the same moment",
      remedy: "Save again: \(list(saved)) is saved, and the rest is put together with what changed."
    )
  }
}
