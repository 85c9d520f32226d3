import Synchronization

/// Where threads leave the distributions they found.
final class DistributionBox: Sendable {
  private let found: Mutex<[Distribution?]>

  init(count: Int) {
    found = Mutex(Array(repeating: nil, count: count))
  }

  func set(_ place: Int, _ distribution: Distribution) {
    found.withLock { $0[place] = distribution }
  }

  subscript(place: Int) -> Distribution? { found.withLock { $0[place] } }
}
