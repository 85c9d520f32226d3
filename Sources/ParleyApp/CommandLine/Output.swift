import Glibc
import Synchronization

/// One of the process's output streams.
final class Output: Sendable {
  private let descriptor: Int32
  private let error = Mutex<Int32>(0)

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Why the first write that failed did; nil while none has.
  var failure: String? {
    let error = error.withLock { $0 }
    return error == 0 ? nil : String(cString: strerror(error))
  }

  /// Writes all of a text; after a failure nothing more is tried.
  func write(_ text: String) {
    guard failure == nil else { return }
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let written = Glibc.write(descriptor, start, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else {
          let reason = written < 0 ? errno : EIO
          error.withLock { $0 = reason }
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
    }
  }
}
