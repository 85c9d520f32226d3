import Glibc
import Testing

@testable import ParleyStore

/// Events as the system writes them.
enum EventBytes {
  /// `struct inotify_event`: watch, mask, cookie and length, and a name padded with zero bytes.
  static func event(watch: Int32, mask: some BinaryInteger, name: String = "") -> [UInt8] {
    let length = name.isEmpty ? 0 : (name.utf8.count / 16 + 1) * 16
    var bytes: [UInt8] = []
    for word in [UInt32(bitPattern: watch), UInt32(mask), 0, UInt32(length)] {
      withUnsafeBytes(of: word) { bytes += $0 }
    }
    return bytes + Array(name.utf8) + [UInt8](repeating: 0, count: length - name.utf8.count)
  }
}

@Suite struct WatchEventTests {
  @Test func `a buffer holds one event after the other, with names and without`() {
    let bytes =
      EventBytes.event(watch: 1, mask: IN_CREATE, name: "12-01.md")
      + EventBytes.event(watch: 2, mask: IN_DELETE_SELF)
      + EventBytes.event(watch: 1, mask: IN_MODIFY, name: "한국어 노트.md")
      + EventBytes.event(watch: -1, mask: IN_Q_OVERFLOW)
    let events = bytes.withUnsafeBytes { WatchEvent.events(in: $0) }
    #expect(events.map(\.watch) == [1, 2, 1, -1])
    #expect(events.map(\.name) == ["12-01.md", "", "한국어 노트.md", ""])
    #expect(events.map(\.isOverflow) == [false, false, false, true])
    #expect(events.map(\.isEndOfWatch) == [false, true, false, false])
    #expect(events.map(\.isOfName) == [true, false, false, false])
  }

  @Test func `a name that fills its place has no zero byte at its end`() {
    var bytes = EventBytes.event(watch: 1, mask: IN_CREATE, name: "fifteen bytes..")
    bytes[31] = UInt8(ascii: "!")
    let events = bytes.withUnsafeBytes { WatchEvent.events(in: $0) }
    #expect(events.map(\.name) == ["fifteen bytes..!"])
  }

  @Test func `what does not end within the buffer is left out`() {
    let event = EventBytes.event(watch: 1, mask: IN_CREATE, name: "12-01.md")
    for count in 0...event.count * 2 {
      let bytes = Array((event + event).prefix(count))
      let events = bytes.withUnsafeBytes { WatchEvent.events(in: $0) }
      #expect(events.count == count / event.count)
    }
    let shifted = [0] + event
    let events = shifted.withUnsafeBytes { WatchEvent.events(in: .init(rebasing: $0[1...])) }
    #expect(events.map(\.name) == ["12-01.md"])
  }
}
