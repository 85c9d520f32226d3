import ParleyStore

extension TextBuffer {
  /// The offset itself where it is between two clusters, else the end of the one it is in; in a
  /// line's end its beginning.
  func boundary(near offset: Int) -> Int {
    max(0, min(offset, count))
  }
}
