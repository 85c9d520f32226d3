/// The first record of a log of changes: whose it is.
struct ChangeOpening: Hashable {
  /// The resolved path of the workspace.
  let workspace: String

  /// The format's number.
  static let format = 1

  /// The record's bytes.
  var bytes: [UInt8] {
    var printer = JournalPrinter()
    printer.put("parley changes \(Self.format)\n")
    printer.put("workspace", counted: workspace)
    return printer.bytes
  }

  init(workspace: String) {
    self.workspace = workspace
  }

  /// Nil where the bytes are no opening.
  ///
  /// - Throws: The log is of a format that this parley does not know.
  init?(_ bytes: [UInt8], in range: Range<Int>) throws(ChangeLogFault) {
    var scanner = JournalScanner(bytes, in: range)
    guard scanner.take("parley changes "), let format = scanner.number(), format > 0
    else { return nil }
    guard format <= Self.format else { throw .newerFormat(format) }
    guard scanner.take("workspace "), let workspace = scanner.text(), scanner.isAtEnd
    else { return nil }
    self.workspace = workspace
  }
}
