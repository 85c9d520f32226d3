/// The name of one entry of a table, with its place.
public struct TOMLKey: Hashable, Sendable {
  /// The name, without quotes and with escapes resolved.
  ///
  /// Two keys are the same only if their code points are: TOML does not normalise.
  public let text: String

  /// The bytes of the name as written, quotes included; of `a.b` each part has its own.
  public let span: ByteSpan

  /// Makes a key from its name and its place.
  public init(text: String, span: ByteSpan) {
    self.text = text
    self.span = span
  }
}

/// One value of a TOML file, with its place.
public struct TOMLValue: Sendable {
  /// What a value is and holds.
  public enum Kind: Sendable {
    /// Text, with escapes resolved and every line break as a line feed.
    case string(String)
    /// A whole number.
    case integer(Int64)
    /// A binary64 number; `inf` and `nan` only where the file says so.
    case float(Double)
    /// `true` or `false`.
    case boolean(Bool)
    /// `2026-11-22T09:30:00+09:00`: checked, with `T` and `Z` in upper case.
    case offsetDateTime(String)
    /// `2026-11-22T09:30:00`: checked, with `T` in upper case.
    case localDateTime(String)
    /// `2026-11-22`, a day that exists.
    case localDate(String)
    /// `09:30:00`.
    case localTime(String)
    /// A list in square brackets, or all tables of one `[[header]]`.
    case array([TOMLValue])
    /// A table, however it was written.
    case table(TOMLTable)
  }

  /// What the value is and holds.
  public let kind: Kind

  /// The bytes of the whole value as written.
  ///
  /// For a table with a header of its own it is the header, for an array of such tables the first
  /// header, for a table that only the keys of others imply the name that first implied it.
  public let span: ByteSpan

  /// Makes a value from its content and its place.
  public init(kind: Kind, span: ByteSpan) {
    self.kind = kind
    self.span = span
  }
}
