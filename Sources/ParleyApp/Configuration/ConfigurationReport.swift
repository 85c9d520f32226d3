import ParleyModel
import ParleyStore
import TerminalKit

/// What `parley config` says.
struct ConfigurationReport {
  let configuration: Configuration

  init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  var text: String {
    var parts = [files, settings, keys].filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    if !configuration.diagnostics.isEmpty {
      // The report of diagnostics ends its last line itself.
      parts.append(String(Diagnostic.text(configuration.diagnostics).dropLast()))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var files: [String] {
    guard !configuration.files.isEmpty else {
      return [
        say("There is no place for settings: set HOME or XDG_CONFIG_HOME to an absolute path.")
      ]
    }
    return configuration.files.map { "\($0.path)\($0.exists ? "" : say("  (does not exist)"))" }
  }

  private var settings: [String] {
    ConfigurationSetting.all.map { setting in
      let place = configuration.statements[setting.key].map {
        "\(ConfigurationStore.file):\($0.line)"
      }
      return row("\(setting.key) = \(configuration[setting].literal)", place ?? say(Self.unstated))
    }
  }

  /// The commands that have other keys than the table gives them, and those the file names.
  private var keys: [String] {
    let rows = CommandTable.all.compactMap { command -> String? in
      let line = configuration.keyLines[command.id]
      guard line != nil || configuration.keymap.isChanged(command) else { return nil }
      let keys = DefaultFiles.list(configuration.keymap.keys(of: command))
      return row(
        "\(command.id) = \(keys)", line.map { "\(KeymapReading.file):\($0)" } ?? say(Self.unstated))
    }
    return rows.isEmpty ? [say("All keys are the default ones.")] : rows
  }

  /// What stands where no file states a value.
  private static let unstated = Phrase(english: "default", korean: "기본값")

  private func row(_ text: String, _ place: String) -> String {
    text + String(repeating: " ", count: max(2, 40 - display(text).width)) + place
  }
}
