import ParleyStore

extension JournalEntry {
  /// `anna on desk-4`; `you, in another window` where it is this user here.
  var writer: String {
    guard let holder else { return "somebody" }
    let here = JournalHolder.current
    if holder.user == here.user, holder.host == here.host { return "you, in another window" }
    return "\(holder.user) on \(holder.host)"
  }
}

extension JournalEntry {
  /// What tells two readings of a journal apart, without comparing texts.
  var look: [String] {
    [path, "\(time)", "\(isLive)", "\(draft?.revision ?? -1)", "\(isUnsaved)", "\(isTorn)"]
  }
}
