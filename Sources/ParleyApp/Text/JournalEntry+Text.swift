import ParleyStore

extension JournalEntry {
  /// `anna on desk-4 (process 4711)`; somebody where nobody is named.
  var writer: String {
    guard let holder else { return "somebody" }
    return "\(holder.user) on \(holder.host) (process \(holder.pid))"
  }
}
