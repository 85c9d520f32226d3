import Testing

@testable import TerminalKit

@Suite struct DisplayWidthTests {
  /// Wide since Unicode 16: trigrams, digrams, hexagrams, Tai Xuan Jing, counting rods.
  private static let widenedLater: [ClosedRange<UInt32>] = [
    0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF, 0x1D300...0x1D356, 0x1D360...0x1D376,
  ]

  @Test func `wide scalars are those of Unicode's own list`() {
    #expect(eastAsianWide14.count > 100)
    for scalar in Self.assigned(before: 15) where !scalar.isMark {
      let value = scalar.value
      if Self.widenedLater.contains(where: { $0.contains(value) }) { continue }
      // Invisible, so the gate writes it out.
      if scalar.properties.isDefaultIgnorableCodePoint { continue }
      let isWide = eastAsianWide14.contains { $0.contains(value) }
      if (scalar.displayWidth == 2) != isWide {
        Issue.record("U+\(String(value, radix: 16)) is \(scalar.displayWidth) columns")
      }
    }
  }

  @Test func `emoji that show as pictures are wide`() {
    for scalar in Self.assigned(before: 99) where scalar.properties.isEmojiPresentation {
      if (0x1F1E6...0x1F1FF).contains(scalar.value) { continue }
      #expect(scalar.displayWidth == 2, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `marks take no column and nothing else does`() {
    for scalar in Self.assigned(before: 99) where !scalar.properties.isDefaultIgnorableCodePoint {
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .surrogate: continue
      default: break
      }
      let joins = scalar.isMark || scalar.isMedialJamo
      if (scalar.displayWidth == 0) != joins {
        Issue.record("U+\(String(scalar.value, radix: 16)) is \(scalar.displayWidth) columns")
      }
    }
  }

  @Test func `ranges ascend and do not touch both tables`() {
    for table in [WidthTables.wide, WidthTables.zero] {
      #expect(table.count.isMultiple(of: 2))
      for pair in stride(from: 0, to: table.count, by: 2) {
        #expect(table[pair] <= table[pair + 1])
        if pair > 0 { #expect(table[pair - 1] < table[pair]) }
        #expect(!WidthTables.contains(table, table[pair] - 1))
        #expect(WidthTables.contains(table, table[pair]))
        #expect(WidthTables.contains(table, table[pair + 1]))
      }
    }
    for value in WidthTables.wide { #expect(!WidthTables.contains(WidthTables.zero, value)) }
  }

  @Test(
    arguments: [
      ("a", 1), ("한", 2), ("ㅎ", 2), ("\u{1112}", 2), ("\u{1112}\u{1161}", 2), ("e\u{301}", 1),
      ("─", 1), ("●", 1), ("…", 1), ("×", 1), ("👍", 2), ("🇰🇷", 2), ("\t", 1), ("\u{1B}", 1),
      ("\r\n", 2), ("\u{202E}", 6), (" ", 1), ("\u{301}", 1),
    ] as [(Character, Int)])
  func `a cluster is as wide as it is shown`(cluster: Character, width: Int) {
    #expect(displayWidth(of: cluster) == width)
    #expect(display(String(cluster)).width == width)
  }

  private static func assigned(before version: Int) -> [Unicode.Scalar] {
    (UInt32(0x20)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      // Noncharacters have an age too, and belong to nobody.
      guard let age = $0.properties.age, $0.properties.generalCategory != .unassigned
      else { return false }
      return age.major < version
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark
  }

  fileprivate var isMedialJamo: Bool {
    [0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB].contains { $0.contains(value) }
  }
}
