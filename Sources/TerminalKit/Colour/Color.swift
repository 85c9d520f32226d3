/// A colour in the sRGB colour space.
public struct RGB: Hashable, Sendable {
  /// The red part, 0...255.
  public var red: UInt8
  /// The green part, 0...255.
  public var green: UInt8
  /// The blue part, 0...255.
  public var blue: UInt8

  /// Makes a colour of its three parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb`; nil for anything else.
  public init?(hex: String) {
    let bytes = Array(hex.utf8)
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    var parts: [UInt8] = []
    for index in stride(from: 1, to: 7, by: 2) {
      guard let high = Self.digit(bytes[index]), let low = Self.digit(bytes[index + 1])
      else { return nil }
      parts.append(high << 4 | low)
    }
    self.init(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// The colour as a number of 24 bits, red the highest.
  ///
  /// What is looked up by a colour is looked up by this: a dictionary under a type of our own costs
  /// the start a search through all types of the program.
  var number: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// The colour as `#rrggbb`.
  public var hex: String {
    func pair(_ part: UInt8) -> String {
      (part < 16 ? "0" : "") + String(part, radix: 16)
    }
    return "#" + pair(red) + pair(green) + pair(blue)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// A colour as a theme names it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// One of the sixteen colours the user's terminal defines, 0...15.
  case ansi(UInt8)
  /// An exact colour, reduced to what the terminal can show.
  case rgb(RGB)

  /// The colour as a number of 26 bits.
  var number: Int {
    switch self {
    case .terminal: 0
    case .ansi(let number): 1 << 24 | Int(number)
    case .rgb(let color): 2 << 24 | color.number
    }
  }
}

/// How many colours a terminal can show.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
  /// None: only attributes such as bold.
  case mono
  /// The sixteen ANSI colours.
  case ansi16
  /// The 256 colours of xterm's palette.
  case indexed256
  /// Every ``RGB``.
  case truecolor
}
