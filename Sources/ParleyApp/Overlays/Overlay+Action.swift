import ParleyModel
import ParleyStore

extension Overlay {
  /// What Enter does on a line.
  enum Action: Sendable {
    /// Shows a line of a round's note.
    case goToNote(String, line: Int)
    /// Shows a scenario where scenarios show, else in the chart.
    case goToScenario(String)
    case goToMark(Character)
    case goBeforeLastJump
    case goToRound(String)
    case goToAgreement(Int)
    case goToYear(Int)
    /// Shows what was known on a day; nil is today.
    case goToDay(Day?)
    /// Opens the table a row stands in, at the row.
    case goToRow(Place)
    /// Shows a scenario in the chart; nil is the agreement's own rule.
    case showScenario(String?)
    case goToRecord(any Record, agreement: Int, tab: DetailState.Tab)
    case run(Command)
    /// Shows a scenario in a column of the scenarios screen.
    case pickScenario(String, ScenarioPick)
    /// Writes the column under the cursor into its file.
    case saveScenario
    /// Asks for the title of a new scenario.
    case saveNewScenario
    /// Writes every changed column and leaves the scenarios screen.
    case saveScenariosAndLeave
    /// Leaves the scenarios screen; what was changed is lost.
    case leaveScenarios
    /// Writes a scenario over what another program wrote.
    case overrule(ScenarioSave)
    /// Shows a scenario as its file has it now.
    case takeTheirs(ScenarioSave)
    /// Takes over a draft that was left behind.
    case recover(JournalEntry)
    /// Shows what differs between a text and the file of its note.
    case compare(String, [UInt8])
    /// Puts a draft that was left behind aside.
    case discard(JournalEntry)
    /// Goes on with a draft of one's own.
    case edit(String)
    /// Opens a note as its file is, whatever was left unsaved.
    case open(String, NoteDesk.Purpose)
    /// Puts the file's text in the place of a draft's.
    case revert(String)
    /// Saves every draft and ends parley.
    case saveAndLeave
    /// Ends parley; the drafts wait for the next start.
    case leave
    /// Closes the box.
    case stay
    /// Opens a source, by its id.
    case openSource(String)
    /// Opens the form of a new row of a table.
    case addRow(RecordTable)
    /// Removes a row, a note or a scenario; the note of a round with its row.
    case remove(Removal, withNote: Bool)
    /// Goes on with a form that was put aside.
    case resumeForm(Int)
    /// Lets a form that was put aside go.
    case dropForm(Int)
    /// Keeps the theme that is shown.
    case takeTheme(ThemeChoice, Theme)
  }
}
