import Testing

@testable import TerminalKit

struct SequencePatienceTests {
  private let start = ContinuousClock.now

  @Test func `what arrives in the middle of a sequence prolongs nothing`() {
    var patience = SequencePatience()
    patience.wait(forSequence: 1, milliseconds: 100, at: start)
    #expect(patience.end == start + .milliseconds(100))
    for passed in [90, 300, 499] {
      patience.wait(forSequence: 1, milliseconds: 500, at: start + .milliseconds(passed))
      #expect(patience.end == start + .milliseconds(500))
    }
  }

  @Test func `the next sequence has its own time`() {
    var patience = SequencePatience()
    patience.wait(forSequence: 1, milliseconds: 500, at: start)
    patience.wait(forSequence: 2, milliseconds: 500, at: start + .milliseconds(400))
    #expect(patience.end == start + .milliseconds(900))
  }

  @Test func `where nothing is held there is no end`() {
    var patience = SequencePatience()
    patience.wait(forSequence: 1, milliseconds: 500, at: start)
    patience.wait(forSequence: 1, milliseconds: nil, at: start + .milliseconds(10))
    #expect(patience.end == nil)
  }
}
