import ParleyModel

/// What a file is that should be a table but is none, by its first bytes.
enum FileFormat {
  /// Why the file is no table and what to do; nil when it may be one.
  static func fault(of bytes: [UInt8]) -> FileFault? {
    let known = signatures.first { bytes.starts(with: $0.start) }
    if let known { return FileFault("{} is \(known.name), not a CSV file", help: known.help) }
    let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard !header.contains(0) else {
      return FileFault(
        "{} is a binary file, not a CSV file: its first line has NUL bytes",
        help: "Save the table as CSV (UTF-8), or restore the file from a copy.")
    }
    if header.count == bytes.count, header.contains(UInt8(ascii: "\r")) {
      return FileFault(
        "{} has the line ends of an old Macintosh (CR), not LF or CRLF",
        help: "Save the table as CSV (UTF-8), not as CSV (Macintosh).")
    }
    return nil
  }

  private static let spreadsheetHelp: Phrase =
    "Open it in the spreadsheet program and save it as CSV (UTF-8), with commas, under this name."

  private static let signatures: [(start: [UInt8], name: Phrase, help: Phrase)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a spreadsheet or zip file", spreadsheetHelp),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel file", spreadsheetHelp),
    ([0xFF, 0xFE], "UTF-16 text", "Save the table as CSV (UTF-8), not as Unicode text."),
    ([0xFE, 0xFF], "UTF-16 text", "Save the table as CSV (UTF-8), not as Unicode text."),
    ([0x25, 0x50, 0x44, 0x46], "a PDF", "Put the CSV file in its place."),
  ]
}
