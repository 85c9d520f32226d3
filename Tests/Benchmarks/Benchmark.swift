/// Something that is measured again and again.
struct Benchmark {
  /// A short name, as `move/timeline`; ``Selection`` picks by it.
  let name: String
  /// What is allowed; nil where nothing is stated.
  var budget: Budget?
  /// How many measurements are taken in each round, so that quick ones are not judged by few.
  var samplesARound = 1
  /// Does it once and says how long that took.
  let sample: () throws(BenchmarkFault) -> Sample
}

/// One measurement.
struct Sample {
  /// How long it took. Unit: milliseconds.
  let milliseconds: Double
  /// What went to the terminal; nil where nothing does. Unit: bytes.
  var bytes: Int?
}

/// What DESIGN allows; nil for what it does not state.
struct Budget {
  /// Unit: milliseconds.
  var median: Double?
  /// Unit: milliseconds.
  var p95: Double?
  /// To the terminal, at the median.
  var bytes: Int?

  /// As the table says it.
  var text: String {
    let parts = [
      median.map { "median \(Decimals.text($0, 0)) ms" },
      p95.map { "p95 \(Decimals.text($0, 0)) ms" },
      bytes.map { "\($0) B" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

/// Why a benchmark could not be run.
struct BenchmarkFault: Error {
  /// A clause without a full stop.
  let reason: String
}
