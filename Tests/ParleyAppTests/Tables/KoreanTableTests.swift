import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The tables in Korean, kept as text and read in review.
struct KoreanTableTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  @Test(
    arguments: ["80x24", "120x36"],
    [
      ("payments", "3 T k k $"), ("rounds", "T k k k k 9 l 2 l"), ("sources", "3 T > > > l"),
      ("row", "3 T r"),
    ])
  func `tables in Korean`(size: String, table: (name: String, keys: String)) {
    var screen = ScriptedScreen(size: size, language: .korean)
    screen.press(table.keys)
    let snapshot = Snapshot("ko-tables-\(table.name)-\(size)", folder: Self.folder)
    #expect(snapshot.difference(from: screen.text + "\n") == nil)
  }

  private func grid(_ table: RecordTable) -> TableGrid {
    Catalogue.$current.withValue(KoreanWords.catalogue) {
      TableState(table, in: ScriptedScreen(language: .korean).state).grid
    }
  }

  @Test(arguments: RecordTable.open)
  func `every column of a table has a Korean head that fits it`(table: RecordTable) {
    for column in grid(table).columns {
      let title = Catalogue.$current.withValue(KoreanWords.catalogue) { column.title.text }
      let isCalledSo = ["id", "rok", "us"].contains(column.name)
      #expect(isCalledSo || !title.utf8.allSatisfy { $0 < 0x80 } || title == "CDIP", "\(title)")
      #expect(display(title).width <= column.width, "\(title)")
      #expect(column.title.english == column.name)
    }
  }

  @Test func `closed lists are read as words of their own column`() {
    let korean = { (text: String, column: String) in
      Catalogue.$current.withValue(KoreanWords.catalogue) {
        CellWords.phrase(text, in: column).text
      }
    }
    #expect(korean("open", "status") == "미타결")
    #expect(korean("open", "state") == "유효")
    #expect(korean("derived", "dates_confidence") == "산출")
    #expect(korean("open", "note") == "open")
    #expect(CellWords.phrase("open", in: "status").text == "open")
  }

  @Test func `every word of a closed list of the model has a Korean one`() {
    let lists: [(String, [String])] = [
      ("kind", RoundKind.allCases.map(\.rawValue) + SourceKind.allCases.map(\.rawValue)),
      ("status", PaymentStatus.allCases.map(\.rawValue) + IssueStatus.allCases.map(\.rawValue)),
      ("confidence", Confidence.allCases.map(\.rawValue)),
      ("level", OfferLevel.allCases.map(\.rawValue)),
      ("state", OfferState.allCases.map(\.rawValue)),
      ("index", TermIndex.allCases.map(\.rawValue)), ("unit", OfferUnit.allCases.map(\.rawValue)),
    ]
    for (column, words) in lists {
      for word in words { #expect(KoreanCells.words[column]?[word] != nil, "\(column) \(word)") }
    }
  }

  @Test(arguments: ["T y", "T C", "T m", "T Y", "Y", "M-y", "2 Y", "3 Y"])
  func `what is copied as a table is the same in both languages`(keys: String) throws {
    let texts = Language.allCases.map { language in
      var screen = ScriptedScreen(language: language)
      screen.press(keys)
      return screen.terminalEffects.compactMap { effect in
        if case .copy(let text, what: _) = effect { text } else { nil }
      }
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0].first?.isEmpty == false)
  }

  @Test func `what is copied is named in the language of the screen`() {
    var screen = ScriptedScreen(language: .korean)
    screen.press("Y")
    guard case .copy(_, let what)? = screen.terminalEffects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(what?.hasSuffix("행(TSV)") ?? false, "\(what ?? "")")
    #expect(what?.hasPrefix("제12차 SMA ") ?? false, "\(what ?? "")")
  }
}
