/// When something is written, in which workspace, and by whom.
struct JournalMoment: Sendable {
  let workspace: String
  let holder: JournalHolder
  /// Seconds since 1970.
  let time: Int

  func opening(of note: String, from base: FileContents) -> JournalOpening {
    JournalOpening(workspace: workspace, note: note, holder: holder, time: time, base: base)
  }
}
