import TerminalKit

/// Keys, each from its event to the bytes for the terminal.
extension Suite {
  func keys() -> [Benchmark] {
    let move = Budget(median: 1, p95: 3, bytes: 500)
    let key = Budget(median: 1, p95: 3)
    return [
      benchmark("move/timeline", move, keys: "j k"),
      benchmark("fold/timeline", key, after: "g", keys: "Space"),
      benchmark("move/detail", move, after: "2", keys: "j k"),
      benchmark("move/payments", move, after: "3", keys: "l h"),
      benchmark("move/tables", move, after: "T", keys: "j k"),
      benchmark("move/points", move, after: "I", keys: "j k"),
      benchmark("turn/offers", key, after: "O", keys: "h l"),
      benchmark("move/scenarios", move, after: "s Esc", keys: "j k"),
      benchmark("page/tables", key, after: "T", keys: "PgDn PgUp"),
      benchmark("find/open and close", key, keys: "/ Esc"),
      benchmark("find/typing", key, after: "/", keys: "b u r d e n C-u"),
      benchmark("write/typing in a note", key, after: "e", keys: "a Backspace"),
    ]
  }

  /// A setting changed in a comparison of three scenarios of ten years, with its bands of 10,000 paths.
  var reprojection: Benchmark {
    benchmark(
      "re-projection/3 scenarios", Budget(p95: 20), after: Self.comparison, keys: "l h",
      samplesARound: 4)
  }

  /// The scenarios of ten years side by side, the cursor on the opening of the last.
  private static let comparison =
    "s Esc s \(TenYears.ids[0]) Enter a \(TenYears.ids[1]) Enter a \(TenYears.ids[2]) Enter g j j j"

  /// Keys pressed in turn on a screen of their own.
  ///
  /// - Parameter after: What is pressed before, once.
  private func benchmark(
    _ name: String, _ budget: Budget, after script: String = "", keys: String,
    samplesARound: Int = 20
  ) -> Benchmark {
    let cycle = KeyCycle(stage: stage, script: script, keys: keys)
    return Benchmark(
      name: name, budget: budget, samplesARound: samplesARound, sample: cycle.sample)
  }
}
