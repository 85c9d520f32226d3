import ParleyModel
import TerminalKit

/// A box over the panes: a list one reads or picks from, with or without a line to type in.
struct Overlay: Sendable {
  /// What the box shows.
  enum Kind: Hashable, Sendable {
    /// Find over rounds, people and positions.
    case find
    /// Every command.
    case palette
    /// The keys.
    case help
    /// What is wrong with the files.
    case problems
    /// Where the figures on the screen come from.
    case figures
    /// The rows behind what is under the cursor.
    case rows
  }

  let kind: Kind
  /// What has been typed.
  var query = ""
  /// The line under the cursor.
  var cursor = 0
  private(set) var window = ListWindow()
  /// The rows shown by ``Kind/rows``.
  var records: [any Record] = []

  init(_ kind: Kind, records: [any Record] = []) {
    self.kind = kind
    self.records = records
  }

  /// Scrolls so that the cursor shows in `height` rows.
  mutating func scroll(count: Int, height: Int) {
    window.follow(cursor: cursor, count: count, height: height)
  }

  /// Whether characters are typed into the query.
  var hasQuery: Bool { kind == .find || kind == .palette }
}

/// The lines of an overlay.
struct OverlayContent {
  /// What Enter does on a line.
  enum Action: Sendable {
    case goToRound(String)
    case goToRecord(any Record, agreement: Int, tab: DetailState.Tab)
    case run(Command)
  }

  /// A line of the box.
  struct Line {
    var text: StyledLine
    var action: Action?
  }

  let title: String
  var lines: [Line]

  /// Lines the cursor can stand on: those with an action where there are any, else all.
  var stops: [Int] {
    let marked = lines.indices.filter { lines[$0].action != nil }
    return marked.isEmpty ? Array(lines.indices) : marked
  }

  /// The content for the overlay of a state, set in lines of `width` cells.
  init(of state: AppState, overlay: Overlay, width: Int) {
    switch overlay.kind {
    case .find:
      title = "Find rounds, people, positions"
      lines = FindList(state: state).lines(matching: overlay.query)
    case .palette:
      title = "Commands"
      lines = PaletteList(state: state).lines(matching: overlay.query)
    case .help:
      title = "Keys"
      lines = HelpList(width: width).lines
    case .problems:
      title = "What to know about the files"
      lines = ProblemList(state: state, width: width).lines
    case .figures:
      title = "Where the figures come from"
      lines = FigureList(state: state, width: width).lines
    case .rows:
      title = overlay.records.first.map { "\($0.place)" } ?? "Rows"
      lines = RowList(state: state, records: overlay.records, width: width).lines
    }
  }
}
