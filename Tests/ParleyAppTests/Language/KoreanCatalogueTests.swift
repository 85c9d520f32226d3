import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// What is said in Korean: all of it, without a gap left out, in the room there is.
struct KoreanCatalogueTests {
  private let catalogue = KoreanWords.catalogue
  private static let keys = KeyNames(keymap: .standard, isASCII: false)

  /// Whether every word of a phrase has a translation, those in its gaps too.
  private func isTranslated(_ phrase: Phrase) -> Bool {
    let template = phrase.template.trimmed
    let isNested = phrase.gaps.allSatisfy { gap in
      if case .phrase(let inner) = gap { isTranslated(inner) } else { true }
    }
    // Gaps one behind the other have no words of their own.
    return isNested && (!template.contains(where: \.isLetter) || catalogue.holds(template))
  }

  @Test func `every translation uses every gap of its phrase once`() {
    #expect(!catalogue.templates.isEmpty)
    for template in catalogue.templates {
      #expect(catalogue.fault(of: template) == nil, "\(template)")
    }
  }

  @Test func `every command has Korean words wherever it is named`() {
    for command in CommandTable.all {
      #expect(isTranslated(command.title), "\(command.id)")
      #expect(isTranslated(command.scope.name), "\(command.id)")
      #expect(command.footer.map { isTranslated($0.title) } ?? true, "\(command.id)")
      #expect(command.short.map { isTranslated($0) } ?? true, "\(command.id)")
    }
    for section in Command.Section.allCases {
      #expect(isTranslated(section.title), "\(section.rawValue)")
    }
    for pane in Pane.allCases { #expect(isTranslated(pane.name)) }
    for kind in FindKind.allCases {
      #expect(isTranslated(kind.title) && isTranslated(kind.pluralTitle), "\(kind)")
    }
  }

  @Test func `every box has a Korean title and a Korean hint`() {
    let kinds: [Overlay.Kind] = [
      .find, .setMark, .marks, .palette, .day, .news, .help, .problems, .figures, .scenarios,
      .pickScenario(.add), .pickScenario(.replace), .savingScenario, .leavingScenarios, .rows,
      .drafts, .leftDrafts(of: "12-04", for: .edit), .difference(of: "12-04"), .leaving, .themes,
      .brief,
    ]
    for kind in kinds {
      #expect(isTranslated(kind.title), "\(kind)")
      for isSet in [true, false] {
        let hint = OverlayHint.keys(
          of: kind, isFiltering: isSet, hasColors: isSet, keys: Self.keys)
        #expect(isTranslated(hint), "\(kind)")
      }
    }
    #expect(catalogue.holds("Changed on both sides"))
    let empty = OverlayHint.text(of: Overlay(.find), hasColors: true, keys: Self.keys)
    #expect(isTranslated(empty))
  }

  @Test func `no Korean label of a footer takes four cells more than the English one`() {
    for command in CommandTable.all {
      guard let title = command.footer?.title else { continue }
      let (own, english) = (display(catalogue.text(of: title)), display(title.english))
      #expect(own.width <= english.width + 4, "\(command.id): \(own.string)")
    }
  }

  @Test(arguments: ["복사", "copy", "복사 행", "tables.copy"])
  func `commands are found by their Korean and by their English words`(query: String) {
    var screen = ScriptedScreen(language: .korean)
    screen.press("T : '\(query)'")
    #expect(screen.text.contains("행을 머리글과 함께 CSV로 복사"))
  }

  @Test func `what is kept in the state is said in the language of the screen`() {
    var screen = ScriptedScreen(language: .korean)
    screen.press("]")
    #expect(screen.text.contains("지금은 할 수 없습니다: 화면이 오늘 기준입니다"))
    screen.state.language = .english
    #expect(screen.text.contains("not now: the screen shows today"))
  }

  @Test func `a key that does nothing names the key of the help in Korean`() {
    var screen = ScriptedScreen(language: .korean)
    screen.press("x")
    #expect(screen.text.contains("여기서 x 키는 쓰지 않습니다; ? 키로 키 목록을 보십시오"))
  }
}
