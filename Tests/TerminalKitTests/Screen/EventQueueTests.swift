import Testing

@testable import TerminalKit

@Suite struct EventQueueTests {
  @Test func `first in is first out`() {
    var queue = EventQueue()
    #expect(queue.popFirst() == nil)
    queue.append(.key(.up))
    queue.append(.woken)
    #expect(queue.popFirst() == .key(.up))
    queue.append(.resumed)
    #expect(queue.popFirst() == .woken)
    #expect(!queue.isEmpty)
    #expect(queue.popFirst() == .resumed)
    #expect(queue.isEmpty)
    #expect(queue.popFirst() == nil)
  }
}
