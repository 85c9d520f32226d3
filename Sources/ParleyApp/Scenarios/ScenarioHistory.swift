import ParleyModel

/// The steps of the scenarios screen that can be taken back.
struct ScenarioHistory: Sendable {
  /// The columns before a step, and what the step did.
  struct Step: Sendable {
    var label: Phrase
    var columns: [ScenarioColumn]
    let column: Int
  }

  private var past: [Step] = []
  private var future: [Step] = []
  /// The most steps kept.
  private static let most = 1000

  mutating func add(_ step: Step) {
    future = []
    past.append(step)
    if past.count > Self.most { past.removeFirst() }
  }

  /// How many steps were taken.
  var depth: Int { past.count }
  var canGoBack: Bool { !past.isEmpty }
  var canGoForth: Bool { !future.isEmpty }

  /// Puts other columns in the place of those of every step.
  mutating func rewrite(_ change: (ScenarioColumn) -> ScenarioColumn) {
    for index in past.indices { past[index].columns = past[index].columns.map(change) }
    for index in future.indices { future[index].columns = future[index].columns.map(change) }
  }

  mutating func back(from now: Step) -> Step? {
    guard let step = past.popLast() else { return nil }
    var redo = now
    redo.label = step.label
    future.append(redo)
    return step
  }

  mutating func forth(from now: Step) -> Step? {
    guard let step = future.popLast() else { return nil }
    var undo = now
    undo.label = step.label
    past.append(undo)
    return step
  }
}
