import ParleyStore

/// A merge that both sides must decide on: lines that were changed here and on disk.
struct NoteConflict: Sendable {
  let merge: LineMerge
  /// What the file holds.
  let found: FileContents
  /// What was decided, conflict by conflict; nil where nothing is.
  private(set) var choices: [LineMerge.Choice?]
  /// The conflict under the cursor.
  private(set) var cursor = 0
  /// The first row shown of it.
  var top = 0

  init(_ merge: LineMerge, found: FileContents) {
    self.merge = merge
    self.found = found
    choices = Array(repeating: nil, count: merge.conflicts.count)
  }

  /// The conflicts in the order of the text.
  var conflicts: [LineMerge.Conflict] { merge.conflicts }
  /// The one under the cursor.
  var current: LineMerge.Conflict? {
    conflicts.indices.contains(cursor) ? conflicts[cursor] : nil
  }
  /// How many are not decided.
  var openCount: Int { choices.count { $0 == nil } }

  /// Decides on the conflict under the cursor and goes to the next that is open.
  mutating func choose(_ choice: LineMerge.Choice) {
    guard choices.indices.contains(cursor) else { return }
    choices[cursor] = choice
    let order = Array(cursor + 1..<choices.count) + Array(0..<cursor)
    if let next = order.first(where: { choices[$0] == nil }) { move(to: next) }
  }

  /// Goes to another conflict.
  mutating func move(by steps: Int) {
    move(to: min(max(0, cursor + steps), max(0, choices.count - 1)))
  }

  private mutating func move(to index: Int) {
    cursor = index
    top = 0
  }

  /// The merged text once everything is decided.
  var resolved: [UInt8]? {
    let decided = choices.compactMap(\.self)
    return decided.count == choices.count ? merge.resolved(decided) : nil
  }
}
