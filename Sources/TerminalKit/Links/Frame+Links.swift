/// Cells of one row that the terminal shows as a link.
public struct FrameLink: Hashable, Sendable {
  /// The row.
  public var y: Int
  /// The columns.
  public var columns: Range<Int>
  /// Where it leads.
  public var address: WebAddress

  /// Makes a link.
  public init(y: Int, columns: Range<Int>, address: WebAddress) {
    self.y = y
    self.columns = columns
    self.address = address
  }
}

extension Frame {
  /// Makes cells of a row a link, as far as they are inside the frame.
  public mutating func addLink(x: Int, y: Int, width: Int, to address: WebAddress) {
    let part = Rect(x: x, y: y, width: width, height: 1).intersection(bounds)
    guard !part.isEmpty else { return }
    cutLinks(part)
    links.append(FrameLink(y: y, columns: part.x..<part.maxX, address: address))
  }

  /// Takes the cells of `rect`, which something is drawn over, out of every link.
  mutating func cutLinks(_ rect: Rect) {
    guard !links.isEmpty else { return }
    var left: [FrameLink] = []
    for link in links {
      guard rect.y..<rect.maxY ~= link.y, link.columns.overlaps(rect.x..<rect.maxX) else {
        left.append(link)
        continue
      }
      for columns in [
        link.columns.lowerBound..<max(link.columns.lowerBound, rect.x),
        min(rect.maxX, link.columns.upperBound)..<link.columns.upperBound,
      ] where !columns.isEmpty {
        left.append(FrameLink(y: link.y, columns: columns, address: link.address))
      }
    }
    links = left
  }
}
