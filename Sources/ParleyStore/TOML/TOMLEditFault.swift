/// Why a key of a TOML file cannot be changed on its own.
public enum TOMLEditFault: Error, Hashable, Sendable {
  /// A table, or a list of tables, stands where a value is to be set or removed.
  case isTable(String)
  /// A value stands where a table is to be.
  case isValue(String)
  /// A list has no such item, or a table of a list is to be changed that has no header of its own.
  case noItem(String)
}
