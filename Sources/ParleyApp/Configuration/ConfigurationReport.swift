import ParleyStore

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
      return ["There is no place for settings: set HOME or XDG_CONFIG_HOME to an absolute path."]
    }
    return configuration.files.map { "\($0.path)\($0.exists ? "" : "  (does not exist)")" }
  }

  private var settings: [String] {
    ConfigurationSetting.all.map { setting in
      let place = configuration.statements[setting.key].map {
        "\(ConfigurationStore.file):\($0.line)"
      }
      return row("\(setting.key) = \(configuration[setting].literal)", place ?? "default")
    }
  }

  /// The commands that have other keys than the table gives them, and those the file names.
  private var keys: [String] {
    let rows = CommandTable.all.compactMap { command -> String? in
      let line = configuration.keyLines[command.id]
      guard line != nil || configuration.keymap.isChanged(command) else { return nil }
      let keys = DefaultFiles.list(configuration.keymap.keys(of: command))
      return row("\(command.id) = \(keys)", line.map { "\(KeymapReading.file):\($0)" } ?? "default")
    }
    return rows.isEmpty ? ["All keys are the default ones."] : rows
  }

  private func row(_ text: String, _ place: String) -> String {
    text + String(repeating: " ", count: max(2, 40 - text.count)) + place
  }
}
