import ParleyModel

extension Overlay {
  /// What the box shows.
  enum Kind: Hashable, Sendable {
    /// Find over everything on record and the notes.
    case find
    /// A letter is asked for, to mark the place one stands on.
    case setMark
    /// The marks with what they stand on.
    case marks
    /// Every command.
    case palette
    /// The days one may go to.
    case day
    /// What changed since the previous round or milestone.
    case news
    /// The keys and the marks.
    case help
    /// What is wrong with the files, and what is weak in them.
    case problems
    /// Where the figures on the screen come from.
    case figures
    /// The answer to a claim.
    case claim(ClaimAnswer)
    /// The scenarios the chart can show.
    case scenarios
    /// The scenarios a column of the scenarios screen can show.
    case pickScenario(ScenarioPick)
    /// What is to be written into the scenario's file, before it is.
    case savingScenario
    /// What is to become of settings that are not saved, before the scenarios screen is left.
    case leavingScenarios
    /// What is to be written where another program has changed the same keys of a scenario.
    case scenarioConflict(ScenarioConflict)
    /// The rows behind what is under the cursor.
    case rows
    /// Sources, by their ids, to open one of them.
    case openSource([String])
    /// Drafts that were not saved: to recover, look at or put aside.
    case drafts
    /// Drafts of a note that were left behind, before it is opened for a purpose.
    case leftDrafts(of: String, for: NoteDesk.Purpose)
    /// What differs between a draft and its file.
    case difference(of: String)
    /// What is to become of drafts that are not saved, before parley ends.
    case leaving
    /// The tables, to add a row to one of them.
    case newRow
    /// What is to go, and what refers to it, before it goes.
    case removing(Removal)
    /// The brief, as it will be written.
    case brief
    /// The themes; the screen shows the one under the cursor.
    case themes

    var title: Phrase {
      switch self {
      case .find: "Find"
      case .setMark: "Set a mark: a letter"
      case .marks: "Marks"
      case .palette: "Commands"
      case .day: "Show what was known on a day"
      case .news: "What changed since the previous round or milestone"
      case .help: "Keys and marks"
      case .problems: "What to know about the files"
      case .figures: "Where the figures come from"
      case .claim: "What is true of a claim"
      case .scenarios: "Scenarios of the chart"
      case .pickScenario(.add): "Add a scenario as a column"
      case .pickScenario(.replace): "Put a scenario in this column"
      case .savingScenario: "Write into the scenario's file"
      case .leavingScenarios: "Settings that are not saved"
      case .scenarioConflict: "Changed on both sides"
      case .rows: "Rows as their tables hold them"
      case .openSource: "Open a source"
      case .drafts: "Drafts that were not saved"
      case .leftDrafts: "A draft of this note was left unsaved"
      case .difference: "What differs from the file"
      case .leaving: "Not saved yet"
      case .newRow: "Add a row"
      case .removing(let removal): "Remove \(removal.name)"
      case .brief: "Brief"
      case .themes: "Themes"
      }
    }
  }
}
