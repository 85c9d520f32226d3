import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct CalendarTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    private func run(_ arguments: [String], _ status: Int32 = 0) throws -> Outcome {
      let outcome = try sandbox.parley(["calendar", workspace] + arguments)
      #expect(outcome.ending == .exited(status), "\(outcome.errors)")
      return outcome
    }

    @Test(.enabled(if: CalendarReader.isInstalled, CalendarReader.whatToDo))
    func `an independent reader finds every round on its days`() throws {
      let file = sandbox.home + "/talks.ics"
      let outcome = try run(["-o", file, "--as-of", "2026-11-22"])
      #expect(outcome.output.isEmpty)
      let calendar = try CalendarReader.read(file, in: sandbox)
      #expect(calendar.version == "2.0")
      #expect(calendar.prodid.hasPrefix("-//parley//parley "))
      #expect(calendar.name == "ROK-US Special Measures Agreement")
      let events = calendar.events
      #expect(Set(events.map(\.uid)).count == events.count)
      #expect(events.map(\.start) == events.map(\.start).sorted())
      #expect(events.allSatisfy { $0.stamp.hasPrefix("2026-11-22T00:00:00") })
      let fourth = try #require(events.first { $0.uid.hasPrefix("rounds/12-04.") })
      #expect(fourth.summary == "12th SMA: round 4")
      #expect((fourth.start, fourth.end) == ("2024-06-25", "2024-06-28"))
      #expect(fourth.location == "Seoul")
      #expect(fourth.status == "CONFIRMED")
      #expect(fourth.categories == ["ROK-US Special Measures Agreement", "round"])
      #expect(fourth.description?.contains("ROK: Lee Tae-woo\nUS: Linda Specht\n") == true)
      let expiry = try #require(events.first { $0.uid.hasPrefix("agreements/12.") })
      #expect(expiry.summary == "12th SMA expires")
      #expect((expiry.start, expiry.end) == ("2030-12-31", "2031-01-01"))
      // Every row with a day is there; what is left out was named.
      let rows = try CSVRows.read(
        String(contentsOfFile: workspace + "/rounds.csv", encoding: .utf8)
      ).dropFirst()
      let ids = Set(
        events.filter { $0.uid.hasPrefix("rounds/") }
          .map { String($0.uid.dropFirst("rounds/".count).prefix { $0 != "." }) })
      for row in rows where row.count > 5 {
        #expect(
          ids.contains(row[0]) || outcome.errors.contains("so \(row[0]) is not in the calendar"))
      }
      #expect(ids.count > 40)
    }

    @Test(.enabled(if: CalendarReader.isInstalled, CalendarReader.whatToDo))
    func `text of any script and with every sign comes back as it was`() throws {
      // No backslash before an n or a comma: icalendar 6.3 reads back less than it writes there.
      // ContentLineTests say what is written.
      let outcome = "Said: \\yes; \"deal\", 이태우 수석대표가 협상을 마무리했다고 밝혔다. 😀 ,;:\\"
      let path = workspace + "/rounds.csv"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let header = try #require(text.split(separator: "\n").first).split(separator: ",")
      let cells: [String: String] = [
        "id": "13-x1", "agreement": "12", "kind": "event", "start": "2027-03-01",
        "city": "Sejong, 세종",
        "outcome": "\"" + outcome.replacing("\"", with: "\"\"") + "\"", "confidence": "read",
        "sources": "KT24",
      ]
      let row = header.map { name in
        let cell = cells[String(name)] ?? ""
        return name == "city" ? "\"\(cell)\"" : cell
      }.joined(separator: ",")
      try sandbox.write(text + row + "\n", to: path)
      let file = sandbox.home + "/talks.ics"
      _ = try run(["-o", file, "--from", "2027"])
      let events = try CalendarReader.read(file, in: sandbox).events
      let event = try #require(events.first { $0.uid.hasPrefix("rounds/13-x1.") })
      #expect(event.description?.split(separator: "\n").first.map(String.init) == outcome)
      #expect(event.summary == "12th SMA: event, " + outcome)
      #expect(event.location == "Sejong, 세종")
      #expect(event.categories.last == "event")
    }

    @Test func `without a file the calendar is on standard output, in lines that end in CR LF`()
      throws
    {
      let outcome = try run(["--as-of", "2024-06-24"])
      #expect(outcome.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
      #expect(outcome.output.hasSuffix("END:VCALENDAR\r\n"))
      let lines = outcome.outputBytes.split(separator: 0x0A)
      #expect(lines.allSatisfy { $0.last == 0x0D && $0.count <= 76 })
      // The round that was announced for the next day is there; what came later is not.
      #expect(outcome.output.contains("UID:rounds/12-04."))
      #expect(!outcome.output.contains("UID:rounds/12-05."))
      #expect(!outcome.output.contains("UID:agreements/12."))
    }

    @Test func `the same rows give the same bytes on the same day`() throws {
      let days = ["--as-of", "2026-11-22"]
      #expect(try run(days).output == run(days).output)
    }

    @Test func `Korean words where Korean is asked for, and the same ids`() throws {
      let korean = try run(["--as-of", "2026-11-22", "--language", "ko"]).output
      #expect(korean.contains("SUMMARY:제12차 SMA: 4차 회의\r\n"))
      #expect(korean.contains("SUMMARY:제12차 SMA 만료\r\n"))
      func ids(_ text: String) -> [Substring] {
        text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
      }
      #expect(try ids(korean) == ids(run(["--as-of", "2026-11-22"]).output))
    }

    @Test func `what ended before the day given is left out`() throws {
      let output = try run(["--as-of", "2026-11-22", "--from", "2024-10-02"]).output
      #expect(output.contains("UID:rounds/12-08x."))
      #expect(!output.contains("UID:rounds/12-08."))
      #expect(!output.contains("UID:agreements/10."))
    }

    @Test func `a file that is there is kept unless it is to be replaced`() throws {
      let file = sandbox.home + "/talks.ics"
      try sandbox.write("mine", to: file)
      let refused = try run(["-o", file], 3)
      #expect(
        refused.errors.hasSuffix(
          "parley: '\(file)' is there already. Choose another name, or replace it with --force.\n"))
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
      _ = try run(["-o", file, "--force"])
      #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("BEGIN:VCALENDAR"))
    }

    @Test func `a table of the workspace is never replaced`() throws {
      let table = workspace + "/rounds.csv"
      let before = try String(contentsOfFile: table, encoding: .utf8)
      #expect(
        try run(["-o", table, "--force"], 3).errors.contains(
          "is a name the workspace itself uses. Choose another name, or another folder."))
      #expect(try String(contentsOfFile: table, encoding: .utf8) == before)
    }

    @Test func `a date without a day is named and left out`() throws {
      let path = workspace + "/rounds.csv"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let start = try #require(text.split(separator: "\n").first { $0.hasPrefix("12-04,") })
      let changed = start.replacing("2024-06-25", with: "2024-06")
        .replacing("2024-06-27", with: "")
      try sandbox.write(text.replacing(start, with: changed), to: path)
      let outcome = try run([])
      #expect(outcome.errors.contains("'2024-06' is no day, so 12-04 is not in the calendar\n"))
      #expect(!outcome.output.contains("UID:rounds/12-04."))
    }

    @Test func `the workspace is named once`() throws {
      let outcome = try sandbox.parley(["calendar", workspace, "-w", workspace])
      #expect(outcome.ending == .exited(2))
      #expect(outcome.errors.contains("the workspace is named twice; leave out DIR or -w"))
    }
  }
}
