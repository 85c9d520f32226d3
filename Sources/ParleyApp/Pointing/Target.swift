import ParleyModel
import TerminalKit

/// What a place on the screen stands for.
///
/// Named by what it is and not by where it stands in a list: between the frame one sees and the click
/// the files may have changed, and a click then does nothing rather than something else.
enum Target: Hashable, Sendable {
  // MARK: Everywhere

  /// A label that does what a command's key does, by the command's id.
  case command(String)
  /// A label that stands for a key, as one of two in `j/k`.
  case key(Key)

  /// A source, by its id: a link of the terminal's own where it has such. Clicks mean what it stands on.
  case source(String)

  // MARK: The panes

  /// What of a pane stands for nothing else.
  case pane(Pane)
  /// The title of a pane.
  case title(Pane)
  /// The border between panes.
  case divider(Divider)
  /// A row of the timeline.
  case row(TimelineState.Subject)
  /// The mark that says whether an agreement is folded.
  case fold(Int)
  case tab(DetailState.Tab)
  /// A line of the detail's tab, counted from 0.
  case line(Int)
  /// A year of the chart.
  case year(Int)
  /// A year of the table beside the chart.
  case yearRow(Int)
  /// The text of the note in the editor, and the line both sides changed.
  case text

  // MARK: The tables

  /// What of the tables stands for nothing else.
  case tables
  case tableTab(RecordTable)
  case tableHead(column: Int)
  /// A cell, by the line of its file its row begins on; the column is nil beside all cells.
  case tableCell(line: Int, column: Int?)

  // MARK: The scenarios

  /// What of the scenarios screen stands for nothing else.
  case scenarios
  case scenarioView(ScenarioScreen.View)
  case scenarioColumn(Int)
  /// A setting or a figure; the column is nil on the title of the row.
  case scenarioCell(ScenarioRow, column: Int?)
  /// A year of a chart or of the differences; the column is nil where it is of all.
  case scenarioYear(Int, column: Int?)
  /// A row of what moves the total, counted from 0.
  case scenarioBar(Int)

  // MARK: The points

  /// What of the points screen stands for nothing else.
  case points
  /// A point of the list, by its id.
  case pointRow(String)
  /// A line of the chosen point or of what moved, counted from 0.
  case pointLine(Int)
  // MARK: The offers

  /// What of the offers screen stands for nothing else.
  case offers
  /// The number of an agreement whose offers are to show.
  case offersOf(Int)
  /// An offer, by its id.
  case offer(String)

  // MARK: What lies over the screen

  /// Everything beside the box of an overlay or a form.
  case backdrop
  /// What of an overlay stands for nothing else.
  case overlay
  /// A line of an overlay, counted from 0, and what it says.
  case overlayLine(Int, String)
  /// What of a form stands for nothing else.
  case form
  /// A field, by its id.
  case field(String)
  /// A choice of a field, both by their ids.
  case choice(String, field: String)
}
