import ParleyModel
import ParleyStore
import Testing

@testable import ParleyApp

/// What the gallery of broken workspaces says in Korean.
struct KoreanGalleryTests {
  private let catalogue = KoreanWords.catalogue

  /// The templates of a phrase and of the phrases in its gaps that hold words and have no translation.
  private func untranslated(_ phrase: Phrase) -> [String] {
    let words = phrase.template.drop { $0 == " " }
    let isWordless = !words.contains { $0.isLetter }
    let isKnown = isWordless || catalogue.holds(String(words)) || catalogue.holds(phrase.template)
    return phrase.gaps.reduce(into: isKnown ? [] : [phrase.template]) { found, gap in
      if case .phrase(let inner) = gap { found += untranslated(inner) }
    }
  }

  private func diagnostics(of name: String) throws -> [Diagnostic] {
    let text = try #require(Disk.bytes(Gallery.path + "/" + name + ".txt"))
    let folder = ScratchFolder()
    Gallery.layBase(in: folder, as: "workspace")
    GalleryCase(String(decoding: text, as: UTF8.self)).apply(to: folder, below: "workspace")
    return WorkspaceReader(root: folder.path + "/workspace").read(checkingNotes: true).diagnostics
  }

  @Test(arguments: Gallery.cases)
  func `every diagnostic of a broken workspace is said in Korean`(name: String) throws {
    for diagnostic in try diagnostics(of: name) {
      #expect(untranslated(diagnostic.message).isEmpty, "\(diagnostic.message.english)")
      #expect(untranslated(diagnostic.help).isEmpty, "\(diagnostic.help.english)")
    }
  }

  @Test func `a report in Korean keeps places, excerpts and names`() throws {
    let found = try diagnostics(of: "reversed-spans")
    let report = Catalogue.$current.withValue(catalogue) { Diagnostic.text(found) }
    #expect(
      report.hasPrefix(
        """
        agreement_terms.csv:3:8: 오류: 끝 '2023'이 시작 '2026'보다 앞섭니다
            3 | 2,2026,2023,fixed,,,,,1.5
              |        ^~~~
        출처에서 'from'과 'to'를 확인하십시오. 서로 바뀌었을 수 있습니다. 고칠 때까지 이 행은 제외됩니다.


        """))
    #expect(report.hasSuffix("\n\n오류 4건, 경고 0건\n"))
  }

  @Test func `JSON and the order of a report are the same in every language`() throws {
    let found = try diagnostics(of: "scenario-bounds")
    let english = (Diagnostic.json(found), found.sorted().map(\.message.english))
    let korean = Catalogue.$current.withValue(catalogue) {
      (Diagnostic.json(found), found.shuffled().sorted().map(\.message.english))
    }
    #expect(!found.isEmpty && korean == english)
  }
}
