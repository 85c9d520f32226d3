import ParleyModel
import TerminalKit

/// Every command with its keys, what it does and, where it cannot run now, why: those of the screen
/// below first, then those of others with where they count.
struct PaletteList {
  let state: AppState
  let width: Int

  private static let keyWidth = 10

  func lines(matching query: String) -> [Overlay.Line] {
    let reach = CommandReach(state)
    let finds = CommandSearch.finds(query).filter { isListed($0.command) }
    let recent = FindQuery(query, takesKinds: false).words.isEmpty ? state.journey.ran : []
    // The lower rank first, then what was found as it was typed, then the better find, then the
    // order of the table.
    let ranked = finds.enumerated().map { offset, find in
      let isHere = reach.isHere(find.command)
      let place = recent.firstIndex(of: find.command.id)
      return (
        rank: !isHere ? Int.max : place ?? recent.count, offset: offset, find: find, isHere: isHere
      )
    }.sorted {
      ($0.rank, $0.find.readingRank, $1.find.score, $0.offset)
        < ($1.rank, $1.find.readingRank, $0.find.score, $1.offset)
    }
    return ranked.map { entry in
      line(
        entry.find, isHere: entry.isHere,
        reason: entry.isHere ? entry.find.command.disabledReason(state) : nil)
    }
  }

  private func line(
    _ find: CommandSearch.Find, isHere: Bool, reason: Phrase?
  ) -> Overlay.Line {
    let command = find.command
    var line = StyledLine()
    let keys = display(
      state.keymap.names(
        of: command, isASCII: state.symbols.isASCII, within: Self.keyWidth - 1))
    line.append(keys.truncated(to: Self.keyWidth - 1).padded(to: Self.keyWidth), .key)
    let isDim = !isHere || reason != nil
    var said = StyledLine()
    if let reason {
      said.append(say("  not now: \(reason)"), .warning)
    } else if isHere, let object = command.object(state) {
      said.append("  \(object.text)", .accent)
    } else if !isHere || command.scope != .screen {
      said.append("  \(CommandReach(state).placeName(of: command))", .dim)
    }
    // What is said stays whole where a long sentence has to be cut.
    let room = max(width - line.width - said.width, (width - line.width) / 2)
    let title = display(command.title.text).truncated(to: room)
    line.append(title, isDim ? .dim : .text, marking: find.places)
    line.append(said)
    return Overlay.Line(text: line, action: .run(command))
  }

  /// Keys inside boxes and lines are of no use from here.
  private func isListed(_ command: Command) -> Bool {
    switch command.scope {
    case .screen, .pane, .tables, .scenarios, .points, .offers, .editor: true
    case .overlay, .reading, .prompt, .confirm, .conflict, .form, .value, .finder, .marks, .brief:
      false
    }
  }
}
