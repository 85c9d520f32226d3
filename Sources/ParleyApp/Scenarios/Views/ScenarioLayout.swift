import ParleyModel
import TerminalKit

/// Where the parts of the scenarios screen lie.
struct ScenarioLayout: Hashable, Sendable {
  /// The frame, between the header and the footer of the screen.
  let frame: Rect
  /// The names of the columns and, where there is room, their titles.
  let heads: Rect
  /// Everything between the names and the words.
  let body: Rect
  /// The settings; empty in other views than the columns.
  let settings: Rect
  /// The line between settings and figures.
  let rule: Rect
  /// The figures.
  let results: Rect
  /// What is under the cursor, and the result in words.
  let words: Rect
  /// Cells the titles of rows take.
  let titleWidth: Int
  /// The columns that show.
  let columns: [Int]
  /// Where they stand, in the order of ``columns``.
  let places: [Rect]

  /// The least cells a column needs.
  private static let leastColumn = 28

  init(_ screen: ScenarioScreen, size: Size, hasBanner: Bool) {
    var rest = Rect(size)
    _ = rest.takeTop(hasBanner ? 2 : 1)
    _ = rest.takeBottom(1)
    frame = rest
    rest = rest.inset(dx: 1, dy: 1)
    let isLarge = rest.height >= 30
    heads = rest.takeTop(isLarge ? 2 : 1)
    let isReading = screen.view == .charts
    let count = screen.columns.count
    let years = screen.outlook.value.comparison?.years.count ?? 1
    // Below a short table there is room for all that is to be said of it.
    let below =
      screen.view == .difference ? max(0, min(6, rest.height - years - count - 8)) : 0
    let plain = isLarge ? 5 : 4
    words = rest.takeBottom(
      below + (isReading ? min(rest.height / 2, count + plain) : plain))
    body = rest
    // Charts have no rows to name.
    titleWidth =
      screen.view == .charts
      ? 0
      : rest.width >= 116
        ? 24 : rest.width >= 100 ? 22 : rest.width >= 70 ? 18 : 17
    let room = rest.width - max(1, titleWidth)
    let most = max(1, min(count, room / Self.leastColumn))
    columns = Self.shown(count, most: most, selected: screen.column)
    // What is left over goes to the first columns, a cell each.
    let width = room / columns.count
    let left = room % columns.count
    // Charts keep a cell between the frame and their names.
    var x = rest.x + max(1, titleWidth)
    places = columns.indices.map { index in
      let own = width + (index < left ? 1 : 0)
      defer { x += own }
      return Rect(x: x, y: rest.y, width: own, height: rest.height)
    }
    guard screen.view == .columns else {
      settings = Rect(x: rest.x, y: rest.y, width: rest.width, height: 0)
      rule = settings
      results = rest
      return
    }
    let rows = screen.outlook.value.rows
    let figures = screen.outlook.value.figureRows.count
    let wanted = rows.count - figures
    // The figures get what they need, but never more than the settings leave or half of the room.
    let half = (rest.height - 1) / 2
    let forFigures = min(figures, max(half, rest.height - 1 - wanted))
    results = rest.takeBottom(max(0, forFigures))
    rule = rest.takeBottom(1)
    settings = rest
  }

  /// All columns where there is room; else A and the one under the cursor, or that one alone.
  private static func shown(_ count: Int, most: Int, selected: Int) -> [Int] {
    if most >= count { return Array(0..<count) }
    if most == 1 { return [selected] }
    // A stays: the others are measured by it.
    let others = max(1, min(selected == 0 ? 1 : selected, count - most + 1))
    return [0] + Array(others..<min(count, others + most - 1))
  }

  /// Where a column stands; nil where it does not show.
  func place(of column: Int) -> Rect? {
    columns.firstIndex(of: column).map { places[$0] }
  }
}

extension ScenarioLayout {
  init(_ state: AppState, _ screen: ScenarioScreen) {
    self.init(screen, size: state.size, hasBanner: ScreenBanner.isShown(state))
  }
}
