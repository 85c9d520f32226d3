import ParleyModel
import ParleyStore

/// The two files with all defaults, each line with what it is for: to copy and to change.
enum DefaultFiles {
  /// `config.toml`.
  static var settings: String {
    var lines = [
      "# Settings of parley: ~/.config/parley/config.toml, or below $XDG_CONFIG_HOME.",
      "# The command line comes first, then this file, then the environment.",
    ]
    var table: String?
    for setting in ConfigurationSetting.all {
      lines.append("")
      if setting.table != table, let name = setting.table { lines += ["[\(name)]"] }
      table = setting.table
      lines += comment("\(setting.sentence): \(setting.range.english).")
      lines.append("\(setting.name) = \(setting.defaultValue.literal)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `keys.toml`.
  static var keys: String {
    var lines = [
      "# Keys of parley: ~/.config/parley/keys.toml, or below $XDG_CONFIG_HOME.",
      "# A command has a key, several, or none (\"\"): s, C-s or ^S, M-x, F5, Space, PgUp; \"C-w o\" is",
      "# two keys, one after the other. q, Esc and ^C stay where they lead out.",
      "", "[\(KeymapReading.table)]",
    ]
    for section in Command.Section.allCases {
      lines += ["", "# \(section.rawValue)"]
      for command in CommandTable.all where command.section == section {
        lines += comment("\(command.title.english) (\(command.scope.name.english)).")
        lines.append("\(quoted(command.id)) = \(list(command.defaultKeys))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Keys as `keys.toml` states them.
  static func list(_ keys: [KeySequence]) -> String {
    let names = keys.map { quoted($0.name(isASCII: true)) }
    return names.count == 1 ? names[0] : "[" + names.joined(separator: ", ") + "]"
  }

  private static func quoted(_ text: String) -> String { ConfigurationValue.text(text).literal }

  private static func comment(_ text: String) -> [String] {
    var lines: [String] = []
    var line = "#"
    for word in text.split(separator: " ") {
      if line.count + 1 + word.count > 98 {
        lines.append(line)
        line = "#"
      }
      line += " " + word
    }
    return lines + [line]
  }
}
