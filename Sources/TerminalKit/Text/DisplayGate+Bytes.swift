/// Makes any bytes safe to draw: UTF-8 as ``display(_:)`` shows it, every byte that belongs to no
/// valid sequence as ‹FF›.
public func display(bytes: some Collection<UInt8>) -> DisplayText {
  let bytes = Array(bytes)
  var result = DisplayText.empty
  var runStart = 0
  var index = 0
  func run(to end: Int) -> DisplayText {
    display(String(decoding: bytes[runStart..<end], as: UTF8.self))
  }
  while index < bytes.count {
    let length = validLength(bytes[index...])
    if length == 0 {
      result += run(to: index) + hexadecimal(UInt32(bytes[index]), digits: 2)
      runStart = index + 1
      index += 1
    } else {
      index += length
    }
  }
  return result + run(to: index)
}

/// Bytes of the UTF-8 sequence at the start, 0 when there is no valid one.
///
/// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
private func validLength(_ bytes: ArraySlice<UInt8>) -> Int {
  guard let first = bytes.first else { return 0 }
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0x00...0x7F: return 1
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  let rest = bytes.dropFirst().prefix(length - 1)
  guard rest.count == length - 1, let next = rest.first, second.contains(next) else { return 0 }
  return rest.allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
}

/// A number as ‹202E›, with zeros before it up to `digits`.
func hexadecimal(_ value: UInt32, digits: Int) -> DisplayText {
  let number = String(value, radix: 16, uppercase: true)
  let zeros = String(repeating: "0", count: max(0, digits - number.count))
  return DisplayText(passed: "‹" + zeros + number + "›", width: zeros.count + number.count + 2)
}
