@testable import TerminalKit

/// The bytes of a terminal are the same keys however they are split into reads, and whatever came
/// before, the next key is understood.
enum KeysFuzz {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let whole = decode(bytes) { _ in false }
    try require(
      whole.events.count <= bytes.count + 2, "a byte is one event at most: \(whole.events)")
    try require(
      whole.decoder.body.count <= KeyDecoder.keptBytes, "a sequence does not grow without end")
    for seed in [0, 1, bytes.count] {
      let split = decode(bytes) { seed == 0 || ($0 &* 31 &+ seed) % 3 == 0 }
      try require(
        joined(split.events) == joined(whole.events),
        "bytes are the same keys in one read or several: \(split.events), \(whole.events)")
    }
    try checkNextKey(after: whole.decoder)
    try checkText(bytes, whole.events)
    try checkPaste(bytes)
  }

  /// Feeds bytes, ending the drain of the input behind some.
  ///
  /// Not behind an Escape: there the end of a read tells the key from what begins with it.
  private static func decode(
    _ bytes: [UInt8], isEnd: (Int) -> Bool
  ) -> (events: [TerminalEvent], decoder: KeyDecoder) {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for (index, byte) in bytes.enumerated() {
      decoder.feed(.byte(byte), into: &events)
      if decoder.state != .escape, isEnd(index) { decoder.endOfDrain(into: &events) }
    }
    decoder.endOfDrain(into: &events)
    return (events, decoder)
  }

  /// Keys that are one character where they arrive together.
  private static func joined(_ events: [TerminalEvent]) -> [TerminalEvent] {
    var result: [TerminalEvent] = []
    for event in events {
      if case .key(.character(let next)) = event, let last = result.last,
        let (character, isAlt) = character(of: last),
        case let both = String(character) + String(next), both.count == 1, let one = both.first
      {
        result[result.count - 1] = .key(isAlt ? .alt(.character(one)) : .character(one))
      } else {
        result.append(event)
      }
    }
    return result
  }

  private static func character(of event: TerminalEvent) -> (Character, isAlt: Bool)? {
    switch event {
    case .key(.character(let character)): (character, false)
    case .key(.alt(.character(let character))): (character, true)
    default: nil
    }
  }

  /// Whatever is held is given up after a while, and the key pressed then is that key.
  private static func checkNextKey(after decoder: KeyDecoder) throws(BrokenProperty) {
    var decoder = decoder
    var events: [TerminalEvent] = []
    if decoder.patienceMilliseconds != nil { decoder.giveUp(into: &events) }
    try require(decoder.patienceMilliseconds == nil, "what is given up is held no longer")
    events = []
    decoder.feed(.byte(UInt8(ascii: "q")), into: &events)
    decoder.endOfDrain(into: &events)
    try require(events == [.key(.character("q"))], "the next key is understood: \(events)")
  }

  /// Text without Escape is what was typed, every byte of it.
  private static func checkText(
    _ bytes: [UInt8], _ events: [TerminalEvent]
  ) throws(BrokenProperty) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let isPlain = text.unicodeScalars.allSatisfy {
      $0 != "\u{1B}" && !(0x80...0x9F).contains($0.value) && $0 != "\u{FFFD}"
    }
    guard isPlain else { return }
    var typed = String.UnicodeScalarView()
    for case .key(let key) in events {
      switch key {
      case .character(let character): typed.append(contentsOf: character.unicodeScalars)
      case .tab: typed.append("\t")
      case .enter: typed.append("\r")
      case .backspace: typed.append("\u{7F}")
      case .control(let character):
        typed.append(Unicode.Scalar((character.asciiValue ?? 0) & 0x1F))
      default: throw BrokenProperty(description: "text is no \(key)")
      }
    }
    try require(
      typed.elementsEqual(text.unicodeScalars), "every byte of a text is a key: \(events)")
  }

  /// A paste is the same however its bytes are split, and what stands behind it is kept.
  private static func checkPaste(_ bytes: [UInt8]) throws(BrokenProperty) {
    var whole = PasteCollector()
    let rest = whole.take(bytes[...])
    for size in 1...3 {
      var split = PasteCollector()
      var splitRest: [UInt8]?
      for start in stride(from: 0, to: bytes.count, by: size) {
        let piece = bytes[start..<min(start + size, bytes.count)]
        if splitRest != nil {
          splitRest? += piece
        } else {
          splitRest = split.take(piece).map { Array($0) }
        }
      }
      try require(
        split.text == whole.text && splitRest == rest.map { Array($0) },
        "a paste is the same in one read or several")
    }
  }
}
