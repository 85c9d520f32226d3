import ParleyModel
import ParleyStore

extension JournalEntry {
  /// `anna on desk-4`; `you, in another window` where it is this user here.
  var writer: String {
    guard let holder else { return say("somebody") }
    return isOwn ? say("you, in another window") : say("\(holder.user) on \(holder.host)")
  }

  /// Whether it is this user who writes or wrote it, on this machine.
  var isOwn: Bool {
    let here = JournalHolder.current
    return holder?.user == here.user && holder?.host == here.host
  }
}

extension JournalEntry {
  /// What tells two readings of a journal apart, without comparing texts.
  var look: [String] {
    [path, "\(time)", "\(isLive)", "\(draft?.revision ?? -1)", "\(isUnsaved)", "\(isTorn)"]
  }
}
