import ParleyModel
import TerminalKit

/// Every action there is. Keys, footer, help and palette are drawn from this table and no other.
enum CommandTable {
  static let all: [Command] =
    motions + panes + paneDirections + layout + look + copying + opening + finding + claims + chart
    + tables
    + scenarios + values + points + offers
    + time + notes + papers + records + briefs
    + editor
    + editorText + editorModes
    + mouse + workspace + program + doctor + lists + forms

  /// The commands a footer may show, the most wanted first.
  static let inFooter: [Command] = all.enumerated().filter { $0.element.footer != nil }
    .sorted {
      ($0.element.footer?.rank ?? 0, $0.offset) < ($1.element.footer?.rank ?? 0, $1.offset)
    }
    .map(\.element)

  /// Every command by its id.
  static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The command a key stands for in a state; nil when it does nothing there.
  static func command(for key: Key, in state: AppState) -> Command? {
    state.keymap.command(for: key, in: state)
  }

  /// Where keys are looked up, the nearest first.
  static func scopes(of state: AppState) -> [Command.Scope] {
    if state.form != nil { return [.form] }
    if state.isEditing { return [editorScope(of: state)] }
    guard let overlay = state.overlay else {
      if state.tables != nil { return [.tables, .screen] }
      if state.points != nil { return [.points, .screen] }
      if state.offers != nil { return [.offers, .screen] }
      guard let scenarios = state.scenarios else { return [.pane(state.focus), .screen] }
      return scenarios.entry == nil ? [.scenarios, .screen] : [.value]
    }
    switch overlay.kind {
    case .find: return [.finder, .overlay]
    case .setMark, .marks: return [.marks, .overlay]
    case .brief: return [.brief, .reading, .overlay]
    default: return overlay.hasQuery ? [.overlay] : [.reading, .overlay]
    }
  }

  /// Whether a command of one of those places concerns what fills the screen.
  static func counts(_ command: Command, in state: AppState) -> Bool {
    let hasPanes = state.form != nil || state.overlay != nil || state.filled == nil
    return hasPanes || command.countsWithoutPanes
      || state.listsRows && command.section == .records
  }

  /// Which keys count while a note is in the editor.
  static func editorScope(of state: AppState) -> Command.Scope {
    if state.desk.current?.conflict != nil { return .conflict }
    guard let prompt = state.desk.prompt else { return .editor }
    return prompt.takesText ? .prompt : .confirm
  }
}
