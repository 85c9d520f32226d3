/// Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3"
/// (2011): four random words for a counter and a key, without any state.
struct Philox: Sendable {
  private let key: (UInt32, UInt32)

  /// The generator of a seed, whose low and high halves are the key.
  init(seed: UInt64) {
    key = (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
  }

  /// The words for a path and a calendar year.
  @inline(__always)
  func words(path: UInt64, year: UInt32) -> SIMD4<UInt32> {
    words(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: path), UInt32(truncatingIfNeeded: path >> 32), year, 0))
  }

  /// The words for any counter.
  @inline(__always)
  func words(counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
    var (c0, c1, c2, c3) = (counter[0], counter[1], counter[2], counter[3])
    var (k0, k1) = key
    for _ in 0..<10 {
      let a = UInt64(c0) &* 0xD251_1F53
      let b = UInt64(c2) &* 0xCD9E_8D57
      (c0, c1, c2, c3) = (
        UInt32(truncatingIfNeeded: b >> 32) ^ c1 ^ k0, UInt32(truncatingIfNeeded: b),
        UInt32(truncatingIfNeeded: a >> 32) ^ c3 ^ k1, UInt32(truncatingIfNeeded: a)
      )
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return SIMD4(c0, c1, c2, c3)
  }
}
