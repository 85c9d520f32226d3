public import ParleyModel
import ParleyStore

/// `parley calendar`: rounds, milestones, deadlines, events and expiries as iCalendar.
public struct CalendarCommand: Sendable {
  let directory: String?
  let output: String?
  let isForced: Bool
  let from: Day?
  let asOf: Day?

  /// - Parameters:
  ///   - directory: The workspace; nil for the one that is found without being named.
  ///   - output: The file to write; nil for standard output.
  ///   - isForced: Whether a file that is there is replaced.
  ///   - from: What ended before that day is left out; nil leaves out nothing.
  ///   - asOf: The day whose knowledge counts; nil for all that the files hold.
  public init(directory: String?, output: String?, isForced: Bool, from: Day?, asOf: Day?) {
    self.directory = directory
    self.output = output
    self.isForced = isForced
    self.from = from
    self.asOf = asOf
  }

  /// Writes the calendar.
  ///
  /// - Returns: ``ExitStatus/file`` where it could not be written.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    guard let opened = OpenedWorkspace(directory, surroundings),
      let loaded = opened.read(surroundings)
    else { return .file }
    let day = asOf ?? surroundings.clock.today()
    let workspace = asOf.map { loaded.workspace.asOf($0) } ?? loaded.workspace
    let calendar = WorkspaceCalendar(workspace, on: day, from: from)
    for notice in calendar.notices { surroundings.complain("parley: \(say(notice))") }
    let file = ICalendarFile(
      title: workspace.title, day: day, version: Version.current, entries: calendar.entries)
    guard let output else {
      surroundings.print(String(decoding: file.bytes, as: UTF8.self))
      return .done
    }
    do throws(ExportFault) {
      try ExportedFile(
        output, in: surroundings.currentDirectory, workspace: opened.reader.root
      ).write(file.bytes, isForced: isForced)
      return .done
    } catch {
      surroundings.complain("parley: \(say(error.message))")
      return .file
    }
  }
}
