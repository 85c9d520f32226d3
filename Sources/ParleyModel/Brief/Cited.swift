/// Something a brief says, with the sources that stand below the page for it.
public struct Cited<Value: Sendable>: Sendable {
  /// What is said.
  public let value: Value
  /// Ids of the sources noted, the strongest kind first, at most ``BriefCitations/most``; empty when
  /// the row cites none.
  public let sources: [String]
  /// The weakest confidence behind it; nil when no row says.
  public let confidence: Confidence?

  /// Whether it must be marked: something it rests on is derived or recalled.
  public var isWeak: Bool { confidence?.isWeak ?? false }
}

extension Cited: Equatable where Value: Equatable {}

/// The part of a list there is room for.
public struct Capped<Value: Sendable>: Sendable {
  /// The rows shown, in the order they are read.
  public let shown: [Value]
  /// How many more there are.
  public let omitted: Int

  /// Whether there is nothing to show.
  public var isEmpty: Bool { shown.isEmpty }
}

extension Capped: Equatable where Value: Equatable {}
