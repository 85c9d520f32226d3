public import ParleyModel
public import ParleyStore
public import TerminalKit

/// Something that happened and may change the state.
public enum AppEvent: Sendable {
  case keyPressed(Key)
  /// A text was pasted: its bytes as the terminal sent them.
  case pasted([UInt8])
  /// The mouse did something on what the frame the user saw had there; nil on nothing.
  case mouse(MouseEvent, on: Spot?)
  /// The terminal said something of itself.
  case reported(TerminalReport)
  case resized(Size)
  /// A new day has begun, or the clock was set.
  case dayChanged(Day)
  /// Notes were read.
  case notesRead([NoteRead])
  /// The workspace was read again, because somebody asked for it or because files changed.
  case workspaceRead(LoadedWorkspace, isAsked: Bool)
  /// Something happened to files of the workspace.
  case filesChanged(FileChanges)
  /// A note was read so that it can be edited.
  case noteOpened(String, NoteContents, history: Draft?)
  /// The file of a draft was looked at again; the number is that of the request.
  case noteLooked(String, Int, NoteContents)
  /// A save came to its end.
  case noteSaved(NoteSave, SaveOutcome)
  /// The user's editor ended.
  case noteEdited(String, ExternalEdit)
  /// The journals were looked through.
  case journalsSurveyed([JournalEntry])
  /// A journal was written, or could not be: why.
  case journalKept(fault: Phrase?)
  /// The file of a note was read to be compared with the text of a draft.
  case compared(String, [UInt8], NoteContents)
  /// Folders that cannot be watched were looked at.
  case foldersLooked(Set<WatchedChange>)
  /// A draft left behind was taken over; nil where somebody else was quicker.
  case draftAdopted(String, Draft?, NoteContents)
  /// It is this time of the day.
  case timeTold(TimeOfDay)
  /// A simulation ended.
  case bandsReady(Bands)
  /// A simulation of the scenarios screen ended.
  case scenarioBandsReady(ScenarioBands)
  /// A simulation of the brief ended.
  case briefBandsReady(BriefBands)
  /// A brief was written, or could not be: why.
  case briefWritten(BriefSave, fault: ExportFault?)
  /// A scenario was written, or could not be.
  case scenarioSaved(ScenarioSave, ScenarioSaveOutcome)
  /// Rows were written, or could not be.
  case rowsSaved(RowSave, RowSaveReport)
  /// A change was taken back or done again, or could not be.
  case changeTaken(ChangeOutcome, isRedo: Bool)
  /// A change that could not be taken back was given up.
  case changeForgotten(ChangeLogState)
  /// What can be taken back was read.
  case historyRead(ChangeLogState)
  /// The settings of the workspace were written, or could not be.
  case settingsSaved(SettingsSave, SettingsSaveOutcome)
  /// Settings were written, or could not be: why.
  case remembered(fault: Phrase?)
  /// A way of copying did not work; others are left.
  case copyGoesOn(CopyJob)
  /// A text was copied, by the first of the ways that were left.
  case copied(CopyJob)
  /// An address could not be opened here; it can be copied instead.
  case notOpened(WebAddress, Message)
  /// The terminal was examined, and the user agreed to settings.
  case terminalExamined([ConfigurationChange])
  /// Something to tell the user in one line.
  case told(Message)
}

/// The note of a round as its file has it.
public struct NoteRead: Sendable {
  /// The round's id.
  public let round: String
  /// What its file holds.
  public let reading: NoteReading

  /// Pairs a round with what was read.
  public init(round: String, reading: NoteReading) {
    self.round = round
    self.reading = reading
  }
}

