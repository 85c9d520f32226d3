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
    guard !part.isEmpty, let place = text.firstRange(of: part) else {
      append(text, role)
      return
    }
    append(String(text[..<place.lowerBound]), role)
    append(display(part), partRole, attributes)
    append(String(text[place.upperBound...]), role)
  }
}
