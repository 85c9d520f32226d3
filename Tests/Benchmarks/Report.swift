import ParleyStore

/// What was measured, as a table or as JSON.
struct Report {
  private(set) var measurements: [Measurement]
  let rounds: Int
  private let isOnce: Bool

  /// Measures benchmarks in rounds; a first round, in which everything is met for the first time, does
  /// not count.
  ///
  /// - Parameter isOnce: Takes one measurement of each instead, the first.
  init(measuring benchmarks: [Benchmark], rounds: Int, isOnce: Bool) throws(BenchmarkFault) {
    measurements = benchmarks.map { Measurement($0) }
    self.rounds = rounds
    self.isOnce = isOnce
    if !isOnce {
      for benchmark in benchmarks { _ = try benchmark.sample() }
    }
    for _ in 0..<rounds {
      for place in measurements.indices {
        let times = isOnce ? 1 : measurements[place].benchmark.samplesARound
        try measurements[place].measure(times: times)
      }
    }
  }

  /// A table for people.
  var table: String {
    let head = [
      "benchmark", "median ms", "p95 ms", "times", "bytes", "peak MiB", "budget", "",
    ]
    let rows = measurements.map { row($0) }
    return "\(Machine.name), \(rounds) rounds, one after the other in turn\n"
      + Self.aligned([head] + rows, textColumns: [0, 6, 7])
      + "peak memory of the process: "
      + "\(Decimals.text(Double(Memory.peakOfProcess) / 0x1p20, 1)) MiB\n"
  }

  private func row(_ found: Measurement) -> [String] {
    var peak = ""
    if let bytes = found.peak { peak = Decimals.text(Double(bytes) / 0x1p20, 1) }
    var verdict = ""
    // One measurement, the first, judges nothing.
    if !isOnce, let isWithin = found.isWithinBudget { verdict = isWithin ? "ok" : "OVER" }
    return [
      found.benchmark.name, Decimals.text(found.median, 3), Decimals.text(found.p95, 3),
      "\(found.milliseconds.count)", found.medianBytes.map(String.init) ?? "", peak,
      found.benchmark.budget?.text ?? "", verdict,
    ]
  }

  /// Rows under each other; numbers stand at the right of their column.
  private static func aligned(_ rows: [[String]], textColumns: Set<Int>) -> String {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var text = ""
    for row in rows {
      var line = ""
      for column in columns {
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        if column > 0 { line += "  " }
        line += textColumns.contains(column) ? row[column] + blanks : blanks + row[column]
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  /// For programs: `{machine, rounds, peak_bytes, benchmarks: [{name, median_ms, p95_ms, times, bytes,
  /// peak_bytes, budget: {median_ms, p95_ms, bytes}, within_budget}]}`; what is not known is null.
  var json: JSON {
    .object([
      ("machine", .string(Machine.name)), ("rounds", .integer(rounds)),
      ("peak_bytes", .integer(Memory.peakOfProcess)),
      ("benchmarks", .array(measurements.map(Self.json))),
    ])
  }

  private static func json(_ found: Measurement) -> JSON {
    func number(_ value: Double?) -> JSON { value.map { .number($0) } ?? .null }
    func integer(_ value: Int?) -> JSON { value.map { .integer($0) } ?? .null }
    let budget = found.benchmark.budget
    return .object([
      ("name", .string(found.benchmark.name)), ("median_ms", .number(found.median)),
      ("p95_ms", .number(found.p95)), ("times", .integer(found.milliseconds.count)),
      ("bytes", integer(found.medianBytes)), ("peak_bytes", integer(found.peak)),
      (
        "budget",
        .object([
          ("median_ms", number(budget?.median)), ("p95_ms", number(budget?.p95)),
          ("bytes", integer(budget?.bytes)),
        ])
      ),
      ("within_budget", found.isWithinBudget.map { .boolean($0) } ?? .null),
    ])
  }
}

/// Numbers with a fixed count of decimals.
enum Decimals {
  /// Rounded half up.
  static func text(_ number: Double, _ count: Int) -> String {
    guard number.isFinite, number >= 0 else { return "?" }
    var scale = 1
    for _ in 0..<count { scale *= 10 }
    let whole = Int((number * Double(scale)).rounded())
    guard count > 0 else { return "\(whole)" }
    let rest = "\(whole % scale)"
    return "\(whole / scale)." + String(repeating: "0", count: count - rest.count) + rest
  }
}
