import Foundation
import ParleyTestSupport
import Testing

/// icalendar, a reader of calendars written in Python, where it is installed.
enum CalendarReader {
  /// A calendar as it reads it.
  struct Calendar: Decodable {
    let version: String
    let prodid: String
    let name: String
    let events: [Event]
  }

  /// One of its events; dates are ISO 8601, the end is the day after the last.
  struct Event: Decodable, Hashable {
    let uid: String
    let stamp: String
    let start: String
    let end: String
    let summary: String
    let location: String?
    let description: String?
    let categories: [String]
    let status: String
  }

  /// What a person does who wants these tests to run.
  static let whatToDo: Comment = """
    python3 with icalendar is missing: python3 -m venv .venv && .venv/bin/pip install icalendar
    """

  /// The interpreter that knows icalendar: of `PARLEY_PYTHON`, of the checkout's `.venv`, else python3.
  private static let python: String? = {
    let named = ProcessInfo.processInfo.environment["PARLEY_PYTHON"]
    let candidates = [named, Checkout.root + "/.venv/bin/python", "/usr/bin/python3"]
    return candidates.compactMap(\.self).first { path in
      guard FileManager.default.isExecutableFile(atPath: path), let sandbox = try? Sandbox() else {
        return false
      }
      return (try? sandbox.run([path, "-c", "import icalendar"]))?.ending == .exited(0)
    }
  }()

  /// Whether it can be run.
  static let isInstalled = python != nil

  /// Reads a file with the script beside this one.
  static func read(_ file: String, in sandbox: Sandbox) throws -> Calendar {
    let script = Checkout.root + "/Tests/ParleyTests/CommandLine/read_calendar.py"
    let outcome = try sandbox.run([python ?? "python3", script, file])
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    return try JSONDecoder().decode(Calendar.self, from: Data(outcome.outputBytes))
  }
}
