public import ParleyModel

/// A calendar as other programs import it.
///
/// Source: RFC 5545. Days are dates without a time zone, so an event stays on its day wherever the
/// reader is.
public struct ICalendarFile: Sendable {
  /// What the calendar is called.
  public let title: String
  /// The day the content is of.
  public let day: Day
  /// The version of the program that writes it.
  public let version: String
  /// The events, in order.
  public let entries: [CalendarEntry]

  /// Makes a calendar; see the properties.
  ///
  /// - Parameter title: The workspace's title. Events are told apart by it too: those of two
  ///   workspaces with one title count as the same where their ids are.
  public init(title: String, day: Day, version: String, entries: [CalendarEntry]) {
    self.title = title
    self.day = day
    self.version = version
    self.entries = entries
  }

  /// The whole file: UTF-8, lines ending in CR and LF.
  public var bytes: [UInt8] { lines.flatMap(\.folded) }

  private var lines: [ContentLine] {
    var lines = [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", text: "-//parley//parley \(version)//EN"),
      ContentLine("CALSCALE", "GREGORIAN"), ContentLine("METHOD", "PUBLISH"),
      // Not of the RFC, but what calendar programs show as the calendar's name.
      ContentLine("X-WR-CALNAME", text: title),
    ]
    for entry in entries { lines += event(entry) }
    return lines + [ContentLine("END", "VCALENDAR")]
  }

  private func event(_ entry: CalendarEntry) -> [ContentLine] {
    var lines = [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", text: uid(of: entry)),
      ContentLine("DTSTAMP", Self.date(day) + "T000000Z"),
      ContentLine("DTSTART;VALUE=DATE", Self.date(entry.start)),
      // The end is the first day after the event.
      ContentLine("DTEND;VALUE=DATE", Self.date(entry.end.advanced(by: 1))),
      ContentLine("SUMMARY", text: entry.summary),
    ]
    if !entry.location.isEmpty { lines.append(ContentLine("LOCATION", text: entry.location)) }
    if !entry.description.isEmpty {
      lines.append(ContentLine("DESCRIPTION", text: entry.description))
    }
    if !entry.categories.isEmpty {
      lines.append(ContentLine("CATEGORIES", texts: entry.categories))
    }
    return lines + [
      ContentLine("STATUS", entry.status.rawValue),
      // A day of the talks does not make its reader busy.
      ContentLine("TRANSP", "TRANSPARENT"), ContentLine("END", "VEVENT"),
    ]
  }

  /// The same for the same row of the same workspace, wherever its folder is, so that a calendar read
  /// in again replaces its events.
  private func uid(of entry: CalendarEntry) -> String {
    "\(entry.id).\(FNV1a(of: title.utf8).hex)@parley"
  }

  /// `20241002`.
  private static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }
}
