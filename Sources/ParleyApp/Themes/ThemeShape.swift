import ParleyModel
import ParleyStore

/// What kind of value the keys of a theme have.
enum ThemeShape {
  /// Why a value cannot be that of a key; nil where it can, and for keys that say it themselves.
  static func fault(of value: TOMLValue, as key: String) -> Phrase? {
    switch key {
    case "name", "title":
      value.string == nil ? "'\(key)' must be a text in quotes" : nil
    case "palette", "roles":
      value.table == nil ? "'\(key)' must be a table, begun by a line [\(key)]" : nil
    default: nil
    }
  }
}
