@testable import ParleyModel

extension SelectionRoom {
  /// Room for `count` numbers while `body` runs, filled with what would show.
  static func with<Result>(
    count: Int, _ body: (SelectionRoom) throws -> Result
  ) rethrows -> Result {
    let size = max(1, count)
    let parts = UnsafeMutablePointer<Double>.allocate(capacity: 3 * size)
    defer { parts.deallocate() }
    parts.initialize(repeating: .nan, count: 3 * size)
    return try body(
      SelectionRoom(first: parts, second: parts + size, third: parts + 2 * size))
  }
}
