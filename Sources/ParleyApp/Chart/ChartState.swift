/// What the chart pane shows: the year under the crosshair and what the line is drawn with.
struct ChartState: Sendable, Hashable {
  /// What a chart is drawn with.
  enum Marks: String, CaseIterable, Sendable {
    case braille, blocks, ascii
  }

  /// The year of the crosshair; nil with no payments.
  var year: Int?
  var marks = Marks.braille
  /// The part of the table beside the chart that shows.
  private(set) var window = ListWindow()

  /// Scrolls the table so that row `index` of `count` shows in `height` rows.
  mutating func scroll(index: Int, count: Int, height: Int) {
    window.follow(cursor: index, count: count, height: height)
  }
}
