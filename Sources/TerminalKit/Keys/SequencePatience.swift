/// Until when the rest of a sequence is waited for: counted from its beginning, so that what somebody
/// types into one that was cut off does not prolong it.
struct SequencePatience {
  /// Until when; nil while no sequence is held.
  private(set) var end: ContinuousClock.Instant?
  private var number: Int?
  private var start: ContinuousClock.Instant?

  /// Takes note of what is held after a drain of the input.
  ///
  /// - Parameters:
  ///   - number: Which sequence it is; another number is another sequence.
  ///   - milliseconds: How long after its beginning it is given up; nil where nothing is held.
  ///   - now: The time of the drain, which is that of the beginning of a new sequence.
  mutating func wait(
    forSequence number: Int, milliseconds: Int?, at now: ContinuousClock.Instant
  ) {
    guard let milliseconds else {
      end = nil
      return
    }
    let start = number == self.number ? self.start ?? now : now
    (self.number, self.start) = (number, start)
    end = start + .milliseconds(milliseconds)
  }
}
