import Testing

@testable import ParleyApp

struct WaitingEffectsTests {
  private let waiting = WaitingEffects()

  @Test(arguments: [
    Effect.readNotes(["12-04"]), .readWorkspace(isAsked: false), .lookAtNote("12-04", 0),
    .surveyJournals,
  ])
  func `what only reads is not asked for again before it begins`(effect: Effect) {
    #expect(waiting.add(effect))
    #expect(!waiting.add(effect))
    waiting.begin(effect)
    #expect(waiting.add(effect))
  }

  @Test func `each note is read for itself`() {
    #expect(waiting.add(.lookAtNote("12-04", 0)))
    #expect(waiting.add(.lookAtNote("12-05", 0)))
    #expect(waiting.add(.readNotes(["12-04"])))
  }

  @Test func `what the user asked for is done as often as asked`() {
    for _ in 0..<2 { #expect(waiting.add(.releaseJournal("12-04"))) }
  }
}
