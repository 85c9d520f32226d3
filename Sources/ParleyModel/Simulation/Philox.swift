/// Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3"
/// (2011): four random words for a counter and a key, without any state.
struct Philox: Sendable {
  private let key: (UInt32, UInt32)

  /// The generator of a seed, whose low and high halves are the key.
  init(seed: UInt64) {
    key = (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
  }

  /// The words for a path and a calendar year.
  func words(path: UInt64, year: UInt32) -> SIMD4<UInt32> {
    words(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: path), UInt32(truncatingIfNeeded: path >> 32), year, 0))
  }

  /// The words for any counter.
  func words(counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
    let words = scrambled(
      (UInt64(counter[0]), UInt64(counter[1]), UInt64(counter[2]), UInt64(counter[3])))
    return SIMD4(
      UInt32(truncatingIfNeeded: words.0), UInt32(truncatingIfNeeded: words.1),
      UInt32(truncatingIfNeeded: words.2), UInt32(truncatingIfNeeded: words.3))
  }

  /// The words of consecutive paths in a calendar year: all first words, then all second ones, the
  /// third and the fourth, each `stride` after those before.
  func fill(
    _ result: UnsafeMutablePointer<UInt32>, stride: Int, fromPath start: Int, count: Int,
    year: UInt32
  ) {
    let (w0, w1) = (result, result + stride)
    let (w2, w3) = (result + 2 * stride, result + 3 * stride)
    // A plain loop without a trap: the compiler computes several paths at a time.
    for i in 0..<count {
      let path = UInt64(truncatingIfNeeded: start &+ i)
      let words = scrambled((path & 0xFFFF_FFFF, path >> 32, UInt64(year), 0))
      w0[i] = UInt32(truncatingIfNeeded: words.0)
      w1[i] = UInt32(truncatingIfNeeded: words.1)
      w2[i] = UInt32(truncatingIfNeeded: words.2)
      w3[i] = UInt32(truncatingIfNeeded: words.3)
    }
  }

  /// Ten rounds over four words, each in 64 bits so that products need no other type.
  @inline(__always)
  private func scrambled(_ counter: (UInt64, UInt64, UInt64, UInt64)) -> (
    UInt64, UInt64, UInt64, UInt64
  ) {
    let mask: UInt64 = 0xFFFF_FFFF
    var (c0, c1, c2, c3) = counter
    var (k0, k1) = key
    for _ in 0..<10 {
      let a = (c0 & mask) &* 0xD251_1F53
      let b = (c2 & mask) &* 0xCD9E_8D57
      c0 = (b >> 32) ^ c1 ^ UInt64(k0)
      c1 = b & mask
      c2 = (a >> 32) ^ c3 ^ UInt64(k1)
      c3 = a & mask
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return (c0, c1, c2, c3)
  }
}
