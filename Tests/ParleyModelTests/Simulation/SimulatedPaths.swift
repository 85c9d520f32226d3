@testable import ParleyModel

/// The numbers of every path, which a simulation itself only summarises.
struct SimulatedPaths {
  private let builder: PathProgramBuilder
  private let count: Int
  private let seed: UInt64

  /// Paths of one projection.
  init(_ projection: Projection, count: Int, seed: UInt64 = 1) {
    let needs = DriverNeeds(
      of: projection, measures: Measure.allCases.filter { $0 != .perSoldier })
    builder = PathProgramBuilder([projection], needs: [needs], isDeterministic: false)
    self.count = count
    self.seed = seed
  }

  /// A year in a measure.
  func value(_ measure: Measure, _ year: Int) -> [Double] {
    numbers { $0.value(0, measure, year) }
  }

  /// The total of years in a measure.
  func total(_ measure: Measure, _ years: ClosedRange<Int>) -> [Double] {
    numbers { $0.total(0, measure, years) }
  }

  /// The index of a year, a fraction of one; its term has a cap of 0.
  func rate(_ year: Int) -> [Double] {
    numbers { $0.excessOverCap(0, year) ?? .operand(.constant(.nan)) }
  }

  private func numbers(
    _ expression: (inout PathProgramBuilder) -> PathProgram.Expression
  ) -> [Double] {
    var builder = builder
    let expression = expression(&builder)
    builder.keep(expression)
    let program = builder.program
    var columnOf = [Int?](repeating: nil, count: program.slotCount)
    for (column, slot) in program.kept.sorted().enumerated() { columnOf[slot] = column }
    guard let columns = ColumnStore(columns: program.kept.count, paths: count) else { return [] }
    let block = PathBlock(program, columnOf: columnOf, seed: seed, columns: columns)
    for start in stride(from: 0, to: count, by: PathBlock.size) {
      block.run(from: start, count: min(PathBlock.size, count - start))
    }
    var slots = columnOf.map { $0.map { columns[$0] } ?? columns[0] }
    var numbers = [Double](repeating: 0, count: count)
    expression.accumulate(into: &numbers, count: count, slots: &slots)
    return numbers
  }
}

/// Mean and variance of numbers, and how far they may be off by chance.
struct Moments {
  let mean, variance: Double
  /// Standard errors of both.
  let meanError, varianceError: Double

  init(_ numbers: [Double]) {
    let count = Double(numbers.count)
    let mean = numbers.reduce(0, +) / count
    let squares = numbers.map { ($0 - mean) * ($0 - mean) }
    let variance = squares.reduce(0, +) / count
    let fourth = squares.reduce(0) { $0 + $1 * $1 } / count
    self.mean = mean
    self.variance = variance
    meanError = (variance / count).squareRoot()
    varianceError = ((fourth - variance * variance) / count).squareRoot()
  }
}
