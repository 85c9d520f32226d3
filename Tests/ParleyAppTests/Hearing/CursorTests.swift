import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct CursorTests {
  @Test(arguments: 1...6)
  func `the cursor shows at every size, whatever was pressed, on the row that is selected`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = "jkhlgG+<>123 /:?!irmTcsMdgewaXBt^q[]xé이"
    let keys: [Key] =
      letters.map { Key.character($0) } + [
        .enter, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .home, .end,
        .pageUp, .pageDown, .control("d"), .control("u"), .function(1), .alt("x"), .control("w"),
      ]
    let sizes = [(160, 50), (120, 36), (80, 24), (60, 16), (59, 16), (20, 4), (1, 1)]
    // Random keys save, too: not into the bundled workspace.
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    var screen = ScriptedScreen(root: root, simulates: false)
    for step in 0..<500 {
      if step % 50 == 0, let (width, height) = sizes.randomElement(using: &generator) {
        screen.send(.resized(Size(width: width, height: height)))
      }
      guard let key = keys.randomElement(using: &generator) else { continue }
      screen.send(.keyPressed(key))
      let picture = picture(of: screen.state, store: CellStore())
      guard let cursor = picture.frame.cursor else {
        Issue.record("no cursor after \(key) at \(screen.state.size)")
        continue
      }
      #expect(Rect(picture.frame.size).contains(cursor))
      guard let expected = Self.expected(screen.state) else { continue }
      var target = picture.clicks.spot(at: cursor)?.target
      // The mark of an agreement stands for folding it, and on its row.
      if case .fold(let number) = target { target = .row(.agreement(number)) }
      // In a field of choices the cursor stands on the chosen one.
      if case .choice(_, let field) = target { target = .field(field) }
      #expect(target == expected, "after \(key) at \(screen.state.size)")
    }
  }

  /// What the cell under the cursor stands for; nil where nothing is selected, or it is out of sight.
  private static func expected(_ state: AppState) -> Target? {
    guard state.size.width >= 60, state.size.height >= 16, state.pendingPrefix == nil else {
      return nil
    }
    if let form = state.form { return form.field.map { .field($0.id) } }
    if let overlay = state.overlay {
      guard !overlay.hasQuery, let line = overlay.line(at: overlay.cursor) else { return nil }
      return .overlayLine(overlay.cursor, line.text.plain)
    }
    if let tables = state.tables {
      return tables.record.map { .tableCell(line: $0.place.line, column: tables.position.column) }
    }
    if let screen = state.scenarios {
      guard screen.view == .columns, screen.entry == nil,
        screen.outlook.value.rows.contains(screen.row)
      else { return nil }
      return .scenarioCell(screen.row, column: screen.column)
    }
    guard state.desk.editing == nil else { return nil }
    switch state.focus {
    case .timeline: return state.timeline.selected.map { .row($0.subject) }
    case .detail:
      return state.detail.content.hasStops ? .line(state.detail.cursor) : nil
    case .chart: return state.chart.year.map { .year($0) }
    }
  }

  @Test(arguments: [
    ("/ abc", "/ abc"), (": pane", ": pane"),
  ])
  func `where one types, the cursor stands behind what is typed`(_ keys: String, _ text: String)
    throws
  {
    var screen = ScriptedScreen(simulates: false)
    screen.press(keys)
    let frame = screen.frame
    let cursor = try #require(frame.cursor)
    let row = screen.text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.y]
    #expect(row.contains(text))
    #expect(frame.text().isEmpty == false)
  }

  @Test func `an empty list keeps the cursor inside its box`() throws {
    var screen = ScriptedScreen(simulates: false)
    screen.press("/ zzzzzzzz")
    let cursor = try #require(screen.frame.cursor)
    let overlay = try #require(screen.state.overlay)
    #expect(OverlayBox(overlay, in: screen.state.size).rect.contains(cursor))
  }
}
