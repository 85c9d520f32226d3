import Glibc
import ParleyModel
import ParleyStore

/// Three scenarios of ten years, 2026 to 2035, that ask for three drivers: one bundled, two made for
/// measuring.
enum TenYears {
  /// The scenario in the bundled workspace that the others are based on.
  private static let bundled = "cpi-to-2035"
  private static let made = ["defence-to-2035", "dollars-to-2035"]
  /// All of them.
  static let ids = [bundled] + made

  /// Their texts by id, from the folder beside this file.
  static func files() throws(BenchmarkFault) -> [(id: String, bytes: [UInt8])] {
    let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    var files: [(id: String, bytes: [UInt8])] = []
    for id in made {
      let path = "\(folder)/Scenarios/\(id).toml"
      guard let bytes = SystemText.bytes(of: path) else {
        throw BenchmarkFault(reason: "\(path) cannot be read; the benchmarks need their checkout")
      }
      files.append((id, bytes))
    }
    return files
  }

  /// The projections in a workspace.
  static func projections(in loaded: LoadedWorkspace) throws(BenchmarkFault) -> [Projection] {
    var projections: [Projection] = []
    for id in ids {
      guard let scenario = loaded.projectable[id],
        let projection = try? Projection(
          of: scenario, inputs: loaded.inputs, scenarios: loaded.projectable)
      else { throw BenchmarkFault(reason: "scenario '\(id)' cannot be projected") }
      projections.append(projection)
    }
    return projections
  }

  /// Every year and the total of each, in won and in dollars.
  static func quantities(of projections: [Projection]) -> [Simulation.Quantity] {
    projections.enumerated().flatMap { place, projection in
      [Measure.krw, .usd].flatMap { measure in
        projection.years.map { Simulation.Quantity.value(place, measure, year: $0) }
          + [.total(place, measure, years: projection.years)]
      }
    }
  }
}
