import Glibc

/// A regular file held open for reading.
struct OpenedFile: ~Copyable {
  let descriptor: Int32
  /// What it was when it was opened.
  let status: FileStatus
  private let fileSystem: FileSystem

  /// Takes over a descriptor, which is closed with the value.
  init(taking descriptor: Int32, status: FileStatus, in fileSystem: FileSystem) {
    self.descriptor = descriptor
    self.status = status
    self.fileSystem = fileSystem
  }

  deinit { try? fileSystem.close(descriptor) }

  /// All its bytes, from where reading stands. It may grow or shrink meanwhile.
  func contents() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than it has, so that most files take one call, and one to see the end.
    var room = status.size + 1
    while true {
      var failure: SystemError?
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        do throws(SystemError) {
          count = try fileSystem.read(descriptor, UnsafeMutableRawBufferPointer(buffer))
        } catch { failure = error }
      }
      if let failure { throw failure }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= ReadLimits.standard.table else { throw SystemError(EFBIG) }
      room = 65_536
    }
  }
}

extension FileStatus {
  /// Throws what `open(2)` would say of writing to anything but a file.
  func requireRegular() throws(SystemError) {
    switch kind {
    case .regular: return
    case .folder: throw SystemError(EISDIR)
    case .link: throw SystemError(ELOOP)
    default: throw SystemError(ENXIO)
    }
  }
}
