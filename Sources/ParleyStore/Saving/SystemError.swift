import Glibc

/// Why a system call failed: its `errno`.
public struct SystemError: Error, Hashable, Sendable {
  /// The value of `errno`, as `ENOSPC`.
  public let code: Int32

  /// Makes an error of an `errno`.
  public init(_ code: Int32) {
    self.code = code
  }

  /// The error of the call that failed just now.
  static var last: SystemError { SystemError(errno) }
}
