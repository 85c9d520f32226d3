/// Why a setting cannot take a value.
public struct SettingRefusal: Error, Hashable, Sendable {
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// What to do about it.
  public let help: String

  /// Makes a refusal; see the properties.
  public init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }

  /// A scenario that could not be projected.
  init(_ error: ProjectionError) {
    self.init(error.message, help: error.help)
  }
}
