import ArgumentParser
import Glibc
import ParleyStore

/// Measures parley against its budgets, in process; a release build gives figures worth having.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Measure parley in process and print a table beside its budgets.",
    discussion: """
      Every benchmark is measured in every round, one after the other in turn, so that a disturbance \
      of the machine falls on all of them. `.ci/compare` measures the whole program beside others.
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Only those whose name holds this; may be repeated.", valueName: "text"))
  var filter: [String] = []

  @Option(name: .shortAndLong, help: "How many rounds.")
  var rounds = 15

  @Option(
    help: ArgumentHelp(
      "Open a synthetic workspace of so many rounds in place of the bundled one.",
      valueName: "count"))
  var synthetic: Int?

  @Flag(help: "Take one measurement of each, to see that they run.")
  var once = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Only print the names.")
  var list = false

  func validate() throws {
    if rounds < 1 { throw ValidationError("--rounds takes 1 or more") }
  }

  func run() throws {
    do throws(BenchmarkFault) {
      print(try answer(), terminator: "")
    } catch {
      SystemText.write(Array("Benchmarks: \(error.reason)\n".utf8), into: STDERR_FILENO)
      throw ExitCode(1)
    }
  }

  /// What is to be printed, once the terminal is given back.
  private func answer() throws(BenchmarkFault) -> String {
    let stage = try Stage(syntheticRounds: synthetic)
    defer { stage.strike() }
    let all = try Suite(stage: stage).benchmarks()
    let chosen = all.filter { benchmark in
      filter.isEmpty || filter.contains { benchmark.name.contains($0) }
    }
    if list {
      return chosen.map { $0.name + "\n" }.joined()
    }
    guard !chosen.isEmpty else {
      throw BenchmarkFault(reason: "no benchmark's name holds that; --list prints them")
    }
    let report = try Report(measuring: chosen, rounds: once ? 1 : rounds, isOnce: once)
    return json ? report.json.text : report.table
  }
}
