import ParleyModel
import TerminalKit

/// What the detail pane says of one delegate: name, office, tenure, earlier talks, grounds.
struct DelegateCard {
  let delegate: Delegate
  /// Whether the delegate leads the selected round, or no round is selected.
  let isHere: Bool
  let builder: DetailBuilder

  /// The card's lines; the first is a stop.
  func lines(width: Int) -> [DetailContent.Line] {
    var name = StyledLine()
    let (first, second) = names
    name.append(display(first), isHere ? .text : .dim, isHere ? .bold : [])
    if !second.isEmpty { name.append(display(" \(second)"), isHere ? .text : .dim) }
    let role: Role = isHere ? .text : .dim
    let parts: [StyledLine] =
      [StyledLine(display(delegate.title), role), tenure, remark].filter { !$0.isEmpty }
      + [builder.grounds(delegate.confidence, delegate.sources)]
    var lines: [DetailContent.Line] = []
    for line in name.wrapped(to: width, indent: 2) {
      lines.append(
        DetailContent.Line(text: line, records: [delegate], isStop: lines.isEmpty))
    }
    for part in parts {
      for line in part.wrapped(to: width - 2) {
        var indented = StyledLine("  ")
        indented.append(line)
        lines.append(DetailContent.Line(text: indented, records: [delegate]))
      }
    }
    return lines
  }

  /// The name in both scripts, in Korean the one of Korea first.
  private var names: (first: String, second: String) {
    guard !builder.state.symbols.isASCII, !delegate.nativeName.isEmpty else {
      return (delegate.name, "")
    }
    return builder.state.language == .korean
      ? (delegate.nativeName, delegate.name) : (delegate.name, delegate.nativeName)
  }

  private var tenure: StyledLine {
    var line = StyledLine(display(say(CustomaryWord.title(delegate.role))), .dim)
    switch (delegate.from, delegate.to) {
    case (let from?, let to?) where from == to: line.append(", \(from)", .dim)
    case (let from?, let to?): line.append(say(", \(from) to \(to)"), .dim)
    case (let from?, nil): line.append(say(", since \(from)"), .dim)
    case (nil, let to?): line.append(say(", until \(to)"), .dim)
    case (nil, nil): break
    }
    guard delegate.role == Delegate.chiefNegotiator else { return line }
    let earlier = builder.workspace.leads(named: delegate.name).filter {
      $0.agreement < delegate.agreement
    }
    if earlier.isEmpty {
      line.append(say("; no earlier talks on record"), .dim)
    } else {
      let numbers = earlier.map { DateText.ordinal($0.agreement) }.joined(separator: ", ")
      line.append(say("; led the \(numbers) before"), .accent)
    }
    return line
  }

  private var remark: StyledLine { StyledLine(display(delegate.note), .dim) }
}
