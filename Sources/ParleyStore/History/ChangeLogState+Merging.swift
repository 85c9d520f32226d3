/// What one log of changes tells of its ends.
struct ChangeLogEnds {
  /// The step that stands last, and the one taken back last.
  let undo, redo: ChangeStep?

  init(_ reading: ChangeLogReading?) {
    undo = reading?.done.last?.step
    redo = reading?.undone.last?.step
  }
}

extension ChangeLogState {
  /// The ends of two logs that are one: ids count over both, so that the greatest is the newest.
  ///
  /// A step that was taken back can be made again only while no newer one stands: recording that one
  /// dropped it, though it is in the other log. Of two the older one was taken back last.
  init(_ one: ChangeLogEnds, _ other: ChangeLogEnds) {
    let undo = [one.undo, other.undo].compactMap(\.self).max { $0.id < $1.id }
    let redo = [one.redo, other.redo].compactMap(\.self).filter { $0.id > undo?.id ?? 0 }
      .min { $0.id < $1.id }
    self.init(undo: undo, redo: redo)
  }
}
