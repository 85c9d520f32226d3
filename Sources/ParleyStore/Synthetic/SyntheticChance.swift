/// Random numbers that are the same on every machine: SplitMix64 of Steele, Lea and Flood, "Fast
/// splittable pseudorandom number generators" (2014). Whole numbers only, so that no rounding differs.
struct SyntheticChance {
  private var state: UInt64

  /// The numbers of one file of a synthetic workspace.
  ///
  /// - Parameter stream: A name, so that no file depends on how many numbers another one took.
  init(seed: UInt64, stream: String) {
    var sum = FNV1a()
    var name = stream
    name.withUTF8 { sum.combineWords(of: $0) }
    state = seed ^ sum.value
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Whether something that happens so many times in a hundred happens.
  mutating func happens(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  /// One of some values, of which there is at least one.
  mutating func one<Value>(of values: [Value]) -> Value {
    values[number(in: 0...(values.count - 1))]
  }
}
