import ParleyModel

/// What the timeline shows: agreements as headings, newest first, each folded or with its rows.
struct TimelineState: Sendable {
  /// What a row stands for.
  enum Subject: Hashable, Sendable {
    case agreement(Int)
    case round(String)
  }

  /// A row of the timeline and where its record stands in the talks it was made from.
  struct Row: Hashable, Sendable {
    let subject: Subject
    /// Index of the agreement's talks.
    let talks: Int
    /// Index of the entry in the talks; nil for a heading.
    let entry: Int?
  }

  private(set) var rows: [Row] = []
  /// Agreements whose rows show.
  private(set) var unfolded: Set<Int> = []
  private(set) var cursor = 0
  private(set) var window = ListWindow()

  /// Scrolls so that the cursor shows in a pane of `height` rows.
  mutating func scroll(height: Int) {
    window.follow(cursor: cursor, count: rows.count, height: height)
  }

  /// Scrolls by rows; the cursor stays on its row.
  mutating func scroll(by lines: Int, height: Int) {
    window.scroll(by: lines, from: cursor, count: rows.count, height: height)
  }

  /// Lets the rows follow the cursor again.
  mutating func releaseWindow() { window.release() }

  /// The row under the cursor; nil in an empty workspace.
  var selected: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }
  var selection: Subject? { selected?.subject }

  /// Lists the rows anew and stays on the selected one, else on its agreement.
  mutating func rebuild(_ talks: [Talks]) {
    let before = selected
    let heading = before.map { row in
      rows[...cursor].last { $0.talks == row.talks && $0.entry == nil }
    }
    rows = []
    for (index, talk) in talks.enumerated() {
      rows.append(Row(subject: .agreement(talk.id), talks: index, entry: nil))
      guard unfolded.contains(talk.id) else { continue }
      for (entry, element) in talk.entries.enumerated() {
        rows.append(Row(subject: .round(element.round.id), talks: index, entry: entry))
      }
    }
    let kept = before.flatMap { row in rows.firstIndex { $0.subject == row.subject } }
    let parent = heading.flatMap { row in rows.firstIndex { $0.subject == row?.subject } }
    cursor = kept ?? parent ?? min(cursor, max(0, rows.count - 1))
  }

  /// Moves the cursor to a row that is listed.
  mutating func select(_ subject: Subject) {
    if let index = rows.firstIndex(where: { $0.subject == subject }) { cursor = index }
  }

  /// Moves to a round wherever it stands, unfolding its agreement.
  mutating func reveal(_ round: String, _ talks: [Talks]) {
    guard let talk = talks.first(where: { $0.entries.contains { $0.round.id == round } }) else {
      return
    }
    if unfolded.insert(talk.id).inserted { rebuild(talks) }
    select(.round(round))
  }

  /// Moves the cursor to a row by its index, kept inside the list.
  mutating func move(to index: Int) {
    cursor = min(max(0, index), max(0, rows.count - 1))
  }

  /// Folds or unfolds the agreement the cursor is in; folding moves onto its heading.
  mutating func setUnfolded(_ isUnfolded: Bool, _ talks: [Talks]) {
    guard let row = selected else { return }
    let number = talks[row.talks].id
    if isUnfolded {
      unfolded.insert(number)
    } else {
      unfolded.remove(number)
      select(.agreement(number))
    }
    rebuild(talks)
  }

  /// Unfolds the agreement of a number.
  mutating func unfold(_ number: Int, _ talks: [Talks]) {
    unfolded.insert(number)
    rebuild(talks)
  }
}
