import CTerminal

/// What curses draws a cell with.
struct Pen {
  var attributes: UInt32
  /// The number of curses' colour pair; 0 is the terminal's own two.
  var pair: Int32
}

/// The pen of every style, worked out once a style; colour pairs are allocated as they are needed.
struct PenCase {
  let depth: ColorDepth

  private let colors: Int
  private let pairLimit: Int
  private var reducer: ColorReducer
  private var store: CellStore?
  /// By style number.
  private var pens: [Pen] = []
  /// Curses' numbers of pairs, by ``Pair/number``.
  private var pairs: [Int: Int32] = [:]

  private struct Pair {
    var foreground: Int32
    var background: Int32

    /// Both colours in one number.
    var number: Int { Int(foreground) << 32 | Int(UInt32(bitPattern: background)) }
  }

  /// Makes the case for a terminal of so many colours and pairs, as curses counts them.
  init(colors: Int, pairs: Int) {
    depth =
      switch colors {
      case ..<8: .mono
      case ..<256: .ansi16
      case 256: .indexed256
      default: .truecolor
      }
    self.colors = colors
    pairLimit = pairs
    reducer = ColorReducer(depth: depth)
  }

  /// Style numbers from now on are those of this store.
  mutating func use(_ store: CellStore) {
    if store === self.store { return }
    self.store = store
    pens.removeAll()
  }

  mutating func pen(_ number: UInt16, in store: CellStore) -> Pen {
    while pens.count <= number { pens.append(makePen(store.style(UInt16(pens.count)))) }
    return pens[Int(number)]
  }

  /// The sequence that selects a style by its number as ``pen(_:in:)`` does, whatever was selected.
  mutating func selectSequence(_ number: UInt16, in store: CellStore) -> String {
    var reduced = reducer.reduce(store.style(number))
    if colors < 16, case .indexed(let index) = reduced.foreground {
      if index >= 8 { reduced.attributes.insert(.bold) }
      reduced.foreground = .indexed(index % 8)
    }
    if colors < 16, case .indexed(let index) = reduced.background {
      reduced.background = .indexed(index % 8)
    }
    return reduced.selectSequence
  }

  private mutating func makePen(_ style: Style) -> Pen {
    let reduced = reducer.reduce(style)
    var attributes = reduced.attributes
    let foreground = number(of: reduced.foreground)
    let background = number(of: reduced.background)
    // Where there are eight colours, bold is what makes the other eight.
    if colors < 16, case .indexed(8...) = reduced.foreground { attributes.insert(.bold) }
    return Pen(
      attributes: UInt32(attributes.rawValue),
      pair: pair(Pair(foreground: foreground, background: background)))
  }

  /// Curses' number of a colour; -1 is the terminal's own.
  private func number(of color: ReducedColor) -> Int32 {
    switch color {
    case .terminal: -1
    case .indexed(let index) where depth != .truecolor:
      Int32(index) < colors ? Int32(index) : Int32(index % 8)
    case .indexed(let index): Int32(index)
    case .exact(let rgb): direct(rgb)
    }
  }

  /// Where a number is a colour itself, the lowest 256 still are the palette's: a blue of those gets
  /// a trace of green, which nobody sees.
  private func direct(_ rgb: RGB) -> Int32 {
    let number = Int32(rgb.red) << 16 | Int32(rgb.green) << 8 | Int32(rgb.blue)
    return number < 256 ? number | 256 : number
  }

  /// The number of a pair; the terminal's own two when curses has no pair left.
  private mutating func pair(_ pair: Pair) -> Int32 {
    // Plain text has a pair of its own: from a coloured pair to pair 0 curses would go by resetting
    // all attributes, which costs twice the bytes.
    if let known = pairs[pair.number] { return known }
    let number = Int32(pairs.count + 1)
    guard number < pairLimit, ct_define_pair(number, pair.foreground, pair.background)
    else { return 0 }
    pairs[pair.number] = number
    return number
  }
}
