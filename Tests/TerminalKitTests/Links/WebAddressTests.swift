import Testing

@testable import TerminalKit

struct WebAddressTests {
  @Test(arguments: [
    ("https://www.mofa.go.kr/a?b=c&d=%ED%95%9C#e", "https://www.mofa.go.kr/a?b=c&d=%ED%95%9C#e"),
    (" HTTP://Example.org ", "http://Example.org"),
    ("https://example.org/방위비", "https://example.org/%EB%B0%A9%EC%9C%84%EB%B9%84"),
    ("https://example.org/a b\"<>\\^`{|}", "https://example.org/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D"),
    ("https://example.org/100%", "https://example.org/100%25"),
    ("https://example.org/%zz%4", "https://example.org/%25zz%254"),
    ("https://[::1]:8080/", "https://[::1]:8080/"),
    ("https://한국.kr", "https://%ED%95%9C%EA%B5%AD.kr"),
  ])
  func `an address is kept, and encoded where it must be`(stated: String, text: String) throws {
    #expect(try WebAddress(stated).text == text)
  }

  @Test(arguments: [
    ("", WebAddressFault.empty), ("  \n", .empty), ("javascript:alert(1)", .notWeb),
    ("file:///etc/passwd", .notWeb), ("--new-window https://example.org", .notWeb),
    ("ftp://example.org", .notWeb), ("https:/example.org", .notWeb), ("http://", .noHost),
    ("https:///etc", .noHost), ("https://?x", .noHost), ("https://..", .noHost),
    ("\u{1B}]8;;https://example.org", .notWeb), ("ＨTTPS://example.org", .notWeb),
    ("$(touch x)https://example.org", .notWeb),
  ])
  func `what is no web address is refused`(stated: String, fault: WebAddressFault) {
    #expect(throws: fault) { try WebAddress(stated) }
  }

  @Test func `no control character and no byte beyond ASCII gets through`() throws {
    var stated = "https://example.org/"
    for value in 0...0xFF { stated.unicodeScalars.append(Unicode.Scalar(UInt16(value)) ?? "x") }
    stated += "\u{202E}\u{1B}]52;c;QQ==\u{07}\u{9C}"
    let text = try WebAddress(stated).text
    #expect(text.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    #expect(text.contains("%1B]52;c;QQ==%07%C2%9C"))
    #expect(try WebAddress(text).text == text, "encoding is done once")
  }

  @Test func `the longest address has 2000 bytes as it is sent`() throws {
    let stem = "https://example.org/"
    #expect(try WebAddress(stem + String(repeating: "x", count: 1980)).text.utf8.count == 2000)
    #expect(throws: WebAddressFault.tooLong(bytes: 2001)) {
      try WebAddress(stem + String(repeating: "x", count: 1981))
    }
    #expect(throws: WebAddressFault.tooLong(bytes: 2003)) {
      try WebAddress(stem + String(repeating: "x", count: 1974) + "한")
    }
  }
}
