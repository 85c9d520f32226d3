import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct SourceOpeningTests {
  private func screen(_ keys: String) -> ScriptedScreen {
    var screen = ScriptedScreen()
    screen.press(keys)
    return screen
  }

  /// The bundled workspace with another address for a source.
  private func workspace(_ folder: TemporaryFolder, _ id: String, _ address: String) throws
    -> String
  {
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    let url = ScriptedScreen().state.shown.source(id)?.url ?? ""
    let file = try String(contentsOfFile: root + "/sources.csv", encoding: .utf8)
    let changed = file.replacing("," + url + ",", with: "," + address + ",")
    #expect(changed != file)
    try folder.write(Array(changed.utf8), to: "sma/sources.csv")
    return root
  }

  @Test func `several sources are listed, and Enter opens the one under the cursor`() throws {
    var screen = screen("3 o")
    #expect(screen.text.contains("Open a source"))
    #expect(screen.text.contains("KT24") && screen.text.contains("JAD24"))
    screen.press("j Enter")
    let url = try #require(screen.state.shown.source("JAD24")?.url)
    #expect(
      screen.terminalEffects == [.open(OpenRequest(id: "JAD24", address: try WebAddress(url)))])
    #expect(screen.state.overlay == nil)
  }

  @Test func `y in the list copies the address`() throws {
    let screen = screen("3 o y")
    let address = try WebAddress(try #require(screen.state.shown.source("KT24")?.url))
    #expect(screen.terminalEffects == [.copy(address.text, what: "the address of KT24")])
  }

  @Test(arguments: ["2 > > > > o", "2 > > > > r o", "T < < < 4 G o", "T < < < 4 G r o"])
  func `one source opens at once`(keys: String) {
    let effects = screen(keys).terminalEffects
    guard case .open(let request)? = effects.first else {
      return #expect(Bool(false), "\(effects)")
    }
    #expect(effects.count == 1 && request.address.text.hasPrefix("http"))
  }

  @Test(arguments: [
    "i o", "r o", "s Escape o", "s Escape G o", "s Escape i o", "3 r o", "2 > o", "2 > > o",
  ])
  func `boxes, scenarios and panes have sources`(keys: String) {
    let screen = screen(keys)
    let isOpened = if case .open? = screen.terminalEffects.first { true } else { false }
    #expect(isOpened || screen.text.contains("Open a source") || screen.text.contains("not now"))
    #expect(!screen.text.contains("does nothing here"))
  }

  @Test func `an address that did not open is copied the second time`() throws {
    var screen = screen("2 > > > > o")
    guard case .open(let request)? = screen.terminalEffects.first else {
      return #expect(Bool(false))
    }
    screen.send(.notOpened(request.address, OpenWords.refused(.noneOverSSH, key: "o")))
    #expect(
      screen.text.contains("there is no browser on this side of ssh; o again copies the address"))
    screen.press("o")
    #expect(
      screen.terminalEffects.last
        == .copy(request.address.text, what: "the address of \(request.id)"))
  }

  @Test(arguments: [
    ("", "sources.csv states no address of JAD24"),
    ("javascript:alert(1)", "the address of JAD24 is not opened: it begins with neither http nor"),
    ("file:///etc/passwd", "the address of JAD24 is not opened: it begins with neither http nor"),
    ("-x https://a.b", "the address of JAD24 is not opened: it begins with neither http nor"),
    ("https://?x", "the address of JAD24 is not opened: it names no host"),
    (
      "https://a.b/" + String(repeating: "x", count: 2000),
      "the address of JAD24 is not opened: it has 2012 bytes, more than 2000"
    ),
  ])
  func `only web addresses are opened`(address: String, sentence: String) throws {
    let folder = try TemporaryFolder()
    var screen = ScriptedScreen(root: try workspace(folder, "JAD24", address))
    screen.press("3 o j Enter")
    #expect(screen.terminalEffects.isEmpty)
    #expect(screen.text.contains(sentence), "\(screen.text)")
  }

  @Test func `links show where the terminal takes them, in boxes and the focused detail`() throws {
    var screen = screen("2 > > > >")
    #expect(screen.frame.links.isEmpty)
    screen.state.showsLinks = true
    #expect(!screen.frame.links.isEmpty)
    screen.press("1")
    #expect(screen.frame.links.isEmpty, "a move in the timeline would send them all")
    screen.press("i")
    #expect(screen.frame.links.contains { $0.address.text.hasPrefix("https://") })
  }

  @Test func `a hostile address is encoded wherever it shows`() throws {
    let folder = try TemporaryFolder()
    let hostile = "https://a.b/\u{1B}]8;;http://evil\u{07}\u{202E}"
    var screen = ScriptedScreen(root: try workspace(folder, "JAD24", hostile))
    screen.state.showsLinks = true
    screen.press("3 o")
    let links = screen.frame.links.map(\.address.text)
    #expect(links.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } })
    #expect(links.contains("https://a.b/%1B]8;;http://evil%07%E2%80%AE"), "\(links)")
  }
}
