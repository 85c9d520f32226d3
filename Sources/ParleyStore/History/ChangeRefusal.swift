import ParleyModel

/// Why a step is not taken back or made again, and what to do about it.
struct ChangeRefusal: Error, Hashable {
  /// A clause without a full stop.
  let cause: Phrase
  /// Sentences.
  let remedy: Phrase
}

extension ChangeRefusal {
  init(_ fault: SaveFault) { self.init(cause: fault.cause, remedy: fault.remedy) }

  /// - Parameter file: What was read, relative to the workspace.
  init(_ file: String, _ error: SystemError) {
    self.init(SaveFault(file, FileFault(errno: error.code, action: .read)))
  }

  static func linesChanged(_ file: String, _ direction: ChangeDirection) -> ChangeRefusal {
    ChangeRefusal(
      cause: "\(quoted(path: file)) has been changed in these lines since",
      remedy: direction == .back
        ? "Nothing was written. Take the change back by hand."
        : "Nothing was written. Make the change again by hand.")
  }

  static func gone(_ file: String) -> ChangeRefusal {
    ChangeRefusal(
      cause: "\(quoted(path: file)) was deleted since",
      remedy: "Nothing was written. Restore the file from a copy first.")
  }

  static func changedSinceMade(_ file: String) -> ChangeRefusal {
    ChangeRefusal(
      cause: "\(quoted(path: file)) has been changed since it was made",
      remedy: "Nothing was written. Read it, and remove it by hand if nobody needs it.")
  }

  static func changedSinceRestored(_ file: String) -> ChangeRefusal {
    ChangeRefusal(
      cause: "\(quoted(path: file)) has been changed since it was restored",
      remedy: "Nothing was written. Read it, and remove it again if nobody needs it.")
  }

  static func taken(_ file: String) -> ChangeRefusal {
    ChangeRefusal(
      cause: "there is another \(quoted(path: file)) by now",
      remedy: "Nothing was written. Rename or remove that file, and try again.")
  }

  static func trashChanged(_ trashed: String) -> ChangeRefusal {
    ChangeRefusal(
      cause: "\(quoted(path: trashed)) has been changed in the trash",
      remedy: "Nothing was written. Move it back by hand if it is the right one.")
  }

  static func trashEmptied(_ trashed: String) -> ChangeRefusal {
    ChangeRefusal(
      cause: "\(quoted(path: trashed)) is no longer in the trash",
      remedy: "Nothing was written. Restore the file from a copy.")
  }

  static func changedAtThisMoment(_ file: String) -> ChangeRefusal {
    ChangeRefusal(
      cause: "another program wrote \(quoted(path: file)) at the same moment",
      remedy: "Look at what it wrote, and try again.")
  }

  /// The same, after what had been written before was put back, or could not be.
  ///
  /// - Parameter stuck: The files that stand as the step would have them.
  func after(puttingBack stuck: [String]) -> ChangeRefusal {
    guard let first = stuck.first else {
      return ChangeRefusal(
        cause: "\(cause); what had been written before it was put back", remedy: remedy)
    }
    return ChangeRefusal(
      cause: "\(cause); \(quoted(path: first)) was written before it and could not be put back",
      remedy: "\(remedy) Then take the rest back, or look at both files.")
  }
}
