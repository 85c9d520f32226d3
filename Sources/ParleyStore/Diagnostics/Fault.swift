import ParleyModel

/// A diagnostic to be: a place in a file's bytes and two sentences.
///
/// Line, column and excerpt are worked out only once the whole file is read; see ``SourceText``.
struct Fault: Sendable {
  /// The bytes at fault; nil for the file as a whole.
  let span: ByteSpan?
  let severity: Severity
  let message: Phrase
  let help: Phrase

  init(_ severity: Severity, at span: ByteSpan?, _ message: Phrase, help: Phrase) {
    self.span = span
    self.severity = severity
    self.message = message
    self.help = help
  }

  init(_ fault: TOMLFault) {
    self.init(.error, at: fault.span, fault.message, help: fault.help)
  }
}
