/// A table of a TOML file: its entries in the order they were written.
public struct TOMLTable: Sendable {
  /// How a table came to be.
  public enum Origin: Sendable {
    /// The file itself.
    case root
    /// A header of its own, `[a]` or `[[a]]`.
    case header
    /// Implied by a longer header: `a` in `[a.b]`.
    case implicit
    /// Made by a dotted key: `a` in `a.b = 1`.
    case dotted
    /// Written in braces.
    case inline
  }

  /// One key with its value.
  public struct Entry: Sendable {
    /// The name.
    public let key: TOMLKey

    /// The value.
    public let value: TOMLValue

    /// The bytes from the first part of a dotted key to the end of the value.
    ///
    /// Nil for a table that was not written as `key = value`.
    public let pair: ByteSpan?
  }

  /// The entries in the order they were first named.
  public let entries: [Entry]

  /// How the table came to be.
  public let origin: Origin

  /// The bytes of its header, `[a.b]`, brackets included; nil where it has none.
  public let span: ByteSpan?

  /// Where a new `key = value` line of this table can be put in.
  ///
  /// It is the start of the line after its last line. Where the file's last line has no line end,
  /// it is the end of the file, and a line end must be written first. Nil for a table without a
  /// body of its own: implied, dotted or in braces.
  public let insertionOffset: Int?

  /// The keys that were written but whose values could not be read.
  ///
  /// Each has a fault of its own, so that nobody needs to call them missing too.
  public let unreadableKeys: [TOMLKey]

  let names: TOMLNameIndex

  /// Whether the table is written in braces.
  public var isInline: Bool { origin == .inline }

  /// The entry of that name, or nil if there is none.
  public func entry(named name: String) -> Entry? {
    names.place(of: name, in: entries) { $0.key.text }.map { entries[$0] }
  }

  /// The value of that name, or nil if there is none.
  public subscript(name: String) -> TOMLValue? { entry(named: name)?.value }
}
