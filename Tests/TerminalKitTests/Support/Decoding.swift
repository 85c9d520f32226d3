@testable import TerminalKit

/// What a decoder makes of drains of bytes.
func decoded(_ drains: [[UInt8]], awaitingCursor: Bool = false) -> [TerminalEvent] {
  var decoder = KeyDecoder()
  decoder.awaitsCursor = awaitingCursor
  var events: [TerminalEvent] = []
  for drain in drains {
    for byte in drain { decoder.feed(.byte(byte), into: &events) }
    decoder.endOfDrain(into: &events)
  }
  return events
}

/// What it makes of texts, a drain each.
func decoded(_ drains: String..., awaitingCursor: Bool = false) -> [TerminalEvent] {
  decoded(drains.map { Array($0.utf8) }, awaitingCursor: awaitingCursor)
}
