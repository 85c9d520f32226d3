import ParleyModel
import TerminalKit

/// What the detail pane shows of the selection.
struct DetailState: Sendable {
  /// The tabs, in their order.
  enum Tab: Int, CaseIterable, Sendable {
    case delegations, issues, positions, note, sources

    var name: Phrase {
      switch self {
      case .delegations: "Delegations"
      case .issues: "Issues"
      case .positions: "Positions"
      case .note: "Note"
      case .sources: "Sources"
      }
    }

    /// Whether it shows the same for every round of the talks.
    var isOfTalks: Bool { self == .issues || self == .positions }

    /// The name where there is little room.
    var shortName: Phrase {
      switch self {
      case .delegations: "Deleg."
      case .positions: "Posit."
      case .issues, .note, .sources: name
      }
    }
  }

  var tab = Tab.delegations
  /// The line under the cursor, counted over the tab's lines.
  private(set) var cursor = 0
  /// What the cursor stands in; another selection starts at the top.
  private var subject: TimelineState.Subject?
  private(set) var window = ListWindow()
  /// The lines of the tab, kept from one key to the next; building them takes longer than drawing.
  private(set) var content = DetailContent.empty
  private var builtFor: Basis?

  /// What the content was built for; anything else asks for a new one.
  private struct Basis: Hashable {
    let subject: TimelineState.Subject?
    /// Whether a round is selected; then some tabs say that they are of all the talks.
    let isOfRound: Bool
    let tab: Tab
    let area: Size
    /// Counts changes of the workspace, the day and the notes.
    let revision: Int
    let language: Language
  }

  /// Builds the lines of the tab for a pane's text area, unless they are there already.
  mutating func settle(_ state: AppState, area: Rect) {
    let basis = Basis(
      subject: tab.isOfTalks
        ? state.selectedTalks.map { .agreement($0.id) } : state.timeline.selection,
      isOfRound: state.selectedRound != nil, tab: tab, area: area.size, revision: state.revision,
      language: state.language)
    guard basis != builtFor else { return }
    builtFor = basis
    // The first lines are built before anything has said which language is in force.
    content = Catalogue.$current.withValue(state.language.catalogue) {
      DetailContent(of: state, width: max(20, area.width), height: area.height)
    }
    move(by: 0)
  }

  mutating func select(_ tab: Tab) {
    self.tab = tab
    reset()
  }

  /// Goes back to the first line, unless the selection is the one the cursor was placed for.
  mutating func follow(_ selection: TimelineState.Subject?) {
    guard subject != selection else { return }
    subject = selection
    reset()
  }

  private mutating func reset() {
    cursor = 0
    window = ListWindow()
  }

  /// Scrolls so that the cursor shows in `height` rows; a text without stops scrolls by lines, with
  /// the cursor on the first line shown.
  mutating func scroll(height: Int) {
    if window.isHeld(at: cursor) {
      window.follow(cursor: cursor, count: content.lines.count, height: height)
    } else if content.hasStops {
      // The whole entry under the cursor shows, as far as it fits.
      let next = content.stops.first { $0 > cursor } ?? content.lines.count
      let last = min(max(cursor, next - 1), cursor + max(0, height - 3))
      let count = content.lines.count
      window.follow(cursor: last, count: count, height: height)
      window.follow(cursor: cursor, count: count, height: height)
      if cursor == content.stops.first { window = ListWindow() }
    } else {
      cursor = min(cursor, max(0, content.lines.count - height))
      window = ListWindow()
      window.follow(cursor: cursor + max(0, height - 2), count: content.lines.count, height: height)
    }
  }

  /// Scrolls by lines; the cursor stays on its entry where there are any.
  mutating func scroll(by lines: Int, height: Int) {
    guard content.hasStops else { return move(by: lines) }
    window.scroll(by: lines, from: cursor, count: content.lines.count, height: height)
  }

  /// Lets the lines follow the cursor again.
  mutating func releaseWindow() { window.release() }

  /// The lines from the cursor to the next stop.
  var entry: Range<Int> {
    cursor..<max(cursor, content.stops.first { $0 > cursor } ?? content.lines.count)
  }

  /// Puts the cursor on a line.
  mutating func stand(on line: Int) { cursor = max(0, line) }

  /// Moves by so many stops: records where the tab lists records, else lines.
  mutating func move(by steps: Int) {
    let stops = content.stops
    guard !stops.isEmpty else {
      cursor = 0
      return
    }
    let here = stops.lastIndex { $0 <= cursor } ?? 0
    cursor = stops[min(max(0, here + steps), stops.count - 1)]
  }
}
