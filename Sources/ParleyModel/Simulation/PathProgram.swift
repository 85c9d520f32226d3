/// What is computed for every path: instructions over blocks of paths, in order.
///
/// A slot is one number for each path. What is the same on every path is folded into a constant and
/// has no slot.
struct PathProgram: Sendable {
  /// A number of every path.
  enum Operand: Sendable, Hashable {
    case constant(Double)
    case slot(Int)
  }

  /// One step over a block of paths.
  enum Instruction: Sendable {
    /// The normal numbers of a year, those of the drivers in `needed` only, into the first slots.
    case shocks(year: Int, needed: [Bool])
    /// A correlated shock from the independent ones.
    case mix(Int, [Double])
    /// `mean + persistence (previous - mean) + sd x shock`.
    case rate(Int, previous: Operand, mean: Double, persistence: Double, sd: Double, shock: Int)
    /// `previous x exp(drift + sd x shock)`.
    case walk(Int, previous: Operand, drift: Double, sd: Double, shock: Int)
    /// `previous x (1 + rate)`.
    case grow(Int, previous: Operand, rate: Operand)
    /// `previous / (1 + rate)`.
    case shrink(Int, previous: Operand, rate: Operand)
    /// `previous x (1 + min(max(rate + add, floor), cap))`.
    case rise(Int, previous: Operand, rate: Operand, RiseBounds)
    /// `slot x factor / divisor`.
    case scale(Int, Int, factor: Double, divisor: Double)
    /// `sum + expression`; the sum may be the slot itself.
    case add(Int, Operand, Expression)
  }

  /// What is done to an index before it raises a payment; fractions of one.
  struct RiseBounds: Sendable {
    let add: Double
    let floor: Double
    let cap: Double

    @inline(__always)
    func rise(_ rate: Double) -> Double { Swift.min(Swift.max(rate + add, floor), cap) }
  }

  /// A quantity of every path, computed from operands when it is asked for.
  indirect enum Expression: Sendable {
    case operand(Operand)
    /// `factor x left / right`.
    case ratio(Operand, factor: Double, Operand)
    /// `rate + add - cap`: above zero where the cap binds.
    case excess(Operand, add: Double, cap: Double)
    /// The second less the first.
    case difference(Expression, Expression)
  }

  /// Where the normal numbers of the year at hand stand: one slot for each driver.
  static let shockSlots = 4

  var instructions: [Instruction] = []
  /// How many slots there are, those of the shocks included.
  var slotCount = PathProgram.shockSlots
  /// The slots whose numbers are kept for all paths.
  var kept: Set<Int> = []

  mutating func newSlot() -> Int {
    slotCount += 1
    return slotCount - 1
  }
}

extension PathProgram.Expression {
  /// The value where it is the same on every path; nil where it is not.
  var constant: Double? {
    switch self {
    case .operand(.constant(let value)): value
    case .ratio(.constant(let left), let factor, .constant(let right)): factor * left / right
    case .excess(.constant(let rate), let add, let cap): rate + add - cap
    case .difference(let first, let second):
      first.constant.flatMap { first in second.constant.map { $0 - first } }
    case .operand, .ratio, .excess: nil
    }
  }

  /// The slots it reads.
  var slots: [Int] {
    func slot(_ operand: PathProgram.Operand) -> [Int] {
      if case .slot(let slot) = operand { [slot] } else { [] }
    }
    switch self {
    case .operand(let operand), .excess(let operand, _, _): return slot(operand)
    case .ratio(let left, _, let right): return slot(left) + slot(right)
    case .difference(let first, let second): return first.slots + second.slots
    }
  }
}
