import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct WrappedTextTests {
  @Test func `rows break at blanks, and in a word that is too long`() {
    let rows = WrappedText("one two threefourfive six", width: 9).rows
    #expect(rows.map(\.written) == ["one two ", "threefou", "rfive ", "six"])
  }

  @Test(arguments: 1...6)
  func `nothing is lost, no row is too wide and the caret comes back`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let letters: [Character] = ["a", "b", " ", "방", "위", "é", "\u{1112}", "👩‍👩‍👧", " "]
    for _ in 0..<60 {
      let count = Int.random(in: 0...90, using: &generator)
      let text = String((0..<count).compactMap { _ in letters.randomElement(using: &generator) })
      let width = Int.random(in: 4...30, using: &generator)
      let wrapped = WrappedText(text, width: width)
      #expect(wrapped.rows.map(\.written).joined() == text)
      for row in wrapped.rows {
        // One cluster may be wider than any row, as one whose joiners are written out.
        let seen = row.written.trimmed
        #expect(display(seen).width < width || seen.count == 1)
        #expect(row.count == row.written.count)
      }
      for caret in 0...text.count {
        let place = wrapped.place(of: caret)
        #expect(place.x < width && wrapped.rows.indices.contains(place.row))
        #expect(wrapped.window(around: place.row).contains(place.row))
        if let below = wrapped.caret(caret, movedBy: 1) {
          #expect(wrapped.place(of: below).row == place.row + 1)
        } else {
          #expect(place.row == wrapped.rows.count - 1)
        }
        if let above = wrapped.caret(caret, movedBy: -1) {
          #expect(wrapped.place(of: above).row == place.row - 1)
        } else {
          #expect(place.row == 0)
        }
      }
    }
  }
}
