/// A minute of the day, by the user's time zone.
public struct TimeOfDay: Hashable, Sendable, CustomStringConvertible {
  /// From 0 to 23.
  public let hour: Int
  /// From 0 to 59.
  public let minute: Int

  /// Makes a time; what lies outside the day is brought to its edge.
  public init(hour: Int, minute: Int) {
    self.hour = min(max(0, hour), 23)
    self.minute = min(max(0, minute), 59)
  }

  /// Reads `14:12` or `9:05`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == UInt8(ascii: ":") || (0x30...0x39).contains($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The first minute of the day.
  public static let midnight = TimeOfDay(hour: 0, minute: 0)

  /// `14:12`, `09:05`.
  public var description: String { Self.padded(hour) + ":" + Self.padded(minute) }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
