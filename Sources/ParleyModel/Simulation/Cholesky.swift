/// The lower Cholesky factor of a correlation matrix.
public enum Cholesky {
  /// L with L times its transpose equal to the matrix; nil when that is not positive definite.
  ///
  /// - Parameter matrix: Square and symmetric; only its lower half is read.
  public static func factor(_ matrix: [[Double]]) -> [[Double]]? {
    if case .factor(let factor) = attempt(matrix) { return factor }
    return nil
  }

  /// The first row at which the matrix fails to be positive definite; nil when it does not fail.
  public static func failingRow(_ matrix: [[Double]]) -> Int? {
    if case .failed(let row) = attempt(matrix) { return row }
    return nil
  }

  private enum Outcome {
    case factor([[Double]])
    case failed(row: Int)
  }

  private static func attempt(_ matrix: [[Double]]) -> Outcome {
    var factor = matrix.map { $0.map { _ in 0.0 } }
    for row in matrix.indices {
      for column in 0...row {
        var sum = matrix[row][column]
        for inner in 0..<column { sum -= factor[row][inner] * factor[column][inner] }
        if row == column {
          guard sum > 1e-12 else { return .failed(row: row) }
          factor[row][row] = sum.squareRoot()
        } else {
          factor[row][column] = sum / factor[column][column]
        }
      }
    }
    return .factor(factor)
  }
}
