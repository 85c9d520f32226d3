import ParleyStore
import TerminalKit

/// How a text gets to a clipboard.
extension Dashboard {
  /// Begins to copy a text by the ways there are here; one that is on its way still is given up.
  func copy(_ text: String, _ what: String?) {
    let ways = CopyWay.ways(state.configuration.clipboard, environment: environment)
    var job = CopyJob(text, what: what, ways: ways)
    job.wantsFile = state.configuration.clipboard == .file
    copies += 1
    job.number = copies
    copy(job)
  }

  /// Copies by the next way; what waits for another program or the disk is done on another thread.
  func copy(_ job: CopyJob) {
    guard job.number == copies else { return }
    guard let way = job.ways.first else {
      if let message = CopyWords.failed(job) { _ = apply(.told(message)) }
      return
    }
    guard case .osc52(let path) = way else { return copier.perform(job) }
    guard let sequence = Clipboard.sequence(for: job.text, through: path) else {
      return copy(job.going(onAfter: CopyWords.tooLong))
    }
    terminal.write(raw: sequence)
    _ = apply(.copied(job))
  }
}
