public import ParleyModel
public import ParleyStore
public import TerminalKit

/// Something that happened and may change the state.
public enum AppEvent: Sendable {
  case keyPressed(Key)
  case resized(Size)
  /// A new day has begun, or the clock was set.
  case dayChanged(Day)
  /// A note was read.
  case noteRead(String, NoteReading)
  /// The workspace was read again.
  case workspaceRead(LoadedWorkspace)
  /// A simulation ended.
  case bandsReady(Bands)
  /// Something to tell the user in one line.
  case told(Message)
}

/// What the loop is to do after an update.
public enum Effect: Hashable, Sendable {
  /// Read the note of a round.
  case readNote(String)
  /// Read every file of the workspace again.
  case readWorkspace
  /// Simulate the bands of the chart, once the keys have paused.
  case simulate(BandRequest)
  /// Put a text on the clipboard.
  case copy(String, what: String)
  /// Hand the note of a round to the user's editor.
  case editNote(String)
  /// Stop the process, as ^Z does.
  case suspend
  /// Paint every cell again.
  case repaint
  case quit
}

/// One line to the user, at the foot of the screen.
public struct Message: Hashable, Sendable {
  /// One sentence without a full stop.
  public let text: String
  /// Whether something went wrong or cannot be done.
  public let isWarning: Bool

  /// Makes a message.
  public init(_ text: String, isWarning: Bool = false) {
    self.text = text
    self.isWarning = isWarning
  }
}
