import ParleyTestSupport

/// The built program with the form of a row of rounds.csv, on terminals of the test's.
struct RecordTerminal: WorkspaceTerminal {
  let sandbox: Sandbox
  let workspace: String
  /// The table whose row is selected at the start.
  static let file = "rounds.csv"
  /// The id of that row, an extra session in Seoul.
  static let row = "12-08x"

  init() throws {
    sandbox = try Sandbox()
    workspace = try sandbox.workspace()
  }

  /// The table's path.
  var path: String { "\(workspace)/\(Self.file)" }

  /// The table as it is on disk; nil where there is none.
  func read() -> String? { read(Self.file) }

  /// Writes the table from outside, in place.
  func write(_ text: String) throws { try write(text, to: Self.file) }

  /// Hidden files beside the tables: nothing of ours may stay there.
  var leftovers: [String] { leftovers(in: "") }

  /// Starts the program and opens the form of the row.
  func open(changes: [String: String?] = [:]) throws -> PseudoTerminal {
    let terminal = try start(changes: changes)
    try terminal.openForm()
    return terminal
  }

  /// The form of the row with `Busan` written for Seoul and not saved.
  func openChanged(changes: [String: String?] = [:]) throws -> PseudoTerminal {
    let terminal = try open(changes: changes)
    try terminal.write("Busan", into: .city)
    return terminal
  }
}

/// Fields of a round's form, by the keys that lead to them from the first.
enum RoundField: String {
  case city
  case rokLead = "rok_lead"
  case usLead = "us_lead"

  /// How many fields stand before it.
  var place: Int {
    switch self {
    case .city: 7
    case .rokLead: 9
    case .usLead: 10
    }
  }
}

extension PseudoTerminal {
  /// Opens the form of the row under the cursor.
  func openForm(of row: String = RecordTerminal.row) throws {
    type("c")
    try wait(for: "the form") { $0.hasForm && $0.text.contains("row of the timeline \(row) ") }
  }

  /// Writes a text into a field of a form that was opened just now.
  func write(_ text: String, into field: RoundField) throws {
    type(String(repeating: "\t", count: field.place) + "\u{15}" + text)
    try wait(for: "\(field.rawValue) to be \(text)") { screen in
      screen.isChanging(field, to: text)
    }
  }

  /// Presses ^S and waits until the form is saved.
  func saveForm() throws {
    type("\u{13}")
    try wait(for: "the form to close") { !$0.hasForm }
  }

  /// Ends the program by q.
  func quit() throws -> ProcessEnding {
    type("q")
    return try waitForEnd()
  }
}

extension EmulatedScreen {
  /// Whether a form of a row is open.
  var hasForm: Bool {
    ["╭ rounds.csv:", "╭ New row of", "╭ Changed on both"].contains { text.contains($0) }
  }

  /// Whether the form says that saving changes a field to a text.
  func isChanging(_ field: RoundField, to text: String) -> Bool {
    lines.contains { line in
      line.contains("changes in") && line.contains("\(field.rawValue) ")
        && line.contains("→ \(text)")
    }
  }

  /// What the last lines say, in one.
  var told: String {
    lines.suffix(4).map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ")
  }
}

extension String {
  /// A table with a text in one of its rows replaced.
  func replacing(_ old: String, with new: String, inRow id: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("\(id),") ? String($0).replacing(old, with: new) : String($0) }
      .joined(separator: "\n")
  }
}
