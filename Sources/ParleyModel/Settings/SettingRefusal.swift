/// Why a setting cannot take a value.
public struct SettingRefusal: Error, Hashable, Sendable {
  /// What is wrong, in one sentence without a full stop.
  public let message: Phrase
  /// What to do about it.
  public let help: Phrase

  /// Makes a refusal; see the properties.
  public init(_ message: Phrase, help: Phrase) {
    self.message = message
    self.help = help
  }

  /// A scenario that could not be projected.
  init(_ error: ProjectionError) {
    self.init(error.message, help: error.help)
  }
}

extension SettingRefusal {
  /// Refusals that say the same are the same, however their sentences were made.
  public static func == (left: SettingRefusal, right: SettingRefusal) -> Bool {
    left.message.english == right.message.english && left.help.english == right.help.english
  }

  /// As ``==(_:_:)``.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(message.english)
    hasher.combine(help.english)
  }
}
