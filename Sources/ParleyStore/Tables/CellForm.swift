import ParleyModel

/// How the text of a cell is to be written.
enum CellForm: Hashable {
  case wholeNumber, number, date

  /// That a text is not written so.
  func malformed(_ text: String) -> Phrase {
    switch self {
    case .wholeNumber: "malformed whole number \(quoted(text))"
    case .number: "malformed number \(quoted(text))"
    case .date: "malformed date \(quoted(text))"
    }
  }

  /// That a text has more digits than are read.
  func tooLong(_ text: String) -> Phrase {
    switch self {
    case .wholeNumber: "too long a whole number \(quoted(text))"
    case .number: "too long a number \(quoted(text))"
    case .date: malformed(text)
    }
  }
}
