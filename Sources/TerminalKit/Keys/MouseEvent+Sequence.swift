/// What terminals send when the mouse does something. Source: xterm, "Mouse Tracking".
extension MouseEvent {
  /// Reads what stands in ESC [ < b ; x ; y M, or m when a button came up: mode 1006.
  ///
  /// Nil when it is broken, and for buttons and moves nobody asked for.
  init?(body: [UInt8], isReleased: Bool) {
    guard body.first == UInt8(ascii: "<"), let numbers = sequenceNumbers(body.dropFirst()),
      numbers.count == 3
    else { return nil }
    self.init(code: numbers[0], x: numbers[1] - 1, y: numbers[2] - 1, isReleased: isReleased)
  }

  /// Reads the three bytes behind ESC [ M: up to column and row 223.
  ///
  /// Nil where the terminal could not say which cell it was.
  init?(legacy bytes: [UInt8]) {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 0x20 }), bytes[1] > 0x20, bytes[2] > 0x20
    else { return nil }
    let code = Int(bytes[0]) - 0x20
    self.init(code: code, x: Int(bytes[1]) - 0x21, y: Int(bytes[2]) - 0x21, isReleased: nil)
  }

  /// - Parameter isReleased: Nil where the code itself says so, as button 3.
  private init?(code: Int, x: Int, y: Int, isReleased: Bool?) {
    // Buttons eight and up.
    guard code & 0x80 == 0, code < 0x100 else { return nil }
    let number = code & 3
    let button: Button? = [.left, .middle, .right, nil][number]
    let action: Action
    switch (code & 0x40 != 0, code & 0x20 != 0) {
    case (true, _):
      if isReleased == true { return nil }
      action = .turned([.up, .down, .left, .right][number])
    case (false, true):
      guard let button, isReleased != true else { return nil }
      action = .dragged(button)
    case (false, false):
      if isReleased == true || (isReleased == nil && button == nil) {
        action = .released(button)
      } else if let button {
        action = .pressed(button)
      } else {
        return nil
      }
    }
    self.init(
      action, at: Point(x: x, y: y), isShift: code & 4 != 0, isAlt: code & 8 != 0,
      isControl: code & 16 != 0)
  }
}

/// Decimal numbers with semicolons between them; nil for anything else.
func sequenceNumbers(_ bytes: ArraySlice<UInt8>) -> [Int]? {
  var numbers: [Int] = []
  for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
    guard (1...6).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }
  return numbers.isEmpty ? nil : numbers
}
