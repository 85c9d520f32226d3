/// One broken workspace of the gallery: changes to the base workspace, and the report they cause.
///
/// The file begins with a sentence; then come sections:
/// `=== path` with the file's content, `=== path (escaped)` with `\xNN` for a byte, `\n`, `\r`, `\\`
/// and `\` at a line's end for no line end, `=== delete path`, `=== link path -> target`,
/// `=== fifo path`, and last `=== expected`.
struct GalleryCase {
  /// The report that `check` prints; nil while none is recorded.
  private(set) var expected: String?

  private var steps: [(command: String, body: [String])] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("=== ") {
        steps.append((String(line.dropFirst(4)), []))
      } else if !steps.isEmpty {
        steps[steps.count - 1].body.append(String(line))
      }
    }
    if steps.last?.command == "expected" {
      expected = steps.removeLast().body.map { $0 + "\n" }.joined()
    }
  }

  /// Lays the case over a workspace.
  func apply(to folder: ScratchFolder, below root: String) {
    for (command, body) in steps {
      if command.hasPrefix("delete ") {
        folder.remove(root + "/" + command.dropFirst(7))
      } else if command.hasPrefix("fifo ") {
        folder.pipe(root + "/" + command.dropFirst(5))
      } else if command.hasPrefix("link "), let arrow = command.firstRange(of: " -> ") {
        let name = command[..<arrow.lowerBound].dropFirst(5)
        folder.link(root + "/" + name, to: String(command[arrow.upperBound...]))
      } else if command.hasSuffix(" (escaped)") {
        folder.write(GalleryCase.unescaped(body), to: root + "/" + command.dropLast(10))
      } else {
        folder.write(body.map { $0 + "\n" }.joined(), to: root + "/" + command)
      }
    }
  }

  private static func unescaped(_ lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      var rest = Array(line.utf8)[...]
      var hasEnd = true
      while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "\\") else {
          bytes.append(byte)
          continue
        }
        switch rest.popFirst() {
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "\\"): bytes.append(byte)
        case UInt8(ascii: "x"):
          bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)!)
          rest = rest.dropFirst(2)
        case nil: hasEnd = false
        default: preconditionFailure("unknown escape in \(line)")
        }
      }
      if hasEnd { bytes.append(0x0A) }
    }
    return bytes
  }
}
