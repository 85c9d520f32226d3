/// Text that may reach a cell: nothing in it can move the cursor, hide or reorder its neighbours.
///
/// There is no other way to one than the gate, ``display(_:)``, and a ``Frame`` draws nothing else.
/// String literals pass the gate too.
public struct DisplayText: Hashable, Sendable {
  /// What is shown.
  public let string: String
  /// Columns it takes.
  public let width: Int

  /// Only for text that has passed the gate.
  init(passed string: String, width: Int) {
    self.string = string
    self.width = width
  }

  /// No text.
  public static let empty = DisplayText(passed: "", width: 0)

  /// Whether there is nothing to show.
  public var isEmpty: Bool { width == 0 }

  /// Every scalar that is not ASCII has more bytes than columns, so equality means pure ASCII.
  var isASCII: Bool { string.utf8.count == width }

  /// Both texts, one after the other.
  public static func + (left: DisplayText, right: DisplayText) -> DisplayText {
    DisplayText(passed: left.string + right.string, width: left.width + right.width)
  }

  /// Appends the right text to the left one.
  public static func += (left: inout DisplayText, right: DisplayText) {
    left = left + right
  }

  /// This text `count` times; none for a count below one.
  public func repeated(_ count: Int) -> DisplayText {
    let times = max(0, count)
    if string.utf8.count == 1, let byte = string.utf8.first {
      return DisplayText(passed: String(repeating: byte, count: times), width: times)
    }
    return DisplayText(passed: String(repeating: string, count: times), width: width * times)
  }

  /// So many spaces; none for a count below one.
  public static func blanks(_ count: Int) -> DisplayText {
    let count = max(0, count)
    return DisplayText(passed: String(repeating: UInt8(ascii: " "), count: count), width: count)
  }
}

extension DisplayText: ExpressibleByStringLiteral {
  /// Passes the literal through the gate.
  public init(stringLiteral value: String) {
    self = display(value)
  }
}

extension DisplayText: ExpressibleByStringInterpolation {
  /// Passes the interpolated text through the gate.
  public init(stringInterpolation: DefaultStringInterpolation) {
    self = display(String(stringInterpolation: stringInterpolation))
  }
}

extension DisplayText: CustomStringConvertible {
  /// What is shown, so that a text can be interpolated into another.
  public var description: String { string }
}

extension String {
  /// An ASCII byte `count` times.
  init(repeating byte: UInt8, count: Int) {
    self.init(unsafeUninitializedCapacity: count) { bytes in
      bytes.initialize(repeating: byte)
      return count
    }
  }
}
