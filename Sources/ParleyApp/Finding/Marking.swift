import ParleyModel
import TerminalKit

/// What letters do in the two boxes of marks.
enum Marking {
  /// A character pressed while one of the boxes is open: a letter sets a mark or goes to it.
  static func press(_ character: Character, in state: inout AppState) -> [Effect] {
    guard let kind = state.overlay?.kind else { return [] }
    if character == "'", kind == .marks || kind == .setMark {
      state.overlay = nil
      goBeforeLastJump(&state)
      return []
    }
    guard character.isLetter else {
      state.message = Message("a mark is a letter; Esc closes")
      return []
    }
    if kind == .setMark {
      state.overlay = nil
      let spot = Whereabouts(state)
      state.journey.marks[character] = spot
      state.message = Message("mark \(character): \(WhereaboutsText.text(of: spot, in: state))")
    } else {
      go(to: character, &state)
    }
    return []
  }

  /// Goes to a mark; where that cannot be, the box stays and says why.
  static func go(to letter: Character, _ state: inout AppState) {
    guard let spot = state.journey.marks[letter] else {
      state.message = Message("there is no mark \(letter)", isWarning: true)
      return
    }
    go(to: spot, &state)
  }

  /// Takes the mark under the cursor away.
  static func remove(_ state: inout AppState) {
    guard let overlay = state.overlay, overlay.lines.indices.contains(overlay.cursor),
      case .goToMark(let letter)? = overlay.lines[overlay.cursor].action
    else { return }
    state.journey.marks[letter] = nil
    state.overlay?.rebuild()
    state.message = Message("mark \(letter) is taken away")
  }

  /// Goes back to where the last jump came from.
  static func goBeforeLastJump(_ state: inout AppState) {
    guard let spot = state.journey.jumps.last else {
      state.message = Message("nothing was jumped from yet")
      return
    }
    go(to: spot, &state)
  }

  private static func go(to spot: Whereabouts, _ state: inout AppState) {
    if let reason = reason(against: spot, in: state) {
      state.message = Message(reason, isWarning: true)
      return
    }
    state.overlay = nil
    spot.go(&state)
  }

  /// Why a place cannot be gone to; nil where it can.
  static func reason(against spot: Whereabouts, in state: AppState) -> Phrase? {
    spot.absence(in: state) ?? spot.reasonAgainst(state)
  }
}

/// The marks with what they stand on.
struct MarkList {
  let state: AppState
  let isSetting: Bool

  var lines: [Overlay.Line] {
    var lines: [Overlay.Line] = []
    if isSetting {
      var here = StyledLine(display(say("Here: ")), .dim)
      here.append(WhereaboutsText.text(of: Whereabouts(state), in: state).text)
      lines.append(Overlay.Line(text: here))
      if !state.journey.marks.isEmpty { lines.append(Overlay.Line(text: StyledLine())) }
    } else if state.journey.marks.isEmpty {
      lines.append(
        Overlay.Line(
          text: StyledLine(
            display(say("There is no mark yet; \(state.key("mark.set")) sets one.")), .dim)))
    }
    for (letter, spot) in state.journey.marks.sorted(by: { $0.key < $1.key }) {
      let isThere = spot.isThere(in: state)
      var line = StyledLine(display(String(letter)).padded(to: 4), .key)
      line.append(
        display(WhereaboutsText.text(of: spot, in: state).text),
        isSetting || !isThere ? .dim : .text)
      if !isThere { line.append(say("  gone"), .warning) }
      lines.append(Overlay.Line(text: line, action: isSetting ? nil : .goToMark(letter)))
    }
    if !isSetting, let last = state.journey.jumps.last {
      var line = StyledLine(display("'").padded(to: 4), .key)
      line.append(
        say("before the last jump: \(WhereaboutsText.text(of: last, in: state))"), .dim)
      lines.append(Overlay.Line(text: line, action: .goBeforeLastJump))
    }
    return lines
  }
}
