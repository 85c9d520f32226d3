import ParleyModel
import ParleyStore
import TerminalKit

/// What to do first in a workspace of a new negotiation, in the panes that have nothing to show.
struct FirstSteps {
  let state: AppState

  /// Whether nothing has been entered yet that the panes could show.
  private var isNew: Bool {
    let workspace = state.loaded.workspace
    return state.asOf == nil && workspace.agreements.isEmpty && workspace.rounds.isEmpty
  }

  /// The key that adds a row of what a pane shows; nil where there is none.
  private var add: String? { state.keyNames.key("record.add") }

  /// What follows where no agreement and no round is listed.
  var timeline: [Phrase] {
    guard isNew, state.damage(in: "workspace.toml") == nil else { return [] }
    let settings: Phrase = "\(state.key("workspace.settings")) says who negotiates, in what money."
    return [settings] + (add.map { ["\($0) adds an agreement; its rounds come next."] } ?? [])
  }

  /// What follows where nothing is selected.
  var detail: [Phrase] {
    isNew ? ["Delegations, issues and positions show once there is an agreement."] : []
  }

  /// What follows where no payments are on record.
  var chart: [Phrase] {
    guard state.asOf == nil, state.loaded.workspace.payments.isEmpty else { return [] }
    return add.map { ["\($0) adds the payment of a year."] } ?? []
  }

  /// What follows where a table has no rows.
  func table(_ table: RecordTable) -> [Phrase] {
    guard state.asOf == nil, state.damage(in: table.file) == nil else { return [] }
    return add.map { ["\($0) adds one."] } ?? []
  }

  /// Draws sentences below each other, wrapped, as far as there is room.
  static func draw(
    _ sentences: [(text: String, role: Role)], in rect: Rect, into painter: inout Painter
  ) {
    var y = rect.y
    for sentence in sentences {
      let line = StyledLine(display(sentence.text), sentence.role)
      for row in line.wrapped(to: max(1, rect.width), indent: 0) {
        guard y < rect.maxY else { return }
        painter.put(row, x: rect.x, y: y, width: rect.width)
        y += 1
      }
    }
  }
}
