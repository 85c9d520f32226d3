public import ParleyStore

/// What effects do away from the thread that owns the screen: on the disk, and in a simulation. Each
/// gives the event that tells the state how it went.
public struct BackgroundEffects: Sendable {
  let readNote: @Sendable (String) -> NoteReading
  let readWorkspace: @Sendable () -> LoadedWorkspace

  /// The files of a workspace.
  public init(reader: WorkspaceReader) {
    readNote = { reader.note($0) }
    readWorkspace = { reader.read() }
  }

  /// Performs an effect and waits for it; nil for effects of the terminal.
  public func perform(_ effect: Effect) -> AppEvent? {
    switch effect {
    case .readNote(let id): .noteRead(id, readNote(id))
    case .readWorkspace: .workspaceRead(readWorkspace())
    case .simulate(let request): request.run().map { .bandsReady($0) }
    case .copy, .editNote, .suspend, .repaint, .quit: nil
    }
  }
}
