/// The parts of a key or header: `a.b.c` is the parents `a`, `b` and the last `c`.
struct TOMLKeyPath {
  /// Empty for most keys, which then cost no allocation.
  var parents: [TOMLKey] = []
  var last: TOMLKey

  var count: Int { parents.count + 1 }

  /// The whole path as a reader would write it.
  var text: String { text(through: parents.count) }

  /// The path down to the parent at a place.
  func text(through place: Int) -> String {
    (parents + [last])[...place].map(\.text).joined(separator: ".")
  }
}
