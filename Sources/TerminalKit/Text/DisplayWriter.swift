/// Builds a ``DisplayText`` scalar by scalar, one cell's worth at a time.
struct DisplayWriter {
  /// A cell takes a base and four marks: curses' cchar_t holds five scalars.
  static let marksPerCell = 4

  private var text = ""
  private var width = 0
  private var base: Unicode.Scalar?
  private var marks: [Unicode.Scalar] = []

  mutating func write(_ scalar: Unicode.Scalar) {
    switch ScalarKind(scalar) {
    case .base:
      flush()
      base = scalar
    case .mark:
      // A space is no base either: lines break at spaces, and a mark must not begin one.
      if base == " " { flush() }
      if base == nil { base = "◌" }
      marks.append(scalar)
    case .picture(let picture):
      flush()
      append(DisplayText(passed: String(picture), width: 1))
    case .hidden:
      flush()
      append(hexadecimal(scalar.value, digits: scalar.value < 0x100 ? 2 : 4))
    }
  }

  mutating func finish() -> DisplayText {
    flush()
    return DisplayText(passed: text, width: width)
  }

  private mutating func flush() {
    guard let base else { return }
    text.unicodeScalars.append(base)
    width += base.displayWidth
    if marks.count <= Self.marksPerCell {
      text.unicodeScalars.append(contentsOf: marks)
    } else {
      let count = "‹+\(marks.count)›"
      append(DisplayText(passed: count, width: count.unicodeScalars.count))
    }
    self.base = nil
    marks.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ shown: DisplayText) {
    text += shown.string
    width += shown.width
  }
}

/// What the gate does with a scalar.
enum ScalarKind: Equatable {
  /// It has a cell, or two, of its own.
  case base
  /// It joins the cell of its base.
  case mark
  /// It is shown as this control picture.
  case picture(Unicode.Scalar)
  /// It is shown as its number.
  case hidden

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0xAC00...0xD7A3: self = .base
    case 0x00...0x1F: self = .picture(Unicode.Scalar(0x2400 + value) ?? "␀")
    case 0x7F: self = .picture("␡")
    // Skin tones: terminals disagree whether they join the emoji before them.
    case 0x1F3FB...0x1F3FF: self = .hidden
    default: self.init(properties: scalar)
    }
  }

  private init(properties scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint {
      self = .hidden
      return
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      self = .hidden
    default:
      self = scalar.displayWidth == 0 ? .mark : .base
    }
  }
}
