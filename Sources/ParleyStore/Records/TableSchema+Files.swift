extension TableSchema {
  /// The columns of a table by its file, without those that parties name; nil for another file.
  static func table(_ file: String) -> TableSchema? {
    WorkspaceTables.table(of: file)?.schema(parties: nil)
  }
}
