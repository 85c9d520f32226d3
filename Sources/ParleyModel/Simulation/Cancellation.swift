import Synchronization

/// Says from any thread that a computation is no longer wanted.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Not cancelled yet.
  public init() {}

  /// Asks whoever watches to stop soon.
  public func cancel() { flag.store(true, ordering: .relaxed) }

  /// Whether ``cancel()`` was called.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
