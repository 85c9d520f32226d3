import ParleyApp
import TerminalKit

/// Keys pressed one after the other, again and again, on a dashboard that is opened when it is first
/// asked for.
final class KeyCycle {
  private let stage: Stage
  private let script: String
  private let keys: [Key]
  private var session: Session?
  private var next = 0

  init(stage: Stage, script: String, keys: String) {
    self.stage = stage
    self.script = script
    self.keys = KeyScript(keys)?.keys ?? []
  }

  /// Presses the next key.
  ///
  /// - Throws: Where the key changes nothing on the screen: then something else was measured.
  func sample() throws(BenchmarkFault) -> Sample {
    if session == nil {
      session = Session(stage.loaded, on: stage.screen)
      session?.press(script)
    }
    guard let session, !keys.isEmpty else { throw BenchmarkFault(reason: "there is no key") }
    let key = keys[next % keys.count]
    next += 1
    let sample = session.measure(key)
    guard sample.bytes != 0 else {
      throw BenchmarkFault(reason: "'\(key.name)' changes nothing after '\(script)'")
    }
    return sample
  }
}
