import Foundation
import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Cells of a user's files in the page of a brief: never taken for the page's own.
struct BriefEscapingTests {
  private static let hostile = [
    "<script>alert(1)</script>", "a|b", "`code` **bold** _it_ ~~no~~", "[x](javascript:alert(1))",
    "\u{202E}reversed\u{202C}", "\u{1B}[31mred", "\"quoted\" & 'single'", "# heading", "1. list",
    "- list", "line\nbreak\r\n# more", "&lt;b&gt;", "]]>", "<!-- x -->", "[^1]: stolen", "$x$",
    "https://example.org/\"onclick=\"x", "javascript:alert(1)",
  ]

  @Test func `no cell brings an element or an attribute of its own into the HTML`() {
    let clean = BriefFormat.html.text(of: SampleBriefs.page(Self.hostile.map { _ in "x" }))
    let page = BriefFormat.html.text(of: SampleBriefs.page(Self.hostile))
    // The same elements as with cells of one letter; one source more has an address.
    func elements(_ text: String) -> [String] {
      text.split(separator: "<").dropFirst().map { String($0.prefix { $0 != " " && $0 != ">" }) }
    }
    let links = elements(page).filter { $0 == "a" || $0 == "/a" }
    #expect(
      elements(page).filter { $0 != "a" && $0 != "/a" }
        == elements(clean).filter { $0 != "a" && $0 != "/a" })
    #expect(links.count == 2)
    #expect(page.contains("href=\"https://example.org/%22onclick=%22x\""))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("href=\"javascript"))
  }

  @Test(arguments: BriefFormat.allCases)
  func `nothing that hides or reorders its neighbours is in any of the formats`(
    format: BriefFormat
  ) {
    let page = format.text(of: SampleBriefs.page(Self.hostile))
    let bad = page.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case ..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(bad.isEmpty)
    #expect(page.contains("‹202E›"))
  }

  @Test func `no cell is taken for Markdown`() {
    let page = BriefFormat.markdown.text(of: SampleBriefs.page(Self.hostile))
    for line in page.split(separator: "\n") {
      #expect(!line.hasPrefix("# heading") && !line.hasPrefix("# more"), "\(line)")
      #expect(!line.hasPrefix("1. list") && !line.hasPrefix("- list"), "\(line)")
    }
    #expect(page.contains("\\<script\\>alert(1)\\</script\\>"))
    #expect(page.contains("a\\|b"))
    #expect(page.contains("\\`code\\` \\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~"))
    #expect(page.contains("\\[x\\](javascript:alert(1))"))
    #expect(!page.contains("\n[^1]: stolen"))
    // Every row of a table has as many bars as its header.
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let bars = rows.map { row in
      row.replacing("\\\\", with: "").replacing("\\|", with: "").filter { $0 == "|" }.count
    }
    #expect(Set(bars).count == 1)
  }

  @Test func `a page that is private says so first and last in every format`() {
    var page = SampleBriefs.page(["x"])
    page.stamp = "PRIVATE"
    let html = BriefFormat.html.text(of: page)
    #expect(html.contains("<p class=\"stamp\">PRIVATE</p>"))
    #expect(html.contains("<title>PRIVATE "))
    // In print it stands on every sheet: browsers print what is fixed on each, but not in its margin.
    #expect(html.contains("<div class=\"watermark\" aria-hidden=\"true\">PRIVATE</div>"))
    #expect(html.contains(".watermark { position: fixed;"))
    let markdown = BriefFormat.markdown.text(of: page)
    #expect(markdown.hasPrefix("**PRIVATE**\n") && markdown.hasSuffix("**PRIVATE**\n"))
    let text = BriefFormat.text.text(of: page).split(separator: "\n").map(\.trimmedOfBlanks)
    #expect(text.first == "PRIVATE" && text.last == "PRIVATE")
  }

  @Test func `the HTML loads nothing and runs nothing`() {
    let page = SampleBriefs.run("12-08", format: .html, compare: ["as-signed", "freeze"]).output
    for word in ["<script", " src=", "@import", "url(", "<link", "<iframe", "onload", "<img"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("@page { size: A4;"))
  }

  @Test func `every number in the text has its source, and every source leads back`() {
    let page = SampleBriefs.run("12-08", format: .html).output
    func ids(_ start: String) -> Set<Substring> {
      Set(page.ranges(of: start).map { page[$0.upperBound...].prefix { $0 != "\"" } })
    }
    let (ids, links) = (ids(" id=\""), ids("href=\"#"))
    #expect(ids.count > 20)
    #expect(ids == links)
  }
}

extension Substring {
  fileprivate var trimmedOfBlanks: String { String(self).trimmed }
}
