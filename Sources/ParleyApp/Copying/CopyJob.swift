import ParleyModel

/// A text on its way to a clipboard, and the ways that are left.
public struct CopyJob: Hashable, Sendable {
  let text: String
  /// What it is, as messages name it: `the payment of 2026`; nil for what is copied without a word.
  let what: String?
  /// The ways to try, the next one first.
  var ways: [CopyWay]
  /// Why the ways before did not work.
  var reasons: [Phrase] = []
  /// Whether the user wants texts in a file.
  var wantsFile = false
  /// The how-manieth text it is; a clipboard holds the last.
  var number = 0
  /// Programs that were handed it and did not answer.
  var silent: Set<ClipboardProgram> = []

  init(_ text: String, what: String?, ways: [CopyWay]) {
    self.text = text
    self.what = what
    // What is cut in the editor is kept there too, and need not go into a file.
    self.ways =
      what == nil ? ways.filter { if case .file = $0 { false } else { true } } : ways
  }

  /// The job without the way that did not work.
  func going(onAfter reason: Phrase) -> CopyJob {
    var job = self
    job.ways.removeFirst()
    job.reasons.append(reason)
    return job
  }
}
