/// Gathers what is typed and says when it is to be written into the journals.
///
/// Times are milliseconds of one clock that never goes back.
struct JournalTimer {
  /// How long what was typed may wait: with the writing itself it is on disk after 250 ms.
  static let patience = 200
  /// After how long a write that failed is tried again.
  static let retryPause = 5_000

  private(set) var batches: [DraftBatch] = []
  private var due: Int?
  private var retryDue: Int?

  /// Adds changes behind those that wait.
  mutating func add(_ batch: DraftBatch, at now: Int) {
    if let index = batches.firstIndex(where: { $0.note == batch.note }) {
      batches[index].changes += batch.changes
    } else {
      batches.append(batch)
    }
    if due == nil { due = now + Self.patience }
  }

  /// Takes what waits when its time has come, or at once where `isForced`.
  mutating func take(at now: Int, isForced: Bool = false) -> [DraftBatch] {
    guard let due, isForced || due <= now else { return [] }
    self.due = nil
    defer { batches = [] }
    return batches
  }

  /// A write failed, or succeeded: where it failed it is tried again later.
  mutating func written(hasFailed: Bool, at now: Int) {
    retryDue = hasFailed ? now + Self.retryPause : nil
  }

  /// Whether the time has come to try again what failed; it is asked once.
  mutating func isRetryDue(at now: Int) -> Bool {
    guard let retryDue, retryDue <= now else { return false }
    self.retryDue = nil
    return true
  }

  /// Milliseconds until there is something to do, at least 1; nil where nothing waits.
  func milliseconds(from now: Int) -> Int? {
    [due, retryDue].compactMap(\.self).min().map { max(1, $0 - now) }
  }
}
