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
  case .dayChanged(let day):
    state.today = day
    state.show()
  case .noteRead(let id, let reading):
    state.take(reading, ofNote: id)
  case .workspaceRead(let loaded):
    state.loaded = loaded
    state.notes = [:]
    state.notesBeingRead = []
    state.show()
    let problems = state.problems
    state.message = Message(
      problems.errors == 0
        ? "the files were read again" : "read again: \(problems.text), ! shows them",
      isWarning: problems.errors > 0)
  case .bandsReady(let bands):
    if bands.key == state.bandKey {
      state.chart.bands = bands
    } else if state.chart.requested == bands.key {
      state.chart.requested = nil
    }
  case .told(let message):
    state.message = message
  }
  settle(&state)
  if let id = state.wantedNote {
    state.notesBeingRead.insert(id)
    effects.append(.readNote(id))
  }
  if let request = state.wantedBands {
    state.chart.requested = request.key
    effects.append(.simulate(request))
  }
  return effects
}

/// Builds what the screen lists and brings every cursor into view, at the size there is now.
func settle(_ state: inout AppState) {
  if state.tables != nil {
    state.settleTables()
    OverlayMotion.settle(&state)
    return
  }
  let layout = ScreenLayout(state)
  state.timeline.scroll(height: layout.inside(.timeline).height)
  state.detail.follow(state.timeline.selection)
  if layout.panes[.detail] != nil {
    state.settleDetail()
    state.detail.scroll(height: DetailView.textRect(in: layout.inside(.detail)).height)
  }
  if let chart = layout.panes[.chart] {
    state.settleChart(inside: layout.inside(.chart))
    if chart.width > PaymentTableView.leastPaneWidth {
      PaymentTableView.scroll(&state, height: layout.inside(.chart).height)
    }
  }
  OverlayMotion.settle(&state)
}

private func press(_ key: Key, in state: inout AppState) -> [Effect] {
  state.message = nil
  if ScreenLayout(state).form == .tooSmall {
    switch key {
    case .character("q"), .control("c"): return [.quit]
    case .control("z"): return [.suspend]
    default: return []
    }
  }
  if case .character(let character) = key {
    if state.overlay?.hasQuery ?? false {
      state.overlay?.query.append(character)
      return []
    }
    let isOverTables = state.tables != nil && state.overlay == nil
    if let count = Count.extended(state.count, by: character, selectsPanes: !isOverTables) {
      state.count = count
      return []
    }
  }
  let count = state.count
  state.count = nil
  if count != nil, key == .escape { return [] }
  guard let command = CommandTable.command(for: key, in: state) else {
    state.message = Message(Unbound.sentence(key))
    return []
  }
  if let reason = command.disabledReason(state) {
    state.message = Message("not now: \(reason)", isWarning: true)
    return []
  }
  return command.run(&state, count.flatMap { $0 > 0 ? $0 : nil })
}

/// What is said of a key that stands for nothing.
enum Unbound {
  static func sentence(_ key: Key) -> String {
    if case .character(let character) = key, let scalar = character.unicodeScalars.first,
      (0x1100...0x11FF).contains(scalar.value) || (0x3130...0x318F).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value)
    {
      return "the keyboard writes Hangul (\(character)): switch it with 한/영, then press the key"
    }
    return "\(key.name) does nothing here; ? shows the keys"
  }
}

/// The number typed before a motion.
enum Count {
  /// The count with one more digit; nil when the character is no part of a count.
  ///
  /// Where 1, 2 and 3 select panes a count begins with another digit; a leading 0 opens any count.
  static func extended(_ count: Int?, by character: Character, selectsPanes: Bool = true) -> Int? {
    guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
    guard let count else { return selectsPanes && (1...3).contains(digit) ? nil : digit }
    return min(count * 10 + digit, 99_999)
  }
}
