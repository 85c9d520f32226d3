public import ParleyModel

/// A file of the user's settings or keys: what it says, and what is wrong in it.
public struct ConfigurationText: Sendable {
  /// The file's name, as messages show it.
  public let file: String
  /// Whether there is such a file.
  public let exists: Bool
  /// What it says; empty where there is no file or none that can be read.
  public let document: TOMLDocument
  private var faults: [Fault]

  /// A file's bytes as read.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    exists = true
    document = TOMLDocument(parsing: bytes)
    faults = document.faults.map { Fault($0) }
  }

  /// A file that is not there.
  public init(missing file: String) {
    self.file = file
    exists = false
    document = TOMLDocument(parsing: [])
    faults = []
  }

  /// A file that is there and cannot be read.
  init(file: String, fault: FileFault) {
    self.file = file
    exists = true
    document = TOMLDocument(parsing: [])
    faults = [
      Fault(.error, at: nil, fault.message(of: "\(quoted(path: file))"), help: fault.help)
    ]
  }

  /// Notes what is wrong at a place.
  ///
  /// - Parameters:
  ///   - message: What is wrong, in lower case.
  ///   - help: What it means and what to do, in sentences.
  public mutating func report(at span: ByteSpan, _ message: Phrase, help: Phrase) {
    faults.append(Fault(.error, at: span, message, help: help))
  }

  /// Everything wrong in it, in the order of the file.
  public var diagnostics: [Diagnostic] {
    SourceText.diagnostics(of: faults, in: file, bytes: document.bytes)
  }

  /// The line a place is on, from 1.
  public func line(of span: ByteSpan) -> Int { document.lines.line(of: span.start) }

  /// A text of the file in quotes, cut and safe to print.
  public static func quote(_ text: String) -> String { quoted(text) }

  /// ` Did you mean 'theme'?`, or nothing.
  public static func suggestion(for name: String, among known: [String]) -> Phrase {
    didYouMean(name, among: known)
  }
}
