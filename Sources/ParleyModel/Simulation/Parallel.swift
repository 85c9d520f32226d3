import Glibc
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

/// Work in numbered pieces on several threads.
enum Parallel {
  /// The processors this process may use: `sched_getaffinity`.
  static var processorCount: Int {
    var set = cpu_set_t()
    guard sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set) == 0 else { return 1 }
    return max(1, withUnsafeBytes(of: &set) { $0.reduce(0) { $0 + $1.nonzeroBitCount } })
  }

  /// Runs `body` once on each of up to `threads` threads, this one among them, and waits for all.
  /// The body takes pieces from the counter until none is left.
  static func run(threads: Int, pieces: Int, _ body: @escaping @Sendable (PieceCounter) -> Void) {
    let counter = PieceCounter(count: pieces)
    let job = Job { body(counter) }
    let others = min(max(1, threads), max(1, pieces)) - 1
    var handles: [pthread_t] = []
    for _ in 0..<others {
      var handle = pthread_t()
      let box = Unmanaged.passRetained(job).toOpaque()
      let error = pthread_create(
        &handle, nil,
        { box in
          guard let box else { return nil }
          Unmanaged<Job>.fromOpaque(box).takeRetainedValue().body()
          return nil
        }, box)
      guard error == 0 else {
        // Fewer threads: the others take the pieces.
        Unmanaged<Job>.fromOpaque(box).release()
        break
      }
      handles.append(handle)
    }
    job.body()
    for handle in handles { pthread_join(handle, nil) }
  }

  private final class Job: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }
}

/// Hands out the numbers 0 to `count - 1`, each once.
final class PieceCounter: Sendable {
  private let taken = Atomic<Int>(0)
  private let count: Int

  init(count: Int) {
    self.count = count
  }

  /// The next number; nil when all are taken.
  func next() -> Int? {
    let (piece, _) = taken.add(1, ordering: .relaxed)
    return piece < count ? piece : nil
  }
}
