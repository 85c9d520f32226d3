public import ParleyStore

/// What effects do on the disk. Each gives the event that tells the state how it went.
public struct DiskEffects: Sendable {
  let readNote: @Sendable (String) -> NoteReading
  let readWorkspace: @Sendable () -> LoadedWorkspace

  /// The files of a workspace.
  public init(reader: WorkspaceReader) {
    readNote = { reader.note($0) }
    readWorkspace = { reader.read() }
  }

  /// Performs an effect of the disk and waits for it; nil for effects of the terminal.
  public func perform(_ effect: Effect) -> AppEvent? {
    switch effect {
    case .readNote(let id): .noteRead(id, readNote(id))
    case .readWorkspace: .workspaceRead(readWorkspace())
    case .copy, .editNote, .suspend, .repaint, .quit: nil
    }
  }
}
