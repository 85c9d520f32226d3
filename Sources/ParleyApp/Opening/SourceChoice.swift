import ParleyModel
import TerminalKit

/// A source that can be opened, or why it cannot.
struct SourceChoice: Hashable, Sendable {
  /// The id, as `KT24`.
  let id: String
  /// What it is of; nil where `sources.csv` has no such row.
  let source: Source?
  /// The line of a note it is in place of a publication; nil for a publication.
  let note: NoteCitation?
  /// Whether there is a round of that note, and it has a note.
  let hasNote: Bool
  /// Where it is found.
  let address: Result<WebAddress, WebAddressFault>

  init(_ id: String, in workspace: Workspace) {
    self.id = id
    source = workspace.source(id)
    note = NoteCitation(id)
    hasNote = note.map { workspace.notes.contains($0.note) } ?? false
    let stated = source?.url ?? ""
    address = Result { () throws(WebAddressFault) in try WebAddress(stated) }
  }

  /// The address; nil where there is none to open.
  var opened: WebAddress? { try? address.get() }

  /// Why it is not opened, in words; nil where it can be.
  var refusal: Phrase? {
    if let note { return hasNote ? nil : "\(note.round) has no note" }
    guard source != nil else { return "\(id) is not in sources.csv" }
    guard case .failure(let fault) = address else { return nil }
    switch fault {
    case .empty: return "sources.csv states no address of \(id)"
    case .notWeb: return "the address of \(id) is not opened: it begins with neither http nor https"
    case .noHost: return "the address of \(id) is not opened: it names no host"
    case .tooLong(let bytes):
      let most = WebAddress.longest
      return "the address of \(id) is not opened: it has \(bytes) bytes, more than \(most)"
    }
  }
}

extension SourceChoice {
  /// The sources behind what is under the cursor, each once: of a box, a table, the scenarios, a pane.
  static func all(in state: AppState) -> [SourceChoice] {
    let ids =
      if let overlay = state.overlay {
        sources(in: overlay, of: state)
      } else if let tables = state.tables {
        tables.record.map { sources(of: [$0]) } ?? []
      } else if let points = state.points {
        points.record.map { sources(of: [$0]) } ?? []
      } else if let offers = state.offers {
        offers.rung.map { sources(of: [$0.offer]) } ?? []
      } else if state.scenarios != nil {
        ScenarioMotion.figure(in: state)?.provenance.sources ?? []
      } else {
        sources(of: Selection.records(in: state)) + chartSources(of: state) + citedLine(of: state)
      }
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.map { SourceChoice($0, in: state.shown) }
  }

  /// Those of the line or its neighbours; a box of a source's own row names none.
  private static func sources(in overlay: Overlay, of state: AppState) -> [String] {
    let named = BoxLine.sources(of: state)
    return named.isEmpty && overlay.kind == .rows ? sources(of: overlay.records) : named
  }

  /// The sources rows cite; a row of `sources.csv` stands for itself.
  private static func sources(of records: [any Record]) -> [String] {
    records.flatMap { record in
      record is Source ? [record.key] : record.sources + record.fields.flatMap(named)
    }
  }

  /// Columns such as `usd_m_reported_source` cite sources of their own.
  private static func named(by field: Field) -> [String] {
    field.column.hasSuffix("_source") ? field.text.split(separator: ";").map(String.init) : []
  }

  /// A line of a note among the sources of the detail stands for no row.
  private static func citedLine(of state: AppState) -> [String] {
    let (lines, cursor) = (state.detail.content.lines, state.detail.cursor)
    guard state.focus == .detail, state.detail.tab == .sources, lines.indices.contains(cursor)
    else { return [] }
    return BoxLine.ids(on: lines[cursor].text).filter(NoteCitation.isMeant)
  }

  /// A projected year rests on sources without a row of the payments.
  private static func chartSources(of state: AppState) -> [String] {
    guard state.focus == .chart, state.chart.measure != .categories, let year = state.chart.year
    else { return [] }
    return state.chart.series.point(year)?.figure.provenance.sources ?? []
  }
}
