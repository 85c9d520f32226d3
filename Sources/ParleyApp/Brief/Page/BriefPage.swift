import ParleyModel

/// A brief as it is read, in the language in force when it was made: what each of the writers writes
/// in its own way.
struct BriefPage: Sendable {
  /// What the page is about, as `12th SMA, round 4`.
  var title = BriefText()
  /// When and where, one line each.
  var lead: [BriefText] = []
  /// The day it knows of, as `as of 24 Jun 2024`.
  var asOf = ""
  /// What is stamped on the page, as `PRIVATE`; nil on one that anybody may see.
  var stamp: String?
  var sections: [Section] = []
  /// What the sources' list is headed with.
  var notesTitle = ""
  /// The sources, kind by kind.
  var notes: [NoteGroup] = []
  /// What is to be known about the whole page.
  var remarks: [BriefText] = []
  let language: Language

  init(language: Language) { self.language = language }

  /// Every stretch of text of the page but for the remarks.
  var texts: [BriefText] {
    [title] + lead
      + sections.flatMap(\.blocks).flatMap { block -> [BriefText] in
        switch block {
        case .lines(let lines): lines
        case .parties(let parties): parties.map(\.text)
        case .table(let table): table.rows.flatMap(\.self) + [table.caption]
        case .charts: []
        }
      }
  }

  /// A part of the page below a heading.
  struct Section: Sendable {
    let title: String
    var blocks: [Block]
  }

  /// What stands in a section.
  enum Block: Sendable {
    /// Sentences, each on a line of its own.
    case lines([BriefText])
    /// What each party has to it: its code and a text.
    case parties([(code: String, text: BriefText)])
    case table(Table)
    case charts(BriefCharts)
  }

  /// Rows and columns.
  struct Table: Sendable {
    /// A column.
    struct Column: Sendable {
      let title: String
      var isNumeric = false

      init(_ title: String, isNumeric: Bool = false) {
        self.title = title
        self.isNumeric = isNumeric
      }
    }

    var columns: [Column]
    /// The first cell of each row is its heading.
    var rows: [[BriefText]] = []
    /// Whether the last row sums up those above.
    var hasTotal = false
    /// What is to be known about the table; empty for nothing.
    var caption = BriefText()

    /// Columns nobody fills are left out.
    func withoutEmptyColumns() -> Table {
      let filled = columns.indices.filter { column in
        column == 0 || rows.contains { !$0[column].isEmpty }
      }
      var table = self
      table.columns = filled.map { columns[$0] }
      table.rows = rows.map { row in filled.map { row[$0] } }
      return table
    }
  }

  /// The sources of a kind.
  struct NoteGroup: Sendable {
    let kind: String
    let notes: [Note]
  }

  /// A source.
  struct Note: Sendable {
    let number: Int
    /// `Yonhap, Allies to hold fourth round of cost-sharing talks in Seoul, 24 Jun 2024`.
    let text: String
    /// Where it is on the web; nil where no address that may be opened is stated.
    let address: String?
  }
}
