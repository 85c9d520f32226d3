import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Clicks by chance in states by chance.
struct RandomClickTests {
  /// What must not change by a click on anything but a label or an answer.
  private struct Kept: Equatable {
    let drafts: [String: [UInt8]]
    let changed: [Scenario]
    let hasForm: Bool
    let entry: String?

    init(_ state: AppState) {
      drafts = state.desk.notes.filter { $0.value.isUnsaved }
        .mapValues { $0.editor.draft.text.bytes }
      changed = state.scenarios?.columns.filter(\.isChanged).map(\.scenario) ?? []
      hasForm = state.form != nil
      entry = state.scenarios?.entry
    }
  }

  /// Keys that open, change and move; none that ends.
  private static let keys: [Key] =
    CommandTable.all.filter { !["quit", "suspend", "interrupt"].contains($0.id) }.flatMap(\.keys)
    + "abc 한123ehls/:?@[]=".map { Key.character($0) }
  private static let sizes = [
    "80x24", "120x36", "160x50", "60x16", "80x60", "100x80", "200x60", "72x20", "59x16",
  ]

  @Test(arguments: 1...10)
  func `clicks write nothing and lose nothing unless a label or an answer is meant`(seed: UInt64)
    throws
  {
    let bench = try NoteBench()
    var chance = SeededGenerator(seed: seed)
    var screen = bench.screen()
    let lines = LineCache()
    var count = 0
    var kinds: Set<String> = []
    while count < 1000 {
      let size = (Self.sizes.randomElement(using: &chance) ?? "80x24").split(separator: "x")
        .compactMap { Int($0) }
      if Int.random(in: 0..<8, using: &chance) == 0 {
        screen.send(.resized(Size(width: size[0], height: size[1])))
      }
      for _ in 0..<Int.random(in: 0..<5, using: &chance) {
        if let key = Self.keys.randomElement(using: &chance) { screen.send(.keyPressed(key)) }
      }
      let store = CellStore()
      let picture = picture(of: screen.state, store: store)
      // Lines kept from frames before change nothing.
      let kept = ParleyApp.picture(of: screen.state, store: store, lines: lines).frame
      #expect(kept.styledText(depth: .truecolor) == picture.frame.styledText(depth: .truecolor))
      let bounds = picture.frame.bounds
      for region in picture.clicks.regions {
        #expect(region.rect.intersection(bounds) == region.rect && !region.rect.isEmpty)
        #expect(picture.clicks.targets.indices.contains(region.id))
        let target = picture.clicks.targets[region.id]
        kinds.insert("\(target)".split(separator: "(").first.map(String.init) ?? "")
      }
      // All of them against one frame: some come too late for what they meant.
      for _ in 0..<6 {
        count += 1
        click(in: picture, &screen, &chance)
      }
    }
    // The states were worth clicking in.
    #expect(kinds.count >= 12, "\(kinds.sorted())")
  }

  private func click(
    in picture: Picture, _ screen: inout ScriptedScreen, _ chance: inout SeededGenerator
  ) {
    let bounds = picture.frame.bounds
    let point = Point(
      x: Int.random(in: 0..<max(1, bounds.width), using: &chance),
      y: Int.random(in: 0..<max(1, bounds.height), using: &chance))
    guard let action = Self.actions.randomElement(using: &chance) else { return }
    let spot = picture.clicks.spot(at: point)
    let event = AppEvent.mouse(MouseEvent(action, at: point), on: spot)
    let before = screen.state
    var after = before
    let effects = update(&after, event)
    check(effects, before, after, spot, "\(action) on \(String(describing: spot?.target))")
    screen.send(event)
  }

  private func check(
    _ effects: [Effect], _ before: AppState, _ after: AppState, _ spot: Spot?, _ comment: Comment
  ) {
    let question = before.overlay.flatMap { $0.kind.isQuestion ? $0.kind : nil }
    switch spot?.target {
    case .command, .key: return
    // A line of a list that is no question runs what it names.
    case .overlayLine where question == nil || before.pointing.chosen == spot?.target: return
    default: break
    }
    let (kept, now) = (Kept(before), Kept(after))
    #expect(kept.drafts == now.drafts, comment)
    #expect(kept.changed == now.changed, comment)
    if kept.hasForm { #expect(now.hasForm, comment) }
    if kept.entry != nil { #expect(kept.entry == now.entry, comment) }
    if let question { #expect(after.overlay?.kind == question, comment) }
    for effect in effects {
      switch effect {
      case .saveNote, .saveScenario, .abandonDraft, .discardDraft, .quit, .editExternally, .copy,
        .suspend:
        Issue.record("\(comment) asks for \(effect)")
      default: break
      }
    }
  }

  private static let actions: [MouseEvent.Action] = [
    .pressed(.left), .pressed(.left), .pressed(.left), .dragged(.left), .released(.left),
    .pressed(.right), .pressed(.middle), .turned(.up), .turned(.down), .turned(.left),
    .turned(.right), .dragged(.right), .released(nil),
  ]
}
