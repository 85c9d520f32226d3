import ParleyTestSupport
import Testing

@testable import ParleyApp

/// What the note editor shows, as recorded in `Screens/`.
struct EditorScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"
  private static let text = """
    # 제8차 회의, 25-27 September 2024

    - 한국 측: the yearly rise follows the consumer price index, with an upper limit
      - 상한 5 % [KT24]
    - US side: the index of defence spending stays; 인건비 증가율도 함께 논의하자고 제안
    - To be settled: the first year's amount

    > "We are close", said both heads.

    """

  private func screen(_ size: String, _ keys: String) throws -> ScriptedScreen {
    let bench = try NoteBench()
    try bench.write(Self.text)
    return bench.screen(size: size, keys: keys)
  }

  private func compare(_ name: String, _ screen: ScriptedScreen) {
    let difference = Snapshot("editor-\(name)", folder: Self.folder)
      .difference(from: screen.text + "\n")
    #expect(difference == nil)
  }

  @Test(arguments: ["160x50", "120x36", "80x24", "60x16"])
  func `a note in the editor at every size`(size: String) throws {
    compare(size, try screen(size, "e Down Down Right Right S-End 방위비"))
  }

  @Test(arguments: [
    ("find", "e C-f side"), ("replace", "e M-r the Enter both Enter"), ("line", "e M-g 4"),
    ("parked", "e x Escape"), ("leaving", "e x Escape q"), ("drafts", "e x Escape D"),
    ("difference", "e Down Down C-k 'other' M-="), ("help", "e F1"), ("zoomed", "e M-z"),
    ("parked-80x24", "e x Escape"), ("leaving-80x24", "e x Escape q"),
    ("find-60x16", "e C-f side"),
  ])
  func `each state of the editor`(name: String, keys: String) throws {
    let size = name.split(separator: "-").dropFirst().last.map(String.init) ?? "120x36"
    compare(name, try screen(size, keys))
  }

  @Test(arguments: ["120x36", "80x24", "60x16"])
  func `lines both sides changed`(size: String) throws {
    let bench = try NoteBench()
    try bench.write(Self.text)
    var screen = bench.screen(size: size, keys: "e Down Down End ' (we)' C-End 'ours'")
    let theirs = Self.text.replacing("an upper limit", with: "a cap 상한")
      .replacing("close", with: "far apart")
    try bench.write(theirs + "theirs\n")
    screen.noteTouched()
    compare("banner-\(size)", screen)
    screen.press("C-s")
    compare("conflict-said-\(size)", screen)
    screen.press("C-s")
    compare("conflict-\(size)", screen)
    screen.press("b")
    compare("conflict-both-\(size)", screen)
  }
}
