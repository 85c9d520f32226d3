import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct EmptyWorkspaceTests {
  private let disk = ScratchFolder()

  private static let sides = [
    WorkspaceSettings.Side(code: "JPN", name: "Japan", nativeName: "日本"),
    WorkspaceSettings.Side(code: "US", name: "United \"States\" \\ of\nAmerica"),
  ]

  @Test func `a workspace of two other parties reads without a fault`() throws {
    let empty = try EmptyWorkspace(
      title: "Host nation support", money: "JPY bn", parties: Self.sides)
    try empty.install(into: disk.path + "/japan")
    let loaded = WorkspaceReader(root: disk.path + "/japan").read(checkingNotes: true)
    #expect(Diagnostic.text(loaded.diagnostics) == "0 errors, 0 warnings\n")
    #expect(loaded.settings == empty.settings)
    #expect(loaded.workspace.money == "JPY bn")
    #expect(loaded.workspace.agreementName.isEmpty)
    #expect(loaded.assumptions == nil)
    #expect(Disk.names(in: disk.path + "/japan/scenarios").isEmpty)
  }

  @Test func `columns are named after the parties`() throws {
    let empty = try EmptyWorkspace(title: nil, money: nil, parties: Self.sides)
    let files = Dictionary(
      uniqueKeysWithValues: empty.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    )
    #expect(files["rounds.csv"]?.contains(",host,jpn_lead,us_lead,outcome,") == true)
    #expect(files["issues.csv"]?.contains(",title_native,jpn,us,status,") == true)
    for (path, text) in files where path.hasSuffix(".csv") {
      #expect(text.hasSuffix("\n") && text.split(separator: "\n").count == 1, "\(path)")
    }
  }

  @Test func `nothing of the bundled negotiation is left in it`() {
    for file in EmptyWorkspace.undecided.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for word in ["ROK", "rok", "Korea", "KRW", "United"] {
        #expect(!text.contains(word), "\(file.path): \(word)")
      }
    }
  }

  private typealias Refused = (
    title: String?, money: String?, parties: [WorkspaceSettings.Side]?, message: String
  )

  private static func side(_ code: String, _ name: String) -> WorkspaceSettings.Side {
    WorkspaceSettings.Side(code: code, name: name)
  }

  private static let refused: [Refused] = [
    (nil, "EUR m", nil, "the money 'EUR m' is no currency in billions"),
    ("", nil, nil, "the title is empty"),
    (nil, nil, [side("A", "x")], "a negotiation has two parties, not 1"),
    (nil, nil, [side("A", "x"), side("a", "y")], "the code 'a' is declared twice"),
    (nil, nil, [side("A", "x"), side("B", "")], "the party 'B' has no name"),
  ]

  @Test(arguments: refused.indices)
  func `what cannot be is refused`(index: Int) {
    let wanted = Self.refused[index]
    let error = #expect(throws: SettingsRule.Fault.self) {
      try EmptyWorkspace(title: wanted.title, money: wanted.money, parties: wanted.parties)
    }
    #expect(error?.message.text == wanted.message)
  }
}
