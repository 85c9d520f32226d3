/// The line at fault, cut to a window around the place, and where the carets stand under it.
///
/// The text is safe to print: control characters are shown as pictures, never sent.
public struct Excerpt: Hashable, Sendable {
  /// The number of the line, from 1.
  public let line: Int
  /// At most ``longest`` characters, an ellipsis where something was cut.
  public let text: String
  /// How many characters of ``text`` stand before the carets.
  public let caretOffset: Int
  /// How many characters the carets mark, at least 1.
  public let caretLength: Int

  /// Makes an excerpt of a text that is cut and safe to print already.
  public init(line: Int, text: String, caretOffset: Int, caretLength: Int) {
    self.line = line
    self.text = text
    self.caretOffset = caretOffset
    self.caretLength = caretLength
  }

  /// The most characters an excerpt shows.
  public static let longest = 100

  /// Cuts a window out of a line.
  ///
  /// - Parameters:
  ///   - before: What stands on the line before the place; its end is enough.
  ///   - place: The text at fault, as far as it lies on the line.
  ///   - after: What follows on the line; its beginning is enough.
  init(line: Int, before: String, place: String, after: String) {
    let before = Array(printable(before))
    let place = Array(printable(place))
    let after = Array(printable(after))
    let rest = place + after
    // Forty characters lead up to the place, more where little follows it.
    let lead = max(40, Excerpt.longest - rest.count)
    let head = before.count <= lead ? before[...] : ["…"] + before.suffix(lead - 1)
    let room = Excerpt.longest - head.count
    let tail = rest.count <= room ? rest[...] : rest.prefix(room - 1) + ["…"]
    self.line = line
    text = String(head + tail)
    caretOffset = head.count
    caretLength = max(1, min(place.count, tail.count))
  }
}
