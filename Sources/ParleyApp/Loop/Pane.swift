import ParleyModel
import TerminalKit

/// The three panes of the first screen, by the key that selects them.
public enum Pane: Int, CaseIterable, Sendable, Hashable {
  case timeline = 1
  case detail = 2
  case chart = 3

  var name: Phrase {
    switch self {
    case .timeline: "Timeline"
    case .detail: "Detail"
    case .chart: "Payments"
    }
  }

  /// ` 1 Timeline  3 Payments ` for the panes that do not show beside this one; where this one has the
  /// room of all of them, that it has, in the longest wording that fits beside its title.
  func others(
    in layout: ScreenLayout, beside title: StyledLine, keys: KeyNames
  ) -> StyledLine {
    guard layout.panes.count == 1, let rect = layout.panes[self] else { return StyledLine() }
    var line = StyledLine(" ")
    for pane in Pane.allCases where pane != self {
      let id = "pane.\(pane.rawValue)"
      if let key = keys.key(id) { line.append(display("\(key) "), .key, on: .command(id)) }
      line.append(display("\(pane.name) "), .keyText, on: .command(id))
    }
    guard layout.form == .full else { return line }
    let words = Self.zoomed(say("zoomed: \(keys["zoom"]) shows all "))
    var whole = words
    whole.append(line)
    let wordings = [whole, words, Self.zoomed(say("zoomed: \(keys["zoom"]) "))]
    // What a title needs beside it is the frame's.
    return wordings.first { title.width + $0.width + 8 <= rect.width } ?? StyledLine()
  }

  /// A title with room beside it for what says that this pane has the room of all.
  func title(_ title: StyledLine, in layout: ScreenLayout, keys: KeyNames) -> StyledLine {
    guard layout.panes.count == 1, layout.form == .full, let rect = layout.panes[self] else {
      return title
    }
    let room = rect.width - 8 - Self.zoomed(say("zoomed: \(keys["zoom"]) ")).width
    return title.width <= room ? title : title.fitted(to: max(1, room))
  }

  /// That one pane has all the room, and what ends that.
  private static func zoomed(_ words: String) -> StyledLine {
    var line = StyledLine(" ")
    line.append(display(words), .accent, on: .command("zoom"))
    return line
  }

  /// The pane after this one, in the order of the keys.
  var next: Pane { Pane(rawValue: rawValue % 3 + 1) ?? .timeline }
  var previous: Pane { Pane(rawValue: (rawValue + 1) % 3 + 1) ?? .timeline }
}
