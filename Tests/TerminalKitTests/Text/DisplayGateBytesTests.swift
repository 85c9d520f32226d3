import TerminalKit
import Testing

@Suite struct DisplayGateBytesTests {
  @Test(arguments: [
    ([UInt8]("한글 ok".utf8), "한글 ok"), ([], ""), ([0xFF], "‹FF›"), ([0x41, 0xC3, 0x42], "A‹C3›B"),
    ([0xE2, 0x82], "‹E2›‹82›"), ([0xC0, 0xAF], "‹C0›‹AF›"), ([0xED, 0xA0, 0x80], "‹ED›‹A0›‹80›"),
    ([0xF4, 0x90, 0x80, 0x80], "‹F4›‹90›‹80›‹80›"), ([0xF0, 0x9F, 0x91, 0x8D], "👍"),
    ([0x1B, 0x80, 0x09], "␛‹80›␉"), ([0xB0, 0xA1, 0x61], "‹B0›‹A1›a"),
  ])
  func `every bad byte is shown by itself`(bytes: [UInt8], shown: String) {
    #expect(display(bytes: bytes).string == shown)
    #expect(display(bytes: bytes).width == display(shown).width)
  }

  @Test func `valid bytes show as their text does`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 61) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      #expect(display(bytes: Array(text.utf8)) == display(text))
    }
  }
}
