import Glibc
import Testing

@testable import TerminalKit

struct LineInputTests {
  @Test func `lines come one by one, and what has no end is none`() {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let text = Array("yes\n\n한\nhalf".utf8)
    #expect(write(ends[1], text, text.count) == text.count)
    close(ends[1])
    var lines = LineInput(ends[0])
    #expect(lines.next() == Array("yes".utf8))
    #expect(lines.next() == [])
    #expect(lines.next() == Array("한".utf8))
    #expect(!lines.isOver)
    #expect(lines.next() == nil)
    #expect(lines.isOver)
    #expect(lines.next() == nil)
  }

  @Test func `a descriptor that is none has no lines`() {
    var lines = LineInput(1_000_000)
    #expect(lines.next() == nil)
  }
}
