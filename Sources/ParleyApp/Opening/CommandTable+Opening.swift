import ParleyModel
import TerminalKit

extension CommandTable {
  /// Opening the sources behind something.
  static let opening: [Command] = [
    open("source.open", "Open the source in your browser ($BROWSER)", .screen, .look),
    open("tables.source", "Open the row's source in your browser", .tables, .tables),
    open("scenarios.source", "Open the figure's source in your browser", .scenarios, .scenarios),
    open("reading.source", "Open the source on the line, or of those around it", .reading, .lists),
  ]

  private static func open(
    _ id: String, _ title: Phrase, _ scope: Command.Scope, _ section: Command.Section
  ) -> Command {
    Command(
      id, title, keys: ["o"], scope: scope, section: section,
      disabledReason: { state in
        SourceChoice.all(in: state).isEmpty ? "no source is cited here" : nil
      },
      run: { state, _ in SourceOpening.open(&state) }
    )
  }
}
