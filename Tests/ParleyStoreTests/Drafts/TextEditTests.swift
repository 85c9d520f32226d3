import ParleyStore
import ParleyTestSupport
import Testing

struct TextEditTests {
  @Test(arguments: [
    ("", "", 0, "", ""),
    ("same", "same", 4, "", ""),
    ("", "new", 0, "", "new"),
    ("old\n", "", 0, "old\n", ""),
    ("one two", "one 2", 0, "one two", "one 2"),
    ("x: 1\ny: 2\n", "x: 1\nz: 3\ny: 2\n", 5, "", "z: 3\n"),
    ("x: 1\ny: 2\nz: 3\n", "x: 1\ny: 20\nz: 3\n", 5, "y: 2\n", "y: 20\n"),
    ("a\na\na\n", "a\n", 2, "a\na\n", ""),
  ])
  func `the edit between two texts holds only the lines that differ`(
    before: String, after: String, offset: Int, removed: String, inserted: String
  ) {
    let edit = TextEdit(from: Array(before.utf8), to: Array(after.utf8))
    #expect(edit.offset == offset)
    #expect(String(decoding: edit.removed, as: UTF8.self) == removed)
    #expect(String(decoding: edit.inserted, as: UTF8.self) == inserted)
    #expect(edit.caretBefore == before.utf8.count)
    #expect(edit.caretAfter == after.utf8.count)
  }

  @Test(arguments: 1...20)
  func `it makes the one of the other, and taken back the other of the one`(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    func text() -> [UInt8] {
      (0..<Int.random(in: 0...12, using: &chance)).map { _ in
        Bool.random(using: &chance) ? 0x0A : UInt8.random(in: 0x61...0x62, using: &chance)
      }
    }
    for _ in 0..<200 {
      let (before, after) = (text(), text())
      let edit = TextEdit(from: before, to: after)
      var draft = Draft(note: "12-01", base: .bytes(before))
      #expect(draft.fits(edit))
      draft.apply(.edit(edit, isJoined: false))
      #expect(draft.text.bytes == after)
      draft.apply(.undo)
      #expect(draft.text.bytes == before)
    }
  }
}
