/// Runs a program over blocks of paths. One block at a time fits the processor's cache.
///
/// Owned by one thread; its slots are scratch space, or columns of the result it was given.
struct PathBlock: ~Copyable {
  /// Paths in a block.
  static let size = 1024

  private let program: PathProgram
  private let philox: Philox
  private let columns: ColumnStore
  /// The column of each kept slot.
  private let columnOf: [Int?]
  private let scratch: UnsafeMutablePointer<Double>
  private let slots: UnsafeMutablePointer<UnsafeMutablePointer<Double>>
  private let words: UnsafeMutablePointer<UInt32>
  private let tails: UnsafeMutablePointer<Int32>
  /// A block filled with one constant, or with what is needed for a moment.
  private let constant: UnsafeMutablePointer<Double>

  init(_ program: PathProgram, columnOf: [Int?], seed: UInt64, columns: ColumnStore) {
    self.program = program
    self.columnOf = columnOf
    self.columns = columns
    philox = Philox(seed: seed)
    // A few numbers between the slots keep them from falling on the same cache lines.
    let stride = Self.size + 16
    scratch = .allocate(capacity: (program.slotCount + 1) * stride)
    slots = .allocate(capacity: program.slotCount)
    for slot in 0..<program.slotCount { (slots + slot).initialize(to: scratch + slot * stride) }
    constant = scratch + program.slotCount * stride
    words = .allocate(capacity: 4 * Self.size)
    tails = .allocate(capacity: Self.size)
  }

  deinit {
    scratch.deallocate()
    slots.deallocate()
    words.deallocate()
    tails.deallocate()
  }

  /// Computes the paths from `start` on, as many as there are up to a block.
  borrowing func run(from start: Int, count: Int) {
    for slot in columnOf.indices {
      if let column = columnOf[slot] { slots[slot] = columns[column] + start }
    }
    for instruction in program.instructions {
      switch instruction {
      case .shocks(let year, let needed): shocks(year, needed, start, count)
      case .mix(let slot, let weights): mix(slots[slot], weights, count)
      case .rate(let slot, let previous, let mean, let persistence, let sd, let shock):
        let (result, before, e) = (slots[slot], pointer(previous, count), slots[shock])
        for i in 0..<count { result[i] = mean + persistence * (before[i] - mean) + sd * e[i] }
      case .walk(let slot, let previous, let drift, let sd, let shock):
        let (result, before, e) = (slots[slot], pointer(previous, count), slots[shock])
        for i in 0..<count { result[i] = before[i] * exponential(drift + sd * e[i]) }
      case .grow(let slot, let previous, let rate):
        let result = slots[slot]
        let before = pointer(previous, count)
        if case .constant(let rate) = rate {
          for i in 0..<count { result[i] = before[i] * (1 + rate) }
        } else {
          let rate = pointer(rate, count)
          for i in 0..<count { result[i] = before[i] * (1 + rate[i]) }
        }
      case .shrink(let slot, let next, let rate):
        let result = slots[slot]
        if case .constant(let rate) = rate {
          let after = pointer(next, count)
          for i in 0..<count { result[i] = after[i] / (1 + rate) }
        } else if case .constant(let level) = next {
          let rate = pointer(rate, count)
          for i in 0..<count { result[i] = level / (1 + rate[i]) }
        } else {
          let (after, rate) = (pointer(next, count), pointer(rate, count))
          for i in 0..<count { result[i] = after[i] / (1 + rate[i]) }
        }
      case .rise(let slot, let previous, let rate, let bounds):
        let result = slots[slot]
        let before = pointer(previous, count)
        if case .constant(let rate) = rate {
          let factor = 1 + bounds.rise(rate)
          for i in 0..<count { result[i] = before[i] * factor }
        } else {
          let rate = pointer(rate, count)
          for i in 0..<count { result[i] = before[i] * (1 + bounds.rise(rate[i])) }
        }
      case .scale(let slot, let source, let factor, let divisor):
        let (result, source) = (slots[slot], slots[source])
        if divisor == 1 {
          for i in 0..<count { result[i] = source[i] * factor }
        } else {
          for i in 0..<count { result[i] = source[i] * factor / divisor }
        }
      case .add(let slot, let sum, let term):
        let result = slots[slot]
        if case .constant(let value) = sum {
          for i in 0..<count { result[i] = value }
        }
        term.accumulate(into: result, count: count, slots: slots)
      }
    }
  }

