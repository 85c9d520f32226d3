import ParleyModel
import ParleyStore
import TerminalKit

/// The next state after an event, and what the loop is to do. Pure: nothing outside is touched.
public func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  var effects: [Effect] = []
  switch event {
  case .keyPressed(let key):
    effects = press(key, in: &state)
  case .resized(let size):
    state.size = size
    state.detail.clamp(state)
  case .dayChanged(let day):
    state.today = day
    state.show()
  case .noteRead(let id, let reading):
    state.take(reading, ofNote: id)
  case .workspaceRead(let loaded):
    state.loaded = loaded
    state.notes = [:]
    state.show()
    let errors = loaded.diagnostics.count { $0.severity == .error }
    state.message = Message(
      errors == 0 ? "the files were read again" : "read again: \(errors) errors, ! shows them",
      isWarning: errors > 0)
  case .told(let message):
    state.message = message
  }
  state.detail.follow(state.timeline.selection)
  state.detail.clamp(state)
  scroll(&state)
  return effects + wantedNote(of: state)
}

/// Brings every cursor into view at the size the screen has now.
private func scroll(_ state: inout AppState) {
  let layout = ScreenLayout(state)
  state.timeline.scroll(height: layout.inside(.timeline).height)
  if layout.panes[.detail] != nil {
    let area = DetailView.textRect(in: layout.inside(.detail))
    state.detail.scroll(DetailContent(of: state, width: area.width), height: area.height)
  }
  PaymentTableView.scroll(&state, height: layout.inside(.chart).height)
  OverlayMotion.settle(&state)
}

/// The note on the screen, when it has not been read yet.
private func wantedNote(of state: AppState) -> [Effect] {
  guard state.detail.tab == .note, let round = state.selectedRound, state.notes[round.id] == nil,
    state.shown.notes.contains(round.id), round.firstDay <= state.day
  else { return [] }
  return [.readNote(round.id)]
}

private func press(_ key: Key, in state: inout AppState) -> [Effect] {
  state.message = nil
  if ScreenLayout(state).form == .tooSmall {
    return key == .character("q") || key == .control("c") ? [.quit] : []
  }
  if case .character(let character) = key {
    if state.overlay?.hasQuery ?? false {
      state.overlay?.query.append(character)
      state.overlay?.cursor = 0
      return []
    }
    if let count = Count.extended(state.count, by: character) {
      state.count = count
      return []
    }
  }
  let count = state.count
  state.count = nil
  guard let command = CommandTable.command(for: key, in: state) else {
    state.message = Message("\(key.name) does nothing here; ? shows the keys")
    return []
  }
  if let reason = command.disabledReason(state) {
    state.message = Message("\(command.title): not now, \(reason)", isWarning: true)
    return []
  }
  return command.run(&state, count.flatMap { $0 > 0 ? $0 : nil })
}

/// The number typed before a motion.
enum Count {
  /// The count with one more digit; nil when the character is no part of a count.
  ///
  /// 1, 2 and 3 select panes, so a count begins with another digit; a leading 0 opens any count.
  static func extended(_ count: Int?, by character: Character) -> Int? {
    guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
    guard let count else { return (1...3).contains(digit) ? nil : digit }
    return min(count * 10 + digit, 99_999)
  }
}
