import ParleyModel
import TerminalKit

/// Something that can be found: how a line shows it and the text it is found by.
struct FindItem: Sendable {
  /// What it stands for.
  enum Subject: Hashable, Sendable {
    /// A row of the kind's table, by its place among the rows shown.
    case row(Int)
    case scenario(String)
    /// A line of a round's note, counted from 1.
    case line(ofNote: String, Int)
  }

  let kind: FindKind
  let subject: Subject
  /// What it is called.
  let name: DisplayText
  let role: Role
  /// What is said of it, behind the name.
  let facts: DisplayText
  let text: FindText

  /// - Parameters:
  ///   - name: What it is called.
  ///   - isNamed: Whether it is found by its name first; lines of a note are found by what they say.
  ///   - aliases: What it goes by that the line does not show.
  init(
    _ kind: FindKind, _ subject: Subject, name: String, role: Role = .accent, facts: String,
    isNamed: Bool = true, aliases: [String] = []
  ) {
    self.kind = kind
    self.subject = subject
    self.name = display(name)
    self.role = role
    self.facts = display(facts)
    let title = kind.title.text
    let more = aliases + [kind.name] + (title == kind.name ? [] : [title])
    text =
      isNamed
      ? FindText(name: self.name, facts: self.facts, aliases: more)
      : FindText(facts: self.facts, aliases: [name] + more)
  }

  /// Whether the letters searched begin with the name.
  var isNamed: Bool { text.nameCount > 0 }

  /// The row; nil for what is none, or is gone.
  func record(in workspace: Workspace) -> (any Record)? {
    guard case .row(let index) = subject, let rows = kind.table?.rows(of: workspace),
      index < rows.count
    else { return nil }
    return rows[index]
  }

  /// What tells it from everything else from one reading of the files to the next.
  func id(in workspace: Workspace) -> FindID? {
    switch subject {
    case .row: record(in: workspace).map { FindID(kind: kind, key: $0.key) }
    case .scenario(let id): FindID(kind: kind, key: id)
    case .line(let note, _): FindID(kind: .note, key: note)
    }
  }
}

/// A thing that was found or visited, by the key of its row.
struct FindID: Hashable, Sendable {
  let kind: FindKind
  let key: String
}
