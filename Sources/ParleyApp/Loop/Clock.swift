import Glibc
public import ParleyModel

/// Today's date, the time of the day and when it ends, by the user's time zone.
public struct Clock: Sendable {
  /// The day it is now.
  public let today: @Sendable () -> Day
  /// The time of the day it is now.
  public let time: @Sendable () -> TimeOfDay
  /// Milliseconds until the day ends, at least one.
  public let millisecondsToMidnight: @Sendable () -> Int

  /// A clock of one's own, for tests.
  public init(
    today: @escaping @Sendable () -> Day, time: @escaping @Sendable () -> TimeOfDay = { .midnight },
    millisecondsToMidnight: @escaping @Sendable () -> Int
  ) {
    self.today = today
    self.time = time
    self.millisecondsToMidnight = millisecondsToMidnight
  }

  /// The system's clock.
  public static let system = Clock(
    today: {
      let now = localTime()
      let day = Day(
        year: Int(now.tm_year) + 1900, month: Int(now.tm_mon) + 1, day: Int(now.tm_mday))
      return day ?? Day(ordinal: 0)
    },
    time: {
      let now = localTime()
      return TimeOfDay(hour: Int(now.tm_hour), minute: Int(now.tm_min))
    },
    millisecondsToMidnight: {
      let now = localTime()
      let passed = (Int(now.tm_hour) * 60 + Int(now.tm_min)) * 60 + Int(now.tm_sec)
      // A day with a change of summer time is longer or shorter; waking early only asks again.
      return max(1, 86_400 - passed) * 1000
    })

  private static func localTime() -> tm {
    var seconds = Glibc.time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts
  }
}
