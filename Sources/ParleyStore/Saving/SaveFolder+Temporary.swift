import Glibc

extension SaveFolder {
  /// Makes a whole, durable file under a name of its own.
  ///
  /// - Parameter model: The file whose owner, permissions and attributes it takes over; nil leaves
  ///   the permissions to the umask.
  /// - Returns: Its name. When this throws there is no such file.
  func makeTemporary(
    _ kind: TemporaryName.Kind, of bytes: [UInt8], for name: String, like model: AttributeModel?,
    permissions: UInt32
  ) throws(SystemError) -> String {
    let (file, temporary) = try openTemporary(kind, for: name, permissions: permissions)
    do throws(SystemError) {
      do throws(SystemError) {
        try write(bytes, to: file)
        if let model { try keepAttributes(of: model, on: file) }
        try fileSystem.sync(file)
      } catch {
        try? fileSystem.close(file)
        throw error
      }
      // A network folder may say only here that there was no room.
      try fileSystem.close(file)
    } catch {
      discard(temporary)
      throw error
    }
    return temporary
  }

  private func openTemporary(
    _ kind: TemporaryName.Kind, for name: String, permissions: UInt32
  ) throws(SystemError) -> (file: Int32, name: String) {
    for number in 0..<1_000 {
      let temporary = TemporaryName(kind, owner: owner, number: number, target: name).text
      do throws(SystemError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        return (try fileSystem.open(descriptor, temporary, flags, permissions), temporary)
      } catch let error where error.code == EEXIST {}
    }
    throw SystemError(EEXIST)
  }

  private func write(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
    var offset = 0
    while offset < bytes.count {
      offset += try bytes.withRaw(from: offset) { (rest) throws(SystemError) in
        try fileSystem.write(file, rest)
      }
    }
  }

  /// Writes all bytes from a place on, at the same places of a file.
  func write(_ bytes: [UInt8], in range: Range<Int>, of file: Int32) throws(SystemError) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset += try bytes.withRaw(from: offset) { (rest) throws(SystemError) in
        let part = UnsafeRawBufferPointer(rebasing: rest.prefix(range.upperBound - offset))
        return try fileSystem.writeAt(file, part, offset)
      }
    }
  }
}

extension [UInt8] {
  /// Hands on the bytes from a place to the end.
  fileprivate func withRaw(
    from offset: Int, _ body: (UnsafeRawBufferPointer) throws(SystemError) -> Int
  ) throws(SystemError) -> Int {
    try withUnsafeBufferPointer { (buffer) throws(SystemError) in
      try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[offset...]))
    }
  }
}
