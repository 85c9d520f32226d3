/// Where numbers are laid while some of them are looked for: three times room for as many as there
/// are.
struct SelectionRoom {
  let first: UnsafeMutablePointer<Double>
  /// May be where the numbers themselves stand: they are read before anything is laid here.
  let second: UnsafeMutablePointer<Double>
  let third: UnsafeMutablePointer<Double>

  /// The room to look on among numbers that were laid in ``first``, at a distance from its start.
  func next(after distance: Int) -> SelectionRoom {
    // They are read before theirs is written again.
    SelectionRoom(first: second, second: first + distance, third: third)
  }

  /// Room for a bucket's number of each.
  var places: UnsafeMutablePointer<UInt16> {
    UnsafeMutableRawPointer(third).assumingMemoryBound(to: UInt16.self)
  }
}
