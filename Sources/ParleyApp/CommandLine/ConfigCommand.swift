import ParleyStore

/// `parley config`: the user's settings and keys, where each comes from, and what is wrong.
public struct ConfigCommand: Sendable {
  /// What is printed.
  public enum Subject: Sendable {
    /// What holds, and where it is stated.
    case present
    /// A `config.toml` with all defaults.
    case defaultSettings
    /// A `keys.toml` with all defaults.
    case defaultKeys
  }

  let subject: Subject

  /// Prints one of those.
  public init(_ subject: Subject) {
    self.subject = subject
  }

  /// Runs it.
  ///
  /// - Returns: ``ExitStatus/failed`` where a file has a fault.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    switch subject {
    case .defaultSettings: surroundings.print(DefaultFiles.settings)
    case .defaultKeys: surroundings.print(DefaultFiles.keys)
    case .present:
      let configuration = surroundings.configuration
      surroundings.print(SafeText.lines(ConfigurationReport(configuration).text))
      return configuration.diagnostics.isEmpty ? .done : .failed
    }
    return .done
  }
}
