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

  @Test func `no translation speaks to somebody as to a child, or forgets to be Korean`() {
    for template in Self.catalogue.templates where template != "GDP" && template != "CDIP" {
      let text = Self.catalogue.text(of: Phrase(template))
      let isKorean = text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
      let isSign = !text.contains { $0.isLetter && $0.isASCII } || !template.contains(" ")
      #expect(isKorean || isSign, "\(template): \(text)")
      #expect(!text.hasSuffix("하세요") && !text.hasSuffix("해요"), "\(text)")
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