/// What the loop is to do after an update.
public enum Effect: Hashable, Sendable {
  /// Read the notes of these rounds.
  case readNotes([String])
  /// Read every file of the workspace again.
  case readWorkspace(isAsked: Bool)
  /// Read a note and its journal so that it can be edited.
  case openNote(String)
  /// Look at the file of a draft again; the number tells whether a save came between.
  case lookAtNote(String, Int)
  /// Save a note.
  case saveNote(NoteSave)
  /// Keep changes of a draft in its journal.
  case keep(DraftBatch)
  /// Let go of a journal whose draft is saved.
  case releaseJournal(String)
  /// Look through the journals of the workspace.
  case surveyJournals
  /// Take over a draft that another process left behind.
  case adoptDraft(JournalEntry)
  /// Read the file of a note to show what differs in a draft.
  case compare(String, [UInt8])
  /// Put a draft of this process's own aside.
  case abandonDraft(String)
  /// Put a draft that another process left behind aside.
  case discardDraft(JournalEntry)
  /// Say what time it is, at once.
  case tellTime
  /// Simulate the bands of the chart, once the keys have paused.
  case simulate(BandRequest)
  /// Simulate the bands of the scenarios screen, before the next frame if that is soon enough.
  case simulateScenarios(ScenarioBandRequest)
  /// Simulate the bands of the brief.
  case simulateBrief(BriefBandRequest)
  /// Write a brief.
  case writeBrief(BriefSave)
  /// Write a scenario.
  case saveScenario(ScenarioSave)
  /// Write rows of tables.
  case saveRows(RowSave)
  /// Take back the change of this number, or do it again.
  case takeBack(UInt64, isRedo: Bool, Papers)
  /// Give up a change that can neither be taken back nor done again.
  case forgetChange(UInt64, Papers)
  /// Read what can be taken back.
  case readHistory(Papers)
  /// Write what `workspace.toml` states of the negotiation.
  case saveSettings(SettingsSave)
  /// Write settings into the user's `config.toml`; see ``AppState/remember(_:)``.
  case remember([ConfigurationChange])
  /// Put a text on the clipboard, and say so where it has a name.
  case copy(String, what: String?)
  /// Go on copying by the ways that are left.
  case copyFurther(CopyJob)
  /// Open a source in the user's browser.
  case open(OpenRequest)
  /// Hand the text of a note to the user's editor.
  case editExternally(String, [UInt8])
  /// Take the mouse, or leave it to the terminal.
  case setMouse(Bool)
  /// Examine the terminal with the screen left.
  case examineTerminal
  /// Stop the process, as ^Z does.
  case suspend
  /// Paint every cell again.
  case repaint
  case quit
}

/// What happened to the files of a workspace, as far as it can be told without reading them.
public struct FileChanges: Hashable, Sendable {
  /// Ids of notes whose files changed.
  public var notes: Set<String>
  /// Whether any note may have changed.
  public var areNotesChanged = false
  /// Whether any other file of the workspace may have changed.
  public var isWorkspaceChanged: Bool
  /// Whether journals may have changed.
  public var areJournalsChanged: Bool

  /// Makes a set of changes; nothing has changed unless given.
  public init(
    notes: Set<String> = [], isWorkspaceChanged: Bool = false, areJournalsChanged: Bool = false
  ) {
    self.notes = notes
    self.isWorkspaceChanged = isWorkspaceChanged
    self.areJournalsChanged = areJournalsChanged
  }

  /// Whether nothing has changed.
  public var isEmpty: Bool { self == FileChanges() }
}

/// What came of handing a note to the user's editor.
public struct ExternalEdit: Hashable, Sendable {
  /// The text as the editor left it; nil where there is none to take.
  public let bytes: [UInt8]?
  /// What to say; nil where all went well.
  public let message: Message?

  /// Makes an outcome.
  public init(bytes: [UInt8]?, message: Message? = nil) {
    self.bytes = bytes
    self.message = message
  }
}

/// One line to the user, at the foot of the screen.
public struct Message: Hashable, Sendable {
  /// One sentence without a full stop.
  public let sentence: Phrase
  /// Whether something went wrong or cannot be done.
  public let isWarning: Bool

  /// Makes a message.
  public init(_ sentence: Phrase, isWarning: Bool = false) {
    self.sentence = sentence
    self.isWarning = isWarning
  }

  /// Makes a message of a text that is not ours to translate, a fault of a file or of the system say.
  public init(verbatim text: String, isWarning: Bool = false) {
    self.init(Phrase(verbatim: text), isWarning: isWarning)
  }

  /// The sentence in the language in force.
  public var text: String { sentence.text }
}
