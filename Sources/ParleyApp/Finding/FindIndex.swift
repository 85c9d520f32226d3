import ParleyModel

/// All that can be found, folded, kept from one key and one opening of the finder to the next.
struct FindIndex: Sendable {
  /// What the records were listed for; another one asks for new ones.
  private var basis: Basis?
  private var built: Int?
  private var records = Shared(FindGroup([]))
  private(set) var notes: [FindNote] = []
  /// Counts the lists of records.
  private(set) var number = 0

  private struct Basis: Hashable {
    let listing: Int
    let projections: Int
    /// Rounds whose note is being written.
    let drafts: [String]
  }

  /// Where an item stands: group 0 holds the records, group n the lines of note n.
  struct Place: Hashable, Comparable, Sendable {
    let group: Int
    let item: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.group, left.item) < (right.group, right.item)
    }
  }

  /// The item at a place; nil where it is gone.
  subscript(place: Place) -> FindItem? {
    let items = items(inGroup: place.group)
    return items.indices.contains(place.item) ? items[place.item] : nil
  }

  /// How many groups there are.
  var groupCount: Int { notes.count + 1 }

  func items(inGroup group: Int) -> [FindItem] { self.group(group).items }

  /// The items of a group, with what is asked of all of them for every letter typed.
  func group(_ group: Int) -> FindGroup {
    if group == 0 { return records.value }
    return notes.indices.contains(group - 1) ? notes[group - 1].lines : FindGroup([])
  }

  /// The kind of the item at a place.
  func kind(at place: Place) -> FindKind? {
    if place.group > 0 { return .note }
    let kinds = records.value.kinds
    return kinds.indices.contains(place.item) ? kinds[place.item] : nil
  }

  /// Counts the texts of a group.
  func version(ofGroup group: Int) -> Int {
    group == 0 ? number : notes[group - 1].version
  }

  /// Lists what is new in a state.
  mutating func follow(_ state: AppState) {
    guard built != state.revision else { return }
    built = state.revision
    let basis = Basis(
      listing: state.listing, projections: state.projectionRevision,
      drafts: state.desk.notes.keys.sorted())
    if basis != self.basis {
      self.basis = basis
      number += 1
      records = Shared(FindGroup(FindRecords(state: state).items))
      notes = state.notedRounds.map { FindNote(of: $0) }
    }
    for index in notes.indices { notes[index].take(state.noteText(notes[index].round)) }
  }
}

extension AppState {
  /// Brings what can be found up to date while the finder is open.
  mutating func settleFindIndex() {
    guard overlay?.kind == .find else { return }
    var index = findIndex
    // The only reference left is changed in place.
    findIndex = FindIndex()
    index.follow(self)
    findIndex = index
  }
}
