/// Finds a few order statistics of many numbers without sorting them.
enum OrderStatistics {
  /// Below this many numbers sorting is quicker.
  private static let sortingLimit = 384
  private static let bucketCount = 4096

  /// The numbers at some ranks, counted from 0 in ascending order.
  ///
  /// The numbers themselves are in no order afterwards. They are counted into buckets of equal width, and only the buckets that hold a wanted
  /// rank are sorted.
  ///
  /// - Parameters:
  ///   - ranks: Ascending, each inside the numbers.
  ///   - scratch: Room for as many numbers again.
  static func values(
    at ranks: [Int], of numbers: UnsafeMutablePointer<Double>, count: Int,
    scratch: UnsafeMutablePointer<Double>
  ) -> [Double] {
    guard count > sortingLimit else { return sorted(ranks, numbers, count) }
    var least = numbers[0]
    var most = numbers[0]
    // Stays zero unless a number is infinite or none.
    var probe = 0.0
    for i in 0..<count {
      least = min(least, numbers[i])
      most = max(most, numbers[i])
      probe += numbers[i] * 0
    }
    guard probe == 0 else { return sorted(ranks, numbers, count) }
    if least == most { return ranks.map { _ in least } }
    let scale = Double(bucketCount) / (most - least)
    // Numbers too near to each other, or too far apart, for a scale.
    guard scale.isFinite, scale > 0 else { return sorted(ranks, numbers, count) }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * bucketCount + 2) { room in
      // One more bucket for the greatest number itself.
      let counts = UnsafeMutableBufferPointer(rebasing: room[0...bucketCount])
      let starts = UnsafeMutableBufferPointer(rebasing: room[(bucketCount + 1)...])
      counts.initialize(repeating: 0)
      starts.initialize(repeating: -1)
      for i in 0..<count { counts[bucket(numbers[i], least, scale)] += 1 }
      var wanted: [(bucket: Int, first: Int, ranks: Range<Int>)] = []
      var before = 0
      var next = 0
      for bucket in 0...bucketCount where next < ranks.count {
        let end = before + Int(counts[bucket])
        let from = next
        while next < ranks.count, ranks[next] < end { next += 1 }
        if next > from { wanted.append((bucket, before, from..<next)) }
        before = end
      }
      var offset = 0
      for want in wanted {
        starts[want.bucket] = Int32(offset)
        offset += Int(counts[want.bucket])
      }
      for i in 0..<count {
        let bucket = bucket(numbers[i], least, scale)
        let start = starts[bucket]
        if start >= 0 {
          scratch[Int(start)] = numbers[i]
          starts[bucket] = start + 1
        }
      }
      var result: [Double] = []
      var from = 0
      for want in wanted {
        let size = Int(counts[want.bucket])
        let inside = ranks[want.ranks].map { $0 - want.first }
        // A bucket that holds most of the numbers is divided again.
        if size > sortingLimit, size < count {
          result += values(
            at: inside, of: scratch + from, count: size, scratch: numbers)
        } else {
          result += sorted(inside, scratch + from, size)
        }
        from += size
      }
      return result
    }
  }

  /// The place on the scale rounded to a whole number, by the bits of a sum with 2^52: monotone, and
  /// without a branch.
  @inline(__always)
  private static func bucket(_ number: Double, _ least: Double, _ scale: Double) -> Int {
    Int(truncatingIfNeeded: ((number - least) * scale + 0x1p52).bitPattern & 0x1FFF)
  }

  private static func sorted(
    _ ranks: [Int], _ numbers: UnsafeMutablePointer<Double>, _ count: Int
  ) -> [Double] {
    var buffer = UnsafeMutableBufferPointer(start: numbers, count: count)
    buffer.sort()
    return ranks.map { numbers[$0] }
  }
}
