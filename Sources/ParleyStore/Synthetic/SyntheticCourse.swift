import ParleyModel

/// The course of a synthetic negotiation: agreements one after another, and the meetings about each.
struct SyntheticCourse {
  /// An agreement and the talks about it.
  struct Talks {
    let number: Int
    /// The years it covers; nil for the newest, about which the sides still talk.
    let years: ClosedRange<Int>?
    let begin: Day
    /// Days from the first meeting to the last.
    let length: Int
    /// Its rows of `rounds.csv`, as positions among all of them.
    let rows: Range<Int>

    var isOpen: Bool { years == nil }
    /// The day on which the text was settled, behind the last meeting.
    var settled: Day { begin.advanced(by: length + 20) }
    var name: String { padded(number, 2) }
    /// The years it covers that have begun.
    var paidYears: [Int] { years.map { $0.filter { $0 <= SyntheticCourse.today } } ?? [] }
    /// How many of its rows are milestones, at the end.
    var milestones: Int { isOpen || rows.count < 8 ? 0 : 4 }
    var meetings: Int { rows.count - milestones }
  }

  let talks: [Talks]

  /// - Parameter rounds: Rows of `rounds.csv`; about the root of it agreements, so that both the
  ///   agreements and the rounds of one grow.
  init(rounds: Int) {
    let count = max(3, Int(Double(rounds).squareRoot()))
    var bounds: [Range<Int>] = []
    for index in 0..<count {
      bounds.append(rounds * index / count..<rounds * (index + 1) / count)
    }
    // From the newest back: the newest is open, the one before covers 2026 to 2030.
    var talks: [Talks] = []
    var first = 2031
    for (index, rows) in bounds.enumerated().reversed() {
      let isOpen = index == count - 1
      let length = isOpen ? 0 : index == count - 2 ? 5 : [2, 1, 3, 2][index % 4]
      first -= length
      // Two years of meetings, the last of them well before the first payment.
      let begin = Day(year: isOpen ? 2026 : first - 2, month: 1, day: 5)
      guard let begin else { continue }
      talks.append(
        Talks(
          number: index + 1, years: isOpen ? nil : first...(first + length - 1), begin: begin,
          length: 660, rows: rows))
    }
    self.talks = talks.reversed()
  }

  /// The years in which something is paid by the record.
  var paidYears: ClosedRange<Int> {
    (talks.first?.years?.lowerBound ?? Self.today)...Self.today
  }

  /// The year in which a synthetic workspace was made, whatever the clock says.
  static let today = 2026

  /// The day on which it was made: nothing is said or settled after it, and later meetings are to come.
  static func known(_ day: Day) -> Day {
    Day(year: today, month: 11, day: 20).map { min($0, day) } ?? day
  }
}

extension SyntheticCourse.Talks {
  /// When its meeting of a number begins, from 0.
  func start(of meeting: Int) -> Day {
    begin.advanced(by: meetings < 2 ? 0 : length * meeting / (meetings - 1))
  }

  /// Whether that was over when the workspace was made.
  func isHeld(_ meeting: Int) -> Bool {
    SyntheticCourse.known(end(of: meeting)) == end(of: meeting)
  }

  /// When it ends: before the next one begins, after at most three days.
  func end(of meeting: Int) -> Day {
    let start = start(of: meeting)
    guard meeting + 1 < meetings else { return start.advanced(by: 2) }
    return start.advanced(by: max(0, min(2, start.days(to: self.start(of: meeting + 1)) - 1)))
  }

  /// Chief negotiators of a side over the whole talks.
  var leads: Int { max(1, rows.count / 40) }

  /// The number of the person that leads a side at a meeting.
  func lead(of side: Int, at meeting: Int) -> Int {
    person(side: side, turn: meeting * leads / max(1, meetings))
  }

  /// The number of a person; people meet again two agreements later.
  func person(side: Int, turn: Int) -> Int { ((number / 2) * 96 + turn) * 2 + side }
}
