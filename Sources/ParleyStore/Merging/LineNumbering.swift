import Glibc

/// A number for every distinct line of two texts, so that lines are compared as numbers.
struct LineNumbering {
  /// The number of each line of the old text.
  private(set) var old: [Int32] = []
  /// The number of each line of the new text.
  private(set) var new: [Int32] = []
  /// How many distinct lines there are.
  private(set) var count = 0

  init(_ oldText: [UInt8], _ oldSpans: LineSpans, _ newText: [UInt8], _ newSpans: LineSpans) {
    oldText.withUnsafeBytes { oldBytes in
      newText.withUnsafeBytes { newBytes in
        let slots = Self.slots(for: oldSpans.count + newSpans.count)
        var table = [Int32](repeating: -1, count: slots)
        var first: [UnsafeRawBufferPointer] = []
        old = Self.numbers(of: oldBytes, oldSpans, &table, &first)
        new = Self.numbers(of: newBytes, newSpans, &table, &first)
        count = first.count
      }
    }
  }

  /// A power of two, at least twice the number of lines.
  private static func slots(for lines: Int) -> Int {
    var slots = 16
    while slots < 2 * lines { slots *= 2 }
    return slots
  }

  /// - Parameters:
  ///   - table: Open addressing: the number of a line at the place its checksum names, or after it.
  ///   - first: Where each distinct line stands first.
  private static func numbers(
    of bytes: UnsafeRawBufferPointer, _ spans: LineSpans, _ table: inout [Int32],
    _ first: inout [UnsafeRawBufferPointer]
  ) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(spans.count)
    for line in 0..<spans.count {
      let content = UnsafeRawBufferPointer(rebasing: bytes[spans[line]])
      var checksum = FNV1a()
      content.withMemoryRebound(to: UInt8.self) { checksum.combineWords(of: $0) }
      var slot = Int(truncatingIfNeeded: checksum.value ^ checksum.value >> 32) & (table.count - 1)
      while table[slot] >= 0, !isEqual(first[Int(table[slot])], content) {
        slot = (slot + 1) & (table.count - 1)
      }
      if table[slot] < 0 {
        table[slot] = Int32(first.count)
        first.append(content)
      }
      numbers.append(table[slot])
    }
    return numbers
  }

  private static func isEqual(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer)
    -> Bool
  {
    one.count == other.count && memcmp(one.baseAddress!, other.baseAddress!, one.count) == 0
  }
}
