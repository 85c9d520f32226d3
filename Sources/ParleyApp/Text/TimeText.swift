import Glibc
import ParleyModel

/// Moments as the user's clock shows them.
enum TimeText {
  /// `14:03` for a moment of today, else `25 Nov 14:03`, by the user's time zone.
  ///
  /// - Parameter seconds: Since 1970.
  static func moment(_ seconds: Int, today: Day) -> String {
    var seconds = time_t(seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let clock = "\(twoDigits(parts.tm_hour)):\(twoDigits(parts.tm_min))"
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    guard let day, day != today else { return clock }
    return "\(DateText.dayAndMonth(day)) \(clock)"
  }

  private static func twoDigits(_ number: Int32) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
