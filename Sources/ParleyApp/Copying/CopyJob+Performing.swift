import ParleyStore

extension CopyJob {
  /// Copies by a way that is not the terminal's, and waits for it; whether it did, or the job goes on.
  ///
  /// - Parameter limitMilliseconds: How long a program may take.
  func perform(
    _ way: CopyWay, environment: [String: String],
    limitMilliseconds: Int = FedProgram.limitMilliseconds
  ) -> AppEvent {
    switch way {
    case .osc52: return .copyGoesOn(self)
    case .program(let program):
      do throws(FedProgramFault) {
        try FedProgram.run(
          program.words, input: Array(text.utf8), environment: environment,
          limitMilliseconds: limitMilliseconds)
      } catch {
        var rest = going(onAfter: CopyWords.reason(program, error))
        if error == .tookTooLong { rest.silent.insert(program) }
        return .copyGoesOn(rest)
      }
    case .file(let file):
      do throws(CopiedTextFault) {
        try file.write(Array(text.utf8))
      } catch {
        return .copyGoesOn(going(onAfter: CopyWords.reason(error)))
      }
    }
    return .copied(self)
  }
}
