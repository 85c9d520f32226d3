import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp
@testable import ParleyStore

/// Counts what a large workspace costs, where time would tell of the machine.
struct LargeWorkspaceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A made-up workspace without its notes, which are read when they are shown.
  private func open(_ rounds: Int, size: String = "180x50") throws -> ScriptedScreen {
    let made = try #require(SyntheticWorkspace(rounds: rounds))
    for file in made.files where !file.path.hasPrefix("notes/") {
      try folder.write(file.bytes, to: "\(rounds)/" + file.path)
    }
    return ScriptedScreen(
      root: folder.path + "/\(rounds)", size: size, today: "2026-11-26", simulates: false)
  }

  @Test func `a frame of ten thousand rounds lays out what the screen shows`() throws {
    var screen = try open(10_000)
    #expect(screen.state.loaded.diagnostics.filter { $0.severity == .error }.isEmpty)
    for talks in screen.state.talks.prefix(20) {
      screen.state.timeline.unfold(talks.id, screen.state.talks)
    }
    #expect(screen.state.timeline.rows.count > 2_000)
    for keys in ["G", "g", "Tab", "T", "Escape"] {
      screen.press(keys)
      let regions = picture(of: screen.state, store: CellStore()).clicks.regions
      // A table has a region for every cell that shows.
      #expect(regions.count < 12 * screen.state.size.height, "\(keys): \(regions.count)")
    }
  }

  @Test func `moving within one agreement builds its points once`() throws {
    var screen = try open(1_000)
    screen.press("Tab > BTab")
    #expect(screen.state.detail.tab == .issues)
    func storage() -> UnsafePointer<DetailContent.Line>? {
      screen.state.detail.content.lines.withUnsafeBufferPointer(\.baseAddress)
    }
    let before = storage()
    let round = try #require(screen.state.selectedRound)
    screen.press("k k")
    #expect(screen.state.selectedRound?.id != round.id)
    #expect(storage() == before)
  }

  @Test func `the finder sets the lines that show, of everything that is found`() throws {
    var screen = try open(1_000)
    screen.press("/")
    let overlay = try #require(screen.state.overlay)
    #expect(overlay.finder?.count ?? 0 > 2_000)
    #expect(overlay.lines.count < screen.state.size.height)
    screen.press("synthetic")
    #expect(screen.state.overlay?.finder?.count ?? 0 > 2_000)
    #expect(screen.state.overlay?.lines.count ?? .max < screen.state.size.height)
  }
}
