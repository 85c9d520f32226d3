import ParleyModel

/// How much parley reads before it refuses, so that no file can exhaust the machine.
public struct ReadLimits: Hashable, Sendable {
  /// Bytes of one CSV file.
  public var table: Int
  /// Bytes of one TOML file.
  public var text: Int
  /// Bytes of one note.
  public var note: Int
  /// Bytes of one cell of a table.
  public var cell: Int
  /// Columns of one table.
  public var columns: Int

  /// Makes limits, in bytes but for `columns`; see ``standard``.
  public init(table: Int, text: Int, note: Int, cell: Int, columns: Int) {
    self.table = table
    self.text = text
    self.note = note
    self.cell = cell
    self.columns = columns
  }

  /// 64 MiB a table, 1 MiB a TOML file or cell, 256 MiB a note, 1,000 columns.
  public static let standard = ReadLimits(
    table: 64 << 20, text: 1 << 20, note: 256 << 20, cell: 1 << 20, columns: 1_000)
}

/// A number of bytes as a message shows it.
func byteCount(_ bytes: Int) -> Phrase {
  if bytes >= 1 << 20, bytes % (1 << 20) == 0 { return Phrase(verbatim: "\(bytes >> 20) MiB") }
  return "\(bytes) bytes"
}
