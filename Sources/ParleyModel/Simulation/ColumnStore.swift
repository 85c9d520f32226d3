import Glibc

/// Columns of numbers, one number for each path, in one mapping of large pages.
///
/// A page first touched costs more than the arithmetic on it, so large pages are asked for.
final class ColumnStore: @unchecked Sendable {
  // Unchecked: threads write disjoint ranges of the columns, and readers start after they have been
  // joined.
  /// Unit: bytes.
  private static let largePage = 1 << 21

  private let start: UnsafeMutableRawPointer
  private let byteCount: Int
  private let stride: Int

  /// Room for `columns` numbers of each path.
  ///
  /// - Returns: nil when so much memory is not to be had.
  init?(columns: Int, paths: Int) {
    guard paths < Int.max / 32 else { return nil }
    // Sixteen numbers more keep the columns from falling on the same cache lines.
    stride = (paths + 15) / 16 * 16 + 16
    let (numbers, isTooMany) = stride.multipliedReportingOverflow(by: max(1, columns))
    guard !isTooMany, numbers < Int.max / 16 else { return nil }
    let needed = numbers * MemoryLayout<Double>.stride
    // Whole large pages: the kernel lays a mapping on their borders only where it ends on one too.
    byteCount = needed < Self.largePage ? needed : (needed + Self.largePage - 1) & -Self.largePage
    guard
      let mapped = mmap(
        nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      mapped != MAP_FAILED
    else { return nil }
    start = mapped
    madvise(mapped, byteCount, MADV_HUGEPAGE)
  }

  deinit { munmap(start, byteCount) }

  /// The first number of a column.
  subscript(column: Int) -> UnsafeMutablePointer<Double> {
    start.assumingMemoryBound(to: Double.self) + column * stride
  }
}
