@testable import ParleyStore

/// Writes at random, the same for the same seed.
struct Scribe: RandomNumberGenerator {
  private var state: UInt64
  /// The draft as it stands.
  private(set) var draft: Draft

  init(seed: UInt64, note: String = "12-04", base: FileContents = .text("one\ntwo\n")) {
    state = seed
    draft = Draft(note: note, base: base)
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  /// The next change, already made.
  mutating func change() -> DraftChange {
    let change: DraftChange
    switch Int.random(in: 0..<10, using: &self) {
    case 0 where draft.canUndo, 1 where draft.canUndo: change = .undo
    case 2 where draft.canRedo, 3 where draft.canRedo: change = .redo
    case 4: change = .based(on: Bool.random(using: &self) ? .bytes(draft.bytes) : other())
    default: change = .edit(edit(), isJoined: Bool.random(using: &self))
    }
    draft.apply(change)
    return change
  }

  /// Some changes, already made.
  mutating func batch() -> [DraftChange] {
    (0..<Int.random(in: 1...4, using: &self)).map { _ in change() }
  }

  /// All kinds of bytes: what is no UTF-8, zero bytes, line ends of both kinds, Hangul.
  private static let samples: [[UInt8]] = [
    [], Array("a".utf8), Array("협상".utf8), [0xFF, 0x00, 0xC3], Array("\r\n".utf8), [0x0A],
    Array("@b 00000000 ".utf8), [0xEF, 0xBB, 0xBF], Array("base same\nundo\n".utf8),
  ]

  private mutating func edit() -> TextEdit {
    let count = draft.text.count
    let offset = Int.random(in: 0...count, using: &self)
    let end = Int.random(in: offset...min(count, offset + 5), using: &self)
    let inserted = Self.samples.randomElement(using: &self)!
    return TextEdit(
      offset: offset, removed: Array(draft.text.bytes[offset..<end]), inserted: inserted,
      caretBefore: Int.random(in: 0...count, using: &self), caretAfter: offset + inserted.count)
  }

  private mutating func other() -> FileContents {
    let sample = Self.samples.randomElement(using: &self)!
    return Bool.random(using: &self) ? .absent : .bytes(sample)
  }
}
