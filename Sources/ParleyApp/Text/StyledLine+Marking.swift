import ParleyModel
import TerminalKit

extension StyledLine {
  /// Appends a phrase with what stands in one of its gaps in a role of its own, wherever the language
  /// puts it.
  ///
  /// - Parameter part: The text of the gap; where the phrase does not hold it, all of it is in `role`.
  mutating func append(
    _ phrase: Phrase, _ role: Role, marking part: String, _ partRole: Role,
    _ attributes: Attributes = []
  ) {
    let text = phrase.text
    guard !part.isEmpty, let place = text.place(of: part) else {
      append(text, role)
      return
    }
    append(String(text[..<place.lowerBound]), role)
    append(display(part), partRole, attributes)
    append(String(text[place.upperBound...]), role)
  }
}

extension String {
  /// Where a text begins and ends in this one, byte for byte; nil where it is not in it.
  fileprivate func place(of part: String) -> Range<Index>? {
    let count = part.utf8.count
    guard let first = part.utf8.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: part.utf8) {
        return found..<utf8.index(found, offsetBy: count)
      }
      start = utf8.index(after: found)
    }
    return nil
  }
}
