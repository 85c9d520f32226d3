/// Which way a step is turned.
enum ChangeDirection {
  /// It is taken back.
  case back
  /// It is made again.
  case forth
}

extension ChangeLog {
  /// Takes the newest step back: all its files or none.
  ///
  /// Every file is read and tried first. Where lines were changed since, where a name is taken or a
  /// file is gone, nothing is written. A step whose files are already as they were is taken back
  /// without writing.
  ///
  /// - Parameter id: The step the user meant.
  public func undo(_ id: UInt64) -> ChangeOutcome { turn(id, .back) }

  /// Makes the step again that was taken back last; the mirror of ``undo(_:)``.
  public func redo(_ id: UInt64) -> ChangeOutcome { turn(id, .forth) }

  private func turn(_ id: UInt64, _ direction: ChangeDirection) -> ChangeOutcome {
    do throws(ChangeLogFault) {
      var file = storage.folder == nil ? nil : try open(isPrivate: false, isMade: false)
      var closed = try openClosed()
      let ends = (ChangeLogEnds(file?.reading), ChangeLogEnds(closed?.reading))
      let state = ChangeLogState(ends.0, ends.1)
      guard let step = direction == .back ? state.undo : state.redo else {
        if storage.folder == nil { throw .homeless }
        return .nothing
      }
      guard step.id == id else { return .another(state) }
      let beside = step.isPrivate ? ends.0 : ends.1
      if step.isPrivate {
        try prepareClosed()
        file = closed.take()
      }
      guard var file = file.take() else { return .nothing }
      let kept = direction == .back ? file.reading.done.last : file.reading.undone.last
      guard let kept else { return .nothing }
      let turning = ChangeTurning(root: root, fileSystem: storage.fileSystem)
      let places: [Int: String]
      do throws(ChangeRefusal) {
        places = try turning.turn(kept, direction)
      } catch {
        return .refused(kept.step, cause: error.cause, remedy: error.remedy)
      }
      let record: ChangeRecord =
        direction == .back ? .undone(id, places: places) : .redone(id, places: places)
      do throws(SystemError) {
        try file.append(record, at: now())
      } catch {
        let fault = ChangeLogFault(error)
        let state = ChangeLogState(ChangeLogEnds(file.reading), beside)
        return .unnoted(kept.step, state, cause: fault.cause, remedy: fault.remedy)
      }
      return .done(kept.step, ChangeLogState(ChangeLogEnds(file.reading), beside))
    } catch {
      return .unavailable(cause: error.cause, remedy: error.remedy)
    }
  }
}
