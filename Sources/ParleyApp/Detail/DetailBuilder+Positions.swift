import ParleyModel
import TerminalKit

extension DetailBuilder {
  /// What both sides said, by theme, the newest first.
  func positions(_ talks: Talks) -> [DetailContent.Line] {
    let positions = workspace.positions(of: talks.id)
      .sorted { $0.date.lastDay > $1.date.lastDay }
    guard !positions.isEmpty else {
      return nothing("No positions are on record.", in: "positions.csv")
    }
    var themes: [String] = []
    for position in positions where !themes.contains(position.theme) {
      themes.append(position.theme)
    }
    var lines = whole(talks)
    for theme in themes {
      lines.append(heading(CustomaryWord.title(theme)))
      for position in positions where position.theme == theme {
        var line = StyledLine(" ")
        line.append(display("\(position.date)").padded(to: 11), .dim)
        line.append(
          display(say(Party.title(of: position.party))).padded(to: 6), role(position.party))
        if !position.speaker.isEmpty { line.append("\(position.speaker): ", .dim) }
        line.append(display(position.text))
        line.append("  ")
        line.append(grounds(position.confidence, position.sources))
        lines += entry(line, indent: 18, records: [position], isStop: true)
      }
      lines.append(blank())
    }
    return lines
  }
}