  private borrowing func shocks(_ year: Int, _ needed: [Bool], _ start: Int, _ count: Int) {
    let year = UInt32(truncatingIfNeeded: year)
    philox.fill(words, stride: Self.size, fromPath: start, count: count, year: year)
    for driver in 0..<4 where needed[driver] {
      NormalQuantile.fill(
        slots[driver], from: words + driver * Self.size, count: count, tails: tails,
        room: constant)
    }
  }

  private borrowing func mix(
    _ result: UnsafeMutablePointer<Double>, _ weights: [Double], _ count: Int
  ) {
    result.update(repeating: 0, count: count)
    for (column, weight) in weights.enumerated() {
      // A number that was not needed was not made either.
      guard weight != 0 else { continue }
      let shock = slots[column]
      for i in 0..<count { result[i] += weight * shock[i] }
    }
  }

  /// The numbers of an operand; a constant is spread over a block of its own.
  private borrowing func pointer(
    _ operand: PathProgram.Operand, _ count: Int
  ) -> UnsafePointer<Double> {
    switch operand {
    case .slot(let slot): return UnsafePointer(slots[slot])
    case .constant(let value):
      for i in 0..<count { constant[i] = value }
      return UnsafePointer(constant)
    }
  }
}

extension PathProgram.Expression {
  typealias Slots = UnsafeMutablePointer<UnsafeMutablePointer<Double>>

  /// The slot the quantity is, where it is one that stands there already.
  var slot: Int? {
    if case .operand(.slot(let slot)) = self { slot } else { nil }
  }

  /// Writes the quantity over whatever is there: what ``accumulate(into:count:slots:)`` makes of
  /// zeros.
  func write(into result: UnsafeMutablePointer<Double>, count: Int, slots: Slots) {
    switch self {
    case .ratio(.slot(let left), let factor, .slot(let right)):
      let (left, right) = (slots[left], slots[right])
      for i in 0..<count { result[i] = 0 + factor * left[i] / right[i] }
    case .difference(.operand(.slot(let first)), .operand(.slot(let second))):
      let (first, second) = (slots[first], slots[second])
      for i in 0..<count { result[i] = second[i] - first[i] }
    default:
      result.update(repeating: 0, count: count)
      accumulate(into: result, count: count, slots: slots)
    }
  }

  /// Adds the quantity to numbers that are there.
  func accumulate(into result: UnsafeMutablePointer<Double>, count: Int, slots: Slots) {
    switch self {
    case .operand(.slot(let slot)):
      let value = slots[slot]
      for i in 0..<count { result[i] += value[i] }
    case .ratio(.slot(let left), let factor, .slot(let right)):
      let (left, right) = (slots[left], slots[right])
      for i in 0..<count { result[i] += factor * left[i] / right[i] }
    case .ratio(.constant(let left), let factor, .slot(let right)):
      let right = slots[right]
      let product = factor * left
      for i in 0..<count { result[i] += product / right[i] }
    case .ratio(.slot(let left), let factor, .constant(let right)):
      let left = slots[left]
      for i in 0..<count { result[i] += factor * left[i] / right }
    case .excess(.slot(let rate), let add, let cap):
      let rate = slots[rate]
      for i in 0..<count { result[i] += rate[i] + add - cap }
    case .difference, .operand, .ratio, .excess:
      if let constant {
        for i in 0..<count { result[i] += constant }
      } else if case .difference(let first, let second) = self {
        // What is there less the first is the first less it, negated: -(-x + y) and x - y are the
        // same number.
        for i in 0..<count { result[i] = -result[i] }
        first.accumulate(into: result, count: count, slots: slots)
        for i in 0..<count { result[i] = -result[i] }
        second.accumulate(into: result, count: count, slots: slots)
      }
    }
  }
}
