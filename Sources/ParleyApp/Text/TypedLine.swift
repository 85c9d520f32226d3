import ParleyModel

/// A line one types to find something or to answer the editor.
///
/// It ends somewhere: with each letter all there is, is searched anew for the whole line, and a page
/// that was pasted by mistake would keep every key behind it waiting for seconds.
enum TypedLine {
  /// The most a line takes. Unit: bytes of UTF-8.
  static let longest = 400

  /// What is said where not all was taken.
  static let isFull = Message("the field is full; the rest was not taken", isWarning: true)

  /// Adds a text, letter by letter, as far as there is room.
  ///
  /// - Returns: Whether all of it was taken.
  static func add(_ text: String, to line: inout String) -> Bool {
    for letter in text {
      guard line.utf8.count + letter.utf8.count <= longest else { return false }
      line.append(letter)
    }
    return true
  }
}

extension AppState {
  /// Types into the line by which a list is searched.
  mutating func type(intoQuery text: String) {
    guard var query = overlay?.query else { return }
    if !TypedLine.add(text, to: &query) { message = TypedLine.isFull }
    overlay?.query = query
  }
}
