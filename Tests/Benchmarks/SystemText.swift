import Glibc

/// Small files, as a whole.
enum SystemText {
  /// What is in a file; nil where it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes bytes where a descriptor leads.
  static func write(_ bytes: [UInt8], into descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes a file; false where that fails.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let stream = fopen(path, "w") else { return false }
    let count = fwrite(bytes, 1, bytes.count, stream)
    return fclose(stream) == 0 && count == bytes.count
  }

  /// What follows a label at the beginning of a line, the blanks and the colon behind it left out; nil
  /// where there is no such line.
  static func line(of path: String, after label: String) -> String? {
    guard let bytes = bytes(of: path) else { return nil }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix(label) {
      return String(line.dropFirst(label.count).drop { $0 == ":" || $0 == "\t" || $0 == " " })
    }
    return nil
  }
}
