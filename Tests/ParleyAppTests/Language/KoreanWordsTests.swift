import ParleyModel
import Testing

@testable import ParleyApp

struct KoreanWordsTests {
  private static let catalogue = KoreanWords.catalogue

  @Test func `every translation fills the gaps of its sentence`() {
    let faults = Self.catalogue.templates.sorted().compactMap { template in
      Self.catalogue.fault(of: template).map { "\(template): \($0)" }
    }
    #expect(faults == [])
    #expect(Self.catalogue.templates.count > 400)
  }

  @Test func `no translation is familiar with the reader`() {
    for template in Self.catalogue.templates {
      let text = Self.catalogue.text(of: Phrase(template))
      #expect(!text.contains("하세요") && !text.contains("해요"), "\(text)")
    }
  }

  @Test func `two rooms say one phrase alike`() {
    var all: [String: String] = [:]
    for room in KoreanWords.rooms {
      for (template, text) in room {
        #expect(all[template] == nil || all[template] == text, "\(template)")
        all[template] = text
      }
    }
  }
}
