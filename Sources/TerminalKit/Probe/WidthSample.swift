/// A text whose columns are measured on the terminal.
public struct WidthSample: Hashable, Sendable {
  /// What it is there for.
  public enum Kind: Hashable, Sendable {
    /// Hangul and Han, always two columns.
    case wide
    /// Marks of parley's that some terminals set for East Asia show two columns wide.
    case ambiguous
    /// What the chart is drawn with.
    case braille
    /// What only texts of the user's hold.
    case rare
  }

  /// What it is called, in words.
  public let name: String
  /// What is sent.
  public let text: String
  /// What it is there for.
  public let kind: Kind

  /// A sample as given.
  public init(_ name: String, _ text: String, _ kind: Kind) {
    self.name = name
    self.text = text
    self.kind = kind
  }

  /// Columns parley takes it for; nil where parley never sends it, but writes it in another way.
  public var assumed: Int? {
    let shown = display(text)
    return shown.string.unicodeScalars.elementsEqual(text.unicodeScalars) ? shown.width : nil
  }

  /// How parley writes what it does not send as it is.
  public var written: DisplayText { display(text) }

  /// What parley draws with, and what texts hold.
  public static let all = [
    WidthSample("Hangul", "\u{D55C}", .wide),
    WidthSample("decomposed Hangul", "\u{1112}\u{1161}\u{11AB}", .rare),
    WidthSample("Han", "\u{6F22}", .wide),
    WidthSample("won sign", "\u{20A9}", .ambiguous),
    WidthSample("middle dot", "\u{B7}", .ambiguous),
    WidthSample("long dash", "\u{2014}", .ambiguous),
    WidthSample("ellipsis", "\u{2026}", .ambiguous),
    WidthSample("circle", "\u{25CF}", .ambiguous),
    WidthSample("braille", "\u{283F}", .braille),
    WidthSample("box line", "\u{2500}", .ambiguous),
    WidthSample("triangle", "\u{25B8}", .ambiguous),
    WidthSample("diamond", "\u{25C6}", .ambiguous),
    WidthSample("pencil", "\u{270E}", .ambiguous),
    WidthSample("angle quote", "\u{2039}", .ambiguous),
    WidthSample("decomposed letter", "e\u{301}", .rare),
    WidthSample("emoji", "\u{1F600}", .rare),
    WidthSample("family of emoji", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", .rare),
    WidthSample("flag", "\u{1F1F0}\u{1F1F7}", .rare),
  ]
}
