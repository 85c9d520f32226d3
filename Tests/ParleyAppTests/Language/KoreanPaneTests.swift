import Foundation
import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The panes in Korean, kept as text and read in review.
struct KoreanPaneTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"
  private static let tabs = [
    (name: "delegations", keys: "2"), ("issues", "2 l"), ("positions", "2 l l"),
    ("note", "2 l l l"), ("sources", "2 l l l l"),
  ]

  private func screen(_ size: String, _ keys: String = "", asOf: String? = nil) -> ScriptedScreen {
    var screen = ScriptedScreen(size: size, asOf: asOf, language: .korean)
    screen.press(keys)
    return screen
  }

  private func difference(_ name: String, _ screen: ScriptedScreen) -> String? {
    Snapshot("ko-" + name, folder: Self.folder).difference(from: screen.text + "\n")
  }

  @Test(arguments: ["60x16", "80x24", "100x30", "120x36", "160x50"])
  func `the first screen in Korean`(size: String) {
    #expect(difference("first-\(size)", screen(size)) == nil)
  }

  @Test(arguments: ["80x24", "120x36", "160x50"], tabs)
  func `the tabs of the detail in Korean`(size: String, tab: (name: String, keys: String)) {
    #expect(difference("\(tab.name)-\(size)", screen(size, tab.keys)) == nil)
  }

  @Test(arguments: ["80x24", "120x36", "160x50"])
  func `an agreement's terms in Korean`(size: String) {
    #expect(difference("agreement-\(size)", screen(size, "j j j j j 2")) == nil)
  }

  @Test(arguments: ["80x24", "120x36", "160x50"], ["2024-06-24", "2026-09-30", "1990-01-01"])
  func `the past in Korean`(size: String, day: String) {
    #expect(difference("asof-\(day)-\(size)", screen(size, asOf: day)) == nil)
  }

  @Test(
    arguments: ["80x24", "120x36", "160x50"],
    [
      ("find", "/"), ("find-person", "/ 이태우"), ("find-status", "/ 타결"), ("find-note", "/ note:"),
      ("find-payment", "/ payment:"), ("find-scenario", "/ scenario:"), ("find-offer", "/ offer:"),
    ])
  func `the finder in Korean`(size: String, part: (name: String, keys: String)) {
    #expect(difference("\(part.name)-\(size)", screen(size, part.keys)) == nil)
  }

  @Test(arguments: [
    ("first", ""), ("chart", "3 h h h"), ("categories", "3 m m m m m m"), ("issues", "2 l"),
    ("positions", "2 l l"), ("sources", "2 l l l l"), ("finder", "/ 이태우"), ("figures", "i"),
    ("charts", "s 'fixed-3' Enter m"), ("agreement", "j j j j j"),
  ])
  func `screens in Korean words`(name: String, keys: String) {
    let screen = screen("120x36", keys)
    let terminal = LinearTerminal(size: screen.state.size, isASCII: false)
    terminal.present(screen.frame)
    let snapshot = Snapshot("ko-linear-\(name)", folder: Self.folder)
    #expect(snapshot.difference(from: terminal.output) == nil)
  }

  @Test(arguments: [
    "", "2 l", "2 l l", "2 l l l l", "j j j j j", "3 h h h", "3 m", "/ 이태우",
  ])
  func `no English word of the program is left on a Korean screen`(keys: String) throws {
    let known = try BundledWords().all
    let screen = screen("160x50", keys)
    var strange: Set<String> = []
    // The footer's own words come last.
    for node in screen.frame.outline.dropLast(2) {
      for word in BundledWords.words(of: node.text) where !known.contains(word) {
        strange.insert(word)
      }
    }
    #expect(strange.sorted() == [])
  }

  @Test(arguments: ["80x24", "100x30", "120x36", "160x50"])
  func `every row of the timeline keeps its columns`(size: String) throws {
    // Honolulu stands in the ninth column of cells at every width; a wide date may not push it.
    let rows = screen(size).text.split(separator: "\n").map(String.init)
    let places = rows.filter { $0.contains("├─●") }.compactMap { row -> Int? in
      ["Seoul", "Washington", "Washingto", "Honolulu"].lazy
        .compactMap { row.firstRange(of: $0) }
        .first.map { display(String(row[..<$0.lowerBound])).width }
    }
    #expect(places.count > 4)
    #expect(Set(places).count == 1)
  }
}

/// The words the bundled workspace and the keyboard have.
private struct BundledWords {
  let all: Set<String>

  init() throws {
    var all: Set<String> = [
      // The program, keys, units and files by their names.
      "parley", "sma", "cpi", "gdp", "cdip", "krw", "usd", "bn", "j", "k", "q", "e", "m", "tab",
      "enter", "esc", "space", "o", "y", "s", "t", "u", "v", "w", "x", "b", "csv", "md", "toml",
      "notes", "backspace", "yyyy", "mm", "dd",
    ]
    for file in RecordTable.open.map(\.file) + ["workspace.toml"] {
      let text = try String(contentsOfFile: Checkout.workspace + "/" + file, encoding: .utf8)
      all.formUnion(Self.words(of: text))
      all.formUnion(Self.words(of: file))
    }
    let scenarios = Checkout.workspace + "/scenarios"
    for name in try FileManager.default.contentsOfDirectory(atPath: scenarios) {
      let text = try String(contentsOfFile: scenarios + "/" + name, encoding: .utf8)
      all.formUnion(Self.words(of: text))
      all.formUnion(Self.words(of: name))
    }
    // Words of the tables that the program has in Korean.
    self.all = all.subtracting(Self.translated)
  }

  /// Words of closed lists, none of which is part of a sentence of the tables.
  private static let translated: Set<String> = [
    "budgeted", "carried", "executed", "signatory", "superseded", "withdrawn",
  ]

  static func words(of text: String) -> [String] {
    text.split { !($0.isASCII && $0.isLetter) }.map { $0.lowercased() }
  }
}
