import ParleyModel

/// What the chart pane shows: the year under the crosshair and what the line is drawn with.
struct ChartState: Sendable, Hashable {
  /// What a chart is drawn with.
  enum Marks: String, CaseIterable, Sendable {
    case braille, blocks, ascii
  }

  /// The year of the crosshair; nil with no payments.
  private(set) var year: Int?
  /// The year last asked for; another day may not know it and come back later.
  var wantedYear: Int? {
    didSet { if let wantedYear { year = wantedYear } }
  }
  var marks = Marks.braille
  /// The part of the table beside the chart that shows.
  private(set) var window = ListWindow()

  /// Stands on the wanted year of a record, else on the nearest one it has.
  mutating func keep(to record: [Payment]) {
    let years = record.map(\.year)
    guard let wanted = wantedYear ?? years.last else {
      year = nil
      return
    }
    year = years.min { abs($0 - wanted) < abs($1 - wanted) }
  }

  /// Scrolls the table so that row `index` of `count` shows in `height` rows.
  mutating func scroll(index: Int, count: Int, height: Int) {
    window.follow(cursor: index, count: count, height: height)
  }
}
