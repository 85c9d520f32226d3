import ParleyModel
import ParleyStore
import TerminalKit

/// The days one may go to by `@`: every round and milestone and every day on which figures became
/// known, newest first. None is later than the day shown, for what came after it is not known there.
struct DayList {
  let state: AppState

  var entries: [FindEntry] {
    var days: [(day: Day, entry: FindEntry)] = []
    for talks in state.talks {
      for row in talks.entries.map(\.round) where isListed(row.completeFrom) {
        days.append((row.completeFrom, entry(row)))
      }
    }
    for (day, text) in figures { days.append((day, entry(day, text))) }
    let newestFirst = days.enumerated().sorted {
      ($1.element.day, $1.offset) < ($0.element.day, $0.offset)
    }
    let today = state.asOf == nil ? [] : [FindEntry(self.today)]
    return today + newestFirst.map(\.element.entry)
  }

  /// The line of a date that is typed, then the entries that hold every word of the query, the newest
  /// first.
  func lines(of entries: [FindEntry], matching query: String) -> [Overlay.Line] {
    let found = FindEntry.fitting(query, of: entries).map(\.line)
    return (TypedDay(query, in: state)?.line).map { [$0] + found } ?? found
  }

  private func isListed(_ day: Day) -> Bool { day <= state.day && day < state.today }

  private var today: Overlay.Line {
    var line = StyledLine(display(say("today")).padded(to: 12), .key)
    line.append(say("\(state.today), come back to it"))
    return Overlay.Line(text: line, action: .goToDay(nil))
  }

  private func entry(_ row: Round) -> FindEntry {
    var line = head(row.completeFrom)
    line.append("\(DateText.ordinal(row.agreement)) \(RoundText.name(row))", .accent)
    if row.kind.isMeeting { line.append("  \(DateText.range(row, withYear: false)) \(row.city)") }
    line.append("  \(row.outcome)", .dim)
    return FindEntry(
      Overlay.Line(text: line, action: .goToDay(row.completeFrom)),
      aliases: [RoundText.short(row), row.id, "\(row.start)"])
  }

  private func entry(_ day: Day, _ text: String) -> FindEntry {
    var line = head(day)
    line.append(say("figures  ") + text, .dim)
    return FindEntry(Overlay.Line(text: line, action: .goToDay(day)))
  }

  private func head(_ day: Day) -> StyledLine {
    StyledLine(display("\(day)").padded(to: 12), .key)
  }

  /// What became known on a day in figures: `2024 CPI, exchange rate; 2025 defence budget`.
  private var figures: [(day: Day, text: String)] {
    var found: [Day: [(year: Int, name: String)]] = [:]
    for row in state.shown.indicators where isListed(row.knownFrom) {
      found[row.knownFrom, default: []].append((row.year, IndicatorText.subject(row.name)))
    }
    for row in state.shown.record {
      // By all the rules there are: those of the day shown would date it the same.
      guard let day = state.loaded.workspace.knownFrom(row), isListed(day) else { continue }
      found[day, default: []].append((row.year, say("payment")))
    }
    return found.map { day, names in
      let years = Dictionary(grouping: names, by: \.year).sorted { $0.key < $1.key }
      let texts = years.map { year, names in
        var seen: Set<String> = []
        let each = names.map(\.name).filter { seen.insert($0).inserted }
        return "\(year) \(each.joined(separator: ", "))"
      }
      return (day, texts.joined(separator: "; "))
    }.sorted { $0.day < $1.day }
  }
}
