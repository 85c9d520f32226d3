public import ParleyModel

/// One thing wrong in a TOML file, with its place and what to do about it.
public struct TOMLFault: Error, Hashable, Sendable {
  /// The bytes at fault; never outside the file.
  public let span: ByteSpan

  /// What is wrong, in lower case, quoting the offending text.
  public let message: Phrase

  /// What to do about it, as a sentence.
  public let help: Phrase

  /// Makes a fault from its place and its two sentences.
  public init(span: ByteSpan, message: Phrase, help: Phrase) {
    self.span = span
    self.message = message
    self.help = help
  }

  init(_ problem: TOMLProblem, at span: ByteSpan) {
    self.init(span: span, message: problem.message, help: problem.help)
  }
}
