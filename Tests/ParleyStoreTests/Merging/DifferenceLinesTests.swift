import Testing

@testable import ParleyStore

@Suite struct DifferenceLinesTests {
  @Test func `a change is shown with three lines around it, and the rest as gaps`() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("10\n", with: "ten\nand more\n")
    #expect(
      shown(old, new) == [
        "... 6", "  7 7 7", "  8 8 8", "  9 9 9", "- 10 . 10", "+ . 10 ten", "+ . 11 and more",
        "  11 12 11", "  12 13 12", "  13 14 13", "... 7",
      ])
  }

  @Test func `changes near each other share what stands between, and no gap is one line`() {
    let old = (1...15).map { "\($0)\n" }.joined()
    let new = old.replacing("5\n", with: "five\n", maxReplacements: 1)
      .replacing("13\n", with: "")
    let rows = shown(old, new)
    #expect(rows.first == "  1 1 1")
    #expect(!rows.contains { $0.hasPrefix("...") })
    #expect(rows.filter { !$0.hasPrefix(" ") } == ["- 5 . 5", "+ . 5 five", "- 13 . 13"])
    #expect(rows.count == 16)
  }

  @Test func `lines that differ in their ends alone say so`() {
    #expect(shown("a\r\nb", "a\nb\n") == ["- 1 . a crlf", "- 2 . b missing", "+ . 1 a", "+ . 2 b"])
  }

  @Test func `texts that are the same have no rows`() {
    #expect(shown("a\nb\n", "a\nb\n").isEmpty)
    #expect(shown("", "").isEmpty)
  }

  @Test func `a new text is only added lines`() {
    #expect(shown("", "a\n\n") == ["+ . 1 a", "+ . 2 "])
  }

  @Test(arguments: 0..<200)
  func `every line is shown once or counted in a gap`(seed: Int) {
    var random = RandomText(seed: seed)
    let old = random.text()
    let new = random.edited(old)
    guard old != new else { return }
    var oldNext = 1
    var newNext = 1
    for row in DifferenceLines(from: old, to: new, context: 1).rows {
      switch row {
      case .gap(let count):
        #expect(count > 1)
        oldNext += count
        newNext += count
      case .line(let line):
        if let number = line.oldNumber { #expect(number == oldNext) }
        if let number = line.newNumber { #expect(number == newNext) }
        if line.presence != .onlyNew { oldNext += 1 }
        if line.presence != .onlyOld { newNext += 1 }
      }
    }
    #expect(oldNext - 1 == Lines.split(old).count)
    #expect(newNext - 1 == Lines.split(new).count)
  }

  private func shown(_ old: String, _ new: String) -> [String] {
    DifferenceLines(from: Array(old.utf8), to: Array(new.utf8)).rows.map { row in
      switch row {
      case .gap(let count): return "... \(count)"
      case .line(let line):
        let mark =
          switch line.presence {
          case .same: " "
          case .onlyOld: "-"
          case .onlyNew: "+"
          }
        let numbers = [line.oldNumber, line.newNumber].map { $0.map { "\($0)" } ?? "." }
        let end = line.end == .lf ? "" : " \(line.end)"
        return "\(mark) \(numbers[0]) \(numbers[1]) "
          + String(decoding: line.text, as: UTF8.self) + end
      }
    }
  }
}
