import Testing

@testable import TerminalKit

@Suite struct MouseSequenceTests {
  private static let point = Point(x: 9, y: 19)

  @Test(
    arguments: [
      ("0;10;20M", MouseEvent(.pressed(.left), at: point)),
      ("1;10;20M", MouseEvent(.pressed(.middle), at: point)),
      ("2;10;20M", MouseEvent(.pressed(.right), at: point)),
      ("0;10;20m", MouseEvent(.released(.left), at: point)),
      ("2;10;20m", MouseEvent(.released(.right), at: point)),
      ("32;10;20M", MouseEvent(.dragged(.left), at: point)),
      ("34;10;20M", MouseEvent(.dragged(.right), at: point)),
      ("64;10;20M", MouseEvent(.turned(.up), at: point)),
      ("65;10;20M", MouseEvent(.turned(.down), at: point)),
      ("66;10;20M", MouseEvent(.turned(.left), at: point)),
      ("67;10;20M", MouseEvent(.turned(.right), at: point)),
      ("4;10;20M", MouseEvent(.pressed(.left), at: point, isShift: true)),
      ("8;10;20M", MouseEvent(.pressed(.left), at: point, isAlt: true)),
      ("16;10;20M", MouseEvent(.pressed(.left), at: point, isControl: true)),
      (
        "93;10;20M",
        MouseEvent(.turned(.down), at: point, isShift: true, isAlt: true, isControl: true)
      ),
      ("0;1;1M", MouseEvent(.pressed(.left), at: Point(x: 0, y: 0))),
      ("0;300;120M", MouseEvent(.pressed(.left), at: Point(x: 299, y: 119))),
      ("0;99999;1M", MouseEvent(.pressed(.left), at: Point(x: 99998, y: 0))),
    ] as [(String, MouseEvent)])
  func `a decimal sequence says what the mouse did`(text: String, event: MouseEvent) {
    #expect(decoded("a\u{1B}[<\(text)b") == [.key("a"), .mouse(event), .key("b")])
  }

  @Test(
    arguments: [
      "3;10;20M", "35;10;20M", "64;10;20m", "32;10;20m", "128;10;20M", "0;10M", "0;10;20;30M",
      "0;;20M", "M", ";;M", "0;10;2000000M", "-1;10;20M", "0:10:20M",
    ])
  func `what nobody asked for and what is broken is swallowed whole`(text: String) {
    #expect(decoded("a\u{1B}[<\(text)b") == [.key("a"), .key("b")])
  }

  @Test(
    arguments: [
      ([0x20, 0x2A, 0x34], MouseEvent(.pressed(.left), at: point)),
      ([0x22, 0x2A, 0x34], MouseEvent(.pressed(.right), at: point)),
      ([0x23, 0x2A, 0x34], MouseEvent(.released(nil), at: point)),
      ([0x40, 0x2A, 0x34], MouseEvent(.dragged(.left), at: point)),
      ([0x60, 0x2A, 0x34], MouseEvent(.turned(.up), at: point)),
      ([0x71, 0x2A, 0x34], MouseEvent(.turned(.down), at: point, isControl: true)),
      ([0x20, 0xFF, 0x21], MouseEvent(.pressed(.left), at: Point(x: 222, y: 0))),
      ([0x20, 0x7F, 0x7F], MouseEvent(.pressed(.left), at: Point(x: 94, y: 94))),
    ] as [([UInt8], MouseEvent)])
  func `the old form does up to column 223`(bytes: [UInt8], event: MouseEvent) {
    #expect(decoded([[0x1B, 0x5B, 0x4D] + bytes + [0x71]]) == [.mouse(event), .key("q")])
  }

  @Test func `a column beyond what a byte holds is no event`() {
    #expect(decoded([[0x1B, 0x5B, 0x4D, 0x20, 0x00, 0x30, 0x71]]) == [.key("q")])
    #expect(decoded([[0x1B, 0x5B, 0x4D, 0x20, 0x20, 0x30, 0x71]]) == [.key("q")])
  }

  @Test func `a key that cuts the old form off still counts`() {
    #expect(decoded([[0x1B, 0x5B, 0x4D, 0x20, 0x0D]]) == [.key(.enter)])
  }

  @Test func `a byte curses takes for Backspace is a column`() {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for byte in [0x1B, 0x5B, 0x4D, 0x20] as [UInt8] { decoder.feed(.byte(byte), into: &events) }
    decoder.feed(.key(.backspace), into: &events)
    decoder.feed(.byte(0x21), into: &events)
    #expect(events == [.mouse(MouseEvent(.pressed(.left), at: Point(x: 94, y: 0)))])
  }

  @Test(arguments: 2...11)
  func `a sequence cut by the network is continued`(cut: Int) {
    let bytes = Array("\u{1B}[<0;12;305M".utf8)
    let event = TerminalEvent.mouse(MouseEvent(.pressed(.left), at: Point(x: 11, y: 304)))
    #expect(decoded([Array(bytes[..<cut]), Array(bytes[cut...])]) == [event])
  }

  @Test func `cut behind its Escape only the Escape is a key`() {
    let event = TerminalEvent.mouse(MouseEvent(.pressed(.left), at: Point(x: 0, y: 0)))
    #expect(decoded("\u{1B}", "[<0;1;1Mj") == [.key(.escape), event, .key("j")])
    #expect(decoded("\u{1B}", "[") == [.key(.escape), .key("[")])
    #expect(decoded("\u{1B}", "[j") == [.key(.escape), .key("["), .key("j")])
    #expect(decoded("\u{1B}", "]", "1") == [.key(.escape), .key("]"), .key("1")])
    #expect(decoded("\u{1B}", "j", "[<") == [.key(.escape), .key("j"), .key("["), .key("<")])
  }

  @Test(arguments: 3...6)
  func `the old form cut by the network is continued`(cut: Int) {
    let bytes: [UInt8] = [0x1B, 0x5B, 0x4D, 0x20, 0x6A, 0x6B]
    let event = TerminalEvent.mouse(MouseEvent(.pressed(.left), at: Point(x: 73, y: 74)))
    #expect(decoded([Array(bytes[..<cut]), Array(bytes[cut...])]) == [event])
  }
}
