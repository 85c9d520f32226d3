import TerminalKit

/// The sources behind something, to choose the one that is opened.
struct SourceList {
  let state: AppState
  let ids: [String]
  let width: Int

  var lines: [Overlay.Line] {
    ids.map { SourceChoice($0, in: state.shown) }.map { choice in
      var line = SourceLine.line(choice.id, in: state, hasAddress: false, indent: 0)
      if let address = choice.opened {
        line.append("  ")
        line.append(display(address.text), .link, [], on: .source(choice.id))
      } else if let refusal = choice.refusal {
        line.append("  ")
        line.append(display(say(refusal)), .warning)
      }
      return Overlay.Line(
        text: line.width > width ? line.cut(to: width) : line, action: .openSource(choice.id))
    }
  }
}
