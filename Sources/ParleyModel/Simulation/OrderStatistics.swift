/// Finds a few order statistics of many numbers without sorting them.
enum OrderStatistics {
  /// Below this many numbers sorting is quicker.
  private static let sortingLimit = 384
  private static let bucketCount = 4096

  /// A bucket that holds wanted ranks.
  private struct Wanted {
    let bucket: Int
    /// The rank of its first number.
    let first: Int
    /// The places of its ranks among those asked for.
    let ranks: Range<Int>
  }

  /// The numbers at some ranks, counted from 0 in ascending order.
  ///
  /// They are counted into buckets of equal width, and only the buckets that hold a wanted rank are
  /// sorted.
  ///
  /// - Parameters:
  ///   - ranks: Ascending, each inside the numbers.
  ///   - extent: The numbers' own, where it is known.
  static func values(
    at ranks: [Int], of numbers: UnsafePointer<Double>, count: Int, extent: Extent? = nil,
    room: SelectionRoom
  ) -> [Double] {
    guard count > sortingLimit else { return sorted(ranks, copying: numbers, count, room) }
    let extent = extent ?? Extent(of: numbers, count: count)
    guard extent.isFinite else { return sorted(ranks, copying: numbers, count, room) }
    let (least, most) = (extent.least, extent.most)
    if least == most { return ranks.map { _ in least } }
    let scale = Double(bucketCount) / (most - least)
    // Numbers too near to each other, or too far apart, for a scale.
    guard scale.isFinite, scale > 0 else { return sorted(ranks, copying: numbers, count, room) }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: bucketCount + 1) { counts in
      // One more bucket for the greatest number itself.
      counts.initialize(repeating: 0)
      guard let counters = counts.baseAddress else { return [] }
      let places = room.places
      for i in 0..<count {
        // The place on the scale rounded to a whole number, by the bits of a sum with 2^52: monotone,
        // and without a branch.
        let bits = ((numbers[i] - least) * scale + 0x1p52).bitPattern
        places[i] = UInt16(truncatingIfNeeded: bits) & 0x1FFF
      }
      for i in 0..<count { counters[Int(places[i])] &+= 1 }
      let wanted = wanted(ranks, counts)
      gather(wanted, counts, numbers, count, room)
      var result: [Double] = []
      var from = 0
      for want in wanted {
        let size = Int(counts[want.bucket])
        let inside = ranks[want.ranks].map { $0 - want.first }
        // A bucket that holds most of the numbers is divided again.
        if size > sortingLimit, size < count {
          result += values(
            at: inside, of: room.first + from, count: size, room: room.next(after: from))
        } else {
          result += sorted(inside, room.first + from, size)
        }
        from += size
      }
      return result
    }
  }

  private static func wanted(
    _ ranks: [Int], _ counts: UnsafeMutableBufferPointer<Int32>
  ) -> [Wanted] {
    var wanted: [Wanted] = []
    var (before, next) = (0, 0)
    for bucket in counts.indices where next < ranks.count {
      let end = before + Int(counts[bucket])
      let from = next
      while next < ranks.count, ranks[next] < end { next += 1 }
      if next > from { wanted.append(Wanted(bucket: bucket, first: before, ranks: from..<next)) }
      before = end
    }
    return wanted
  }

  /// Lays the numbers of the wanted buckets into the first room, bucket after bucket.
  private static func gather(
    _ wanted: [Wanted], _ counts: UnsafeMutableBufferPointer<Int32>,
    _ numbers: UnsafePointer<Double>, _ count: Int, _ room: SelectionRoom
  ) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: bucketCount + 1) { starts in
      // Where the next number of a wanted bucket goes; below zero for the others.
      starts.initialize(repeating: -1)
      var offset: Int32 = 0
      for want in wanted {
        starts[want.bucket] = offset
        offset += counts[want.bucket]
      }
      guard let next = starts.baseAddress else { return }
      let places = UnsafePointer(room.places)
      let result = room.first
      @inline(__always)
      func lay(_ i: Int) {
        let start = next[Int(places[i])]
        guard start >= 0 else { return }
        result[Int(start)] = numbers[i]
        next[Int(places[i])] = start &+ 1
      }
      var i = 0
      while i &+ 8 <= count {
        let eight = places + i
        let few = next[Int(eight[0])] & next[Int(eight[1])] & next[Int(eight[2])]
        let some = next[Int(eight[3])] & next[Int(eight[4])] & next[Int(eight[5])]
        // Below zero only where none of the eight is wanted, as mostly.
        if few & some & next[Int(eight[6])] & next[Int(eight[7])] >= 0 {
          for j in i..<i &+ 8 { lay(j) }
        }
        i &+= 8
      }
      while i < count {
        lay(i)
        i &+= 1
      }
    }
  }

  private static func sorted(
    _ ranks: [Int], copying numbers: UnsafePointer<Double>, _ count: Int, _ room: SelectionRoom
  ) -> [Double] {
    room.first.update(from: numbers, count: count)
    return sorted(ranks, room.first, count)
  }

  private static func sorted(
    _ ranks: [Int], _ numbers: UnsafeMutablePointer<Double>, _ count: Int
  ) -> [Double] {
    var buffer = UnsafeMutableBufferPointer(start: numbers, count: count)
    buffer.sort()
    return ranks.map { numbers[$0] }
  }
}
