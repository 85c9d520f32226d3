extension LoadedWorkspace {
  /// Whether the reading found a file as it was saved.
  public func holds(_ saved: SavedFile) -> Bool {
    files.contains(ReadFile(file: saved.file, contents: saved.after.bytes))
  }
}
