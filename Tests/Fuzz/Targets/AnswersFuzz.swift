@testable import TerminalKit

/// A terminal that is examined may answer anything, in pieces of any size.
enum AnswersFuzz {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    var decoder = KeyDecoder()
    decoder.unanswered = 1
    decoder.awaitsCursor = true
    var answers = ProbeAnswers(size: Size(width: 80, height: 24))
    var events: [TerminalEvent] = []
    for byte in bytes { decoder.feed(.byte(byte), into: &events) }
    let samples = WidthSample.all
    for case .reported(let report) in events { answers.take(report, count: samples.count) }
    try require(
      answers.widths.count <= samples.count, "no more widths are believed than were asked for")
    for width in answers.widths {
      try require((0...999_999).contains(width ?? 0), "a width is a column")
    }
    try require(
      decoder.unanswered >= 0 && decoder.body.count <= KeyDecoder.keptBytes,
      "no answer is longer than anybody waits for")
    if let version = answers.version { try ShownText.check(display(version)) }
    for case .key(let key) in events { try ShownText.check(display(key.name)) }
  }
}
