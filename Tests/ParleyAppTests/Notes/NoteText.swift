import ParleyStore

/// The notes of the bundled workspace.
enum NoteText {
  /// The bytes of a round's note.
  static func bundled(_ id: String) -> [UInt8] {
    BundledWorkspace.files.first { $0.path == "notes/\(id).md" }?.bytes ?? []
  }
}
