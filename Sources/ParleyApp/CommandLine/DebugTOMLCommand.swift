import Glibc
import ParleyModel
import ParleyStore

/// `parley debug toml`: TOML on standard input, the tagged JSON of the public TOML suite on standard
/// output.
public struct DebugTOMLCommand: Sendable {
  /// Makes the command; it has no options.
  public init() {}

  /// Reads standard input to its end.
  ///
  /// - Returns: ``ExitStatus/failed`` when it is no valid TOML.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    let document = TOMLDocument(parsing: Self.standardInput())
    guard document.faults.isEmpty else {
      for fault in document.faults {
        let place = document.position(of: fault.span.start)
        surroundings.complain(
          "\(place.line):\(place.column): error: \(fault.message.english)")
      }
      return .failed
    }
    surroundings.print(taggedJSON(document) + "\n")
    return .done
  }

  private static func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
