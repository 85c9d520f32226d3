import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Briefs over a workspace with private papers: without them unless asked for, and stamped with them.
struct PrivateBriefTests {
  private let folder: TemporaryFolder
  private let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = try PrivateWorkspace.make(in: folder)
  }

  // MARK: The command

  @Test(arguments: BriefFormat.allCases, Language.allCases)
  func `without the option a brief is byte for byte that of the public files`(
    format: BriefFormat, language: Language
  ) {
    for compare in [[], ["as-signed", "freeze"]] {
      let run = SampleBriefs.run(
        "12-08x", format: format, compare: compare, root: root, isAllSources: true,
        language: language)
      let plain = SampleBriefs.run(
        "12-08x", format: format, compare: compare, isAllSources: true, language: language)
      #expect(run.status == .done)
      #expect(run.output == plain.output)
      #expect(run.errors == plain.errors)
    }
  }

  @Test(arguments: BriefFormat.allCases, Language.allCases)
  func `with it the private rows stand in it, and every format is stamped`(
    format: BriefFormat, language: Language
  ) {
    let run = SampleBriefs.run(
      "12-08x", format: format, root: root, language: language, papers: .all)
    #expect(run.status == .done)
    #expect(!PaperScreen.secrets(in: run.output).isEmpty)
    let stamp = language == .korean ? "PRIVATE 비공개" : "PRIVATE"
    let start =
      switch format {
      case .text: run.lines.first { !$0.isEmpty }.map { $0.trimmingCharacters(in: .whitespaces) }
      case .markdown: run.lines.first
      case .html: run.lines.first { $0.contains("class=\"stamp\"") }
      }
    #expect(start?.contains(stamp) ?? false, "\(start ?? "")")
    if format == .text { #expect(start == stamp) }
    // A page that was cut in two says it at its end too; a page in a browser's list by its title.
    if format == .html {
      #expect(run.output.contains("<title>PRIVATE "))
    } else {
      #expect(run.lines.last { !$0.isEmpty }?.contains(stamp) ?? false)
    }
  }

  @Test func `a brief that no private paper has a part in is as it is without the option`() throws {
    // A statement that names no agreement is about any talks.
    try FileManager.default.removeItem(atPath: root + "/private/positions.csv")
    let run = SampleBriefs.run("11-07", format: .html, root: root, papers: .all)
    #expect(run.status == .done)
    #expect(run.output == SampleBriefs.run("11-07", format: .html).output)
  }

  @Test(arguments: [["private/ask"], ["as-signed", "private/ask"], ["ask"]])
  func `a private scenario is wrong usage without the option, and nothing of it is told`(
    compare: [String]
  ) {
    let run = SampleBriefs.run("12-08x", compare: compare, root: root)
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(run.errors.contains("is one of the private papers"))
    #expect(run.errors.contains("--include-private"))
    #expect(PaperScreen.secrets(in: run.errors).isEmpty)
  }

  @Test func `with the option it stands beside a public one, and the page is stamped`() {
    let run = SampleBriefs.run(
      "11-07", format: .text, compare: ["as-signed", "private/ask"], root: root, papers: .all)
    #expect(run.status == .done)
    #expect(run.lines.first?.trimmingCharacters(in: .whitespaces) == "PRIVATE")
    #expect(run.output.contains("1,777.7"))
  }

  @Test func `the file of a private brief says so in its name`() throws {
    let path = folder.path + "/out.html"
    let run = SampleBriefs.run("12-08x", format: nil, root: root, output: path, papers: .all)
    #expect(run.status == .done)
    #expect(run.errors.contains("wrote \(folder.path)/out-PRIVATE.html"))
    #expect(!FileManager.default.fileExists(atPath: path))
    let text = try String(contentsOfFile: folder.path + "/out-PRIVATE.html", encoding: .utf8)
    #expect(text.contains("class=\"stamp\""))
    // Another text under the same name is a file that is there.
    let again = SampleBriefs.run("12-08", format: nil, root: root, output: path, papers: .all)
    #expect(again.status == .file)
  }

  @Test func `a count that private rows of weak sources are part of stamps the page`() throws {
    let file = root + "/private/positions.csv"
    let text = """
      id,date,speaker,party,agreement,theme,position,confidence,sources
      P901,2020-04-11,,US,11,level,said aside,read,KH25T

      """
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let run = SampleBriefs.run("11-07", format: .markdown, root: root, papers: .all)
    #expect(run.status == .done)
    #expect(!run.output.contains("said aside"))
    #expect(run.output.hasPrefix("**PRIVATE**"))
  }

  // MARK: The dashboard

  private func screen(home: String? = nil) -> ScriptedScreen {
    ScriptedScreen(root: root, size: "120x100", simulates: false, home: home)
  }

  @Test func `while the papers show a brief is of the public files until they are asked for`() {
    var screen = screen()
    screen.press("P b")
    #expect(screen.text.contains("written as HTML, English"))
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
    screen.press("p")
    #expect(screen.text.contains("private papers too"))
    #expect(!PaperScreen.secrets(in: screen.text).isEmpty)
    #expect(screen.state.brief?.made?.value.page.stamp == "PRIVATE")
    screen.press("p")
    #expect(PaperScreen.secrets(in: screen.text).isEmpty)
    #expect(screen.state.brief?.made?.value.page.stamp == nil)
  }

  @Test func `while they do not show there is nothing to ask for`() {
    var screen = screen()
    screen.press("b p")
    #expect(screen.text.contains("there are no private papers"))
  }

  @Test func `private columns are left out of the page, which the box alone says`() throws {
    var screen = screen()
    screen.press("P s private/ask Enter b")
    #expect(screen.text.contains("1 private scenario is left out; p counts private papers"))
    let page = try #require(screen.state.brief?.made?.value.page)
    for format in BriefFormat.allCases {
      let text = format.text(of: page)
      #expect(!text.contains("left out; p"))
      #expect(PaperScreen.secrets(in: text).isEmpty)
      #expect(!text.contains("private/ask"))
    }
    screen.press("p")
    #expect(!screen.text.contains("private scenario is left out"))
    let all = try #require(screen.state.brief?.made?.value.page)
    #expect(all.stamp == "PRIVATE")
    #expect(BriefFormat.text.text(of: all).contains("private/ask"))
  }

  @Test func `a public page is copied with the papers open as without`() {
    var open = screen()
    open.press("P b y")
    var plain = ScriptedScreen(size: "120x100", simulates: false)
    plain.press("b y")
    let copied = open.terminalEffects.compactMap(\.copiedText)
    #expect(copied.count == 1)
    #expect(copied == plain.terminalEffects.compactMap(\.copiedText))
    #expect(!open.text.contains("not copied"))
  }

  @Test(arguments: ["f y", "l y", "a y", "f f l y"])
  func `it is copied as it was set`(keys: String) {
    var open = screen()
    open.press("P b \(keys)")
    var plain = ScriptedScreen(size: "120x100", simulates: false)
    plain.press("b \(keys)")
    let copied = open.terminalEffects.compactMap(\.copiedText)
    #expect(copied.count == 1)
    #expect(copied == plain.terminalEffects.compactMap(\.copiedText))
  }

  @Test func `with its bands it is copied too`() {
    var open = ScriptedScreen(root: root, size: "120x100")
    open.press("P b f y")
    let copied = open.terminalEffects.compactMap(\.copiedText)
    #expect(copied.count == 1)
    #expect(copied.first?.contains("1,555-1,611") ?? false)
  }

  @Test func `a private page is not copied, and the screen says why`() {
    var screen = screen()
    screen.press("P b p y")
    #expect(screen.terminalEffects.compactMap(\.copiedText).isEmpty)
    #expect(screen.text.contains("not copied"))
  }

  @Test func `a private page is written under a name that says so`() throws {
    var screen = screen(home: folder.path)
    screen.press("P b p Enter")
    #expect(screen.text.contains("brief-12-08x-2026-11-22-PRIVATE.html"))
    screen.press("Enter")
    let path = folder.path + "/brief-12-08x-2026-11-22-PRIVATE.html"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("class=\"stamp\""))
    screen.press("Escape b Enter Enter")
    let open = folder.path + "/brief-12-08x-2026-11-22.html"
    let plain = try String(contentsOfFile: open, encoding: .utf8)
    #expect(!plain.contains("class=\"stamp\""))
    #expect(PaperScreen.secrets(in: plain).isEmpty)
  }
}
