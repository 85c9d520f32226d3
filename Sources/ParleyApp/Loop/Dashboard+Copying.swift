import ParleyStore
import TerminalKit

/// How a text gets to a clipboard.
extension Dashboard {
  /// Begins to copy a text by the ways there are here.
  func copy(_ text: String, _ what: String?) {
    let ways = CopyWay.ways(state.configuration.clipboard, environment: environment)
    var job = CopyJob(text, what: what, ways: ways)
    job.wantsFile = state.configuration.clipboard == .file
    copy(job)
  }

  /// Copies by the next way; what waits for another program or the disk is done on another thread.
  func copy(_ job: CopyJob) {
    guard let way = job.ways.first else {
      if let message = CopyWords.failed(job) { _ = apply(.told(message)) }
      return
    }
    guard case .osc52(let path) = way else {
      let (mailbox, environment) = (mailbox, environment)
      copier.perform {
        if let event = job.perform(way, environment: environment) { mailbox.deliver(event) }
      }
      return
    }
    guard let sequence = Clipboard.sequence(for: job.text, through: path) else {
      return copy(job.going(onAfter: CopyWords.tooLong))
    }
    terminal.write(raw: sequence)
    if let message = CopyWords.done(job, by: way) { _ = apply(.told(message)) }
  }
}

extension CopyJob {
  /// Copies by a way that is not the terminal's, and waits for it; what is to be told, or that the job
  /// goes on.
  func perform(_ way: CopyWay, environment: [String: String]) -> AppEvent? {
    switch way {
    case .osc52: return .copyGoesOn(self)
    case .program(let program):
      do throws(FedProgramFault) {
        try FedProgram.run(program.words, input: Array(text.utf8), environment: environment)
      } catch {
        return .copyGoesOn(going(onAfter: CopyWords.reason(program, error)))
      }
    case .file(let file):
      do throws(CopiedTextFault) {
        try file.write(Array(text.utf8))
      } catch {
        return .copyGoesOn(going(onAfter: CopyWords.reason(error)))
      }
    }
    return CopyWords.done(self, by: way).map { .told($0) }
  }
}
