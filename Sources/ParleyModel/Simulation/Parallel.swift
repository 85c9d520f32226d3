import Glibc
import Synchronization

/// Work in numbered pieces on several threads.
enum Parallel {
  /// The processors there are.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

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
