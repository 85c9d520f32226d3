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
      guard storage.folder != nil else { throw .homeless }
      guard var file = try ChangeLogFile.open(of: workspace, in: storage, isMade: false)
      else { return .nothing }
      let kept = direction == .back ? file.reading.done.last : file.reading.undone.last
      guard let kept else { return .nothing }
      guard kept.step.id == id else { return .another(file.reading.state) }
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
        return .unnoted(kept.step, file.reading.state, cause: fault.cause, remedy: fault.remedy)
      }
      return .done(kept.step, file.reading.state)
    } catch {
      return .unavailable(cause: error.cause, remedy: error.remedy)
    }
  }
}
