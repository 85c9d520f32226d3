/// What a workspace knows that an earlier view of it did not: rows that appeared, and values that
/// changed in rows known before.
public struct WorkspaceNews: Sendable {
  /// What the news is about, in the order in which it is told.
  public enum Heading: Int, CaseIterable, Sendable, Hashable {
    case rounds, agreements, issues, positions, offers, delegates, payments, indicators, categories
    case sources
  }

  /// A row with what is new in it.
  public struct Item: Sendable {
    /// What the row is about.
    public let heading: Heading
    /// The row as the later view has it; one that is gone as the earlier view had it.
    public let record: any Record
    /// What happened to it.
    public let change: Change
  }

  /// What happened to a row.
  public enum Change: Sendable, Hashable {
    /// It was not known before.
    case appeared
    /// Some of its cells hold something else, in the order of the table.
    case changed([Cell])
    /// It is no longer there.
    case gone
  }

  /// A cell that holds something else.
  public struct Cell: Sendable, Hashable {
    /// The column's name in the table's header.
    public let column: String
    /// What it held; empty when nothing was stated.
    public let before: String
    /// What it holds; empty when nothing is stated.
    public let after: String

    /// A cell with what it held and what it holds; either may be empty.
    public init(column: String, before: String, after: String) {
      (self.column, self.before, self.after) = (column, before, after)
    }
  }

  /// What is new, by heading, then in the order of the later tables; rows that are gone come last.
  public let items: [Item]

  /// Compares two views of one workspace.
  ///
  /// Remarks and citations do not count: a source that was published is news itself.
  public init(from earlier: Workspace, to later: Workspace) {
    var items: [Item] = []
    func compare<R: Record>(_ heading: Heading, _ rows: (Workspace) -> [R]) {
      let (old, new) = (rows(earlier), rows(later))
      guard old != new else { return }
      let known = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
      for row in new {
        guard let before = known[row.key] else {
          items.append(Item(heading: heading, record: row, change: .appeared))
          continue
        }
        let cells = before == row ? [] : Self.cells(from: before, to: row)
        if !cells.isEmpty {
          items.append(Item(heading: heading, record: row, change: .changed(cells)))
        }
      }
      let left = Set(new.map(\.key))
      for row in old where !left.contains(row.key) {
        items.append(Item(heading: heading, record: row, change: .gone))
      }
    }
    compare(.rounds) { $0.rounds }
    compare(.agreements) { $0.agreements }
    compare(.agreements) { $0.terms }
    compare(.issues) { $0.issues }
    compare(.positions) { $0.positions }
    compare(.offers) { $0.offers }
    compare(.delegates) { $0.delegates }
    compare(.payments) { $0.payments }
    compare(.indicators) { $0.indicators }
    compare(.categories) { $0.categories }
    compare(.sources) { $0.sources }
    self.items = items
  }

  /// What is new under a heading.
  public func items(_ heading: Heading) -> [Item] { items.filter { $0.heading == heading } }

  /// Whether nothing is new.
  public var isEmpty: Bool { items.isEmpty }

  private static func cells(from before: some Record, to after: some Record) -> [Cell] {
    let old = Dictionary(before.fields.map { ($0.column, $0.text) }) { first, _ in first }
    var cells = after.fields.compactMap { field -> Cell? in
      let text = old[field.column] ?? ""
      guard counts(field.column), text != field.text else { return nil }
      return Cell(column: field.column, before: text, after: field.text)
    }
    let columns = Set(after.fields.map(\.column))
    for field in before.fields where !columns.contains(field.column) && counts(field.column) {
      if !field.text.isEmpty {
        cells.append(Cell(column: field.column, before: field.text, after: ""))
      }
    }
    return cells
  }

  private static func counts(_ column: String) -> Bool {
    column != "sources" && column != "note" && !column.hasSuffix("_source")
  }
}
