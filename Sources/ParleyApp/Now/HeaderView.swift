import ParleyModel
import TerminalKit

/// Draws the first line: the agreement in force, what comes next, when it ends, and the day.
struct HeaderView {
  let state: AppState

  func draw(_ rect: Rect, into painter: inout Painter) {
    let style = painter.theme[.header]
    painter.frame.fill(rect, style: style)
    let day = display(" \(dayText) ")
    let room = rect.width - day.width
    let all = [agreement, next, expiry].filter { !$0.isEmpty }
    let short = [agreement, state.standing.meeting == nil ? "" : next, expiry].filter {
      !$0.isEmpty
    }
    // The longest wording that fits; the program's own name goes first.
    let choices: [(brand: DisplayText, parts: [String])] = [
      (" parley  ", all), (" parley  ", short), (" ", all), (" ", short), (" ", shortest),
    ]
    let separator = state.symbols.separator.string
    let texts = choices.map { ($0.brand, display($0.parts.joined(separator: separator))) }
    let fitting = texts.first { $0.0.width + $0.1.width <= room }
    let (brand, text) = fitting ?? (" ", display(shortest.joined(separator: separator)))
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
    let day = "as of \(state.day)"
    guard let asOf = state.asOf, asOf != state.today else { return day }
    return asOf < state.today ? "THE PAST, \(day)" : "THE FUTURE, \(day)"
  }

  /// The agreement and how long it has to run, for narrow screens.
  private var shortest: [String] {
    guard let agreement = state.standing.agreement, let days = state.standing.daysToExpiry else {
      return ["no agreement"]
    }
    let name = "\(DateText.ordinal(agreement.number)) SMA"
    let meeting = state.standing.meeting == nil ? [] : [next]
    let left = days >= 0 ? "\(DateText.count(days, "day")) left" : "lapsed"
    let state = state.standing.state == .concluded ? ["not in force yet"] : []
    return [name] + state + meeting + [left]
  }

  private var agreement: String {
    guard let agreement = state.standing.agreement else {
      return state.damage(in: "agreements.csv") ?? "no agreement"
    }
    let name = "\(DateText.ordinal(agreement.number)) SMA \(agreement.term ?? "")"
    switch state.standing.state {
    case .paying: return "\(name), paying"
    case .concluded: return "\(name), not in force yet"
    case .lapsed: return "\(name), lapsed"
    case .none: return "no agreement"
    }
  }

  private var next: String {
    guard let meeting = state.standing.meeting, let phase = state.standing.phase else {
      return state.damage(in: "rounds.csv") ?? "no round scheduled"
    }
    let name = "\(DateText.ordinal(meeting.agreement)) \(RoundText.name(meeting))"
    switch phase {
    case .coming(let days): return "\(name) in \(DateText.count(days, "day"))"
    case .underWay(let day, let of): return "\(name), day \(day) of \(of)"
    case .held: return ""
    }
  }

  private var expiry: String {
    guard let expires = state.standing.agreement?.expires, let days = state.standing.daysToExpiry
    else { return "" }
    return days >= 0
      ? "expires \(expires) (\(DateText.count(days, "day")))"
      : "expired \(expires) (\(DateText.count(-days, "day")) ago)"
  }
}
