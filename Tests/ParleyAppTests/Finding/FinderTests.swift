import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct FinderTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func screen(
    _ keys: String, size: String = "120x36", asOf: String? = nil, isASCII: Bool = false
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(size: size, asOf: asOf, isASCII: isASCII, simulates: false)
    screen.press(keys)
    return screen
  }

  private func lines(_ screen: ScriptedScreen) -> [String] {
    screen.state.overlay?.lines.map(\.text.plain) ?? []
  }

  @Test func `every row of every table and every note can be found`() {
    let screen = screen("/")
    let workspace = screen.state.loaded.workspace
    let counts = screen.state.overlay?.finder?.counts ?? [:]
    for kind in FindKind.allCases {
      switch kind {
      case .note: #expect(counts[kind] == workspace.notes.count)
      case .scenario: #expect(counts[kind] == screen.state.projections.scenarios.count)
      default: #expect(counts[kind] == kind.table?.rows(of: workspace).count, "\(kind)")
      }
    }
  }

  @Test func `the settled round is on top for the month`() {
    let lines = lines(screen("/ oct"))
    #expect(lines[0].hasPrefix("round      12th initialled"))
    #expect(
      lines[1].hasPrefix("round      12th extra session") && lines[1].contains("1-2 Oct 2024"))
  }

  @Test(arguments: [
    ("T /", "'round:r4 2024'"), ("s Escape /", "'round:r4 2024'"), ("/", "'round:r4 2024'"),
  ])
  func `a round is gone to from every screen`(keys: String, query: String) {
    let found = screen("\(keys) \(query) Enter").state
    if keys.hasPrefix("T") {
      #expect(found.tables?.record?.key == "12-04")
    } else {
      #expect(found.timeline.selection == .round("12-04") && found.scenarios == nil)
    }
    #expect(found.overlay == nil)
  }

  @Test func `a scenario is gone to in the chart, and over the scenarios in a column`() {
    let chart = screen("/ 'scenario:freeze' Enter").state
    #expect(chart.focus == .chart && chart.projections.selected?.scenario.id == "freeze")
    let column = screen("s Escape / 'scenario:freeze' Enter").state
    #expect(column.scenarios?.selected.saved.id == "freeze")
  }

  @Test func `Enter on a line of a note shows that line at the top of the note tab`() {
    let screen = screen("/ 'note:averaged' Enter")
    #expect(screen.state.detail.tab == .note)
    #expect(screen.state.timeline.selection == .round("12-initialling"))
    let top = screen.state.detail.window.top
    let shown = screen.state.detail.content.lines.dropFirst(top).prefix(20).map(\.text.plain)
    #expect(shown.contains { $0.contains("averaged") }, "\(shown)")
    #expect(screen.text.contains("line 7 of notes/12-initialling.md"))
  }

  @Test func `notes are asked for a few at a time, and only while the finder is open`() {
    var state = ScriptedScreen(simulates: false).state
    func asked(_ effects: [Effect]) -> [String] {
      effects.flatMap { effect -> [String] in
        if case .readNotes(let ids) = effect { ids } else { [] }
      }
    }
    let first = asked(update(&state, .keyPressed("/")))
    let noted = state.loaded.workspace.notes.count
    #expect(first.count == min(32, noted) && Set(first).count == first.count)
    #expect(state.overlay?.finder?.counts[.note] == nil)
    let text = NoteReading.text("# Heading\n\nwords", diagnostics: [])
    #expect(asked(update(&state, .notesRead([NoteRead(round: first[0], reading: text)]))).isEmpty)
    #expect(state.overlay?.finder?.counts[.note] == 1)
    _ = update(&state, .keyPressed(.escape))
    let rest = first.dropFirst().map { NoteRead(round: $0, reading: .missing) }
    #expect(asked(update(&state, .notesRead(rest))).isEmpty)
  }

  @Test func `a note that comes in is found by what was typed before`() {
    var state = ScriptedScreen(simulates: false).state
    let first = update(&state, .keyPressed("/"))
    for letter in "unheard" { _ = update(&state, .keyPressed(.character(letter))) }
    #expect(state.overlay?.count == 0)
    guard case .readNotes(let ids)? = first.first, let id = ids.first else {
      Issue.record("no note is asked for")
      return
    }
    let text = NoteReading.text("one\n\n- Unheard-of\n", diagnostics: [])
    _ = update(&state, .notesRead([NoteRead(round: id, reading: text)]))
    #expect(state.overlay?.lines.map(\.text.plain).first?.contains(":3") ?? false)
  }

  @Test func `Tab steps through the kinds that have finds`() {
    var screen = screen("/ cap")
    var kinds: [FindKind?] = []
    let counts = screen.state.overlay?.finder?.counts ?? [:]
    for _ in 0...counts.count {
      screen.press("Tab")
      guard let finder = screen.state.overlay?.finder else { continue }
      kinds.append(finder.kind)
      let wanted = finder.kind.map { counts[$0] ?? 0 } ?? finder.count
      #expect(finder.shown.count == wanted)
    }
    var expected: [FindKind?] = []
    for kind in FindKind.allCases where counts[kind] != nil { expected.append(kind) }
    expected.append(nil)
    #expect(kinds == expected)
    screen.press("BTab")
    #expect(screen.state.overlay?.finder?.kind == kinds[counts.count - 1])
  }

  @Test func `a kind that is typed is the kind shown, and gone when it is erased`() {
    var screen = screen("/ 'source:kt'")
    #expect(screen.state.overlay?.finder?.kind == .source)
    #expect(lines(screen).allSatisfy { $0.hasPrefix("source") })
    screen.press("C-u cap")
    #expect(screen.state.overlay?.finder?.kind == nil)
  }

  @Test func `what was visited last comes first while nothing is typed`() {
    let screen = screen("/ 'payment:2009' Enter / 'round:r4 2024' Enter /")
    #expect(lines(screen)[0].hasPrefix("round      12th round 4"))
    #expect(lines(screen).contains { $0.hasPrefix("payment    2009") })
    #expect(lines(screen).firstIndex { $0.hasPrefix("payment    2009") } ?? 99 < 4)
  }

  @Test func `typing letter by letter finds what typing at once finds`() {
    for query in [
      "honolulu 2018", "이태우", "note:cap rise", "nss", "1.35 trillion", "hnlulu", "cat: labour",
    ] {
      var slow = screen("/")
      for letter in query { slow.send(.keyPressed(.character(letter))) }
      let fast = screen("/ '\(query)'")
      #expect(lines(slow) == lines(fast), "\(query)")
      slow.press("BSpace BSpace")
      #expect(lines(slow) == lines(screen("/ '\(query.dropLast(2))'")), "\(query)")
    }
  }

  @Test func `on a past day nothing that came later is found`() {
    let past = screen("/ initialled", asOf: "2024-06-24")
    #expect(!lines(past).contains { $0.contains("12th initialled") })
    #expect(lines(screen("/ 'note:2024' ", asOf: "2024-03-10")).isEmpty)
  }

  @Test func `with damaged tables the rest is found`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    for file in ["rounds.csv", "issues.csv"] {
      try folder.write(Array("id,nothing\n\"open\n\u{0}x,,".utf8), to: "sma/\(file)")
    }
    var screen = ScriptedScreen(root: root, simulates: false)
    screen.press("/ 'payment:2009' Enter / 이태우 Enter / r4 Enter / Tab Tab Tab Enter")
    #expect(screen.frame.size == screen.state.size)
  }

  @Test(arguments: ["60x16", "80x24", "120x36", "160x50"])
  func `the finder at every size`(size: String) {
    for (name, keys) in [
      ("", "/"), ("-oct", "/ oct Down"), ("-hangul", "/ 이ㅌㅇ"), ("-note", "/ 'note:cap'"),
      ("-kind", "/ cap Tab Tab Tab"), ("-scenario", "/ 'scenario:freeze'"), ("-none", "/ qqqq"),
    ] {
      let text = screen(keys, size: size).text + "\n"
      #expect(
        Snapshot("find\(name)-\(size)", folder: Self.folder).difference(from: text) == nil)
    }
  }

  @Test(arguments: ["60x16", "80x24", "120x36"])
  func `in ASCII no letter is beyond it`(size: String) {
    for keys in ["/", "/ cap Down", "/ 'note:cap'", "/ lee Tab"] {
      let others = screen(keys, size: size, isASCII: true).text.filter { !$0.isASCII }
      #expect(others.isEmpty, "\(others) after \(keys)")
    }
  }

  @Test func `matched letters are underlined, in the line under the cursor too`() {
    let screen = screen("/ oct")
    let frame = screen.frame
    var words: [Int: String] = [:]
    for y in 6..<10 {
      for x in 0..<frame.size.width where frame.style(x: x, y: y).attributes.contains(.underline) {
        let row = frame.text().split(separator: "\n", omittingEmptySubsequences: false)[y]
        let cell = Array(row)
        if x < cell.count { words[y, default: ""].append(cell[x]) }
      }
    }
    #expect(words.values.allSatisfy { $0.lowercased().hasPrefix("oct") } && words.count >= 3)
  }
}
