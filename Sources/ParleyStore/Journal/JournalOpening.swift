/// The first record of a journal: whose it is, and what the text began as.
struct JournalOpening: Hashable {
  /// The resolved path of the workspace.
  let workspace: String
  /// The id of the round whose note it is.
  let note: String
  let holder: JournalHolder
  /// Seconds since 1970.
  let time: Int
  /// What the file held when the draft began.
  let base: FileContents
}

extension JournalOpening {
  /// The format's number.
  static let format = 1

  /// The record's bytes.
  var bytes: [UInt8] {
    var printer = JournalPrinter()
    printer.put("parley journal \(Self.format)\n")
    printer.put("time \(time)\n")
    printer.put("workspace", counted: workspace)
    printer.put("note", counted: note)
    printer.put(holder)
    printer.put("base ")
    printer.put(base)
    return printer.bytes
  }

  /// Why the first record is none.
  enum Failure: Error {
    case newerFormat(Int)
    case damage
  }

  init(_ bytes: [UInt8], in range: Range<Int>) throws(Failure) {
    var scanner = JournalScanner(bytes, in: range)
    guard scanner.take("parley journal "), let format = scanner.number(), format > 0
    else { throw .damage }
    guard format <= Self.format else { throw .newerFormat(format) }
    guard scanner.take("time "), let time = scanner.number(),
      scanner.take("workspace "), let workspace = scanner.text(),
      scanner.take("note "), let note = scanner.text(), let holder = scanner.holder(),
      scanner.take("base "), let base = scanner.contents(), scanner.isAtEnd
    else { throw .damage }
    self.init(workspace: workspace, note: note, holder: holder, time: time, base: base)
  }
}
