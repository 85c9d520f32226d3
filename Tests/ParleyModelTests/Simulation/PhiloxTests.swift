import Testing

@testable import ParleyModel

/// The known answers are those of Random123's file `kat_vectors`, as PROJECTION.md 3 quotes them.
struct PhiloxTests {
  @Test(arguments: [
    (
      seed: 0 as UInt64, counter: SIMD4<UInt32>(0, 0, 0, 0),
      words: SIMD4<UInt32>(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
    ),
    (
      .max, SIMD4(repeating: .max), SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
    ),
    (
      0x299f_31d0_a409_3822, SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
      SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
    ),
  ])
  func `the published answers are reproduced`(
    seed: UInt64, counter: SIMD4<UInt32>, words: SIMD4<UInt32>
  ) {
    #expect(Philox(seed: seed).words(counter: counter) == words)
  }

  @Test func `a path beyond 32 bits fills the second word of the counter, a year the third`() {
    let philox = Philox(seed: 7)
    #expect(
      philox.words(path: 0x5_0000_0009, year: 2030)
        == philox.words(counter: SIMD4(9, 5, 2030, 0)))
  }

  @Test(arguments: [0, 7, 0xFFFF_FFFC, 0x5_0000_0009], [1, 2, 5, 64])
  func `many paths at once get the words each gets alone`(start: Int, count: Int) {
    let philox = Philox(seed: 0x299f_31d0_a409_3822)
    let stride = count + 3
    var words = [UInt32](repeating: 0xDEAD_BEEF, count: 4 * stride)
    philox.fill(&words, stride: stride, fromPath: start, count: count, year: 2031)
    for i in 0..<stride {
      let found = SIMD4(
        words[i], words[i + stride], words[i + 2 * stride], words[i + 3 * stride])
      // What lies between is not touched.
      let alone =
        i < count
        ? philox.words(path: UInt64(start + i), year: 2031) : SIMD4(repeating: 0xDEAD_BEEF)
      #expect(found == alone)
    }
  }

  @Test func `the high half of a seed counts`() {
    let words = [1, 1 << 32, 1 << 32 + 1, 1 << 63].map {
      Philox(seed: $0).words(path: 3, year: 2027)
    }
    #expect(Set(words).count == 4)
  }
}
