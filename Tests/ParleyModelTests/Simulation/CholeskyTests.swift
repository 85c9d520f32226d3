import ParleyTestSupport
import Testing

@testable import ParleyModel

struct CholeskyTests {
  private func product(_ factor: [[Double]]) -> [[Double]] {
    factor.map { row in factor.map { zip(row, $0).reduce(0) { $0 + $1.0 * $1.1 } } }
  }

  private func difference(_ a: [[Double]], _ b: [[Double]]) -> Double {
    zip(a.flatMap { $0 }, b.flatMap { $0 }).map { abs($0 - $1) }.max() ?? .infinity
  }

  @Test func `a hand-worked factor`() throws {
    // L = [[1, 0], [0.6, 0.8]]
    let factor = try #require(Cholesky.factor([[1, 0.6], [0.6, 1]]))
    #expect(difference(factor, [[1, 0], [0.6, 0.8]]) < 1e-15)
  }

  @Test func `the factor times its transpose is the matrix, and above the diagonal is nothing`()
    throws
  {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      // Rows of length one: their products are correlations.
      let rows = (0..<4).map { _ -> [Double] in
        let row = (0..<6).map { _ in Double.random(in: -1...1, using: &generator) }
        let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return row.map { $0 / length }
      }
      let matrix = product(rows)
      let factor = try #require(Cholesky.factor(matrix))
      #expect(difference(product(factor), matrix) < 1e-14)
      for row in 0..<4 { #expect(factor[row][(row + 1)...].allSatisfy { $0 == 0 }) }
      #expect(Cholesky.failingRow(matrix) == nil)
    }
  }

  @Test(arguments: [
    ([[1.0, 1], [1, 1]], 1), ([[0.0, 0], [0, 1]], 0),
    ([[1.0, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]], 2),
    ([[1.0, 0, 0, 0], [0, 1, 0.8, 0.8], [0, 0.8, 1, -0.8], [0, 0.8, -0.8, 1]], 3),
  ])
  func `a matrix that is not positive definite names its first failing row`(
    matrix: [[Double]], row: Int
  ) {
    #expect(Cholesky.factor(matrix) == nil)
    #expect(Cholesky.failingRow(matrix) == row)
  }

  @Test func `a matrix of what is no number has no factor`() {
    #expect(Cholesky.factor([[1, .nan], [.nan, 1]]) == nil)
  }
}
