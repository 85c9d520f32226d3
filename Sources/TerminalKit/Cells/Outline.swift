/// One line of the screen as it is read out.
public struct OutlineNode: Hashable, Sendable {
  /// How deep it is nested, 0 outermost.
  public var level: Int
  /// What is said.
  public var text: String
  /// Whether it is where the keys go.
  public var isFocused: Bool

  /// Makes a node.
  public init(level: Int, text: String, isFocused: Bool = false) {
    self.level = level
    self.text = text
    self.isFocused = isFocused
  }

  /// The node as a line: two spaces a level, and ">" before what has the focus.
  public var line: DisplayText {
    let indent = String(repeating: "  ", count: max(0, level))
    return display(indent + (isFocused ? "> " : "") + text)
  }
}
