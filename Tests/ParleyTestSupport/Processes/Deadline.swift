import Glibc

/// How long a test waits for something that must happen; long, since it only counts in failure.
public struct Deadline {
  private let end: ContinuousClock.Instant

  /// - Parameter seconds: Enough for a slow machine that builds something else meanwhile.
  public init(seconds: Int = 40) {
    end = .now + .seconds(seconds)
  }

  /// Whether there is no time left.
  public var hasPassed: Bool { ContinuousClock.now >= end }

  /// Asks again and again until the answer is yes.
  ///
  /// - Throws: ``Timeout`` with what `state` says, when the answer stays no.
  public func wait(
    for what: String, state: @autoclosure () -> String = "", until isTrue: () throws -> Bool
  ) throws {
    while try !isTrue() {
      guard !hasPassed else { throw Timeout(what: what, state: state()) }
      poll(nil, 0, 3)
    }
  }
}

/// Something that should have happened did not.
public struct Timeout: Error, CustomStringConvertible {
  public let what: String
  /// What there was instead, the last screen for example.
  public let state: String

  public init(what: String, state: String) {
    self.what = what
    self.state = state
  }

  public var description: String { "waited in vain for \(what)\n\(state)" }
}
