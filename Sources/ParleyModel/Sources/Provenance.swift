/// Where a figure comes from: the rows and sources behind it and, for a computed one, the formula.
public struct Provenance: Hashable, Sendable {
  /// How the figure follows from its inputs, in words and figures; nil for a figure as published.
  public var formula: Phrase?
  /// The rows it rests on, the nearest first.
  public var places: [Place]
  /// Ids of the sources those rows cite, each once.
  public var sources: [String]
  /// The weakest confidence among the rows; nil when none of them says.
  public var confidence: Confidence?
  /// Whether it rests on assumptions of years that are not published too.
  public var isProjected = false
  /// Whether any input, however far back, is one of the private papers: then the figure is too.
  public var isPrivate = false

  /// Makes a provenance; without arguments it names nothing.
  public init(
    formula: Phrase? = nil, places: [Place] = [], sources: [String] = [],
    confidence: Confidence? = nil
  ) {
    self.formula = formula
    self.places = places
    self.sources = sources
    self.confidence = confidence
    isPrivate = places.contains(where: \.isPrivate)
  }

  /// The provenance of a figure that a row states.
  public init(of record: some Record) {
    self.init(
      places: [record.place], sources: record.sources, confidence: record.confidence)
  }

  /// The provenance of a figure computed from others.
  ///
  /// - Parameter formula: The computation with its figures, as `(1,519.2 - 1,402.8) / 1,402.8`.
  public static func computed(_ formula: Phrase, from inputs: [Provenance]) -> Provenance {
    var result = Provenance(formula: formula)
    for input in inputs {
      result.places += input.places.filter { !result.places.contains($0) }
      result.sources += input.sources.filter { !result.sources.contains($0) }
    }
    result.confidence = Confidence.weakest(inputs.map(\.confidence))
    result.isProjected = inputs.contains(where: \.isProjected)
    result.isPrivate = inputs.contains(where: \.isPrivate)
    return result
  }
}
