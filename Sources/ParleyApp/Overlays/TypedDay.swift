import ParleyModel
import ParleyStore
import TerminalKit

/// A date as somebody types it: the day it means, or why it is none.
struct TypedDay {
  /// What is said of it, with the way there where there is one.
  let line: Overlay.Line

  /// nil for a text that is no beginning of a date.
  init?(_ query: String, in state: AppState) {
    let text = Self.normal(query.trimmed)
    guard text.first?.isASCIIDigit ?? false, text.allSatisfy({ $0.isASCIIDigit || $0 == "-" })
    else { return nil }
    guard let date = PartialDate(text) else {
      line = Self.said(Self.reason(text), isFault: Self.isWhole(text))
      return
    }
    let day = date.lastDay
    let name: Phrase = date.day == nil ? "\(day), the last day of \(text)" : "\(day)"
    guard day <= state.today else {
      line = Self.said("\(name): still to come, today is \(state.today)", isFault: true)
      return
    }
    if day == state.today {
      line = Self.going("\(name), today", to: nil)
    } else if let first = Self.firstDay(of: state.loaded.workspace), day < first {
      line = Self.said(
        "\(name): before everything on record, which begins on \(first)", isFault: true)
    } else {
      line = Self.going("\(name), \(DateText.age(of: day, on: state.today))", to: day)
    }
  }

  /// `2024.6.24`, `2024/06/24` and `20240624` as `2024-06-24`: people write dates as they are used to.
  private static func normal(_ text: String) -> String {
    if text.count == 8, text.allSatisfy(\.isASCIIDigit) {
      return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    }
    var parts = text.split(omittingEmptySubsequences: false) { ".-/".contains($0) }.map(String.init)
    // A full stop behind the day is no part of it: 2024. 6. 24.
    if parts.count == 4, parts[3].isEmpty { parts.removeLast() }
    for place in parts.indices.dropFirst() {
      parts[place] = parts[place].trimmed
      // A digit that more may follow is left alone: 2024-1 may become 2024-12.
      let isDone = place < parts.count - 1 || place == 2
      if parts[place].count == 1, isDone, parts[place] != "0" { parts[place] = "0" + parts[place] }
    }
    return parts.joined(separator: "-")
  }

  /// The first day on which a row of the timeline was complete or a figure was known.
  private static func firstDay(of workspace: Workspace) -> Day? {
    let days = workspace.rounds.map(\.completeFrom) + workspace.indicators.map(\.knownFrom)
    return (days + workspace.record.compactMap { workspace.knownFrom($0) }).min()
  }

  private static func going(_ text: Phrase, to day: Day?) -> Overlay.Line {
    Overlay.Line(text: StyledLine(display(text.text), .heading), action: .goToDay(day))
  }

  private static func said(_ text: Phrase, isFault: Bool) -> Overlay.Line {
    Overlay.Line(text: StyledLine(display(text.text), isFault ? .warning : .dim))
  }

  /// Whether the text has the form of a date, so that more letters do not make it one.
  private static func isWhole(_ text: String) -> Bool {
    let counts = text.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    return zip(counts, [4, 2, 2]).allSatisfy { $0 == $1 } && counts.count <= 3
      || counts.count > 3 || zip(counts, [4, 2, 2]).contains { $0 > $1 }
  }

  private static func reason(_ text: String) -> Phrase {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let form: Phrase = "write 2024, 2024-06 or 2024-06-24"
    guard isWhole(text), parts.count <= 3, zip(parts, [4, 2, 2]).allSatisfy({ $0.count == $1 })
    else { return "\(text): \(form)" }
    let numbers = parts.compactMap { Int($0) }
    guard numbers[0] > 0 else { return "\(text) is no date: there is no year 0; \(form)" }
    guard numbers.count > 1, (1...12).contains(numbers[1]) else {
      return "\(text) is no date: there is no month \(parts.count > 1 ? parts[1] : ""); \(form)"
    }
    let length = Day.length(ofMonth: numbers[1], year: numbers[0])
    return "\(text) is no date: \(parts[0])-\(parts[1]) has \(length) days"
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
