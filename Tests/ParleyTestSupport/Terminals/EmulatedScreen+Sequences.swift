/// The sequences curses may send.
extension EmulatedScreen {
  mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: ">"): break  // the keypad's modes
    case UInt8(ascii: "7"): saved = (x, y)
    case UInt8(ascii: "8"): move(toX: saved.x, y: saved.y)
    case UInt8(ascii: "M"):
      if y == top { scroll(from: top, by: -1) } else { move(toX: x, y: y - 1) }
    default: violations.append("ESC \(Character(Unicode.Scalar(byte)))")
    }
  }

  mutating func command(_ text: String) {
    if text == "104" { return }
    if text == "10;?" || text == "11;?" {
      questions.append(text)
      return
    }
    if takesLinks, text.hasPrefix("8;;") {
      openLink = text == "8;;" ? nil : String(text.dropFirst(3))
      return
    }
    guard text.hasPrefix("52;c;") else {
      violations.append("OSC \(text)")
      return
    }
    let encoded = text.dropFirst(5)
    let isBase64 = encoded.utf8.allSatisfy { byte in
      Unicode.Scalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }
    if isBase64 { copies.append(String(encoded)) } else { violations.append("OSC \(text)") }
  }

  mutating func control(_ sequence: ControlSequence) {
    if sequence.isDollar {
      if sequence.final == "p", sequence.mark == "?" {
        questions.append(sequence.description)
      } else {
        violations.append("\(sequence)")
      }
      return
    }
    let count = max(1, sequence.parameters.first ?? 1)
    switch (sequence.mark, sequence.final) {
    case (nil, "H"):
      let column = sequence.parameters.count > 1 ? sequence.parameters[1] : 1
      move(toX: column - 1, y: count - 1)
    case (nil, "A"): move(toX: x, y: y - count)
    case (nil, "B"): move(toX: x, y: y + count)
    case (nil, "C"): move(toX: x + count, y: y)
    case (nil, "D"): move(toX: x - count, y: y)
    case (nil, "G"): move(toX: count - 1, y: y)
    case (nil, "d"): move(toX: x, y: count - 1)
    case (nil, "Z"): move(toX: (x - 1) / 8 * 8, y: y)
    case (nil, "J"): eraseScreen(sequence)
    case (nil, "K"):
      switch sequence.parameters.first ?? 0 {
      case 0: erase(x..<columns, row: y)
      case 1: erase(0..<x + 1, row: y)
      default: violations.append("\(sequence)")
      }
    case (nil, "X"): erase(x..<min(columns, x + count), row: y)
    case (nil, "P"): shift(by: -count)
    case (nil, "@"): shift(by: count)
    case (nil, "L"): scroll(from: y, by: -count)
    case (nil, "M"): scroll(from: y, by: count)
    case (nil, "S"): scroll(from: top, by: count)
    case (nil, "T"): scroll(from: top, by: -count)
    case (nil, "b"):
      for _ in 0..<count { write(lastText.unicodeScalars.first ?? " ") }
    case (nil, "r"):
      top = count - 1
      bottom = (sequence.parameters.count > 1 ? sequence.parameters[1] : rows) - 1
      move(toX: 0, y: 0)
    case (nil, "m"): choosePen(sequence)
    // Insert mode, off.
    case (nil, "l") where sequence.parameters == [4]: break
    // The window title, kept and brought back.
    case (nil, "t") where [[22, 0, 0], [23, 0, 0]].contains(sequence.parameters): break
    case ("?", "h"), ("?", "l"): setModes(sequence)
    case (nil, "c"), (nil, "n"), (">", "q"): questions.append(sequence.description)
    default: violations.append("\(sequence)")
    }
  }

  private mutating func eraseScreen(_ sequence: ControlSequence) {
    switch sequence.parameters.first ?? 0 {
    case 0:
      if (x, y) == (0, 0) { eraseCount += 1 }
      erase(x..<columns, row: y)
      for row in y + 1..<max(y + 1, rows) { erase(0..<columns, row: row) }
    case 2:
      eraseCount += 1
      for row in 0..<rows { erase(0..<columns, row: row) }
    default: violations.append("\(sequence)")
    }
  }

  private mutating func shift(by count: Int) {
    if count > 0 {
      cells[y].insert(contentsOf: Array(repeating: Cell(), count: count), at: x)
      cells[y].removeLast(count)
    } else {
      cells[y].removeSubrange(x..<min(columns, x - count))
      while cells[y].count < columns { cells[y].append(Cell()) }
    }
  }

  private mutating func setModes(_ sequence: ControlSequence) {
    let isOn = sequence.final == "h"
    for mode in sequence.parameters {
      switch mode {
      case 1: areKeysChanged = isOn
      case 7, 12: break
      case 1002, 1006: if isOn { mouseModes.insert(mode) } else { mouseModes.remove(mode) }
      case 2031: isFollowingColors = isOn
      case 2026:
        if isOn { togetherCount += 1 }
        isHeldBack = isOn
      case 2004: isBracketing = isOn
      case 25: isCursorVisible = isOn
      case 1049:
        guard isOn != isAlternate else {
          // Terminals put the cursor where it was saved, over what the shell has written since.
          violations.append("\(sequence), where that screen is already")
          continue
        }
        isAlternate = isOn
        swap(&cells, &other)
        if isOn {
          saved = (x, y)
          for row in 0..<rows { erase(0..<columns, row: row) }
        } else {
          move(toX: saved.x, y: saved.y)
        }
      default: violations.append("\(sequence)")
      }
    }
  }

  private mutating func choosePen(_ sequence: ControlSequence) {
    var rest = sequence.parameters.isEmpty ? [0] : sequence.parameters[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: isPenPlain = true
      case 39, 49: break
      case 1...4, 7, 22...24, 27: isPenPlain = false
      case 30...37, 40...47, 90...97, 100...107:
        hasColour = true
        isPenPlain = false
      case 38, 48:
        let kind = rest.popFirst()
        let parts = rest.prefix(kind == 2 ? 3 : 1)
        rest = rest.dropFirst(parts.count)
        guard kind == 5 || kind == 2, parts.count == (kind == 2 ? 3 : 1),
          parts.allSatisfy({ (0...255).contains($0) })
        else {
          violations.append("\(sequence)")
          return
        }
        if kind == 2 { hasExactColour = true }
        hasColour = true
        isPenPlain = false
      default: violations.append("\(sequence)")
      }
    }
  }
}
