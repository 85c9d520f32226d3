import ParleyModel
import TerminalKit

/// Draws the first line: the agreement in force, what comes next, when it ends, and the day.
struct HeaderView {
  let state: AppState

  /// - Parameter left: Columns at the start that are left to something else.
  func draw(_ whole: Rect, besides left: Int = 0, into painter: inout Painter) {
    let style = painter.theme[.header]
    painter.frame.fill(whole, style: style)
    let rect = Rect(
      x: whole.x + left, y: whole.y, width: max(0, whole.width - left), height: whole.height)
    let day = display(" \(dayText) ")
    let room = rect.width - day.width
    let all = [agreement, next, expiry].filter { !$0.isEmpty }
    let short = [agreement, state.standing.next == nil ? "" : next, expiry].filter {
      !$0.isEmpty
    }
    // The longest wording that fits; the program's own name goes first.
    let choices: [(brand: DisplayText, parts: [String])] = [
      (" parley  ", all), (" parley  ", short), (" ", all), (" ", short), (" ", shortest),
    ]
    let separator = state.symbols.separator.string
    let texts = choices.map { ($0.brand, display($0.parts.joined(separator: separator))) }
    let fitting = texts.first { $0.0.width + $0.1.width <= room }
    let (brand, text) = fitting ?? (" ", cut(to: room - 1, separator))
    painter.frame.put(brand, x: rect.x, y: rect.y, style: style.adding(.bold))
    painter.frame.put(
      text, x: rect.x + brand.width, y: rect.y, width: max(0, room - brand.width), style: style)
    let dayStyle = state.asOf == nil ? style : painter.theme[.match]
    painter.frame.put(day, x: rect.maxX - day.width, y: rect.y, style: dayStyle)
    painter.mark(x: rect.maxX - day.width, y: rect.y, width: day.width, .command("time.day"))
    painter.hear(1, "parley: \(all.joined(separator: "; ")); \(dayText)")
  }

  /// `as of 2026-11-22`; on another day also in capitals that it is one, for colour alone must not say
  /// so: `THE PAST, as of 2024-06-24`.
  private var dayText: String {
    let day: Phrase = "as of \(state.day)"
    guard let asOf = state.asOf, asOf != state.today else { return say(day) }
    return asOf < state.today ? say("THE PAST, \(day)") : say("THE FUTURE, \(day)")
  }

  /// The agreement and how long it has to run, for narrow screens.
  private var shortest: [String] {
    guard let agreement = state.standing.agreement, let days = state.standing.daysToExpiry else {
      return [say("no agreement")]
    }
    let name = say(state.shown.title(ofAgreement: agreement.number))
    let meeting = state.standing.next == nil ? [] : [next]
    let left =
      days >= 0 ? say(.count(days, one: "{} day left", many: "{} days left")) : say("lapsed")
    let state = state.standing.state == .concluded ? [say("not in force yet")] : []
    return [name] + state + meeting + [left]
  }

  /// The shortest wording with the words of what comes cut, and not the days behind them; where little
  /// of them would be left, the agreement's last day goes.
  private func cut(to room: Int, _ separator: String) -> DisplayText {
    let whole = display(shortest.joined(separator: separator))
    guard let words = state.standing.next.flatMap(RoundText.ahead), shortest.count > 2 else {
      return whole
    }
    let full = min(Self.longestAhead, display(words).width)
    for parts in [shortest, Array(shortest.dropLast())] {
      let rest = display(parts.joined(separator: separator)).width - full
      guard room - rest >= Self.leastAhead else { continue }
      let short = parts.map { $0 == next ? next(cutTo: room - rest) : $0 }
      return display(short.joined(separator: separator))
    }
    return whole
  }

  private var agreement: String {
    guard let agreement = state.standing.agreement else {
      return state.damage(in: "agreements.csv") ?? say("no agreement")
    }
    let title = state.shown.title(ofAgreement: agreement.number)
    let name: Phrase = "\(title) \(agreement.term ?? "")"
    switch state.standing.state {
    case .paying: return say("\(name), paying")
    case .concluded: return say("\(name), not in force yet")
    case .lapsed: return say("\(name), lapsed")
    case .none: return say("no agreement")
    }
  }

  /// Cells of what is to come, in the words of its row.
  private static let longestAhead = 32
  /// Cells of it that still say something.
  private static let leastAhead = 12

  private var next: String { next(cutTo: Self.longestAhead) }

  private func next(cutTo longest: Int) -> String {
    guard let meeting = state.standing.next else {
      return state.damage(in: "rounds.csv") ?? say("no round scheduled")
    }
    let phase = meeting.phase(on: state.day)
    if let words = RoundText.ahead(meeting), case .coming(let days) = phase {
      let short = display(words).truncated(to: min(longest, Self.longestAhead)).string
      return days == 1
        ? say("next: \(short) in \(1) day")
        : say("next: \(short) in \(Decimal(coefficient: days).grouped) days")
    }
    let name = "\(DateText.ordinal(meeting.agreement)) \(RoundText.name(meeting))"
    switch phase {
    case .coming(1): return say("\(name) in \(1) day")
    case .coming(let days):
      return say("\(name) in \(Decimal(coefficient: days).grouped) days")
    case .underWay(let day, let of): return say("\(name), day \(day) of \(of)")
    case .held: return ""
    }
  }

  private var expiry: String {
    guard let expires = state.standing.agreement?.expires, let days = state.standing.daysToExpiry
    else { return "" }
    let count = Phrase.count(abs(days), one: "{} day", many: "{} days")
    return days >= 0
      ? say("expires \(expires) (\(count))") : say("expired \(expires) (\(count) ago)")
  }
}
