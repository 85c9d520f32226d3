import Glibc
import ParleyModel
import TerminalKit

/// What is to be said and done once nobody sees the screen any more.
struct LastWords {
  /// Sentences for the terminal as it was before.
  var sentences: [Phrase] = []
  /// A text that has not got to a clipboard yet.
  var copying: CopyJob?

  /// Adds what would have been told on the screen.
  mutating func add(_ message: Message?) {
    if let message { sentences.append(message.sentence) }
  }
}

/// How a text that was on its way to a clipboard gets there when parley ends.
extension Dashboard {
  /// Goes on by the ways that are left, for as long as one program may take; else it is said that the
  /// text was not copied.
  func finishCopying(_ last: inout LastWords) {
    let end = Moment.milliseconds() + FedProgram.limitMilliseconds
    while copier.finish(until: end) {
      collectLast(&last)
      guard let job = last.copying else { return }
      last.copying = nil
      goOn(copying: job, &last)
    }
    last.sentences.append(
      "what was copied last did not get into its file: the disk does not answer")
  }

  private func goOn(copying job: CopyJob, _ last: inout LastWords) {
    guard let way = job.ways.first else { return last.add(CopyWords.failed(job)) }
    guard case .osc52(let path) = way else { return copier.perform(job) }
    guard !isTerminalDoubtful else {
      return goOn(copying: job.going(onAfter: "the terminal may be gone"), &last)
    }
    guard let sequence = Clipboard.sequence(for: job.text, through: path) else {
      return goOn(copying: job.going(onAfter: CopyWords.tooLong), &last)
    }
    Output(STDOUT_FILENO).write(String(decoding: sequence, as: UTF8.self))
  }
}
